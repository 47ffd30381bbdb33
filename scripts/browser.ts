/** A browser for the tests and the measurements: what is there, and where nothing is, what the package registry has. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright";

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
export const findBrowser = async (): Promise<string> => {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return named;
  const own = chromium.executablePath();
  return systemBrowsers.find((path) => existsSync(path)) ?? (existsSync(own) ? own : await unpackBrowser());
};

/** Starts a browser; who starts it closes it. */
export const startBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await findBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
