/**
 * The words index: which words lead to which page, and how strongly. The build makes it from the records; the
 * browser reads it before anything else, so it is kept to a few kilobytes.
 */

/** Something that can be found: a page, or a word's place on the page of words. */
export type Entry = {
  address: string;
  title: string;
  kind: string;
  /** How strongly its names lead here, against those of other entries: 1 for a page. */
  weight: number;
  /** Names and words that lead here, with how often each counts. */
  names: readonly {
    text: string;
    times: number;
    /** Whether it is a name of the entry, or only a way of asking for it. */ isName?: boolean;
  }[];
};

/** As it travels. Words are in the order of the alphabet, so that they pack well. */
export type PackedIndex = {
  /** Entries: address, title, number of the kind. */
  entries: [address: string, title: string, kind: number][];
  kinds: string[];
  /** Words as people write them, with spaces between. */
  words: string;
  /** For each word, pairs of characters: steps from the last entry's number, and strength; words with spaces between. */
  leads: string;
  /** Words that say nothing by themselves. */
  small: string;
  /** Words with which people ask what another word means. */
  meaning: string;
};

/** Numbers are written as one character each: printable, never a space, a quotation mark or a backslash. */
const firstCharacter = 35;
const backslash = 92;

export const packNumber = (value: number): string => {
  const code = firstCharacter + value;
  return String.fromCharCode(code < backslash ? code : code + 1);
};
export const unpackNumber = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return (code > backslash ? code - 1 : code) - firstCharacter;
};

/** Strengths are whole numbers up to this one. */
export const strongest = 90;
