/**
 * British English spelling. The dictionary is a tool of the checks alone:
 * nothing of it is in the site.
 */
import { spellCheckDocument } from "cspell-lib";

export type Misspelling = { text: number; word: string; suggestions: string[] };

/** Ends a word, and is part of none. */
const divider = "\n";

/**
 * Words that the dictionary does not know, each where it first stands. A guide says the same words
 * over and over, so each is looked up once: that is nine tenths of the time.
 * @param texts passages of plain text
 * @param known words that are right all the same
 */
export const findMisspellings = async (
  texts: readonly string[],
  known: readonly string[],
): Promise<Misspelling[]> => {
  const firstText = new Map<string, number>();
  for (const [index, text] of texts.entries())
    for (const word of text.split(/\s+/)) if (!firstText.has(word)) firstText.set(word, index);
  const words = [...firstText.keys()];
  const starts: number[] = [];
  let length = 0;
  for (const word of words) {
    starts.push(length);
    length += word.length + divider.length;
  }
  const { issues } = await spellCheckDocument(
    { uri: "guide.txt", text: words.join(divider), languageId: "plaintext", locale: "en-GB" },
    { generateSuggestions: true, noConfigSearch: true },
    // Names of people's and places' things come with a capital; the dictionary's own
    // lists of them are American.
    {
      words: [...known],
      language: "en-GB",
      import: ["@cspell/dict-en-gb/cspell-ext.json"],
      loadDefaultConfiguration: false,
      suggestionsTimeout: 2000,
      maxNumberOfProblems: 500,
      maxDuplicateProblems: 1,
    },
  );
  return issues.map(({ text: word, offset, suggestions = [] }) => ({
    text: firstText.get(words[starts.findLastIndex((start) => start <= offset)]!)!,
    word,
    suggestions: suggestions.slice(0, 2),
  }));
};
