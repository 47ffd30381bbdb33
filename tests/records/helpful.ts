/** What every problem owes the editor who reads it, whatever it is about. */
import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describeIssue, type Issue } from "../../src/records/issue.ts";

/** Words of ours and of the programs we use, which help nobody who came to mend a phone number. */
const notForEditors = [
  /\bzod\b/i,
  /YAMLParseError/,
  /undefined/,
  /instanceof/,
  /\bstack\b/,
  /^ {4}at /m,
  /\btokens?\b/i,
  /\bregex/i,
  /\bschema/i,
  /\[object/,
  /\bNaN\b/,
];

/** The only faults that lie in no line: those of a whole file or folder. */
const ofWholeFile = new RegExp(
  [
    "This file('s name| is (not plain text|not read|too long))",
    "This is a (folder|shortcut|file, and)",
    "This folder is not read",
    "There is no area",
  ]
    .map((beginning) => `^${beginning}`)
    .join("|"),
);

const textOf = (dataDir: string, { file }: Issue): string => {
  const path = join(dataDir, file.slice("_data/".length));
  return existsSync(path) && statSync(path).isFile()
    ? readFileSync(path, "utf8").replace(/^\uFEFF/, "")
    : "";
};

/** @param dataDir the folder that the records were read from */
export const assertHelpful = (issue: Issue, dataDir: string): void => {
  const told = describeIssue(issue);
  const text = textOf(dataDir, issue);
  assert.match(issue.file, /^_data\/./, told);
  if (!ofWholeFile.test(issue.message)) {
    assert.ok(
      issue.line !== undefined && issue.column !== undefined,
      `says in which line:\n${told}`,
    );
    const line = text.split(/\r\n?|\n/)[issue.line - 1];
    assert.equal(issue.lineText, line, `shows the line as it stands in the file:\n${told}`);
    assert.ok(
      issue.column >= 1 && issue.column <= line!.length + 1,
      `points into the line:\n${told}`,
    );
  }
  assert.match(told, /^ {2}To mend: {2}[a-z]/m, told);
  assert.match(issue.message, /[.?]$/, `is a sentence:\n${told}`);
  // A message shows the editor's own words too, whatever they are.
  for (const word of notForEditors) if (!word.test(text)) assert.doesNotMatch(told, word);
};
