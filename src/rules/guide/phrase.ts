/**
 * Words of a rule, as they are looked for: capitals, the kind of quotation marks and dashes, and
 * line breaks make no difference; `…` stands for any words of the same sentence.
 */
import { escapePattern } from "../../text/escape.ts";

const alike: readonly [sign: RegExp, pattern: string][] = [
  [/["“”„]/g, '["“”„]'],
  [/['’‘]/g, "['’‘]"],
  [/[-‐‑–—]/g, "[-‐‑–—]"],
  [/\s+/g, "\\s+"],
];

/** A part of a phrase where it stands as whole words: a number is no part of a longer one. */
const patternOf = (part: string): string => {
  const words = alike.reduce(
    (pattern, [sign, other]) => pattern.replace(sign, () => other),
    escapePattern(part.trim()),
  );
  return `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`;
};

/** Finds the first of several phrases in a text: the words as they stand there. */
export type Finder = (text: string) => string | undefined;

const endOfSentence = /(?<=[.!?]["”’)]*)\s+/u;

/** Parts that follow each other in one sentence. Each is taken where it first stands: linear. */
const findInOrder = (parts: readonly RegExp[], sentence: string): string | undefined => {
  let start: number | undefined;
  let end = 0;
  for (const part of parts) {
    part.lastIndex = end;
    const match = part.exec(sentence);
    if (!match) return undefined;
    start ??= match.index;
    end = match.index + match[0].length;
  }
  return sentence.slice(start, end);
};

/** @param phrases plain words, some of them with `…` */
export const findAny = (phrases: readonly string[]): Finder => {
  const whole = phrases.filter((phrase) => !phrase.includes("…")).map(patternOf);
  const plain = whole.length > 0 ? new RegExp(whole.join("|"), "iu") : undefined;
  const parted = phrases
    .filter((phrase) => phrase.includes("…"))
    .map((phrase) => phrase.split("…").map((part) => new RegExp(patternOf(part), "giu")));
  return (text) => {
    const found = plain?.exec(text)?.[0];
    if (found !== undefined || parted.length === 0) return found;
    const sentences = text.split(endOfSentence);
    for (const parts of parted)
      for (const sentence of sentences) {
        const inOrder = findInOrder(parts, sentence);
        if (inOrder !== undefined) return inOrder;
      }
    return undefined;
  };
};
