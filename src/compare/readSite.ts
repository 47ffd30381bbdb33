/**
 * A folder with a finished site, read for its pages and for what a device keeps of it.
 * None of its program runs.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { patternOfNames } from "../rules/measure.ts";
import type { SiteFile } from "../publish/assets.ts";
import { addressOfFile } from "../publish/offlineCopy.ts";
import { weighSite } from "../publish/sizes.ts";
import { readPage, type ReadPage } from "./readPage.ts";

export type ReadSite = {
  pages: Map<string, ReadPage>;
  /** Matches the guide's own words and names, for the reading level. */
  names: RegExp | undefined;
  /** Bytes of the offline copy as it travels; absent where the site keeps none. */
  copy?: number;
};

const readFiles = (folder: string): SiteFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path).replaceAll("\\", "/"),
      bytes: readFileSync(path),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/**
 * Kinds of pages whose headings are names: of people, of money and support,
 * of services, of sources.
 */
const named = /^\/(?:roles|resources|help|sources)\/./;

/** A site from the HTML of its pages, by their addresses. */
export const siteOf = (html: ReadonlyMap<string, string>): ReadSite => {
  const pages = new Map([...html].map(([address, text]) => [address, readPage(text)]));
  const names = [...pages].flatMap(([address, page]) =>
    named.test(address) ? [...page.names, page.title] : page.names,
  );
  return { pages, names: patternOfNames(names) };
};

/**
 * Reads a finished site.
 * @returns undefined where there is none in the folder, or no such folder
 */
export const readSite = async (folder: string): Promise<ReadSite | undefined> => {
  const files = existsSync(folder) ? readFiles(folder) : [];
  const html = files.filter(({ path }) => path.endsWith(".html"));
  if (html.length === 0) return undefined;
  const site = siteOf(
    new Map(
      html.map(({ path, bytes }) => [`/${addressOfFile(path)}`, Buffer.from(bytes).toString()]),
    ),
  );
  const pack = files.find(({ path }) => /^assets\/pages-.*\.json$/.test(path));
  if (!pack || !files.some(({ path }) => path === "sw.js")) return site;
  return { ...site, copy: (await weighSite(files, [], { script: [], pack: pack.path })).copy };
};
