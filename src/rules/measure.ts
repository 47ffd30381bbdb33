/**
 * How hard a page is to read. An alarm, not a target: Flesch-Kincaid grade over a page's paragraphs
 * and list items, without headings, citations, quotations and names; a term of the words page
 * counts as one word of two syllables.
 */
import type { Token } from "markdown-it";
import { syllable } from "syllable";
import { splitSentences } from "../prose/sentences.ts";

const textOfToken = ({ type, content }: Token): string => {
  if (type === "citation") return "";
  return type === "softbreak" ? " " : content;
};

/**
 * The paragraphs and list items of parsed prose as plain text: no headings,
 * citations or quotations.
 */
export const passagesOf = (tokens: readonly Token[]): string[] => {
  const passages: string[] = [];
  let quoted = 0;
  tokens.forEach((token, index) => {
    if (token.type === "blockquote_open") quoted++;
    if (token.type === "blockquote_close") quoted--;
    if (token.type !== "inline" || quoted > 0 || tokens[index - 1]?.type === "heading_open") return;
    const text = (token.children ?? []).map(textOfToken).join("");
    passages.push(
      text
        .replace(/“[^“”]*”/g, "")
        .replace(/\s+/g, " ")
        .replace(/ ([.,;:])/g, "$1")
        .trim(),
    );
  });
  return passages.filter((passage) => /\p{L}/u.test(passage));
};

/**
 * Letters. What is longer is no word, and counting its syllables takes the square of its length.
 */
const longestWord = 60;

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}£%’',.-]*/gu;
const wordsOf = (text: string): string[] => text.match(wordPattern) ?? [];

/** How many words a sentence has. */
export const countWords = (sentence: string): number => wordsOf(sentence).length;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** Matches the guide's own terms and names, the longest first. */
export const patternOfNames = (names: readonly string[]): RegExp | undefined => {
  const known = [...new Set(names)]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return known.length === 0
    ? undefined
    : new RegExp(`(?<![\\w-])(?:${known.map(escape).join("|")})s?(?![\\w-])`, "gi");
};

export type Measure = { words: number; sentences: number; syllables: number };

/**
 * Counts a passage.
 * @param terms matches the guide's own terms and names
 */
export const measure = (passage: string, terms: RegExp | undefined): Measure => {
  const known = terms ? passage.replace(terms, "Termword") : passage;
  const words = wordsOf(known);
  const syllables = words.reduce(
    (sum, word) =>
      sum + (word.startsWith("Termword") ? 2 : Math.max(1, syllable(word.slice(0, longestWord)))),
    0,
  );
  return { words: words.length, sentences: splitSentences(known).length, syllables };
};

export const addMeasures = (measures: readonly Measure[]): Measure =>
  measures.reduce(
    (sum, { words, sentences, syllables }) => ({
      words: sum.words + words,
      sentences: sum.sentences + sentences,
      syllables: sum.syllables + syllables,
    }),
    { words: 0, sentences: 0, syllables: 0 },
  );

/** The school grade at which a text reads, by Flesch and Kincaid. */
export const gradeOf = ({ words, sentences, syllables }: Measure): number =>
  words === 0 ? 0 : (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
