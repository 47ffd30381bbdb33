/**
 * British English spelling. The dictionary is a tool of the checks alone:
 * nothing of it is in the site.
 */
import { spellCheckDocument } from "cspell-lib";

export type Misspelling = { text: number; word: string; suggestions: string[] };

/** A line that no text has, to keep texts apart in one document. */
const divider = "\n\n";

/**
 * Words that the dictionary does not know.
 * @param texts passages of plain text; @param known words that are right all the same
 */
export const findMisspellings = async (
  texts: readonly string[],
  known: readonly string[],
): Promise<Misspelling[]> => {
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length + divider.length;
  }
  const { issues } = await spellCheckDocument(
    { uri: "guide.txt", text: texts.join(divider), languageId: "plaintext", locale: "en-GB" },
    { generateSuggestions: true, noConfigSearch: true },
    // Names of people's and places' things come with a capital; the dictionary's own
    // lists of them are American.
    {
      words: [...known],
      language: "en-GB",
      import: ["@cspell/dict-en-gb/cspell-ext.json"],
      suggestionsTimeout: 2000,
      maxNumberOfProblems: 500,
      maxDuplicateProblems: 1,
    },
  );
  return issues.map(({ text: word, offset, suggestions = [] }) => ({
    text: starts.findLastIndex((start) => start <= offset),
    word,
    suggestions: suggestions.slice(0, 2),
  }));
};
