/**
 * What an editor is told, word for word. `cases.ts` says how to add a case and how to
 * write the messages anew.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readGuide } from "../../src/guide/loadGuide.ts";
import {
  describeIssue,
  describeIssues,
  RecordsError,
  type Issue,
} from "../../src/records/issue.ts";
import {
  cases,
  goodFolder,
  layOver,
  messageFile,
  readChanged,
  rewriteTexts,
  withChanged,
} from "./cases.ts";
import { assertHelpful } from "./helpful.ts";

const refresh = process.env["REFRESH_MESSAGES"] !== undefined;

const asWindowsWrites = (text: string): string => `\uFEFF${text.replaceAll("\n", "\r\n")}`;

describe("records without a fault", () => {
  for (const area of ["rotherham", "northshire"]) {
    test(`load without a word for ${area}`, () => {
      const { guide, issues } = readGuide(goodFolder, area);
      assert.equal(issues.length === 0 ? "" : describeIssues(issues), "");
      assert.equal(guide?.area.id, area);
    });
  }

  for (const [name, rewrite] of Object.entries({
    "with Windows line ends and a byte-order mark": asWindowsWrites,
    "with the line ends of old Macs": (text: string) => text.replaceAll("\n", "\r"),
    "without a line end at their end": (text: string) => text.trimEnd(),
  })) {
    test(`load as the same guide when files are written ${name}`, () => {
      const { guide, issues } = readChanged((dataDir) => rewriteTexts(dataDir, rewrite));
      assert.equal(issues.length === 0 ? "" : describeIssues(issues), "");
      assert.deepEqual({ ...guide }, { ...readGuide(goodFolder, "rotherham").guide });
    });
  }
});

describe("a message says where, what and how to mend it", () => {
  test("there are cases, and each has its message", () => {
    assert.ok(cases.length >= 200, `${cases.length} cases`);
    if (!refresh)
      assert.deepEqual(
        cases.filter((of) => !existsSync(messageFile(of))).map(({ name }) => name),
        [],
      );
  });

  for (const of of cases) {
    test(of.name.replaceAll("-", " "), () => {
      withChanged(
        (dataDir) => layOver(of, dataDir),
        (dataDir) => {
          const { guide, issues } = readGuide(dataDir, of.area);
          assert.equal(guide, undefined, "no guide comes of faulty records");
          assert.notEqual(issues.length, 0, "the fault is told");
          for (const issue of issues) assertHelpful(issue, dataDir);
          const message = describeIssues(issues);
          if (refresh) writeFileSync(messageFile(of), message);
          assert.equal(message, readFileSync(messageFile(of), "utf8"));
        },
      );
    });
  }

  test("and it is the same word for word when the files come from Windows", () => {
    for (const of of cases) {
      const { issues } = readChanged((dataDir) => {
        layOver(of, dataDir);
        rewriteTexts(dataDir, asWindowsWrites);
      }, of.area);
      assert.equal(describeIssues(issues), readFileSync(messageFile(of), "utf8"), of.name);
    }
  });

  test("a file that is far too long is told as one, and not read", () => {
    const { issues } = readChanged((dataDir) =>
      writeFileSync(join(dataDir, "roles", "headteacher.yaml"), "# all work\n".repeat(27_273)),
    );
    assert.equal(
      describeIssues(issues),
      `_data/roles/headteacher.yaml
  This file is too long to be a record (300 kB).
  To mend:  keep it under 200 kB
  Help:     CONTRIBUTING.md#files-and-their-ids

1 thing to mend in 1 file.
`,
    );
  });
});

describe("the slips that beginners make", () => {
  /**
   * Each with the cases that stand for it; Windows line ends and byte-order marks are
   * tried with every case, above.
   */
  const issues: Record<string, RegExp> = {
    "a field misspelt": /^field-misspelt/,
    "lines with the wrong spaces": /^indent-/,
    "a tab": /tab/,
    "curly quotes": /^quotes-curly/,
    "no colon": /^colon-missing/,
    "a phone number without quotes": /^phone-number-without-quotes/,
    "a date in American order": /^date-in-american-order/,
    "a link to nothing": /^link-.*not-near/,
    "a citation that is not one": /^citation-/,
    HTML: /^html-|pasted-from-a-web-page/,
    "text from a word processor": /hard-space|word-processor/,
    "an id that is taken": /^file-copied-with-its-old-id/,
    "a file deleted that others use": /deleted/,
    "a choice misspelt": /^choice-/,
    "a local value misspelt": /^local-value/,
    "a field twice": /^field-twice/,
    "a field missing": /^field-missing/,
    "a quotation mark not closed": /^quote-not-closed/,
    "a file's name": /^file-name/,
    "two versions": /^conflict/,
  };
  test("are all among the cases, sixty and more of them", () => {
    const found = Object.entries(issues).map(
      ([issue, pattern]) => [issue, cases.filter(({ name }) => pattern.test(name)).length] as const,
    );
    assert.deepEqual(
      found.filter(([, count]) => count === 0),
      [],
    );
    assert.ok(found.reduce((sum, [, count]) => sum + count, 0) >= 60, JSON.stringify(found));
  });
});

describe("all faults are told in one run", () => {
  const issue = (file: string, line?: number, column?: number): Issue => ({
    file,
    message: `At ${line}:${column}.`,
    fix: "mend it",
    help: "dates",
    ...(line === undefined ? {} : { line, column: column!, lineText: "text" }),
  });

  test("in the order of files, lines and columns, with their number at the end", () => {
    const told = describeIssues([
      issue("b", 10, 1),
      issue("b", 9, 5),
      issue("a", 3, 1),
      issue("b", 9, 2),
      issue("b"),
    ]);
    assert.deepEqual(told.match(/^\S.*$/gm), [
      "a, line 3, column 1",
      "b",
      "b, line 9, column 2",
      "b, line 9, column 5",
      "b, line 10, column 1",
      "5 things to mend in 2 files.",
    ]);
  });

  test("a long line is cut on both sides, and the caret still stands under the place", () => {
    const lineText = `${"before ".repeat(30)}HERE${" after".repeat(30)}`;
    const [, shown, caret] = describeIssue({ ...issue("a", 1, 211), lineText }).split("\n");
    assert.ok(shown!.length < 120);
    assert.equal(shown!.slice(caret!.indexOf("^")).slice(0, 4), "HERE");
  });

  test("a tab counts as one place, so the caret stands under it", () => {
    const [, shown, caret] = describeIssue({
      ...issue("a", 1, 3),
      lineText: "\t\tlisted: 2",
    }).split("\n");
    assert.equal(shown!.slice(caret!.indexOf("^")), "listed: 2");
  });

  test("the error that stops a build has the whole list as its message, nothing else", () => {
    const issues = [issue("a", 1, 1), issue("b", 2, 2)];
    const error = new RecordsError(issues);
    assert.equal(error.message, describeIssues(issues));
    assert.deepEqual(error.issues, issues);
  });
});
