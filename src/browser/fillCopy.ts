/** Fills this release's cache, each file checked against its hash; the mark that makes it whole comes last. */
import {
  failureKey,
  fileKey,
  headersOf,
  isPage,
  markKey,
  refusalOf,
  unpackPage,
  type CopyMark,
  type Pack,
} from "./copy.ts";
import { fetchEach, fetchPublished } from "./fetchPublished.ts";
import { cacheName, copy, isWhole, ownCaches, scope, tellPages } from "./workerScope.ts";

const addresses = Object.keys(copy.files);
const keyOf = (address: string): string => fileKey(scope, address, copy.files[address]!);

/** The addresses of this release's files that its cache does not hold. */
const findMissing = async (): Promise<string[]> => {
  const here = new Set((await (await caches.open(cacheName)).keys()).map(({ url }) => url));
  return addresses.filter((address) => !here.has(new URL(keyOf(address), location.href).href));
};

/** Whether the copy lacks nothing. Browsers have lost single files from under the mark. */
export const isComplete = async (): Promise<boolean> =>
  (await isWhole()) && (await findMissing()).length === 0;

/** A reader may remove the copy while it is being saved. */
const assertWanted = async (): Promise<void> => {
  if (await caches.has(refusalOf(scope))) throw new Error("The reader wants no copy.");
};

/** What the copies of other releases hold of one file, without the headers it had there. */
const findUnchanged = async (
  address: string,
  older: readonly string[],
): Promise<BodyInit | undefined> => {
  for (const name of older) {
    const found = await caches.match(keyOf(address), { cacheName: name });
    if (found) return found.arrayBuffer();
  }
  return undefined;
};

/** How often pages are told, from the first file to the last: each time costs them work while a reader reads. */
const timesTold = 10;

/** Tells pages how far saving has come, whenever another tenth is done. */
const tellInSteps = (): ((done: number) => Promise<void>) => {
  const total = addresses.length;
  let told = 0;
  return async (done) => {
    const step = Math.floor((done * timesTold) / total);
    if (step === told) return;
    told = step;
    await tellPages({ type: "saving", done, total });
  };
};

/**
 * Fills the cache with what it lacks.
 * @param fetched called for each file that came from the host
 * @throws NotAsPublished where the host does not send what was published; what `fetch` throws, where the line breaks
 * off; QuotaExceededError where the device is full; an error where the reader wants no copy
 */
export const fillCopy = async (fetched: () => void): Promise<void> => {
  await assertWanted();
  const cache = await caches.open(cacheName);
  const lacking = await findMissing();
  const missing = new Set(lacking);
  const tellProgress = tellInSteps();
  const keep = async (address: string, body: BodyInit): Promise<void> => {
    await assertWanted();
    await cache.put(
      keyOf(address),
      new Response(body, { status: 200, headers: headersOf(copy, address) }),
    );
    missing.delete(address);
    await tellProgress(addresses.length - missing.size);
  };
  // What an interrupted try has stored already, or an older release has unchanged, is not fetched again.
  const older = (await ownCaches()).filter((name) => name !== cacheName);
  for (const address of lacking) {
    const unchanged = await findUnchanged(address, older);
    if (unchanged !== undefined) await keep(address, unchanged);
  }
  const pages = [...missing].filter(isPage);
  if (pages.length > 0) {
    const bytes = await fetchPublished(copy.pack.address, copy.pack.hash, "default");
    const pack = JSON.parse(new TextDecoder().decode(bytes)) as Pack;
    for (const address of pages) {
      await keep(address, unpackPage(pack, address)!);
      fetched();
    }
  }
  await fetchEach([...missing], async (address) => {
    await keep(address, await fetchPublished(address, copy.files[address]!, "no-cache"));
    fetched();
  });
  await assertWanted();
  const mark: CopyMark = {
    release: copy.release,
    date: copy.date,
    bytes: copy.bytes,
    savedOn: new Date().toISOString(),
  };
  await cache.put(markKey(scope), new Response(JSON.stringify(mark)));
  await cache.delete(failureKey(scope));
  if (!(await isWhole())) throw new Error("The cache was deleted while it was filled.");
};
