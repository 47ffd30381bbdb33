import type { Site } from "../buildSite.ts";
import { pageText } from "../rules/guide/pageText.ts";
import type { Whole } from "../rules/guide/Whole.ts";
import { rank, unpackIndex } from "../search/rank.ts";
import type { PackedIndex } from "../search/wordsIndex.ts";

/** What of a site is published as text; the pack of all pages only repeats them. */
const isText = (path: string): boolean =>
  /\.(?:html|json|xml|txt|webmanifest)$/.test(path) && !/^(?:assets\/pages-|pagefind\/)/.test(path);

const textOf = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString();

/** A finished site as the rules about the whole guide look at it. */
export const wholeOf = (
  { edition, pages, files }: Site,
  records: Whole["records"],
  { rules, rulesFile }: Pick<Whole, "rules"> & { rulesFile?: Whole["rulesFile"] | undefined },
): Whole => {
  const { guide, publication } = edition;
  const index = unpackIndex(JSON.parse(textOf(publication.search.words.bytes)) as PackedIndex);
  return {
    records,
    areaValues: guide.areaValues,
    rules,
    ...(rulesFile ? { rulesFile } : {}),
    pages: pages.map(({ address, html }) => ({ address, html, text: pageText(html) })),
    redirects: new Map(guide.redirects.map(({ from, to }) => [from, to])),
    texts: files
      .filter(({ path }) => isText(path))
      .map(({ path, bytes }) => ({ path, text: textOf(bytes) })),
    // A space after it: the word is finished.
    search: (typed) =>
      rank(`${typed} `, index).found.map(({ entry }) => entry.address.replace(/#.*/, "")),
  };
};
