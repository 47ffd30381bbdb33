/** A browser for the tests and the measurements: what the package registry has for this system, or what is there. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright";

const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Unpacks the browser that comes from the package registry, with the libraries it needs where the system lacks them. */
const unpackBrowser = async (): Promise<string> => {
  const packaged = await import("@sparticuz/chromium");
  const entry = new URL(import.meta.resolve("@sparticuz/chromium"));
  // What unpacks the libraries is not among the package's exports.
  const { inflate } = (await import(new URL("lambdafs.js", entry).href)) as {
    inflate(path: string): Promise<string>;
  };
  const libraries = await inflate(fileURLToPath(new URL("../../bin/al2023.tar.br", entry)));
  process.env["LD_LIBRARY_PATH"] = [join(libraries, "lib"), process.env["LD_LIBRARY_PATH"]]
    .filter(Boolean)
    .join(":");
  return packaged.default.executablePath();
};

/** The packaged browser has no window and runs on this system alone. */
const packagedRunsHere = process.platform === "linux" && process.arch === "x64";

/**
 * Where a browser is: the one named in CHROMIUM_PATH; the packaged one, where it runs, because it is the same on every
 * machine and, having no window to draw, takes a third less time; the system's; Playwright's own.
 */
export const findBrowser = async (): Promise<string> => {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return named;
  if (packagedRunsHere) return unpackBrowser();
  return systemBrowsers.find((path) => existsSync(path)) ?? chromium.executablePath();
};

/** Starts a browser; who starts it closes it. */
export const startBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await findBrowser(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
