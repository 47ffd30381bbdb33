/** How alike two texts are, by their words. */

export const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** How many words stand in both, in any order; one that stands twice counts twice in both. */
const countCommon = (a: readonly string[], b: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  return b.filter((word) => {
    const times = left.get(word) ?? 0;
    left.set(word, times - 1);
    return times > 0;
  }).length;
};

/** Which part of the longer text's words stand in the other too, in any order. */
export const likeness = (a: string, b: string): number => {
  const [first, second] = [wordsIn(a), wordsIn(b)];
  return countCommon(first, second) / Math.max(first.length, second.length);
};

const bareWordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}£]+/gu) ?? [];

/** Which part of some words stands in a text, whatever its marks and capitals. */
export const shareOfWords = (words: string, text: string): number => {
  const wanted = bareWordsIn(words);
  return wanted.length === 0 ? 0 : countCommon(wanted, bareWordsIn(text)) / wanted.length;
};
