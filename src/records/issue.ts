import { helpPageOf, type Help } from "./help.ts";

/**
 * Something an editor has to mend, with its place. Every part of the house that finds fault with a
 * record says so in this form, and `describeProblem` is the one printer for all of them.
 */
export type Issue = {
  /** The file, from the project's folder on: `_data/roles/senco.yaml`. */
  file: string;
  /** Counted from 1. A problem of a whole file has neither line nor column. */
  line?: number;
  column?: number;
  /** The line as it stands in the file. */
  lineText?: string;
  /** What is wrong, in a plain sentence. */
  message: string;
  expected?: string;
  found?: string;
  /** How to mend it, beginning with a verb. */
  fix: string;
  /** The part of the editors' guide that explains it. */
  help: Help;
};

const longestLine = 100;

/**
 * A message repeats what stands in a file: a terminal must not obey it, and a word of a
 * thousand letters hides the rest.
 */
const longestWord = 200;
const longestFound = 500;
const shorten = (found: string): string =>
  found.length > longestFound ? `${found.slice(0, longestFound)}…` : found;
const tame = (text: string): string =>
  text
    .replace(/(?![\t\n])\p{Cc}|[\u2028-\u202e\u2066-\u2069]/gu, "�")
    .replace(/\S{201,}/g, (word) => `${word.slice(0, longestWord)}…`);

/** Cuts a long line round the column that matters, so that it fits a terminal and a comment. */
const showLine = (lineText: string, column: number): { shown: string; at: number } => {
  const start = column > longestLine - 20 ? column - 60 : 0;
  const cut = lineText.slice(start, start + longestLine);
  const before = start > 0 ? "…" : "";
  const after = start + longestLine < lineText.length ? "…" : "";
  return { shown: before + cut + after, at: column - 1 - start + before.length };
};

/**
 * One problem as an editor reads it: place, line, what is wrong, what was expected, how to
 * mend it, where more is said.
 */
export const describeIssue = (issue: Issue, helpPage = helpPageOf()): string => {
  const { file, line, column = 1, lineText } = issue;
  const name = tame(file).replaceAll("\n", "�");
  const rows = [line === undefined ? name : `${name}, line ${line}, column ${column}`];
  if (line !== undefined && lineText !== undefined) {
    const number = String(line).padStart(5);
    const { shown, at } = showLine(lineText.replaceAll("\t", "→"), column);
    rows.push(`${number} | ${tame(shown)}`, `      | ${" ".repeat(Math.max(0, at))}^`);
  }
  rows.push(`  ${tame(issue.message)}`);
  if (issue.expected !== undefined) rows.push(`  Expected: ${tame(issue.expected)}`);
  if (issue.found !== undefined) rows.push(`  Found:    ${tame(shorten(issue.found))}`);
  rows.push(`  To mend:  ${tame(issue.fix)}`, `  Help:     ${helpPage}#${issue.help}`);
  return rows.join("\n");
};

/** The order of files and of lines in them. */
const byPlace = (a: Issue, b: Issue): number => {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
};

/** All issues, in the order of files and lines, with a last line that says how many there are. */
export const describeIssues = (
  issues: readonly Issue[],
  helpPage?: string,
  what: "to mend" | "worth a look" = "to mend",
): string => {
  const sorted = [...issues].sort(byPlace);
  const files = new Set(sorted.map((issue) => issue.file)).size;
  const count = sorted.length === 1 ? `1 thing ${what}` : `${sorted.length} things ${what}`;
  const described = sorted.map((issue) => describeIssue(issue, helpPage)).join("\n\n");
  return `${described}\n\n${count} in ${files === 1 ? "1 file" : `${files} files`}.\n`;
};

/** Thrown where records stop a build; its message is the full list. */
export class RecordsError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[], helpPage?: string) {
    super(describeIssues(issues, helpPage));
    this.name = "RecordsAtFault";
    this.issues = issues;
  }
}
