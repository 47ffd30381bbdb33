/**
 * The kill switch: published in the worker's place, it takes our copy off the device and then itself. Browsers look
 * for a new worker when a page is opened, so it reaches every copy at the next visit with a signal.
 */
import { familyOf, fullOf, refusalOf } from "./copy.ts";

type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
const worker = self as unknown as {
  registration: { scope: string; unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
};

const clear = async (): Promise<void> => {
  const scope = new URL(worker.registration.scope).pathname;
  for (const name of await caches.keys()) {
    if (name.startsWith(familyOf(scope)) || name === refusalOf(scope) || name === fullOf(scope))
      await caches.delete(name);
  }
  await worker.registration.unregister();
};

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(clear()));
