/** What a check found is read as data, cut to what a comment shows, and refused where it is none. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Report } from "../../src/check/Report.ts";
import { comparison } from "../../src/compare/Comparison.ts";
import { readReport } from "../../src/compare/readReport.ts";
import type { Issue } from "../../src/records/issue.ts";
import { found } from "./found.ts";

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
const report = (change: Partial<Report> = {}): Report => ({
  version: 1,
  asOf: "2027-06-01",
  area: "rotherham",
  mustFix: [],
  failures: [],
  advice: [],
  limits: [],
  due: [],
  gaps: [],
  ...change,
});
const read = (change?: Partial<Report>) => readReport(JSON.stringify(report(change)));
const nothing = { items: [], more: 0 };

describe("the report of a check", () => {
  test("with nothing in it", () =>
    assert.deepEqual(read(), { mustFix: nothing, failures: nothing, advice: nothing }));

  test("gives what must be mended, and what is worth a look, as it was found", () => {
    const { mustFix, failures, advice } = read({
      mustFix: [issue(3)],
      failures: [{ message: "/a/: The link to /b/ leads nowhere.", output: [] }],
      advice: [issue(1), issue(2)],
    });
    assert.deepEqual(mustFix.items, [issue(3)]);
    assert.deepEqual(failures.items, [
      { message: "/a/: The link to /b/ leads nowhere.", output: [] },
    ]);
    assert.deepEqual(advice.items, [issue(1), issue(2)]);
  });

  test("of hundreds of faults is cut, and counted", () => {
    const { mustFix } = read({ mustFix: Array.from({ length: 250 }, (_, at) => issue(at + 1)) });
    assert.deepEqual([mustFix.items.length, mustFix.more], [100, 150]);
  });

  test("with endless words is cut: of a failure the end is kept, where programs say what failed", () => {
    const { mustFix, failures } = read({
      mustFix: [{ ...issue(1), message: "a".repeat(5000) }],
      failures: [{ message: "A fault.", output: Array.from({ length: 50 }, (_, at) => `${at}`) }],
    });
    assert.equal(mustFix.items[0]!.message.length, 1901);
    assert.deepEqual([failures.items[0]!.output.length, failures.items[0]!.output[19]], [20, "49"]);
  });

  test("can be handed over", () => {
    const check = read({ mustFix: [issue(1)], failures: [{ message: "A", output: ["b"] }] });
    const handed = found({ check });
    assert.deepEqual(comparison.parse(JSON.parse(JSON.stringify(handed))), handed);
  });

  for (const [what, text] of Object.entries({
    "that broke off": JSON.stringify(report()).slice(0, -20),
    "that printed words instead": "\n━━ Must be mended\n\nNothing.\n",
    "of another version": JSON.stringify({ ...report(), version: 2 }),
    "with an issue that has no file": JSON.stringify({ ...report(), mustFix: [{ message: "a" }] }),
  }))
    test(`${what} is refused`, () =>
      assert.throws(() => readReport(text), {
        message: "This is not what npm run check -- --json writes to its end.",
      }));
});
