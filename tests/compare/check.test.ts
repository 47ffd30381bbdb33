/** What the check printed is read back, message by message: by the printers it really has. */
import assert from "node:assert/strict";
import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { describeFailure } from "../../scripts/failure.ts";
import { readCheck } from "../../src/compare/readCheck.ts";
import { SiteError } from "../../src/buildSite.ts";
import {
  describeIssue,
  describeIssues,
  RecordsError,
  type Issue,
} from "../../src/records/issue.ts";
import { copyProject, runIn } from "../scripts/projectCopy.ts";

const issue = (line: number): Issue => ({
  file: "_data/roles/senco.yaml",
  line,
  column: 3,
  lineText: "colour: red",
  message: `Fault ${line}.`,
  found: "red",
  fix: "take it out",
  help: "names-of-fields",
});
const print = (
  advice: string,
  fix: string,
  end = "\nNext: mend what stands under “Must be mended”, and run npm run check again.",
): string =>
  "\n━━ For an editor to confirm\n\n  _data/a.yaml: phone 0300\n\n" +
  `━━ Worth a look (stops nothing)\n\n${advice}\n\n━━ Must be mended\n\n${fix}\n${end}\n`;
const right = "Nothing in the records and pages.\nRotherham: 129 pages in memory";
const end = "\nNext: propose your change. Everything that must be right is right.";

describe("the check's output", () => {
  test("with nothing in it", () => {
    const done = `${right}\n\n── Types\n── Types: done in 1.3 s\n`;
    assert.deepEqual(readCheck(print("Nothing.\n", done, end)), {
      fix: { items: [], more: 0 },
      advice: { items: [], more: 0 },
    });
  });

  test("with advice and with what must be mended, each in its words", () => {
    const { fix, advice } = readCheck(
      print(
        `${describeIssues([issue(2), issue(1)])}\nReading level of 47 pages`,
        describeIssues([issue(3)]),
      ),
    );
    assert.deepEqual(advice.items, [describeIssue(issue(1)), describeIssue(issue(2))]);
    assert.deepEqual(fix.items, [describeIssue(issue(3))]);
  });

  test("that stopped at the records, at the pages, or at the program", () => {
    const stopped = (error: Error): readonly string[] =>
      readCheck(
        `\n━━ Must be mended\n\n${describeFailure(error)}\n\n` +
          "Next: mend what stands under “Must be mended”, and run npm run check again.\n",
      ).fix.items;
    assert.deepEqual(stopped(new RecordsError([issue(1), issue(2)])), [
      describeIssue(issue(1)),
      describeIssue(issue(2)),
    ]);
    assert.deepEqual(
      stopped(new SiteError(["/a/: The link to /b/ leads nowhere.", "/c/ is too large."])),
      ["/a/: The link to /b/ leads nowhere.", "/c/ is too large."],
    );
    const [ours, ...more] = stopped(new TypeError("x is not a function"));
    assert.match(
      ours!,
      /^This is a fault of the program, not of a record:\nTypeError: x is not a function\n {4}at /,
    );
    assert.deepEqual(more, []);
  });

  test("of a step that failed: its name, and the end of what it said", () => {
    const steps =
      `${right}\n\n── Types\n── Types: done in 1.3 s\n\n── Style\n` +
      `${"line\n".repeat(30)}the last line\n── Style: FAILED in 0.3 s\n`;
    const [message, ...more] = readCheck(print("Nothing.\n", steps)).fix.items;
    assert.match(message!, /^The check “Style” failed\./);
    assert.equal(message!.split("\n").length, 21);
    assert.ok(message!.endsWith("\nthe last line"), message);
    assert.deepEqual(more, []);
  });

  test("that says it failed, in a form that is not known, is quoted as it is", () => {
    assert.deepEqual(readCheck(print("Nothing.\n", "Something else.")).fix.items, [
      "Something else.",
    ]);
  });

  test("of hundreds of faults is cut, and counted", () => {
    const { fix } = readCheck(
      print("Nothing.\n", describeIssues(Array.from({ length: 250 }, (_, at) => issue(at + 1)))),
    );
    assert.deepEqual([fix.items.length, fix.more], [100, 150]);
  });

  test("that broke off is refused", () =>
    assert.throws(() => readCheck("Killed\n"), /“Must be mended” is missing/));

  test("as the real check prints it for a record that is wrong", () => {
    const folder = copyProject();
    // The check looks for the tests before it begins; here it never comes to them.
    mkdirSync(join(folder, "tests"));
    appendFileSync(join(folder, "_data/roles/senco.yaml"), "\ncolour: red\n");
    const { out, err, status } = runIn(folder, ["scripts/check.ts"]);
    assert.equal(status, 1);
    // In a file both streams come in their order: the message stands before the last line.
    const { fix } = readCheck(out.replace("\nNext: ", `${err}\nNext: `));
    assert.equal(fix.items.length, 1);
    assert.match(fix.items[0]!, /^_data\/roles\/senco\.yaml, line \d+, column 1\n[^]*"colour"/);
  });
});
