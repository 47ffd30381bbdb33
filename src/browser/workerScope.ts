/** What the offline worker knows of itself, and how it speaks to the pages. */
import { familyOf, markKey, type Copy } from "./copy.ts";

/** Put in front of the worker's script by the build. */
declare const COPY: Copy;

/** What these files use of a service worker's world; TypeScript's own types for it exclude those of pages. */
export type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
export type Asking = Lasting & {
  request: Request;
  clientId: string;
  resultingClientId?: string;
  respondWith(response: Promise<Response>): void;
};
type Client = { id: string; postMessage(message: unknown): void };
type WorkerScope = {
  registration: {
    scope: string;
    installing: object | null;
    waiting: object | null;
    active: object | null;
  };
  clients: {
    claim(): Promise<void>;
    matchAll(options?: { includeUncontrolled: boolean }): Promise<readonly Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listener: (event: Asking) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent & Lasting) => void): void;
};
export const worker = self as unknown as WorkerScope;

export const copy = COPY;
export const scope = new URL(worker.registration.scope).pathname;
const family = familyOf(scope);
export const cacheName = family + copy.release;

/** Ours alone, of every release: the origin may have other sites with caches of their own. */
export const ownCaches = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(family));

/**
 * Whether this release was saved whole; see `isComplete`. Found by its name: a cache that was deleted meanwhile can
 * still be written to.
 */
export const isWhole = async (): Promise<boolean> =>
  (await caches.match(markKey(scope), { cacheName })) !== undefined;

/** Pages of other sites on this origin hear it too: the scope says whose worker speaks. */
export const tellPages = async (message: object): Promise<void> => {
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true }))
    client.postMessage({ ...message, scope });
};
