/**
 * For tests of the offline copy: a host that stops, comes back and publishes anew, and a look at what a device keeps.
 */
import assert from "node:assert/strict";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import type { Serving } from "../../scripts/serve.ts";
import { answeringKey, familyOf, fileKey, markKey, type Copy } from "../../src/browser/copy.ts";
import type { SiteFile } from "../../src/publish/assets.ts";
import { writeSite } from "../../src/publish/writeSite.ts";
import { openPage, serveFolder, temporaryFolder, type Watched } from "./harness.ts";
import { copyOf, textOf } from "./madeReleases.ts";

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

/**
 * A page asks for documents, scripts and images; only `fetch` asks for something that is none of these. What a worker
 * hands on keeps its mode.
 */
export const isForCopy = ({ headers }: IncomingMessage): boolean =>
  headers["sec-fetch-dest"] === "empty" && headers["sec-fetch-mode"] === "cors";

export const asPublished = (): boolean => false;

export const startHost = async (files: readonly SiteFile[], prefix = "/"): Promise<Host> => {
  const folder = join(temporaryFolder(), "site");
  writeSite(files, folder);
  const asked: Asked[] = [];
  const listen = (port: number): Promise<Serving> =>
    serveFolder({
      folder,
      prefix,
      port,
      intercept: (request, response) => {
        asked.push({ path: request.url ?? "", byWorker: isForCopy(request) });
        return host.instead(request, response);
      },
    });
  let serving = await listen(0);
  const port = Number(new URL(serving.origin).port);
  const host: Host = {
    origin: serving.origin,
    url: serving.url,
    asked,
    instead: asPublished,
    publish: (next) => writeSite(next, folder),
    stop: () => serving.close(),
    start: async () => {
      serving = await listen(port);
    },
  };
  return host;
};

/** What the worker has fetched to fill a copy, each request as its path, in the order of the alphabet. */
export const fetchedForCopy = ({ asked }: Host): string[] =>
  asked
    .filter(({ byWorker }) => byWorker)
    .map(({ path }) => path)
    .sort();

/** A reader with a device of their own, on which the offline worker may run. */
export const openReader = (
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Watched> => openPage(browser, { serviceWorkers: "allow", ...options });

/**
 * Waits until something holds: what a worker does has no event that a page could wait for.
 * @throws after half a minute
 */
export const until = async (
  what: string,
  holds: () => Promise<boolean> | boolean,
): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await holds()) return;
    await pause(50);
  }
  throw new Error(`Waited in vain: ${what}`);
};

/** Waits until the copy is whole and its worker, not one of a site above it, answers for this page. */
export const waitForCopy = (page: Page, scope = "/"): Promise<void> =>
  until("the offline worker answers", () =>
    page.evaluate((script) => {
      const { controller } = navigator.serviceWorker;
      return controller?.state === "activated" && new URL(controller.scriptURL).pathname === script;
    }, `${scope}sw.js`),
  );

export const cacheNames = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).sort());
export const scopes = (page: Page): Promise<string[]> =>
  page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope).sort(),
  );

/**
 * The keys of everything in one cache, but for the note that it answers, which comes a moment after all else. Looking
 * creates no cache.
 */
export const keysOf = async (page: Page, name: string): Promise<string[]> => {
  const keys = await page.evaluate(
    async (name) =>
      (await caches.has(name))
        ? (await (await caches.open(name)).keys()).map(({ url }) => url).sort()
        : [],
    name,
  );
  return keys.filter((key) => !key.endsWith(answeringKey("")));
};

/** What the cache of a whole copy holds, as the addresses it is kept under. */
export const keysExpected = (origin: string, scope: string, { files }: Copy): string[] =>
  [...Object.entries(files).map(([address, hash]) => fileKey(scope, address, hash)), markKey(scope)]
    .map((key) => new URL(key, origin).href)
    .sort();

export const cacheOf = (scope: string, { release }: Copy): string => familyOf(scope) + release;

/** Which of some releases the page and each part of search that it would load are of; no signal is needed for it. */
export const releasesOn = async (
  page: Page,
  releases: Record<string, readonly SiteFile[]>,
): Promise<string[]> => {
  const parts = await page.evaluate(async () => {
    const { base, words, details } = document.documentElement.dataset;
    const paths = [words!, details!, "pagefind/pagefind.js", "pagefind/pagefind-entry.json"];
    const texts = await Promise.all(
      paths.map((path) =>
        fetch(`${base}${path}`).then(
          (response) => (response.ok ? response.text() : `status ${response.status}`),
          (error) => String(error),
        ),
      ),
    );
    const own = /Release (\w+)\./.exec(document.body.textContent!)?.[1] ?? "";
    return [["", own] as const, ...paths.map((path, place) => [path, texts[place]!] as const)];
  });
  return parts.map(([path, text]) => {
    if (path === "") return text;
    const names = Object.entries(releases)
      .filter(([, files]) => textOf(files, path) === text)
      .map(([name]) => name);
    return names.length === 1
      ? names[0]!
      : `${path}: ${names.length === 0 ? text.slice(0, 60) : names.join(" or ")}`;
  });
};

/**
 * Caches and a mark that are not ours, on the same origin: of the council's own site, and of a guide below another
 * path.
 */
export const foreignCaches = [
  "council-site-v3",
  "sen-signpost /elsewhere/ 0a1b2c3d",
  "sen-signpost-refused /elsewhere/",
];

/** Makes them before the guide is visited for the first time. */
export const makeForeignCaches = async (page: Page, host: Host): Promise<void> => {
  // Text: nothing of the guide runs there.
  await page.goto(`${host.origin}/robots.txt`);
  await page.evaluate(async (names) => {
    for (const name of names)
      await (await caches.open(name)).put("/theirs", new Response("theirs"));
  }, foreignCaches);
};

/** The caches that are the guide's own. */
export const ourCaches = async (page: Page): Promise<string[]> =>
  (await cacheNames(page)).filter((name) => !foreignCaches.includes(name));

/** Which of the foreign caches still hold what they held. */
export const foreignLeft = (page: Page): Promise<string[]> =>
  page.evaluate(async (names) => {
    const left: string[] = [];
    for (const name of names)
      if ((await (await caches.match("/theirs", { cacheName: name }))?.text()) === "theirs")
        left.push(name);
    return left;
  }, foreignCaches);

/** Every page that the sitemap lists, by its address below the scope. */
export const listedPages = (files: readonly SiteFile[]): string[] => {
  const sitemap = Buffer.from(files.find(({ path }) => path === "sitemap.xml")!.bytes).toString();
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) =>
    new URL(match[1]!).pathname.slice(1),
  );
};

const entities: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** The heading that a page was built with. */
export const headingOf = (html: string): string =>
  (/<h1>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? "")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!);

/** A reader who has a release on the device, and caches of other sites beside it. */
export const openDevice = async (
  browser: Browser,
  files: readonly SiteFile[],
  address: string,
): Promise<Watched & { host: Host }> => {
  const host = await startHost(files);
  const reader = await openReader(browser);
  await makeForeignCaches(reader.page, host);
  await reader.page.goto(host.url + address);
  await waitForCopy(reader.page);
  assert.deepEqual(await foreignLeft(reader.page), foreignCaches);
  // For a text, the browser itself has asked for an icon that is not there.
  reader.complaints.length = 0;
  host.asked.length = 0;
  return { host, ...reader };
};

/** Looks for a new release, as a browser does when a page is opened, and tells what came of it. */
export const lookForRelease = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<ServiceWorker>((resolve) =>
      registration.addEventListener("updatefound", () => resolve(registration.installing!), {
        once: true,
      }),
    );
    await registration.update();
    const worker = await found;
    while (worker.state === "installing")
      await new Promise((resolve) =>
        worker.addEventListener("statechange", resolve, { once: true }),
      );
    return worker.state;
  });

/** Asks the worker for every page without a signal, and holds the answers against the release they should come from. */
export const assertWhole = async (
  page: Page,
  host: Host,
  files: readonly SiteFile[],
): Promise<void> => {
  await host.stop();
  const copy = copyOf(files);
  assert.deepEqual(await keysOf(page, cacheOf("/", copy)), keysExpected(host.origin, "/", copy));
  const listed = Object.keys(copy.files).filter((file) => file === "" || file.endsWith("/"));
  const answers = await page.evaluate(
    (pages) => Promise.all(pages.map(async (one) => (await fetch(`/${one}`)).text())),
    listed,
  );
  for (const [place, one] of listed.entries()) {
    assert.equal(
      answers[place],
      Buffer.from(files.find(({ path }) => path === `${one}index.html`)!.bytes).toString(),
      one,
    );
  }
};

/** Opens a page and waits until nothing more is asked for; returns what the worker has fetched for a copy. */
export const visit = async (page: Page, host: Host, address: string): Promise<string[]> => {
  host.asked.length = 0;
  await page.goto(host.url + address, { waitUntil: "networkidle" });
  let count = -1;
  await until("nothing more is asked for", async () => {
    const before = count;
    await page.waitForTimeout(300);
    count = host.asked.length;
    return before === count;
  });
  return fetchedForCopy(host);
};
