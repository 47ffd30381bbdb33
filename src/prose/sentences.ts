/**
 * Where one sentence ends and the next begins. Kept by hand rather than left to Intl.Segmenter, whose answers
 * change with the version of Node, and a build's bytes must not.
 */
const endOfSentence = /[.!?]["”’)\]]*(?=\s+["“‘(£]*[A-Z0-9])/g;
const shortened = /\b(?:e\.g|i\.e|Mr|Mrs|Ms|Dr|St)\.$/i;
/** Short only before the number it belongs to: "no. 5", but "They may say no. Five days later…". */
const beforeNumber = /(?<![’'])\b(?:s|ss|para|paras|reg|regs|Sch|no|p|pp)\.$/;
/** Somebody's initial, unless it is the letter of a section or a part. */
const initial = /(?<!\b(?:[Ss]ections?|[Pp]arts?|and|or|to) )\b[A-Z]\.$/;

/** All that these patterns look at. */
const longestEnding = 20;

/** Divides running text into its sentences, each without the space around it. */
export const splitSentences = (text: string): string[] => {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(endOfSentence)) {
    const end = match.index + match[0].length;
    const ending = text.slice(Math.max(start, end - longestEnding), end);
    if (
      shortened.test(ending) ||
      initial.test(ending) ||
      (beforeNumber.test(ending) && /^\s+\d/.test(text.slice(end)))
    )
      continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  const last = text.slice(start).trim();
  if (last) sentences.push(last);
  return sentences;
};
