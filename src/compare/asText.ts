/**
 * A stranger's words inside a comment: they show as they were typed, and are nothing else.
 * Punctuation that Markdown reads is escaped; a word that the host would turn into a
 * mention, a link, an image, a reference or a formula by itself stands as code, where it
 * turns nothing into anything.
 */

/** Characters that nobody sees, or that turn the direction of what follows. */
const unseen = /[\p{Cf}\p{Co}\p{Cs}]/gu;
const breaks = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu;
/**
 * Mentions, references to issues and to changes (by number and by name), addresses,
 * formulas, small pictures by name.
 */
const turning = /[@#`$]|:\/\/|www\.|\bGH-\d|[0-9a-f]{7}|:[\w+-]+:/i;

/** One word as code, whatever backticks it has. */
const asCode = (word: string): string => {
  const longest = Math.max(0, ...(word.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = word.startsWith("`") || word.endsWith("`") ? " " : "";
  return `${fence}${space}${word}${space}${fence}`;
};

const escapeWord = (word: string): string =>
  turning.test(word)
    ? asCode(word)
    : word
        .replace(/[\\*_~[\]|!^{}]/g, "\\$&")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;");

const tidy = (text: string): string => text.replace(unseen, "").replace(breaks, " ").trim();

/**
 * Text for anywhere in a paragraph, the beginning of a line included: there a dash or a
 * number would begin a list.
 */
export const asText = (text: string): string =>
  tidy(text)
    .split(" ")
    .map(escapeWord)
    .join(" ")
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");

/** An address as code: it can be read and copied, and leads nowhere. */
export const asAddress = (address: string): string => asCode(tidy(address) || " ");

/** Lines that keep their places, as a block of code that none of them can end. */
export const asBlock = (lines: readonly string[]): string => {
  const clean = lines
    .flatMap((line) => line.split(/[\r\n\u2028\u2029]/))
    .map((line) => line.replace(unseen, "").replace(/\p{Cc}/gu, " "));
  const longest = Math.max(
    2,
    ...clean.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length),
  );
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${clean.join("\n")}\n${fence}`;
};
