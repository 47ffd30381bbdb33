/** Saves the guide on the device once a page has loaded, and offers a new release when one is ready. */
import {
  answeringKey,
  failureKey,
  familyOf,
  fullOf,
  markKey,
  refusalOf,
  type CopyMark,
} from "./copy.ts";
import type { Failure, Reason } from "./failure.ts";
import { base, button, element, offline } from "./page.ts";

const family = familyOf(base);
const findOwnCaches = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(family));

export const savesData = (): boolean =>
  Boolean((navigator as { connection?: { saveData?: boolean } }).connection?.saveData);

export const canSave = (): boolean =>
  offline === "on" && "serviceWorker" in navigator && "caches" in globalThis;
/**
 * The guide's own worker. Where there is none, browsers name the one of a site above it, such as the council's: never
 * ours to touch.
 */
export const findRegistration = async (): Promise<ServiceWorkerRegistration | undefined> => {
  const registration = await navigator.serviceWorker.getRegistration(base);
  return registration && new URL(registration.scope).pathname === base ? registration : undefined;
};
/** Why no copy is saved here until the reader asks for one. */
export type Without = "removed" | "full" | undefined;
const findWithout = async (): Promise<Without> =>
  (await caches.has(refusalOf(base)))
    ? "removed"
    : (await caches.has(fullOf(base)))
      ? "full"
      : undefined;

/** What is on this device. */
export type Kept = {
  /** The copy that answers. */
  saved: CopyMark | undefined;
  /** One that waits to be used. */
  ready: CopyMark | undefined;
  /** The newest release, where it could not be saved. */
  failure: Failure | undefined;
  without: Without;
  /** Whether the browser has agreed to keep the copy. */
  kept: boolean;
};

const readFrom = async <Note>(cacheName: string, key: string): Promise<Note | undefined> =>
  (await caches.match(key, { cacheName }))?.json() as Promise<Note> | undefined;

/** @throws in a private window, or where a setting of the browser forbids storage */
export const findKept = async (): Promise<Kept> => {
  const found = await Promise.all(
    (await findOwnCaches()).map(async (cacheName) => ({
      mark: await readFrom<CopyMark>(cacheName, markKey(base)),
      failure: await readFrom<Failure>(cacheName, failureKey(base)),
      answers: (await caches.match(answeringKey(base), { cacheName })) !== undefined,
    })),
  );
  const whole = found
    .flatMap(({ mark, answers }) => (mark ? [{ mark, answers }] : []))
    .sort((a, b) => (a.mark.savedOn < b.mark.savedOn ? 1 : -1));
  // Saved a moment ago, the first copy does not answer yet.
  const saved = whole.find(({ answers }) => answers) ?? whole[0];
  const ready = (await findRegistration())?.waiting
    ? whole.find((one) => one !== saved)
    : undefined;
  const failure = found
    .flatMap((one) => (one.failure && !one.mark ? [one.failure] : []))
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
  return {
    saved: saved?.mark,
    ready: ready?.mark,
    failure,
    without: await findWithout(),
    kept: (await navigator.storage?.persisted?.()) ?? false,
  };
};

type News =
  | { type: "saving"; done: number; total: number }
  | { type: "saved" }
  | { type: "failed"; reason: Reason };

/**
 * Hears what the guide's own worker says. Another guide's worker, on the same host, speaks of its own copy. A page that
 * nobody sees does nothing about progress: it looks anew when it is seen again.
 */
export const hearWorker = (hear: (news: News) => void): void =>
  navigator.serviceWorker.addEventListener(
    "message",
    ({ data }: MessageEvent<(News & { scope?: string }) | null>) => {
      if (data?.scope === base && !(document.hidden && data.type === "saving")) hear(data);
    },
  );

/** Takes back what stands against a copy. */
const forget = async (): Promise<void> => {
  for (const name of [refusalOf(base), fullOf(base)]) await caches.delete(name);
  for (const name of await findOwnCaches())
    await (await caches.open(name)).delete(failureKey(base));
};

const startWorker = async (): Promise<ServiceWorkerRegistration> => {
  const registration = await navigator.serviceWorker.register(`${base}sw.js`, {
    scope: base,
    updateViaCache: "none",
  });
  registration.active?.postMessage({ type: "opened" });
  return registration;
};

/** Starts or resumes saving because the reader asks for it: also what was given up. */
export const save = async (): Promise<void> => {
  await forget();
  const registration = await startWorker();
  // A browser looks for a new release when a page is opened; this one has been open for some time.
  if (registration.active) await registration.update();
};

const clear = async (): Promise<void> => {
  // Not waited for: browsers take a worker away only when no release is being fetched any more, and that may take
  // minutes.
  void (await findRegistration())?.unregister();
  for (const name of await findOwnCaches()) await caches.delete(name);
};

/** Takes the copy off the device, and remembers that none is wanted. */
export const remove = async (): Promise<void> => {
  await caches.open(refusalOf(base));
  await clear();
};

/** Changes to a release that is ready, and loads the page again from it. */
const useNewRelease = (waiting: ServiceWorker): void => {
  // Another tab may have changed to it already, or the kill switch has come instead.
  if (waiting.state !== "installed") return location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
    once: true,
  });
  waiting.postMessage({ type: "use-new-release" });
};

const offerNewRelease = (waiting: ServiceWorker): void => {
  document.getElementById("new-release")?.remove();
  const notice = element("div", "", { id: "new-release", class: "notice", role: "status" });
  const buttons = element("p", "", { class: "buttons" });
  buttons.append(
    button("Show the new version", () => useNewRelease(waiting)),
    button("Later", () => notice.remove(), true),
  );
  notice.append(element("p", "A new version of this guide is ready."), buttons);
  document.getElementById("main")?.append(notice);
};

/** Calls back with each worker that has a whole new release and waits to be used. */
const watchForNewRelease = (
  registration: ServiceWorkerRegistration,
  found: (waiting: ServiceWorker) => void,
): void => {
  const follow = (worker: ServiceWorker | null): void =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && registration.active) found(worker);
    });
  if (registration.waiting && registration.active) found(registration.waiting);
  // The browser may have begun to fetch the release before this page was open.
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
};

/** The kill switch, from the page's side: nothing of ours stays, not even a refusal. */
const takeAway = async (): Promise<void> => {
  await clear();
  await forget();
};

const start = async (): Promise<void> => {
  if (await findWithout()) return;
  const registration = await findRegistration();
  if (savesData() && !registration) return;
  watchForNewRelease(await startWorker(), offerNewRelease);
};

/** Runs after the page has loaded, so that saving never competes with reading. */
export const keepOfflineCopy = (): void => {
  const run = (): void => {
    const work = canSave()
      ? start
      : offline === "kill" && "serviceWorker" in navigator && "caches" in globalThis
        ? takeAway
        : undefined;
    // A private window or a browser's setting may forbid storage: /offline/ says so, and reading goes on.
    void work?.().catch(() => undefined);
  };
  if (document.readyState === "complete") run();
  else addEventListener("load", run);
};
