import { bareWords } from "../bareWords.ts";
import { defineRule } from "../Rule.ts";

const vagueHeadings = new Set([
  "more",
  "read more",
  "other",
  "others",
  "misc",
  "miscellaneous",
  "general",
  "introduction",
  "intro",
  "information",
  "info",
  "more information",
  "further information",
  "general information",
  "important information",
  "detail",
  "details",
  "more details",
  "note",
  "notes",
  "overview",
  "content",
  "contents",
  "main content",
  "text",
  "heading",
  "title",
  "subtitle",
  "subheading",
  "untitled",
  "section",
  "part",
  "page",
  "welcome",
  "click here",
  "here",
]);
const numbered = /^(?:section|part|chapter|heading|step|page|topic) \d+$/;

/** A heading, or a page's own name, that says nothing about what stands under it. */
export const vagueHeading = defineRule({
  name: "vague-heading",
  on: "heading",
  check: (text) => {
    if (text.trim() === "")
      return [
        {
          message: "This heading is empty.",
          found: text,
          fix: "write what stands under it, or take the line out",
          must: true,
        },
      ];
    if (!vagueHeadings.has(bareWords(text)) && !numbered.test(bareWords(text))) return [];
    return [
      {
        message: "This heading does not say what stands under it.",
        found: text.trim(),
        fix: "say it in a few words, as in: What it costs",
        must: true,
      },
    ];
  },
});
