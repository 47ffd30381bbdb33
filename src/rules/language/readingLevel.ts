import { defineRule } from "../Rule.ts";

/** The school grade, by Flesch and Kincaid, above which a page is too hard. */
export const highestGrade = 8;

export const readingLevel = defineRule({
  name: "reading-level",
  on: "level",
  check: ({ grade, reason }) =>
    grade <= highestGrade || reason
      ? []
      : [
          {
            message: `This page reads at school grade ${grade.toFixed(1)}.`,
            expected: `grade ${highestGrade} or below`,
            fix:
              "use shorter sentences and shorter words, " +
              "or say in readingReason why it cannot be plainer",
            must: true,
          },
        ],
});
