import { defineRule } from "../Rule.ts";

const letters = /(?<![\w.-])[A-Z][A-Za-z]*[A-Z][a-z]?(?![\w-]|\.\w)/g;

/**
 * The letters in a page's texts, in reading order, that are not expanded at their first use.
 * @param explained letters that explain themselves on the page, or are names of their own
 */
export const findBareLetters = (
  texts: readonly string[],
  explained: ReadonlySet<string>,
): { letters: string; text: number }[] => {
  const met = new Set<string>();
  const bare: { letters: string; text: number }[] = [];
  texts.forEach((text, index) => {
    for (const match of text.matchAll(letters)) {
      const found = match[0].replace(/s$/, "");
      if (met.has(found) || explained.has(found)) continue;
      met.add(found);
      const before = text.slice(Math.max(0, match.index - 2), match.index);
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 3);
      const expanded =
        before.endsWith("(") || /^s?\s*\(/.test(after) || /^ (?:plan|needs)?\)/.test(after);
      if (!expanded) bare.push({ letters: found, text: index });
    }
  });
  return bare;
};

/** Letters that stand for something and are not written out where the reader first meets them. */
export const bareLetters = defineRule({
  name: "bare-letters",
  on: "passages",
  check: (passages, context) =>
    findBareLetters(passages, context.letters).map(({ letters: found, text: at }) => ({
      message: `"${found}" is not written out where this page first uses it.`,
      near: found,
      fix: `write it in full, with ${found} in brackets after it`,
      must: false,
      at,
    })),
});
