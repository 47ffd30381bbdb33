/** Reads one record's file: bytes in, YAML tree out, or what is wrong with how the file is written. */
import { readFileSync } from "node:fs";
import { LineCounter, parseDocument, visit, type YAMLError } from "yaml";
import { placeOf, placeOfOffset, type ReadFile } from "./place.ts";
import type { Problem } from "./problem.ts";

export type Reading = { read?: ReadFile; value?: unknown; problems: Problem[] };

/**
 * What each of the parser's complaints means to somebody who does not know YAML. The codes are those of the yaml
 * package; one that is not here falls back to `otherwise`.
 */
const advice: Record<string, { says: string; mend: string }> = {
  TAB_AS_INDENT: { says: "This line begins with a tab.", mend: "use two spaces for each step instead of the tab" },
  DUPLICATE_KEY: { says: "This field stands here twice, so one of the two would be lost.", mend: "keep one of them" },
  BAD_INDENT: { says: "This line is not indented like the lines around it.", mend: "give it the same number of spaces at its start as its neighbours" },
  MISSING_CHAR: { says: "A closing quotation mark or bracket, or a colon after the field's name, is missing.", mend: "add what is missing; a sentence with quotation marks in it goes in single quotes as a whole" },
  MULTILINE_IMPLICIT_KEY: { says: "This line has no colon, or the line above it is not finished.", mend: "write the field's name, a colon, a space, then its value" },
  BLOCK_AS_IMPLICIT_KEY: { says: "There are two colons on this line, so it cannot be told where the value begins.", mend: "put the whole value in double quotes" },
  UNEXPECTED_TOKEN: { says: "Something stands after the end of this value, or in a place where none is allowed.", mend: "put the whole value in double quotes" },
  BAD_SCALAR_START: { says: "This value begins with a character that has a meaning of its own in these files (@ or `).", mend: "put the whole value in double quotes" },
  BAD_DQ_ESCAPE: { says: "A backslash inside double quotes has a meaning of its own.", mend: "take the backslash out, or use single quotes" },
  TAG_RESOLVE_FAILED: { says: "A value that begins with ! has a meaning of its own in these files.", mend: "put the whole value in double quotes" },
  BAD_ALIAS: { says: "A value that begins with * has a meaning of its own in these files.", mend: "put the whole value in double quotes" },
  MULTIPLE_DOCS: { says: "A line of three hyphens begins a second record, and a file holds one.", mend: "take the line out" },
  BAD_DIRECTIVE: { says: "A line that begins with % has a meaning of its own in these files.", mend: "put the value in double quotes" },
  NON_STRING_KEY: { says: "The name of a field is a word, and this is something else.", mend: "write the field's name, a colon, a space, then its value" },
};
const otherwise = { says: "This is not written as a record can be read.", mend: "compare it with another record of the same kind; if in doubt, put the value in double quotes" };

const problemOf = (read: ReadFile, error: YAMLError): Problem => {
  const { says, mend } = advice[error.code] ?? otherwise;
  return { ...placeOfOffset(read, error.pos[0]), says, mend };
};

const wholeFile = (file: string, says: string, mend: string): Reading => ({ problems: [{ file, says, mend }] });

/** Bytes. The longest page of the guide has a tenth of it; beyond it a file is something else by mistake. */
const longestFile = 200_000;

/** Divides a Markdown record into its head (YAML) and its body; undefined where the two lines of hyphens are not there. */
const divide = (lines: readonly string[]): { yaml: string; bodyLine: number; body: string } | undefined => {
  if (lines[0]?.trimEnd() !== "---") return undefined;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  if (end < 0) return undefined;
  return { yaml: `${lines.slice(1, end).join("\n")}\n`, bodyLine: end + 2, body: lines.slice(end + 1).join("\n") };
};

/**
 * Reads and parses a record's file. A byte-order mark and Windows line ends are taken off; text that is not
 * UTF-8, and references from one value to another (YAML's & and *), are refused.
 * @param path where the file is; @param file how to name it in messages
 * @param mayBeEmpty true where a file of nothing but comments counts as a record without fields
 */
export const readRecordFile = (path: string, file: string, mayBeEmpty = false): Reading => {
  let source: string;
  try {
    const bytes = readFileSync(path);
    if (bytes.length > longestFile) return wholeFile(file, `This file is too long to be a record (${Math.round(bytes.length / 1000)} kB).`, "keep it under 200 kB");
    source = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return wholeFile(file, "This file is not plain text in UTF-8.", "save it again as UTF-8 text");
  }
  source = source.replace(/\r\n?/g, "\n");
  const lines = source.split("\n");
  const parts = file.endsWith(".md") ? divide(lines) : { yaml: source, bodyLine: 0, body: "" };
  if (!parts) {
    return { problems: [{ file, line: 1, column: 1, lineText: lines[0] ?? "", says: "The head of this page is not marked off.",
      expected: "the fields between two lines of three hyphens (---), then the detail",
      mend: "make the first line ---, and put another --- after the last field" }] };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(parts.yaml, { lineCounter, prettyErrors: false, uniqueKeys: true, keepSourceTokens: true });
  const read: ReadFile = {
    file, lines, yaml: parts.yaml, document, lineCounter, linesAbove: file.endsWith(".md") ? 1 : 0,
    ...(file.endsWith(".md") ? { body: { line: parts.bodyLine, text: parts.body } } : {}),
  };
  // A tab or a missing quote makes the parser complain several times about one slip: the first on a line says it.
  const seenLines = new Set<number>();
  const problems: Problem[] = [];
  for (const error of [...document.errors, ...document.warnings]) {
    const problem = problemOf(read, error);
    if (problem.line !== undefined && seenLines.has(problem.line)) continue;
    if (problem.line !== undefined) seenLines.add(problem.line);
    problems.push(problem);
  }
  if (problems.length === 0) {
    visit(document, {
      Alias: (_, node) => void problems.push({ ...placeOfOffset(read, node.range?.[0] ?? 0), ...advice["BAD_ALIAS"]! }),
      Scalar: (_, node) => {
        if (node.anchor) problems.push({ ...placeOfOffset(read, node.range?.[0] ?? 0), says: "A value that begins with & has a meaning of its own in these files.", mend: "put the whole value in double quotes" });
      },
      Map: (_, node) => { if (node.anchor || node.tag) problems.push({ ...placeOfOffset(read, node.range?.[0] ?? 0), ...otherwise }); },
    });
  }
  if (problems.length > 0) return { problems: problems.slice(0, 3) };
  if (document.contents === null && mayBeEmpty) return { read, value: {}, problems };
  if (document.contents === null) return { problems: [{ ...placeOf(read, read.linesAbove + 1, 1), says: "This file is empty.", mend: "write a record in it, or delete it" }] };
  const value = document.toJS() as unknown;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { problems: [{ ...placeOf(read, read.linesAbove + 1, 1), says: "This file does not hold fields.", expected: "lines of a field's name, a colon, a space and a value", mend: "compare it with another record of the same kind" }] };
  }
  if (read.body) (value as Record<string, unknown>)["detail"] = parts.body.trim();
  return { read, value, problems };
};
