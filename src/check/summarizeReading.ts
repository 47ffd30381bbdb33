import { middleOf } from "../freshness/quality.ts";
import { isGraded, type ReadingLevel } from "../rules/checkLanguage.ts";
import type { ReadingSummary } from "./Report.ts";

/** How the pages read, all together: graded are those with a text of some length. */
export const summarizeReading = (readings: readonly ReadingLevel[]): ReadingSummary => {
  const graded = readings.filter(({ kind }) => isGraded(kind));
  const hardest = graded.toSorted((a, b) => b.grade - a.grade)[0];
  const sum = (of: "words" | "sentences"): number =>
    readings.reduce((total, reading) => total + reading[of], 0);
  return {
    pages: graded.length,
    medianGrade: middleOf(graded.map(({ grade }) => grade)),
    hardest: { file: hardest?.file ?? "", grade: hardest?.grade ?? 0 },
    wordsPerSentence: sum("words") / Math.max(1, sum("sentences")),
  };
};
