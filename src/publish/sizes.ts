/** What the site weighs as it travels, and the limits it is held to. */
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { SiteFile } from "./assets.ts";
import { isPage } from "../browser/copy.ts";
import type { SitePage } from "../site/SitePage.ts";
import { isPacked } from "./mediaTypes.ts";
import { addressOfFile, filesToKeep } from "./offlineCopy.ts";

const compress = promisify(brotliCompress);
/**
 * Bytes of one body as it travels: text packed by brotli, the rest as it is. A lower level is quicker, and never gives
 * less.
 */
export const travelSize = async ({ path, bytes }: SiteFile, level = 11): Promise<number> =>
  isPacked(path)
    ? bytes.length
    : (
        await compress(bytes, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: level,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        })
      ).length;

/** Level 11 takes two seconds for the pack of all pages: a tenth less than level 9 gives at once. */
const packLevel = 9;
/** A page that keeps its limit at this level keeps it at 11, and most do: only the others are weighed again. */
const firstLevel = 5;

export const limits = {
  /** A page with its styles arrives in the first flight of packets (ten of 1,460 bytes, less what headers take). */
  page: 14_336,
  /**
   * A page that lists everything grows with every word an editor adds, and its addresses cannot be split: its beginning
   * arrives in the first flight, and it may go on into the second.
   */
  list: 28_672,
  /** The script that every page loads, before search is touched. */
  script: 5_000,
  /** The whole offline copy, search included; what it weighs is told before it is fetched. */
  copy: 800_000,
  /** The whole guide as one file, as it lies on a device. It grows with the guide, and its size is told beside its link. */
  guideFile: 1_500_000,
};

const limitOf = ({ weight }: Pick<SitePage, "weight">): number =>
  weight === "list" ? limits.list : limits.page;

export type Sizes = {
  /** Bytes by the part of the copy. */
  parts: Record<string, number>;
  copy: number;
  largestPage: { address: string; bytes: number };
  script: number;
  guideFile: number;
  tooLarge: string[];
};

const partOf = (path: string): string =>
  path.startsWith("pagefind/fragment/")
    ? "search texts"
    : path.startsWith("pagefind/")
      ? "search index and program"
      : path.startsWith("icons/")
        ? "icons"
        : "scripts";

/**
 * Weighs the site.
 * @param paths.script the files that a page loads before search is touched; @param paths.pack the pack of all pages
 */
export const weighSite = async (
  files: readonly SiteFile[],
  pages: readonly Pick<SitePage, "address" | "path" | "html" | "weight">[],
  paths: { script: readonly string[]; pack: string },
): Promise<Sizes> => {
  const sizes = new Map<string, number>();
  const others = filesToKeep(files).filter(({ path }) => !isPage(addressOfFile(path)));
  const pack = files.find(({ path }) => path === paths.pack);
  const worker = files.find(({ path }) => path === "sw.js");
  await Promise.all(others.map(async (file) => sizes.set(file.path, await travelSize(file))));
  const parts: Record<string, number> = {
    "all pages, in one pack": pack ? await travelSize(pack, packLevel) : 0,
    "offline worker": worker ? await travelSize(worker) : 0,
  };
  for (const { path } of others)
    parts[partOf(path)] = (parts[partOf(path)] ?? 0) + sizes.get(path)!;
  const copy = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
  const weighed = await Promise.all(
    pages
      .filter(({ weight }) => weight !== "booklet")
      .map(async ({ address, path, html, weight }) => {
        const file = { path, bytes: Buffer.from(html) };
        const first = await travelSize(file, firstLevel);
        const bytes = first > limits.page ? await travelSize(file) : first;
        return { address, bytes, limit: limitOf({ weight }) };
      }),
  );
  const largestPage = weighed.reduce(
    (most, { address, bytes }) => (bytes > most.bytes ? { address, bytes } : most),
    { address: "", bytes: 0 },
  );
  const script = paths.script.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
  const guideFile = files.find(({ path }) => path === "guide.html")?.bytes.length ?? 0;
  const tooLarge = [
    ...weighed
      .filter(({ bytes, limit }) => bytes > limit)
      .map(
        ({ address, bytes, limit }) =>
          `${address} is ${bytes} bytes with its styles; the limit is ${limit}. ` +
          "Split it, or shorten it.",
      ),
    ...(script > limits.script
      ? [`The script of every page is ${script} bytes; the limit is ${limits.script}.`]
      : []),
    ...(copy > limits.copy
      ? [`The offline copy is ${copy} bytes; the limit is ${limits.copy}.`]
      : []),
    ...(guideFile > limits.guideFile
      ? [
          `The guide as one file, guide.html, is ${guideFile} bytes; the limit is ${limits.guideFile}.`,
        ]
      : []),
  ];
  return { parts, copy, largestPage, script, guideFile, tooLarge };
};
