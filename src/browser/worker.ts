/**
 * The offline worker. It keeps one release whole and answers from it; a new release fills a cache of its own and
 * takes over only when it is whole and the reader has asked for it or has closed the guide. It touches nothing but
 * its own caches.
 */
import { answerFor, fileKey, type Answer } from "./copy.ts";
import { isComplete } from "./fillCopy.ts";
import {
  findOtherPages,
  forgetClosedPages,
  forgetOvertaken,
  leaveToHost,
  takeOver,
} from "./otherPages.ts";
import { saveCopy } from "./saveCopy.ts";
import { cacheName, copy, scope, worker, type Asking } from "./workerScope.ts";

const stored = (address: string): Promise<Response | undefined> =>
  caches.match(fileKey(scope, address, copy.files[address]!), { cacheName });

const openPage = async (event: Asking, answer: Answer): Promise<Response> => {
  const { request, resultingClientId } = event;
  if (answer && "redirect" in answer)
    return Response.redirect(answer.redirect + new URL(request.url).search, 302);
  const found = answer && (await stored(answer.file));
  if (found) return found;
  try {
    const response = await fetch(request);
    if (resultingClientId) event.waitUntil(leaveToHost(resultingClientId));
    return response;
  } catch (error) {
    // A page of this release that the browser has lost is somewhere: only without signal it cannot be had.
    const missing = answer ? undefined : await stored("404.html");
    if (!missing) throw error;
    return new Response(missing.body, { status: 404, headers: missing.headers });
  }
};

const hasHashInName = (path: string): boolean => path.startsWith(`${scope}assets/`);

const givePart = async ({ request, clientId }: Asking, answer: Answer): Promise<Response> => {
  if (answer && "redirect" in answer)
    return Response.redirect(answer.redirect + new URL(request.url).search, 302);
  const path = new URL(request.url).pathname;
  const theirs = (await findOtherPages())[clientId];
  // A name that holds a hash means the same bytes in every release.
  const found =
    answer && (theirs === undefined || hasHashInName(path)) ? await stored(answer.file) : undefined;
  // The hash in a file's key is not known here: the cache of one release has each file once.
  return (
    found ??
    (theirs ? await caches.match(path, { cacheName: theirs, ignoreSearch: true }) : undefined) ??
    fetch(request)
  );
};

const activate = async (): Promise<void> => {
  await takeOver();
  await worker.clients.claim();
};

worker.addEventListener("install", (event) => event.waitUntil(saveCopy().finally(forgetOvertaken)));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("message", (event) => {
  const type = (event.data as { type?: string } | null)?.type;
  if (type === "use-new-release") void worker.skipWaiting();
  // A worker installs once. Where its copy is gone or has lost a file, it is filled again.
  if (type === "opened")
    event.waitUntil(
      isComplete()
        .then((complete) => (complete ? undefined : saveCopy()))
        .then(forgetClosedPages),
    );
});
worker.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  const answer = answerFor(pathname, scope, copy.files);
  if (mode === "navigate") event.respondWith(openPage(event, answer));
  // What no release holds goes its usual way.
  else if (answer || hasHashInName(pathname) || pathname.startsWith(`${scope}pagefind/`))
    event.respondWith(givePart(event, answer));
});
