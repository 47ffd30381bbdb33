import { defineRule, type Finding } from "../Rule.ts";

type Mark = "bullet" | "hyphen" | "number" | "letter";

/** The mark that a line begins with, as if it were the entry of a list. */
const markOf = (line: string): Mark | undefined => {
  if (/(?:^|\s)[•●▪■‣◦➢]/u.test(line)) return "bullet";
  if (/^\s*[-–—*+](?=\s*\S)/.test(line)) return "hyphen";
  if (/^\s*\(?\d{1,2}[.):]\s/.test(line)) return "number";
  return /^\s*\(?[a-h][.)]\s/.test(line) ? "letter" : undefined;
};

const listOf = (first: string): Finding => ({
  message:
    "These lines look like a list and are none. " +
    "A screen reader does not tell how many there are.",
  found: first,
  fix:
    "leave an empty line before the first, and begin each with a hyphen and a space, " +
    "or with 1. and a space",
  must: true,
});

/** Lines that follow each other and begin alike. One bullet is enough: nothing else has one. */
export const listOfLines = defineRule({
  name: "list-of-lines",
  on: "paragraphs",
  check: (paragraphs) => {
    const findings: Finding[] = [];
    let run: { mark: Mark; first: string; length: number } | undefined;
    for (const line of paragraphs.flatMap(({ lines }) => lines)) {
      const mark = markOf(line);
      if (mark === undefined) run = undefined;
      else if (run?.mark === mark) run = { ...run, length: run.length + 1 };
      else run = { mark, first: line.trim(), length: 1 };
      const enough = mark === "bullet" ? 1 : 2;
      if (run?.length === enough) findings.push(listOf(run.first));
    }
    return findings;
  },
});
