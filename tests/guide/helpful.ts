/** What every problem owes the editor who reads it, whatever it is about. */
import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describeProblem, type Problem } from "../../src/guide/problem.ts";

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
const ofWholeFile =
  /^This file('s name| is (not plain text|not read|too long))|^This is a (folder|shortcut|file, and)|^This folder is not read|^There is no area/;

const textOf = (dataDir: string, { file }: Problem): string => {
  const path = join(dataDir, file.slice("_data/".length));
  return existsSync(path) && statSync(path).isFile()
    ? readFileSync(path, "utf8").replace(/^\uFEFF/, "")
    : "";
};

/** @param dataDir the folder that the records were read from */
export const assertHelpful = (problem: Problem, dataDir: string): void => {
  const told = describeProblem(problem);
  const text = textOf(dataDir, problem);
  assert.match(problem.file, /^_data\/./, told);
  if (!ofWholeFile.test(problem.says)) {
    assert.ok(
      problem.line !== undefined && problem.column !== undefined,
      `says in which line:\n${told}`,
    );
    const line = text.split(/\r\n?|\n/)[problem.line - 1];
    assert.equal(problem.lineText, line, `shows the line as it stands in the file:\n${told}`);
    assert.ok(
      problem.column >= 1 && problem.column <= line!.length + 1,
      `points into the line:\n${told}`,
    );
  }
  assert.match(told, /^ {2}To mend: {2}[a-z]/m, told);
  assert.match(problem.says, /[.?]$/, `is a sentence:\n${told}`);
  // A message shows the editor's own words too, whatever they are.
  for (const word of notForEditors) if (!word.test(text)) assert.doesNotMatch(told, word);
};
