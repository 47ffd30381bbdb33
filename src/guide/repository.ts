/** Where a reader of a page goes to change it or to say what is wrong with it, in the repository that the site names. */
import type { SiteRecord } from "../../_data/site.ts";

type Repository = NonNullable<SiteRecord["repository"]>;

export const addressOfRepository = ({ name }: Repository): string => `https://github.com/${name}`;

/** Lists are made from a folder of records; every other page without a record is a template. */
const folders: Record<string, string> = {
  "/questions/": "_data/questions",
  "/roles/": "_data/roles",
  "/resources/": "_data/resources",
  "/help/": "_data/signposting",
  "/words/": "_data/terms",
  "/sources/": "_data/sources",
  "/changes/": "_data/changes",
  "/a-z/": "_data",
};

/** The file, or the folder of files, that a page without a record of its own is made from. */
export const fileOfPage = (address: string): string =>
  folders[address] ??
  `src/pages/${address === "/" ? "index" : address.replace(/^\/|\/$|\.html$/g, "")}.11ty.tsx`;

/** The page of the repository's host on which a file is changed, or a folder's files are listed. */
export const changeAddress = (repository: Repository, file: string): string =>
  `${addressOfRepository(repository)}/${/\.\w+$/.test(file) ? "edit" : "tree"}/${repository.branch}/${file}`;

/** The forms in `.github/ISSUE_TEMPLATE`, by what the page is about. */
const formOf = (address: string): string =>
  address.startsWith("/help/")
    ? "service"
    : address.startsWith("/words/")
      ? "word"
      : address.startsWith("/sources/")
        ? "source"
        : /^\/(?:search|offline|accessibility|404)/.test(address)
          ? "program"
          : "page";

/**
 * Where a reader reports a mistake on a page.
 * @returns the repository's form with the page filled in, where reports go to the repository's own issues; another
 * address as the site's record gives it; undefined where the record gives none
 */
export const reportAddress = (
  { repository, report }: SiteRecord,
  address: string,
): string | undefined =>
  repository && report?.startsWith(`${addressOfRepository(repository)}/issues`)
    ? `${addressOfRepository(repository)}/issues/new?template=${formOf(address)}.yml&page=${encodeURIComponent(address)}`
    : report;
