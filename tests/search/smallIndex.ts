/** A words index of a few pages, so small that a test can foresee what it answers. */
import { compileIndex, type Knowledge } from "../../src/search/compile.ts";
import { rank, unpackIndex, type Answer, type Index } from "../../src/search/rank.ts";
import type { Entry, PackedIndex } from "../../src/search/wordsIndex.ts";

/** A page by its title, with the words that people ask for it with; a word by an address with a # in it. */
export const entry = (
  address: string,
  title: string,
  asked: readonly string[] = [],
  more: Partial<Entry> = {},
): Entry => ({
  address,
  title,
  kind: address.includes("#") ? "Word" : "Question",
  as: address.includes("#") ? "word" : "page",
  weight: 1,
  names: [
    { text: title, field: "title" },
    ...asked.map((text) => ({ text, field: "asked" as const })),
  ],
  ...more,
});

const knowing = (knowledge: Partial<Knowledge>): Knowledge => ({
  small: ["the", "is", "what", "of", "a"],
  meaning: ["mean"],
  everyday: [],
  ...knowledge,
});

/** Pages beside those of a test: a word that leads to few of many pages says much, and of three pages nothing. */
const others = Array.from({ length: 60 }, (_, at) => entry(`/other-${at}/`, `zq${at}`));

/** The index as it travels. */
export const packedOf = (
  entries: readonly Entry[],
  knowledge: Partial<Knowledge> = {},
): PackedIndex => compileIndex([...entries, ...others], knowing(knowledge));

export const indexOf = (entries: readonly Entry[], knowledge: Partial<Knowledge> = {}): Index =>
  unpackIndex(packedOf(entries, knowledge));

/** The addresses that a whole query leads to, best first. */
export const pagesFor = (query: string, index: Index): string[] =>
  addressesOf(rank(`${query} `, index));
export const addressesOf = ({ found }: Answer): string[] => found.map(({ entry }) => entry.address);
