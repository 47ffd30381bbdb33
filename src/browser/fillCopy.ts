/** Fills this release's cache, file by file, each checked against its hash; the mark that makes it whole comes last. */
import {
  fileKey,
  fullOf,
  markKey,
  refusalOf,
  unpackPage,
  type CopyMark,
  type Pack,
} from "./copy.ts";
import { cacheName, copy, isWhole, ownCaches, scope, tellPages } from "./workerScope.ts";

const addresses = Object.keys(copy.files);
const keyOf = (address: string): string => fileKey(scope, address, copy.files[address]!);
const atOnce = 6;

const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

const isAsPublished = async (address: string, body: BufferSource): Promise<boolean> =>
  hexOf(await crypto.subtle.digest("SHA-256", body)) === copy.files[address];

/** A file as the release has it, or an error: a changed page, an error page or half an update is never kept. */
const fetchFile = async (address: string): Promise<Response> => {
  const response = await fetch(scope + address, { cache: "no-cache", credentials: "same-origin" });
  const body = await response.arrayBuffer();
  if (!(await isAsPublished(address, body)))
    throw new Error(`${address || "the start page"} is not as published`);
  // A new response: one that came by a redirect may not answer a page's address.
  return new Response(body, { status: 200, headers: response.headers });
};

const isFull = (error: unknown): boolean => (error as Error | null)?.name === "QuotaExceededError";

/** A reader may remove the copy while it is being saved. */
const assertWanted = async (): Promise<void> => {
  if (await caches.has(refusalOf(scope))) throw new Error("The reader wants no copy.");
};

/** More pages than this are fetched in one pack; fewer, after a small change, one by one. */
const fewPages = 12;
const isPage = (address: string): boolean => address === "" || address.endsWith("/");

/** Takes from the pack what is missing. A pack that cannot be had is no fault: its pages are then fetched one by one. */
const fillFromPack = async (
  missing: readonly string[],
  keep: (address: string, response: Response) => Promise<void>,
): Promise<void> => {
  try {
    // Pages out of the pack carry the headers, and with them the policy, that the host gives to pages.
    const { headers } = await fetchFile("");
    const pack = (await (await fetch(scope + copy.pack)).json()) as Pack;
    for (const address of missing) {
      const html = unpackPage(pack, address);
      if (html === undefined) continue;
      const body = new TextEncoder().encode(html);
      if (await isAsPublished(address, body))
        await keep(address, new Response(body, { status: 200, headers }));
    }
  } catch (error) {
    if (isFull(error)) throw error;
    await assertWanted();
  }
};

/** What an interrupted try has stored already, or an older release has unchanged, is not fetched again. */
const fill = async (): Promise<void> => {
  await assertWanted();
  const cache = await caches.open(cacheName);
  const here = new Set((await cache.keys()).map(({ url }) => url));
  const older = (await ownCaches()).filter((name) => name !== cacheName);
  const kept = new Set<string>();
  const keep = async (address: string, response?: Response): Promise<void> => {
    await assertWanted();
    if (response) await cache.put(keyOf(address), response);
    kept.add(address);
    await tellPages({ type: "saving", done: kept.size, total: addresses.length });
  };
  for (const address of addresses) {
    if (here.has(new URL(keyOf(address), location.href).href)) await keep(address);
    else
      for (const name of older) {
        const found = await caches.match(keyOf(address), { cacheName: name });
        if (found) {
          await keep(address, found);
          break;
        }
      }
  }
  const isMissing = (address: string): boolean => !kept.has(address);
  const missingPages = addresses.filter((address) => isMissing(address) && isPage(address));
  if (missingPages.length > fewPages) await fillFromPack(missingPages, keep);
  const waiting = addresses.filter(isMissing);
  const runs = Array.from({ length: atOnce }, async () => {
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        await keep(next, await fetchFile(next));
    } finally {
      // One file that cannot be had ends it: the release is not whole.
      waiting.length = 0;
    }
  });
  // All have ended before a failure is told, so that none reports its progress after it.
  const failed = (await Promise.allSettled(runs)).find((run) => run.status === "rejected");
  if (failed) throw failed.reason;
  await assertWanted();
  const mark: CopyMark = {
    release: copy.release,
    date: copy.date,
    bytes: copy.bytes,
    savedOn: new Date().toISOString(),
  };
  await cache.put(markKey(scope), new Response(JSON.stringify(mark)));
  if (!(await isWhole())) throw new Error("The cache was deleted while it was filled.");
};

/** After a try that has failed. Half a copy helps the next one, but not where there is no space for the other half, or no wish for either. */
const giveUp = async (full: boolean): Promise<void> => {
  const refused = await caches.has(refusalOf(scope));
  if (refused || (full && !(await isWhole()))) await caches.delete(cacheName);
  // The first copy is tried at every visit, and would be paid for every time.
  if (full && (await ownCaches()).length === 0) await caches.open(fullOf(scope));
};

const run = async (): Promise<void> => {
  try {
    await fill();
    await tellPages({ type: "saved" });
  } catch (error) {
    await giveUp(isFull(error));
    await tellPages({ type: "failed", reason: isFull(error) ? "full" : "fetch" });
    throw error;
  }
};

let running: Promise<void> | undefined;

/**
 * Saves this release. Asked again while it does, it goes on with the one work: two pages may ask at the same time.
 * @throws where the release cannot be had whole; the pages are told why
 */
export const fillCopy = (): Promise<void> =>
  (running ??= run().finally(() => {
    running = undefined;
  }));
