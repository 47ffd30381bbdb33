import type { Issue } from "../records/issue.ts";
import { findMisspellings } from "../rules/spelling.ts";

/**
 * Words that the British English dictionary does not know, as advice: it does not know every name.
 * @param known words that are right all the same, from `_data/language.yaml`
 */
export const checkSpelling = async (
  texts: readonly { file: string; text: string }[],
  known: readonly string[],
): Promise<Issue[]> => {
  const found = await findMisspellings(
    texts.map(({ text }) => text),
    known,
  );
  return found.map(({ text, word, suggestions }) => ({
    file: texts[text]!.file,
    message: `"${word}" is not in the British English dictionary.`,
    ...(suggestions.length > 0 ? { expected: suggestions.join(" or ") } : {}),
    fix: "mend the spelling, or add the word to spelling in _data/language.yaml",
    help: "how-the-text-is-written",
  }));
};
