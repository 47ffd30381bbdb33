/** The offline worker with the list of what it keeps, made from the finished site. */
import { createHash } from "node:crypto";
import { projectFile } from "../project.ts";
import { build } from "esbuild";
import { styleMark, unpackPage, type Copy, type Pack } from "../browser/copy.ts";
import type { SiteFile } from "./assets.ts";
import type { Publication } from "../edition.ts";
import type { SitePage } from "../site/SitePage.ts";

const sha256 = (bytes: Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("hex");

/** Files for hosts and other programs, or for the way, and the file that a reader keeps by itself. */
const notForReaders =
  /^(?:admin\/.*|_headers|guide\.html|robots\.txt|\.well-known\/.*|sbom\.json|.*\.xml|sw\.js|icons\/icon-.*512\.png|assets\/pages-.*\.json)$/;

/** A file's address below the prefix: a page's is its folder. */
export const addressOfFile = (path: string): string => path.replace(/(^|\/)index\.html$/, "$1");

/** The files of the site that a reader's device keeps. */
export const filesToKeep = (files: readonly SiteFile[]): SiteFile[] =>
  files.filter(({ path }) => !notForReaders.test(path));

/**
 * All pages in one file for the way to a device; see `Pack`.
 * @throws if a page could not be put together again from it
 */
export const packPages = (
  pages: readonly Pick<SitePage, "address" | "html">[],
  css: string,
): SiteFile => {
  const style = `<style>${css}</style>`;
  const pack: Pack = {
    css,
    pages: Object.fromEntries(
      pages.map(({ address, html }) => [address.slice(1), html.replace(style, () => styleMark)]),
    ),
  };
  const broken = pages.find(({ address, html }) => unpackPage(pack, address.slice(1)) !== html);
  if (broken)
    throw new Error(`${broken.address} cannot be packed: is its stylesheet where it was?`);
  const bytes = Buffer.from(JSON.stringify(pack));
  return { path: `assets/pages-${sha256(bytes).slice(0, 8)}.json`, bytes };
};

/**
 * The list for the worker. The release's id is made from every kept file, so it changes when any of them does.
 * @param date the newest day that the guide knows; see `newestDate`
 */
export const listCopy = (files: readonly SiteFile[], pack: string, date: string): Copy => {
  const kept = filesToKeep(files).sort((a, b) => (a.path < b.path ? -1 : 1));
  const hashes = Object.fromEntries(
    kept.map(({ path, bytes }) => [addressOfFile(path), sha256(bytes)]),
  );
  return {
    release: sha256(JSON.stringify(hashes)).slice(0, 8),
    date,
    bytes: kept.reduce((sum, { bytes }) => sum + bytes.length, 0),
    files: hashes,
    pack,
  };
};

/** `sw.js`: the worker with its list, or the one that takes every copy away. */
export const buildWorker = async (
  files: readonly SiteFile[],
  pack: string,
  date: string,
  offline: Publication["offline"],
): Promise<SiteFile> => {
  const name = offline === "kill" ? "killWorker" : "worker";
  const { outputFiles } = await build({
    entryPoints: [projectFile(`src/browser/${name}.ts`)],
    bundle: true,
    format: "iife",
    minify: true,
    write: false,
    target: "es2020",
    charset: "utf8",
    ...(offline === "kill"
      ? {}
      : { define: { COPY: JSON.stringify(listCopy(files, pack, date)) } }),
  });
  return { path: "sw.js", bytes: outputFiles[0]!.contents };
};
