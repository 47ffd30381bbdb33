/** Where a reader of a page goes to change it or to say what is wrong with it, in the repository that the site names. */
import type { SiteRecord } from "../../_data/site.ts";
import type { AnyKind } from "../kinds/Kind.ts";
import type { Guide } from "./Guide.ts";

type Repository = NonNullable<SiteRecord["repository"]>;

export const addressOfRepository = ({ name }: Repository): string => `https://github.com/${name}`;

/** The kind whose list or shared page stands at an address, or whose records stand below it. */
const kindAt = (kinds: readonly AnyKind[], address: string): AnyKind | undefined =>
  kinds.find(({ list, sharedPage }) => {
    const own = list?.address ?? sharedPage?.address;
    return own !== undefined && address.startsWith(own);
  });

/**
 * The file, or the folder of files, that a page without a record of its own is made from: lists are made from a
 * folder of records, the A to Z from all of them, every other page from a template.
 */
export const fileOfPage = (kinds: readonly AnyKind[], address: string): string => {
  if (address === "/a-z/") return "_data";
  const kind = kindAt(kinds, address);
  if (kind) return `_data/${kind.folder}`;
  const name = address === "/" ? "index" : address.replace(/^\/|\/$|\.html$/g, "");
  return `src/pages/${name}.11ty.tsx`;
};

/** The page of the repository's host on which a file is changed, or a folder's files are listed. */
export const changeAddress = (repository: Repository, file: string): string =>
  `${addressOfRepository(repository)}/${/\.\w+$/.test(file) ? "edit" : "tree"}/${repository.branch}/${file}`;

/** Pages that the program makes by itself. */
const ofProgram = /^\/(?:search|offline|accessibility|404)/;

/** The forms in `.github/ISSUE_TEMPLATE`, by what the page is about. */
const formOf = (kinds: readonly AnyKind[], address: string): string =>
  ofProgram.test(address) ? "program" : (kindAt(kinds, address)?.reportForm ?? "page");

/**
 * Where a reader reports a mistake on a page.
 * @returns the repository's form with the page filled in, where reports go to the repository's own issues; another
 * address as the site's record gives it; undefined where the record gives none
 */
export const reportAddress = (
  { kinds, site: { repository, report } }: Pick<Guide, "kinds" | "site">,
  address: string,
): string | undefined => {
  const own = repository && addressOfRepository(repository);
  return own && report?.startsWith(`${own}/issues`)
    ? `${own}/issues/new?template=${formOf(kinds, address)}.yml&page=${encodeURIComponent(address)}`
    : report;
};
