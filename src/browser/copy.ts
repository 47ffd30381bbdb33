/**
 * The offline copy: what it is called and which file answers which address. Shared by the worker that keeps it and
 * the pages that speak of it; pure, so that every form of an address is under test.
 */

/** What the worker is to keep. */
export type Copy = {
  release: string;
  /** The newest day that the guide itself knows, `2026-11-24`: what a reader can tell one release from another by. */
  date: string;
  /** What it takes up on the device. */
  bytes: number;
  /** For each address below the scope, the SHA-256 of its bytes. */
  files: Readonly<Record<string, string>>;
  /** The pack: all pages in one file. */
  pack: Readonly<{ address: string; hash: string }>;
  /**
   * What every file of the copy is given with, the policy above all. It is the release's own, never the host's: a
   * host's wrong headers would stay with a copy, and a policy that was put right later would not admit its styles.
   */
  headers: Readonly<Record<string, string>>;
  /** The media type of each ending: a host's own may be wrong too. */
  types: Readonly<Record<string, string>>;
};

/**
 * All pages in one file, the stylesheet they share written once: a third of what they weigh one by one. It is the
 * only way that pages come: hosts put scripts into HTML, tidy its links and hide addresses in it, and leave other
 * files alone. Each page is put together again byte for byte; the build has tried it.
 */
export type Pack = { css: string; pages: Readonly<Record<string, string>> };

/** Whether a file comes in the pack, by its address. */
export const isPage = (address: string): boolean =>
  address === "" || address.endsWith("/") || address.endsWith(".html");

/** The ending that tells what a file is; a page's address may have none. */
export const endingOf = (address: string): string =>
  isPage(address) ? "html" : address.slice(address.lastIndexOf(".") + 1);

/** What a file of the copy is given with. */
export const headersOf = (
  { headers, types }: Pick<Copy, "headers" | "types">,
  address: string,
): Record<string, string> => ({
  ...headers,
  "Content-Type": types[endingOf(address)] ?? "application/octet-stream",
});

/** How many characters of a SHA-256, in hex, stand for a file in the list. */
export const hashLength = 32;

/** Stands in a packed page where its stylesheet belongs. */
export const styleMark = "<style></style>";

export const unpackPage = (pack: Pack, address: string): string | undefined => {
  const page = pack.pages[address];
  return page?.replace(styleMark, () => `<style>${pack.css}</style>`);
};

/** What stands in a copy's cache once it is whole. `savedOn` is a moment of the device's own clock. */
export type CopyMark = { release: string; date: string; bytes: number; savedOn: string };

/**
 * The open pages that are of another release than the one that answers, by the browser's id for each: the cache whose
 * files they go on with, or nothing for a page that came from the host. Such an id is chance, is gone with the page,
 * and says nothing of what was read.
 */
export type OtherPages = Readonly<Record<string, string>>;

/**
 * The beginning of the names of our caches for one scope. The host may have other sites with caches of their own,
 * and a copy of this guide below another path: neither is ever touched.
 */
export const familyOf = (scope: string): string => `sen-signpost ${scope} `;

/** The cache that remembers that this reader does not want a copy. */
export const refusalOf = (scope: string): string => `sen-signpost-refused ${scope}`;

/** The cache that remembers that this device had no space for a copy: it is not tried again until the reader asks. */
export const fullOf = (scope: string): string => `sen-signpost-full ${scope}`;

/** The key of the mark that makes a copy whole. */
export const markKey = (scope: string): string => `${scope}?whole`;

/** The key of `Failure`; it stands in the cache of the release that could not be saved. */
export const failureKey = (scope: string): string => `${scope}?failed`;

/** The key of `OtherPages`; it stands in the cache of the release that answers, and in no other. */
export const answeringKey = (scope: string): string => `${scope}?answers`;

/** The key of one file: its hash is part of it, so that the next release finds again what has not changed. */
export const fileKey = (scope: string, address: string, hash: string): string =>
  `${scope}${address}?sha256=${hash}`;

export type Answer = { file: string } | { redirect: string } | undefined;

/**
 * Which file of the copy answers an address.
 * @param path the address's path, without query and fragment
 * @param scope begins and ends with a slash
 * @returns the file's address below the scope; or where to go, for a page asked for without its last slash; or
 * undefined for what the copy does not hold
 */
export const answerFor = (path: string, scope: string, files: Copy["files"]): Answer => {
  if (`${path}/` === scope) return { redirect: scope };
  if (!path.startsWith(scope)) return undefined;
  const below = path.slice(scope.length).replace(/(^|\/)index\.html$/, "$1");
  const holds = (address: string): boolean => Object.prototype.hasOwnProperty.call(files, address);
  if (holds(below)) return { file: below };
  if (below !== "" && holds(`${below}/`)) return { redirect: `${scope}${below}/` };
  return undefined;
};
