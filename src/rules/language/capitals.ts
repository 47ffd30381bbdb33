import { defineRule } from "../Rule.ts";

const inCapitals = /\p{Lu}[\p{Lu}’']+(?:[\s,]+\p{Lu}[\p{Lu}’']+)+/gu;

/** Two sets of letters may stand side by side; three words, one of them long, are a sentence. */
const isShouting = (words: readonly string[]): boolean => {
  const long = words.filter((word) => word.length > 3).length;
  return long > 1 || (long === 1 && words.length > 2);
};

export const capitals = defineRule({
  name: "capitals",
  on: "line",
  check: (text, { letters }) =>
    (text.match(inCapitals) ?? [])
      .filter((run) =>
        isShouting(run.split(/[\s,]+/).filter((word) => !letters.has(word.replace(/[’']S$/, "")))),
      )
      .map((found) => ({
        message: "Words in capitals are hard to read, and some screen readers spell them out.",
        found,
        fix: "write them in small letters; ** makes them bold",
        must: false,
      })),
});
