/**
 * The offline worker. It keeps one release whole and answers from it; a new release fills a cache of its own, file
 * by file checked against its hash, and takes over only when it is whole and the reader has asked for it or has
 * closed the guide. It touches nothing but its own caches.
 */
import { answerFor, familyOf, fileKey, markKey, unpackPage, type Answer, type Copy, type CopyMark, type Pack } from "./copy.ts";

/** Put in front of this script by the build. */
declare const COPY: Copy;

/** What this file uses of a service worker's world; TypeScript's own types for it exclude those of pages. */
type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
type FetchLike = Lasting & { request: Request; respondWith(response: Promise<Response>): void };
type Client = { postMessage(message: unknown): void };
type WorkerScope = {
  registration: { scope: string };
  clients: { claim(): Promise<void>; matchAll(options: { includeUncontrolled: boolean }): Promise<readonly Client[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchLike) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent & Lasting) => void): void;
};
const worker = self as unknown as WorkerScope;

const scope = new URL(worker.registration.scope).pathname;
const family = familyOf(scope);
const cacheName = family + COPY.release;
const addresses = Object.keys(COPY.files);
const atOnce = 6;

/** Pages of other sites on this origin hear it too: the scope says whose worker speaks. */
const tellPages = async (message: object): Promise<void> => {
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) client.postMessage({ ...message, scope });
};

const hexOf = (bytes: ArrayBuffer): string => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

const isAsPublished = async (address: string, body: BufferSource): Promise<boolean> =>
  hexOf(await crypto.subtle.digest("SHA-256", body)) === COPY.files[address];

/** A file as the release has it, or an error: a changed page, an error page or half an update is never kept. */
const fetchFile = async (address: string): Promise<Response> => {
  const response = await fetch(scope + address, { cache: "no-cache", credentials: "same-origin" });
  const body = await response.arrayBuffer();
  if (!(await isAsPublished(address, body))) throw new Error(`${address || "the start page"} is not as published`);
  // A new response: one that came by a redirect may not answer a page's address.
  return new Response(body, { status: 200, headers: response.headers });
};

const ownCaches = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(family));

/** More pages than this are fetched in one pack; fewer, after a small change, one by one. */
const fewPages = 12;
const isPage = (address: string): boolean => address === "" || address.endsWith("/");

/** Takes from the pack what is missing. A pack that cannot be had is no fault: its pages are then fetched one by one. */
const fillFromPack = async (missing: readonly string[], keep: (address: string, response: Response) => Promise<void>): Promise<void> => {
  try {
    // Pages out of the pack carry the headers, and with them the policy, that the host gives to pages.
    const { headers } = await fetchFile("");
    const pack = (await (await fetch(scope + COPY.pack)).json()) as Pack;
    for (const address of missing) {
      const html = unpackPage(pack, address);
      if (html === undefined) continue;
      const body = new TextEncoder().encode(html);
      if (await isAsPublished(address, body)) await keep(address, new Response(body, { status: 200, headers }));
    }
  } catch (error) {
    if ((error as Error).name === "QuotaExceededError") throw error;
  }
};

/** Fills this release's cache. What an interrupted try has stored already, or an older release has unchanged, is not fetched again. */
const fill = async (): Promise<void> => {
  const cache = await caches.open(cacheName);
  const older = (await ownCaches()).filter((name) => name !== cacheName);
  const keyOf = (address: string): string => fileKey(scope, address, COPY.files[address]!);
  const kept = new Set<string>();
  const keep = async (address: string, response?: Response): Promise<void> => {
    if (response) await cache.put(keyOf(address), response);
    kept.add(address);
    await tellPages({ type: "saving", done: kept.size, total: addresses.length });
  };
  for (const address of addresses) {
    if (await cache.match(keyOf(address))) await keep(address);
    else for (const cacheName of older) {
      const found = await caches.match(keyOf(address), { cacheName });
      if (found) { await keep(address, found); break; }
    }
  }
  const isMissing = (address: string): boolean => !kept.has(address);
  const missingPages = addresses.filter((address) => isMissing(address) && isPage(address));
  if (missingPages.length > fewPages) await fillFromPack(missingPages, keep);
  const waiting = addresses.filter(isMissing);
  const runs = Array.from({ length: atOnce }, async () => {
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await keep(next, await fetchFile(next));
    } finally {
      // One file that cannot be had ends it: the release is not whole.
      waiting.length = 0;
    }
  });
  // All have ended before a failure is told, so that none reports its progress after it.
  const failed = (await Promise.allSettled(runs)).find((run) => run.status === "rejected");
  if (failed) throw failed.reason;
  const mark: CopyMark = { release: COPY.release, bytes: COPY.bytes, files: addresses.length, savedOn: new Date().toISOString() };
  await cache.put(markKey(scope), new Response(JSON.stringify(mark)));
};

const install = async (): Promise<void> => {
  try {
    await fill();
    await tellPages({ type: "saved" });
  } catch (error) {
    await tellPages({ type: "failed", reason: error instanceof Error && error.name === "QuotaExceededError" ? "full" : "fetch" });
    throw error;
  }
};

const activate = async (): Promise<void> => {
  for (const name of await ownCaches()) if (name !== cacheName) await caches.delete(name);
  await worker.clients.claim();
};

const stored = (address: string): Promise<Response | undefined> => caches.match(fileKey(scope, address, COPY.files[address]!), { cacheName });

const respond = async (request: Request, answer: Answer): Promise<Response> => {
  const url = new URL(request.url);
  if (answer && "redirect" in answer) return Response.redirect(answer.redirect + url.search, 302);
  const found = answer && await stored(answer.file);
  if (found) return found;
  try {
    return await fetch(request);
  } catch (error) {
    const missing = request.mode === "navigate" ? await stored("404.html") : undefined;
    if (!missing) throw error;
    return new Response(missing.body, { status: 404, headers: missing.headers });
  }
};

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("message", (event) => {
  const type = (event.data as { type?: string } | null)?.type;
  if (type === "use-new-release") void worker.skipWaiting();
  if (type === "fill") event.waitUntil(install());
});
worker.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  const answer = answerFor(url.pathname, scope, COPY.files);
  // What the copy does not hold goes its usual way, but for a page, which has our own page for missing ones to fall back on.
  if (answer ?? event.request.mode === "navigate") event.respondWith(respond(event.request, answer));
});
