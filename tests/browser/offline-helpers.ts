/** For tests of the offline copy: a host that stops, comes back and publishes anew, and a look at what a device keeps. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import type { Serving } from "../../scripts/serve.ts";
import { familyOf, fileKey, markKey, type Copy } from "../../src/browser/copy.ts";
import type { Site } from "../../src/buildSite.ts";
import type { SiteFile } from "../../src/publish/assets.ts";
import { buildWorker, listCopy, packPages } from "../../src/publish/offlineCopy.ts";
import { writeSite } from "../../src/publish/writeSite.ts";
import { openPage, serveFolder, temporaryFolder, type Watched } from "./harness.ts";

/** One request that reached the host: its path, and whether the offline worker made it to fill a copy. */
export type Asked = { path: string; byWorker: boolean };

export type Host = {
  origin: string;
  /** The start page. */
  url: string;
  /** All that reached the host, in its order; a test may empty it. */
  asked: Asked[];
  /** Answers a request in the place of the published files where it returns true. */
  instead: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;
  publish(files: readonly SiteFile[]): void;
  /** No signal: nobody listens at the address any more. */
  stop(): Promise<void>;
  /** Listens again at the same address. */
  start(): Promise<void>;
};

export const asPublished = (): boolean => false;

export const startHost = async (files: readonly SiteFile[], prefix = "/"): Promise<Host> => {
  const folder = join(temporaryFolder(), "site");
  writeSite(files, folder);
  const asked: Asked[] = [];
  const listen = (port: number): Promise<Serving> => serveFolder({
    folder, prefix, port,
    intercept: (request, response) => {
      // A page asks for documents, scripts and images; only `fetch` asks for something that is none of these.
      asked.push({ path: request.url ?? "", byWorker: request.headers["sec-fetch-dest"] === "empty" });
      return host.instead(request, response);
    },
  });
  let serving = await listen(0);
  const port = Number(new URL(serving.origin).port);
  const host: Host = {
    origin: serving.origin, url: serving.url, asked, instead: asPublished,
    publish: (next) => writeSite(next, folder),
    stop: () => serving.close(),
    start: async () => { serving = await listen(port); },
  };
  return host;
};

/** What the worker has fetched to fill a copy, each request as its path, in the order of the alphabet. */
export const fetchedForCopy = ({ asked }: Host): string[] => asked.filter(({ byWorker }) => byWorker).map(({ path }) => path).sort();

/** A reader with a device of their own, on which the offline worker may run. */
export const openReader = (browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> =>
  openPage(browser, { serviceWorkers: "allow", ...options });

/**
 * Waits until something holds: what a worker does has no event that a page could wait for.
 * @throws after half a minute
 */
export const until = async (what: string, holds: () => Promise<boolean> | boolean): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await holds()) return;
    await pause(50);
  }
  throw new Error(`Waited in vain: ${what}`);
};

/** Waits until the copy is whole and its worker, not one of a site above it, answers for this page. */
export const waitForCopy = (page: Page, scope = "/"): Promise<void> =>
  until("the offline worker answers", () => page.evaluate((script) => {
    const { controller } = navigator.serviceWorker;
    return controller?.state === "activated" && new URL(controller.scriptURL).pathname === script;
  }, `${scope}sw.js`));

export const cacheNames = (page: Page): Promise<string[]> => page.evaluate(async () => (await caches.keys()).sort());
export const scopes = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope).sort());

/** The keys of everything in one cache. Looking creates no cache. */
export const keysOf = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(async (name) => ((await caches.has(name)) ? (await (await caches.open(name)).keys()).map(({ url }) => url).sort() : []), name);

/** What the cache of a whole copy holds, as the addresses it is kept under. */
export const keysExpected = (origin: string, scope: string, { files }: Copy): string[] =>
  [...Object.entries(files).map(([address, hash]) => fileKey(scope, address, hash)), markKey(scope)].map((key) => new URL(key, origin).href).sort();

export const cacheOf = (scope: string, { release }: Copy): string => familyOf(scope) + release;

const isPack = ({ path }: SiteFile): boolean => /^assets\/pages-.*\.json$/.test(path);
export const packOf = (files: readonly SiteFile[]): string => files.find(isPack)!.path;
export const copyOf = (files: readonly SiteFile[]): Copy => listCopy(files, packOf(files));

/** The next release, as a build would make it: one page reads otherwise, and with it the pack and the worker's list. */
export const changePage = async (site: Site, address: string, change: (html: string) => string): Promise<SiteFile[]> => {
  const pages = site.pages.map((page) => (page.address === address ? { ...page, html: change(page.html) } : page));
  const pack = packPages(pages, site.edition.publication.assets.css);
  const changed = pages.find((page) => page.address === address)!;
  const files = site.files
    .filter((file) => !isPack(file) && file.path !== "sw.js")
    .map((file) => (file.path === changed.path ? { path: file.path, bytes: Buffer.from(changed.html) } : file));
  files.push(pack);
  return [...files, await buildWorker(files, pack.path, "on")];
};

/** Caches and a mark that are not ours, on the same origin: of the council's own site, and of a guide below another path. */
export const foreignCaches = ["council-site-v3", "sen-signpost /elsewhere/ 0a1b2c3d", "sen-signpost-refused /elsewhere/"];

/** Makes them before the guide is visited for the first time. */
export const makeForeignCaches = async (page: Page, host: Host): Promise<void> => {
  // Text: nothing of the guide runs there.
  await page.goto(`${host.origin}/robots.txt`);
  await page.evaluate(async (names) => {
    for (const name of names) await (await caches.open(name)).put("/theirs", new Response("theirs"));
  }, foreignCaches);
};

/** Which of the foreign caches still hold what they held. */
export const foreignLeft = (page: Page): Promise<string[]> =>
  page.evaluate(async (names) => {
    const left: string[] = [];
    for (const name of names) if (await (await caches.match("/theirs", { cacheName: name }))?.text() === "theirs") left.push(name);
    return left;
  }, foreignCaches);

/** Every page that the sitemap lists, by its address below the scope. */
export const listedPages = (files: readonly SiteFile[]): string[] => {
  const sitemap = Buffer.from(files.find(({ path }) => path === "sitemap.xml")!.bytes).toString();
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => new URL(match[1]!).pathname.slice(1));
};

const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/** The heading that a page was built with. */
export const headingOf = (html: string): string =>
  (/<h1>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? "").replace(/<[^>]*>/g, "").replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!);
