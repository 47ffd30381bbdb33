/** Saves the guide on the device once a page has loaded, and offers a new release when one is ready. */
import { familyOf, markKey, refusalOf, type CopyMark } from "./copy.ts";
import { base, button, element, offline } from "./page.ts";

const family = familyOf(base);
const savesData = (): boolean => Boolean((navigator as { connection?: { saveData?: boolean } }).connection?.saveData);

export const canSave = (): boolean => offline === "on" && "serviceWorker" in navigator && "caches" in globalThis;
/** The guide's own worker. Where there is none, browsers name the one of a site above it, such as the council's: never ours to touch. */
export const findRegistration = async (): Promise<ServiceWorkerRegistration | undefined> => {
  const registration = await navigator.serviceWorker.getRegistration(base);
  return registration && new URL(registration.scope).pathname === base ? registration : undefined;
};
export const isRefused = (): Promise<boolean> => caches.has(refusalOf(base));

/** The whole copies on this device, as their marks tell of them. */
export const findCopies = async (): Promise<CopyMark[]> => {
  const names = (await caches.keys()).filter((name) => name.startsWith(family));
  const marks = await Promise.all(names.map(async (cacheName) => (await caches.match(markKey(base), { cacheName }))?.json() as Promise<CopyMark> | undefined));
  return marks.filter((mark) => mark !== undefined);
};

/** Starts or resumes saving. */
export const save = async (): Promise<ServiceWorkerRegistration> => {
  await caches.delete(refusalOf(base));
  const registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: "none" });
  // A worker installs once. Where its copy is gone, removed a moment ago or deleted by the browser, it is asked to fill it again.
  if (registration.active && (await findCopies()).length === 0) registration.active.postMessage({ type: "fill" });
  return registration;
};

const clear = async (): Promise<void> => {
  await (await findRegistration())?.unregister();
  for (const name of await caches.keys()) if (name.startsWith(family)) await caches.delete(name);
};

/** Takes the copy off the device, and remembers that none is wanted. */
export const remove = async (): Promise<void> => {
  await caches.open(refusalOf(base));
  await clear();
};

/** Changes to a release that is ready, and loads the page again from it. */
const useNewRelease = (waiting: ServiceWorker): void => {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting.postMessage({ type: "use-new-release" });
};

const offerNewRelease = (waiting: ServiceWorker): void => {
  document.getElementById("new-release")?.remove();
  const notice = element("div", "", { id: "new-release", class: "notice", role: "status" });
  const buttons = element("p", "", { class: "buttons" });
  buttons.append(button("Show the new version", () => useNewRelease(waiting)), button("Later", () => notice.remove(), true));
  notice.append(element("p", "A new version of this guide is ready."), buttons);
  document.getElementById("main")?.append(notice);
};

/** Calls back with each worker that has a whole new release and waits to be used. */
const watchForNewRelease = (registration: ServiceWorkerRegistration, found: (waiting: ServiceWorker) => void): void => {
  const follow = (worker: ServiceWorker | null): void => worker?.addEventListener("statechange", () => {
    if (worker.state === "installed" && registration.active) found(worker);
  });
  if (registration.waiting && registration.active) found(registration.waiting);
  // The browser may have begun to fetch the release before this page was open.
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
};

/** The kill switch, from the page's side: nothing of ours stays, not even the refusal. */
const takeAway = async (): Promise<void> => {
  await clear();
  await caches.delete(refusalOf(base));
};

const start = async (): Promise<void> => {
  if (await isRefused()) return;
  const registration = await findRegistration();
  if (savesData() && !registration) return;
  watchForNewRelease(await save(), offerNewRelease);
};

/** Runs after the page has loaded, so that saving never competes with reading. */
export const keepOfflineCopy = (): void => {
  const run = (): void => {
    if (offline === "kill" && "serviceWorker" in navigator && "caches" in globalThis) void takeAway();
    // A private window or a browser's setting may forbid storage: the page says so on /offline/, and reading goes on.
    if (canSave()) void start().catch(() => undefined);
  };
  if (document.readyState === "complete") run();
  else addEventListener("load", run);
};
