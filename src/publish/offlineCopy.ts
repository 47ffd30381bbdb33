/** The offline worker with the list of what it keeps, made from the finished site. */
import { createHash } from "node:crypto";
import { projectFile } from "../project.ts";
import { build } from "esbuild";
import {
  endingOf,
  hashLength,
  styleMark,
  unpackPage,
  type Copy,
  type Pack,
} from "../browser/copy.ts";
import type { SiteFile } from "./assets.ts";
import type { SitePage } from "../site/SitePage.ts";
import { mediaTypes } from "./mediaTypes.ts";

/**
 * The first half of the SHA-256: it finds what a host or a browser's cache has spoilt, and hundreds of whole ones would
 * be the heaviest part of the worker. What a page may load is held to whole hashes by the page itself.
 */
const sha256 = (bytes: Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("hex").slice(0, hashLength);

/** Files for hosts and other programs, or for the way, and the file that a reader keeps by itself. */
const notForReaders = [
  /^admin\//,
  /^_headers$/,
  /^guide\.html$/,
  /^robots\.txt$/,
  /^\.well-known\//,
  /^sbom\.json$/,
  /\.xml$/,
  /^sw\.js$/,
  /^icons\/icon-.*512\.png$/,
  /^assets\/pages-.*\.json$/,
];

/** A file's address below the prefix: a page's is its folder. */
export const addressOfFile = (path: string): string => path.replace(/(^|\/)index\.html$/, "$1");

/** The files of the site that a reader's device keeps. */
export const filesToKeep = (files: readonly SiteFile[]): SiteFile[] =>
  files.filter(({ path }) => !notForReaders.some((kind) => kind.test(path)));

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

/** What a release is beside its files. */
export type Release = {
  pack: SiteFile;
  /** The newest day that the guide knows; see `newestDate`. */
  date: string;
  /** The headers of every answer. */
  headers: Readonly<Record<string, string>>;
};

/** The list for the worker. The release's id is made from all that readers get: every kept file, and the headers. */
export const listCopy = (files: readonly SiteFile[], { pack, date, headers }: Release): Copy => {
  const kept = filesToKeep(files).sort((a, b) => (a.path < b.path ? -1 : 1));
  const hashes = Object.fromEntries(
    kept.map(({ path, bytes }) => [addressOfFile(path), sha256(bytes)]),
  );
  const endings = [...new Set(Object.keys(hashes).map(endingOf))].sort();
  const types = Object.fromEntries(
    endings.flatMap((ending) => (mediaTypes[ending] ? [[ending, mediaTypes[ending]]] : [])),
  );
  return {
    release: sha256(JSON.stringify([hashes, headers, types])).slice(0, 8),
    date,
    bytes: kept.reduce((sum, { bytes }) => sum + bytes.length, 0),
    files: hashes,
    pack: { address: pack.path, hash: sha256(pack.bytes) },
    headers,
    types,
  };
};

const bundle = async (name: string, define: Record<string, string>): Promise<SiteFile> => {
  const { outputFiles } = await build({
    entryPoints: [projectFile(`src/browser/${name}.ts`)],
    bundle: true,
    format: "iife",
    minify: true,
    write: false,
    target: "es2020",
    charset: "utf8",
    define,
  });
  return { path: "sw.js", bytes: outputFiles[0]!.contents };
};

/** `sw.js`: the worker with its list. */
export const buildWorker = (files: readonly SiteFile[], release: Release): Promise<SiteFile> =>
  bundle("worker", { COPY: JSON.stringify(listCopy(files, release)) });

/** `sw.js` in its place: takes every copy away. */
export const buildKillWorker = (): Promise<SiteFile> => bundle("killWorker", {});
