/** Releases for tests of the offline copy: smaller, changed in one page, in all of them, in headers alone. */
import { readHeaderRules } from "../../scripts/serve.ts";
import type { Copy } from "../../src/browser/copy.ts";
import type { Site } from "../../src/buildSite.ts";
import type { SiteFile } from "../../src/publish/assets.ts";
import { buildWorker, listCopy, packPages, type Release } from "../../src/publish/offlineCopy.ts";
import type { SitePage } from "../../src/site/SitePage.ts";

/** The text of one file of a release. */
export const textOf = (files: readonly SiteFile[], path: string): string =>
  Buffer.from(files.find((file) => file.path === path)?.bytes ?? []).toString();

const isPack = ({ path }: SiteFile): boolean => /^assets\/pages-.*\.json$/.test(path);
export const packOf = (files: readonly SiteFile[]): string => files.find(isPack)!.path;
/** The day of the releases that tests make. */
const releaseDay = "2027-01-05";
/** The headers of every answer: the host's first rule. */
const headersIn = (files: readonly SiteFile[]): Record<string, string> =>
  Object.fromEntries(readHeaderRules(textOf(files, "_headers"))[0]!.headers);
const releaseOf = (files: readonly SiteFile[]): Release => ({
  pack: files.find(isPack)!,
  date: releaseDay,
  headers: headersIn(files),
});
export const copyOf = (files: readonly SiteFile[]): Copy => listCopy(files, releaseOf(files));

/** Puts pages and other files together as a release, as the end of a build does. */
const release = async (
  site: Site,
  pages: SitePage[],
  others: readonly SiteFile[],
): Promise<Site> => {
  const pack = packPages(pages, site.edition.publication.assets.styles.common.css);
  const files = [
    ...others,
    ...pages.map(({ path, html }) => ({ path, bytes: Buffer.from(html) })),
    pack,
  ];
  return {
    ...site,
    pages,
    files: [...files, await buildWorker(files, releaseOf(files))],
  };
};
/** The files of a site that are neither pages nor made from all others. */
const othersOf = (site: Site): SiteFile[] => {
  const pages = new Set(site.pages.map(({ path }) => path));
  return site.files.filter(
    (file) => !pages.has(file.path) && !isPack(file) && file.path !== "sw.js",
  );
};

/** The next release, in which one page reads otherwise. */
export const changePage = async (
  site: Site,
  address: string,
  alter: (html: string) => string,
): Promise<SiteFile[]> =>
  (
    await release(
      site,
      site.pages.map((page) =>
        page.address === address ? { ...page, html: alter(page.html) } : page,
      ),
      othersOf(site),
    )
  ).files;

/** A release in which nothing is new but headers. */
export const changeHeaders = async (
  site: Site,
  headers: Record<string, string>,
): Promise<SiteFile[]> => {
  const text = Object.entries(headers).reduce(
    (so, [name, value]) => so.replaceAll(new RegExp(`(\\s${name}: ).*`, "g"), `$1${value}`),
    textOf(site.files, "_headers"),
  );
  const others = othersOf(site).map((file) =>
    file.path === "_headers" ? { ...file, bytes: Buffer.from(text) } : file,
  );
  return (await release(site, site.pages, others)).files;
};

/** A release of which every page and every part of search is another than before; each page says its name. */
export const renewAll = (site: Site, name: string): Promise<Site> => {
  const { words, details } = site.edition.publication.search;
  const renamed = (text: string): string =>
    [words.path, details.path].reduce(
      (so, path) => so.replaceAll(path, path.replace(".json", `-${name}.json`)),
      text,
    );
  const pages = site.pages.map((page) => ({
    ...page,
    html: renamed(page.html).replace("</h1>", `</h1><p>Release ${name}.</p>`),
  }));
  const others = othersOf(site).map(({ path, bytes }) => {
    const text = Buffer.from(bytes).toString();
    // As JSON and as a program, each means what it meant.
    const changed =
      path === "pagefind/pagefind.js"
        ? `${text}\n// ${name}`
        : [words.path, details.path, "pagefind/pagefind-entry.json"].includes(path)
          ? text + " ".repeat(name.charCodeAt(0))
          : undefined;
    return { path: renamed(path), bytes: changed === undefined ? bytes : Buffer.from(changed) };
  });
  return release(site, pages, others);
};

/** A small guide: enough pages for a pack, and a few parts of search. For tests that save many times over. */
export const shrink = (site: Site): Promise<Site> => {
  const needed = new Set([
    "/",
    "/offline/",
    "/search/",
    "/404.html",
    "/roles/",
    "/roles/senco/",
    "/roles/headteacher/",
  ]);
  const pages = [
    ...site.pages.filter(({ address }) => needed.has(address)),
    ...site.pages.filter(({ address }) => !needed.has(address)).slice(0, 9),
  ];
  const fragments = site.files
    .filter(({ path }) => path.startsWith("pagefind/fragment/"))
    .slice(8)
    .map(({ path }) => path);
  return release(
    site,
    pages,
    othersOf(site).filter(({ path }) => !fragments.includes(path)),
  );
};
