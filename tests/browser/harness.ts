/** What tests in a real browser share: a browser that is there, the built site, and pages that tell on themselves. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright";
import { makeSite, type Site } from "../../src/buildSite.ts";
import type { EditionOptions } from "../../src/edition.ts";
import { writeSite } from "../../src/publish/writeSite.ts";
import { serve, type ServeOptions, type Serving } from "../../scripts/serve.ts";

/** What has been opened, to be closed when the tests of the file have ended. */
const toClose: (() => unknown)[] = [];
after(async () => {
  for (const close of toClose.toReversed()) await close();
});

const systemBrowsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** Unpacks the browser that comes from the package registry, with the libraries it needs where the system lacks them. */
const unpackBrowser = async (): Promise<string> => {
  const packaged = await import("@sparticuz/chromium");
  const entry = new URL(import.meta.resolve("@sparticuz/chromium"));
  // What unpacks the libraries is not among the package's exports.
  const { inflate } = (await import(new URL("lambdafs.js", entry).href)) as { inflate(path: string): Promise<string> };
  const libraries = await inflate(fileURLToPath(new URL("../../bin/al2023.tar.br", entry)));
  process.env["LD_LIBRARY_PATH"] = [join(libraries, "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  return packaged.default.executablePath();
};

/** Where a browser is: the one named in CHROMIUM_PATH, the system's, Playwright's own, or the packaged one. */
const findBrowser = async (): Promise<string> => {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return named;
  const own = chromium.executablePath();
  return systemBrowsers.find((path) => existsSync(path)) ?? (existsSync(own) ? own : await unpackBrowser());
};

export const startBrowser = async (): Promise<Browser> => {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  toClose.push(() => browser.close());
  return browser;
};

/** An empty folder that is gone when the tests are. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "sen-signpost-"));
  toClose.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Builds a site into a folder of its own. */
export const buildInto = async (options: EditionOptions = {}): Promise<{ site: Site; folder: string }> => {
  const site = await makeSite(options);
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

export type Watched = { page: Page; context: BrowserContext; complaints: string[]; requests: string[] };

/**
 * A page that writes down what should not happen: errors in scripts, policy violations, failed requests.
 * The offline worker is off unless asked for, so that tests of other things do not depend on it.
 */
export const openPage = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> => {
  const context = await browser.newContext({ serviceWorkers: "block", viewport: { width: 390, height: 844 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("console", (message) => {
    if ((message.type() === "error" || message.type() === "warning") && !message.text().includes("blocked by Playwright")) complaints.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => requests.push(request.url()));
  return { page, context, complaints, requests };
};
