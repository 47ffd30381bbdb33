/**
 * Reads one record's file: bytes in, YAML tree out, or what is wrong with how the file is written.
 */
import { readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import { placeOf, placeOfKey, placeOfOffset, type ReadFile } from "./place.ts";
import type { Help } from "./help.ts";
import type { Issue } from "./issue.ts";
import { notAFile, whatStandsAt } from "./folders.ts";
import { findDeepNesting } from "./nesting.ts";
import {
  explainYamlError,
  findSilentIssues,
  findIssuesInLines,
  findTwins,
  mostYamlIssues,
} from "./yamlIssues.ts";

export type Reading = { read?: ReadFile; value?: unknown; issues: Issue[] };

const wholeFile = (
  file: string,
  message: string,
  fix: string,
  help: Help = "files-and-their-ids",
): Reading => ({ issues: [{ file, message, fix, help }] });

/**
 * Bytes. The longest page of the guide has a tenth of it; beyond it a file is
 * something else by mistake.
 */
const longestFile = 200_000;

/** Complaints that are often only about the line below a slip. */
const followsOn: readonly string[] = [
  "BLOCK_AS_IMPLICIT_KEY",
  "MULTILINE_IMPLICIT_KEY",
  "MISSING_CHAR",
  "BAD_INDENT",
  "UNEXPECTED_TOKEN",
];

/** Of the complaints about one line, the first few: all that follow say the same. */
const complaintsOfLine = 10;
/** A slip that stands on every line of a file is told so often. */
const mostOfOneKind = 100;

/**
 * Divides a Markdown record into its head (YAML) and its body; undefined where the two lines
 * of hyphens are not there.
 */
export const divide = (
  lines: readonly string[],
): { yaml: string; bodyLine: number; body: string } | undefined => {
  if (lines[0]?.trimEnd() !== "---") return undefined;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  if (end < 0) return undefined;
  return {
    yaml: `${lines.slice(1, end).join("\n")}\n`,
    bodyLine: end + 2,
    body: lines.slice(end + 1).join("\n"),
  };
};

/**
 * A record's file as text, its byte-order mark included; or what is wrong with the file as a whole.
 */
export const readText = (path: string, file: string): { source: string } | Reading => {
  const what = whatStandsAt(path);
  if (what === "folder" || what === "other") return { issues: [notAFile(file, what)] };
  try {
    const bytes = readFileSync(path);
    if (bytes.length > longestFile)
      return wholeFile(
        file,
        `This file is too long to be a record (${Math.round(bytes.length / 1000)} kB).`,
        "keep it under 200 kB",
      );
    return { source: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      return wholeFile(
        file,
        "This file is not there.",
        "put it back, or copy it from another copy of the guide",
      );
    return wholeFile(
      file,
      "This file is not plain text in UTF-8.",
      "save it again with UTF-8 as its encoding: Notepad offers that in a list when you " +
        "choose Save as",
      "text-copied-from-elsewhere",
    );
  }
};

/**
 * Reads a record's text. References from one value to another (YAML's & and *) are refused.
 * @param text with plain line ends and no byte-order mark
 */
export const readRecordText = (text: string, file: string, mayBeEmpty = false): Reading => {
  const lines = text.split("\n");
  const parts = file.endsWith(".md") ? divide(lines) : { yaml: text, bodyLine: 0, body: "" };
  if (!parts) {
    return {
      issues: [
        {
          file,
          line: 1,
          column: 1,
          lineText: lines[0] ?? "",
          message: "The head of this page is not marked off.",
          expected: "the fields between two lines of three hyphens (---), then the detail",
          fix: "make the first line ---, and put another --- after the last field",
          help: "files-and-their-ids",
        },
      ],
    };
  }
  const linesAbove = file.endsWith(".md") ? 1 : 0;
  const yamlLines = [linesAbove + 1, linesAbove + parts.yaml.split("\n").length] as const;
  const inLines = findIssuesInLines({ file, lines }, yamlLines);
  if (inLines.length === 0) inLines.push(...findDeepNesting({ file, lines }, yamlLines));
  if (inLines.length > 0) return { issues: inLines.slice(0, mostOfOneKind) };
  // The parser's own count of lines goes wrong behind some slips.
  const lineCounter = new LineCounter();
  lineCounter.addNewLine(0);
  for (const { index } of parts.yaml.matchAll(/\n/g)) lineCounter.addNewLine(index + 1);
  // The parser compares each field's name with every other: that grows with
  // the square of their number.
  const document = parseDocument(parts.yaml, {
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: true,
    keepSourceTokens: true,
  });
  const read: ReadFile = {
    file,
    lines,
    yaml: parts.yaml,
    document,
    lineCounter,
    linesAbove,
    ...(file.endsWith(".md") ? { body: { line: parts.bodyLine, text: parts.body } } : {}),
  };
  // One slip makes the parser complain several times, there and on the line below: the
  // first complaint says it.
  let told = -1;
  const issues: Issue[] = [];
  const perLine = new Map<number, number>();
  for (const error of [...document.warnings, ...document.errors, ...findTwins(document)].sort(
    (a, b) => a.pos[0] - b.pos[0],
  )) {
    if (issues.length === mostYamlIssues) break;
    const { line = 1 } = placeOfOffset(read, error.pos[0]);
    perLine.set(line, (perLine.get(line) ?? 0) + 1);
    if (perLine.get(line)! > complaintsOfLine) continue;
    const issue = explainYamlError(read, error);
    if (issue.line! <= told || (followsOn.includes(error.code) && line <= told + 1)) continue;
    told = issue.line!;
    issues.push(issue);
    if (error.code === "BAD_DIRECTIVE") break;
  }
  if (issues.length === 0) issues.push(...findSilentIssues(read));
  if (issues.length > 0) return { issues: issues.slice(0, mostYamlIssues) };
  if (document.contents === null && mayBeEmpty) return { read, value: {}, issues };
  if (document.contents === null)
    return {
      issues: [
        {
          ...placeOf(read, read.linesAbove + 1, 1),
          message: "This file is empty.",
          fix: "write a record in it, or delete it",
          help: "files-and-their-ids",
        },
      ],
    };
  const value = document.toJS() as unknown;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return {
      issues: [
        {
          ...placeOf(read, read.linesAbove + 1, 1),
          message: "This file does not hold fields.",
          expected: "lines of a field's name, a colon, a space and a value",
          fix: "compare it with another record of the same kind",
          help: "names-of-fields",
        },
      ],
    };
  }
  if (read.body) {
    if ("detail" in value) {
      issues.push({
        ...placeOfKey(read, [], "detail"),
        message: "The detail stands below the head of the page, not in it.",
        fix: "move the text below the second line of three hyphens (---), and take this line out",
        help: "files-and-their-ids",
      });
    }
    (value as Record<string, unknown>)["detail"] = parts.body.trim();
  }
  return { read, value, issues };
};

/**
 * Reads and parses a record's file. A byte-order mark and Windows line ends are taken off; text
 * that is not UTF-8 is refused.
 * @param path where the file is
 * @param file how to name it in messages
 * @param mayBeEmpty true where a file of nothing but comments counts as a record without fields
 */
export const readRecordFile = (path: string, file: string, mayBeEmpty = false): Reading => {
  const text = readText(path, file);
  return "source" in text
    ? readRecordText(text.source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"), file, mayBeEmpty)
    : text;
};
