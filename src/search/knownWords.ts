/**
 * Words of the guide's text that lead nowhere in the words index, but must not be taken for slips. Only a number made
 * of each travels, so that two thousand words weigh under two kilobytes; about one slip in 32 has the number of a known
 * word, and is then left as it was typed.
 */
import { packNumber, unpackNumbers } from "./wordsIndex.ts";

const numbersForOneWord = 32;

/** FNV-1a: a number below `range` for a word, the same in the build and in every browser. */
const numberOf = (word: string, range: number): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return (hash >>> 0) % range;
};

export const packKnown = (stems: Iterable<string>): { known: string; knownRange: number } => {
  const words = [...stems];
  const knownRange = Math.max(1, words.length * numbersForOneWord);
  const numbers = [...new Set(words.map((word) => numberOf(word, knownRange)))].sort(
    (a, b) => a - b,
  );
  return {
    known: numbers.map((number, at) => packNumber(number - (numbers[at - 1] ?? 0))).join(""),
    knownRange,
  };
};

/** Whether a stem is one of the known words. */
export const unpackKnown = (known: string, knownRange: number): ((stem: string) => boolean) => {
  let last = 0;
  const numbers = new Set(unpackNumbers(known).map((step) => (last += step)));
  return (stem) => numbers.has(numberOf(stem, knownRange));
};
