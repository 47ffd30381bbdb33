import { defineRule } from "../Rule.ts";

/** Letters. What is longer is a sentence that somebody wanted to stand out. */
const longestHeading = 80;

const looksLikeHeading = (text: string): boolean =>
  text !== "" && text.length < longestHeading && !/[.!:,;]$/.test(text);

export const boldHeading = defineRule({
  name: "bold-heading",
  on: "paragraphs",
  check: (paragraphs) =>
    paragraphs
      .filter(({ bold }) => bold)
      .map(({ lines }) => lines.join(" ").trim())
      .filter(looksLikeHeading)
      .map((found) => ({
        message: "This is bold to look like a heading. A screen reader does not find it as one.",
        found,
        fix: "begin the line with ## and a space, without the stars",
        must: true,
      })),
});
