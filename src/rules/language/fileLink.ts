import { bareWords } from "../bareWords.ts";
import { defineRule } from "../Rule.ts";

const fileTypes: readonly { ending: RegExp; called: string; named: RegExp }[] = [
  { ending: /^pdf$/i, called: "PDF", named: /\bPDF\b/i },
  { ending: /^(?:docx?|odt|rtf)$/i, called: "Word", named: /\b(?:Word|DOCX?|ODT|RTF)\b/i },
  {
    ending: /^(?:xlsx?|ods|csv)$/i,
    called: "spreadsheet",
    named: /\b(?:Excel|spreadsheet|XLSX?|ODS|CSV)\b/i,
  },
  {
    ending: /^(?:pptx?|odp)$/i,
    called: "slides",
    named: /\b(?:PowerPoint|slides|PPTX?|ODP)\b/i,
  },
  { ending: /^zip$/i, called: "ZIP", named: /\bZIP\b/i },
];

/** A file costs data and opens another program: whoever presses the link knows it beforehand. */
export const fileLink = defineRule({
  name: "file-link",
  on: "link",
  check: ({ text, href }) => {
    const words = text.trim();
    const found = /^https?:[^?#]*\.([a-z]{3,4})(?:[?#]|$)/i.exec(href)?.[1];
    const type = fileTypes.find(({ ending }) => found !== undefined && ending.test(found));
    if (!type || bareWords(words) === "") return [];
    const { called, named } = type;
    if (!named.test(words))
      return [
        {
          message: `This link leads to a file (${called}), and does not say so.`,
          found: words,
          fix:
            "put the kind of file and its size at the end of the link, " +
            `as in [Rules on top-up (${called}, 240 KB)](https://…)`,
          must: true,
        },
      ];
    if (/\d\s?[KM]B\b|\d pages?\b/i.test(words)) return [];
    return [
      {
        message: "This link does not say how large its file is.",
        found: words,
        fix: `add the size, as in (${called}, 240 KB)`,
        must: false,
      },
    ];
  },
});
