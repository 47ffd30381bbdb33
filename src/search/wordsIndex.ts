/**
 * The words index: which words lead to which page, and how strongly. The build makes it from the records; the
 * browser reads it before anything else, so it is kept to a few kilobytes.
 */

/** Where on a page a text stands. What families type for it stands nowhere: it is in the record alone. */
export const fields = ["title", "otherName", "word", "asked", "short", "heading", "text"] as const;
export type Field = (typeof fields)[number];

/** How an entry stands among the others: a page, a sentence that somebody said, or a word's meaning. */
export type Standing = "page" | "sentence" | "word";

/** Something that can be found: a page, or a word's place on the page of words. */
export type Entry = {
  address: string;
  title: string;
  kind: string;
  /** A page unless it says so. */
  as?: Standing;
  /** How strongly its names lead here, against those of other entries of its standing: 1 for most. */
  weight: number;
  /** Names and texts that lead here, with where each stands. */
  names: readonly { text: string; field: Field }[];
};

/** As it travels. Words are in the order of the alphabet, so that they pack well. */
export type PackedIndex = {
  /** Neighbours in the list of entries whose addresses begin and end alike, `[kind, standing, before, after, how many]`. */
  runs: [kind: string, as: Standing, before: string, after: string, count: number][];
  /** One title a line. */
  titles: string;
  /** The middle of each address, with spaces between; nothing where the title gives it. */
  ids: string;
  /** Words as people write them, with spaces between. */
  words: string;
  /** For each word, the steps from one entry's number to the next; words with spaces between. */
  steps: string;
  /** For each step, how strongly the word leads there. */
  strengths: string;
  /** Words of the guide that lead nowhere by themselves, but are no slips: see `knownWords.ts`. */
  known: string;
  knownRange: number;
  /** Words that say nothing by themselves. */
  small: string;
  /** Words with which people ask what another word means. */
  meaning: string;
  /** Stems of words with which people ask for what the guide is not about. */
  elsewhere: string;
};

/** Numbers are written as one character each: printable, never a space, a quotation mark or a backslash. */
const firstCharacter = 35;
const backslash = 92;
/** The greatest number that one character holds. */
export const greatest = 90;

const packOne = (value: number): string => {
  const code = firstCharacter + value;
  return String.fromCharCode(code < backslash ? code : code + 1);
};

/** A number as one character, or as several where it is greater than one holds. */
export const packNumber = (value: number): string =>
  packOne(greatest).repeat(Math.floor(value / greatest)) + packOne(value % greatest);

/** The numbers that were packed one after the other. */
export const unpackNumbers = (packed: string): number[] => {
  const values: number[] = [];
  let sum = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    const value = (code > backslash ? code - 1 : code) - firstCharacter;
    sum += value;
    if (value < greatest) {
      values.push(sum);
      sum = 0;
    }
  }
  return values;
};

/** The middle of an address as a title gives it: the rule by which most records got their names. */
export const idOfTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
