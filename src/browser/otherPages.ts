/**
 * Open pages that are of another release than the one that answers: one tab has changed to the new version while
 * another has not, or a page came from the host because the copy does not hold it. Each goes on with the files of its
 * own release, so that no page ever mixes two. Written down, because browsers stop a worker whenever it is idle.
 */
import { answeringKey, markKey, type OtherPages } from "./copy.ts";
import { cacheName, isWhole, ownCaches, scope, worker } from "./workerScope.ts";

const read = async (name: string): Promise<OtherPages | undefined> =>
  (await caches.match(answeringKey(scope), { cacheName: name }))?.json() as
    Promise<OtherPages> | undefined;

let known: Promise<OtherPages> | undefined;
export const findOtherPages = (): Promise<OtherPages> =>
  (known ??= read(cacheName).then((pages) => pages ?? {}));

const change = async (made: Promise<OtherPages>): Promise<void> => {
  known = made;
  const pages = await made;
  // To write into a cache that the browser or the reader has deleted would bring it back, empty.
  if (await isWhole())
    await (
      await caches.open(cacheName)
    ).put(answeringKey(scope), new Response(JSON.stringify(pages)));
};

/**
 * Writes down a page that came from the host because the copy does not hold it: what it needs comes from there too.
 * Where the copy itself is gone, it is filled again at once, from the same host: then it serves such a page as well.
 */
export const leaveToHost = (page: string): Promise<void> =>
  change(
    Promise.all([findOtherPages(), isWhole()]).then(([pages, whole]) =>
      whole ? { ...pages, [page]: "" } : pages,
    ),
  );

/**
 * Another release may be filling its cache, or have filled it and wait; and a copy with holes is mended from older
 * ones.
 */
const mayDelete = async (): Promise<boolean> =>
  !worker.registration.installing && !worker.registration.waiting && isWhole();

/**
 * Makes this release the one that answers. Pages that are open go on with the release that has answered until now;
 * every copy that none of them needs is deleted, and what failed tries have left.
 */
export const takeOver = async (): Promise<void> => {
  const pages: Record<string, string> = {};
  for (const name of await ownCaches()) {
    const before = await read(name);
    if (!before) continue;
    for (const { id } of await worker.clients.matchAll()) {
      const theirs = before[id] ?? name;
      if (theirs !== cacheName) pages[id] = theirs;
    }
    if (name !== cacheName) await (await caches.open(name)).delete(answeringKey(scope));
  }
  await change(Promise.resolve(pages));
  if (!(await mayDelete())) return;
  const needed = new Set([cacheName, ...Object.values(pages)]);
  for (const name of await ownCaches()) if (!needed.has(name)) await caches.delete(name);
};

/** Deletes the copies that were kept for pages which are closed by now. */
export const forgetClosedPages = async (): Promise<void> => {
  const pages = await findOtherPages();
  if (Object.keys(pages).length === 0 || !(await mayDelete())) return;
  const open = new Set(
    (await worker.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id),
  );
  const left = Object.fromEntries(Object.entries(pages).filter(([id]) => open.has(id)));
  const needed = new Set([cacheName, ...Object.values(left)]);
  await change(Promise.resolve(left));
  for (const name of new Set(Object.values(pages)))
    if (!needed.has(name)) await caches.delete(name);
};

/**
 * Deletes what this release has overtaken, whether it could be saved or not: half copies, whose unchanged files it has
 * taken over, and once it is whole itself, a whole one that was offered and not taken. What answers stays, and what
 * open pages need.
 */
export const forgetOvertaken = async (): Promise<void> => {
  const names = await ownCaches();
  const needed = new Set([cacheName]);
  for (const name of names) {
    const pages = await read(name);
    if (pages) for (const one of [name, ...Object.values(pages)]) needed.add(one);
  }
  const { active, waiting } = worker.registration;
  // Another release is just taking over, and has not written down yet that it answers.
  if (active && needed.size === 1) return;
  const mayGo = async (name: string): Promise<boolean> =>
    (await caches.match(markKey(scope), { cacheName: name })) === undefined ||
    (waiting !== null && (await isWhole()));
  for (const name of names) if (!needed.has(name) && (await mayGo(name))) await caches.delete(name);
};
