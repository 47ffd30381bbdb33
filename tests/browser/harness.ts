/** What tests in a real browser share: a browser that is there, the built site, and pages that tell on themselves. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright";
import { makeSite, type Site } from "../../src/buildSite.ts";
import type { EditionOptions } from "../../src/edition.ts";
import { writeSite } from "../../src/publish/writeSite.ts";
import { startBrowser as launch } from "../../scripts/browser.ts";
import { sharedSite } from "../../scripts/sharedSite.ts";
import { serve, type ServeOptions, type Serving } from "../../scripts/serve.ts";

/** What has been opened, to be closed when the tests of the file have ended. */
const toClose: (() => unknown)[] = [];
after(async () => {
  for (const close of toClose.toReversed()) await close();
});

export const startBrowser = async (): Promise<Browser> => {
  const browser = await launch();
  toClose.push(() => browser.close());
  return browser;
};

/** An empty folder that is gone when the tests are. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "sen-signpost-"));
  toClose.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Builds a site into a folder of its own. The site without options is the one that tests share. */
export const buildInto = async (
  options?: EditionOptions,
): Promise<{ site: Site; folder: string }> => {
  const site = options ? await makeSite(options) : (await sharedSite()).site;
  const folder = join(temporaryFolder(), "site");
  writeSite(site.files, folder);
  return { site, folder };
};

/** Serves a folder until the tests end. */
export const serveFolder = async (options: ServeOptions): Promise<Serving> => {
  const serving = await serve(options);
  toClose.push(() => serving.close());
  return serving;
};

/** The site as families get it: built, served until the tests end, with a browser beside it. */
export const startSite = async (): Promise<{ site: Site; serving: Serving; browser: Browser }> => {
  const shared = await sharedSite();
  const { site, folder } = shared.folder ? { folder: shared.folder, ...shared } : await buildInto();
  return { site, serving: await serveFolder({ folder }), browser: await startBrowser() };
};

export type Watched = {
  page: Page;
  context: BrowserContext;
  complaints: string[];
  requests: string[];
};

/**
 * A page that writes down what should not happen: errors in scripts, policy violations, failed requests.
 * The offline worker is off unless asked for, so that tests of other things do not depend on it.
 */
export const openPage = async (
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Watched> => {
  const context = await browser.newContext({
    serviceWorkers: "block",
    viewport: { width: 390, height: 844 },
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("console", (message) => {
    if (
      (message.type() === "error" || message.type() === "warning") &&
      !message.text().includes("blocked by Playwright")
    )
      complaints.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => requests.push(request.url()));
  return { page, context, complaints, requests };
};
