/** What the check printed is read back, message by message: by the printers it really has. */
import assert from "node:assert/strict";
import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { describeFailure } from "../../scripts/failure.ts";
import { readCheck } from "../../src/compare/readCheck.ts";
import { SiteAtFault } from "../../src/buildSite.ts";
import {
  describeProblem,
  describeProblems,
  RecordsAtFault,
  type Problem,
} from "../../src/guide/problem.ts";
import { copyProject, runIn } from "../scripts/projectCopy.ts";

const problem = (line: number): Problem => ({
  file: "_data/roles/senco.yaml",
  line,
  column: 3,
  lineText: "colour: red",
  says: `Fault ${line}.`,
  found: "red",
  mend: "take it out",
  help: "names-of-fields",
});
const print = (
  advice: string,
  mend: string,
  end = "\nNext: mend what stands under “Must be mended”, and run npm run check again.",
): string =>
  `\n━━ For an editor to confirm\n\n  _data/a.yaml: phone 0300\n\n━━ Worth a look (stops nothing)\n\n${advice}\n\n━━ Must be mended\n\n${mend}\n${end}\n`;
const right = "Nothing in the records and pages.\nRotherham: 129 pages in memory";
const end = "\nNext: propose your change. Everything that must be right is right.";

describe("the check's output", () => {
  test("with nothing in it", () => {
    const done = `${right}\n\n── Types\n── Types: done in 1.3 s\n`;
    assert.deepEqual(readCheck(print("Nothing.\n", done, end)), {
      mend: { items: [], more: 0 },
      advice: { items: [], more: 0 },
    });
  });

  test("with advice and with what must be mended, each in its words", () => {
    const { mend, advice } = readCheck(
      print(
        `${describeProblems([problem(2), problem(1)])}\nReading level of 47 pages`,
        describeProblems([problem(3)]),
      ),
    );
    assert.deepEqual(advice.items, [describeProblem(problem(1)), describeProblem(problem(2))]);
    assert.deepEqual(mend.items, [describeProblem(problem(3))]);
  });

  test("that stopped at the records, at the pages, or at the program", () => {
    const stopped = (error: Error): readonly string[] =>
      readCheck(
        `\n━━ Must be mended\n\n${describeFailure(error)}\n\nNext: mend what stands under “Must be mended”, and run npm run check again.\n`,
      ).mend.items;
    assert.deepEqual(stopped(new RecordsAtFault([problem(1), problem(2)])), [
      describeProblem(problem(1)),
      describeProblem(problem(2)),
    ]);
    assert.deepEqual(
      stopped(new SiteAtFault(["/a/: The link to /b/ leads nowhere.", "/c/ is too large."])),
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
    const steps = `${right}\n\n── Types\n── Types: done in 1.3 s\n\n── Style\n${"line\n".repeat(30)}the last line\n── Style: FAILED in 0.3 s\n`;
    const [message, ...more] = readCheck(print("Nothing.\n", steps)).mend.items;
    assert.match(message!, /^The check “Style” failed\./);
    assert.equal(message!.split("\n").length, 21);
    assert.ok(message!.endsWith("\nthe last line"), message);
    assert.deepEqual(more, []);
  });

  test("that says it failed, in a form that is not known, is quoted as it is", () => {
    assert.deepEqual(readCheck(print("Nothing.\n", "Something else.")).mend.items, [
      "Something else.",
    ]);
  });

  test("of hundreds of faults is cut, and counted", () => {
    const { mend } = readCheck(
      print(
        "Nothing.\n",
        describeProblems(Array.from({ length: 250 }, (_, at) => problem(at + 1))),
      ),
    );
    assert.deepEqual([mend.items.length, mend.more], [100, 150]);
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
    const { mend } = readCheck(out.replace("\nNext: ", `${err}\nNext: `));
    assert.equal(mend.items.length, 1);
    assert.match(mend.items[0]!, /^_data\/roles\/senco\.yaml, line \d+, column 1\n[^]*"colour"/);
  });
});
