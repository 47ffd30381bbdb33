/** The score of the yardstick: points only for what was found, ran and held. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, test } from "node:test";
import { readReport, score } from "../../scripts/bench/checklist.ts";
import { rows } from "../../scripts/bench/checklistRows.ts";

describe("the score", () => {
  const row = { id: "B1", points: 5, what: "Something", tests: [["a.test.ts", "holds"]] as const };

  test("gives a row its points when all its tests held", () => {
    assert.deepEqual(
      score([row], [{ file: "a.test.ts", name: "the group › it holds", ok: true }]).map(
        ({ got, missing }) => ({ got, missing }),
      ),
      [{ got: 5, missing: [] }],
    );
  });

  test("gives none where one of them did not, was not found, or stands in another file", () => {
    assert.deepEqual(
      score([row], [{ file: "a.test.ts", name: "it holds", ok: false }])[0]?.missing,
      ["“holds” in a.test.ts does not hold"],
    );
    assert.deepEqual(
      score([row], [{ file: "b.test.ts", name: "it holds", ok: true }])[0]?.missing,
      ["no test “holds” in a.test.ts"],
    );
    assert.equal(
      score(
        [row],
        [
          { file: "a.test.ts", name: "holds", ok: true },
          { file: "a.test.ts", name: "holds too", ok: false },
        ],
      )[0]?.got,
      0,
    );
  });

  test("gives none to a row that only a person can test", () =>
    assert.equal(score([{ ...row, tests: [] }], [])[0]?.got, 0));
});

test("the report of Node's own runner is read with its groups, its marks and its failures", () => {
  const xml = `<testsuites><testsuite name="a &quot;group&quot;"><testcase name="one" time="1" classname="test"/><testcase name="two" failure="no &lt;b&gt;"><failure>no</failure></testcase></testsuite><testcase name="three"/></testsuites>`;
  assert.deepEqual(readReport(xml), [
    { name: 'a "group" › one', ok: true },
    { name: 'a "group" › two', ok: false },
    { name: "three", ok: true },
  ]);
});

test("the rows are those of the yardstick, weigh a hundred together, and name files that are there", () => {
  assert.deepEqual(
    rows.map(({ id }) => id),
    Array.from({ length: 31 }, (_, at) => `B${at + 1}`),
  );
  assert.equal(
    rows.reduce((sum, { points }) => sum + points, 0),
    100,
  );
  assert.deepEqual(
    rows.flatMap(({ tests }) => tests.map(([file]) => file)).filter((file) => !existsSync(file)),
    [],
  );
  assert.deepEqual(
    rows.filter(({ tests, note }) => tests.length === 0 && !note).map(({ id }) => id),
    [],
    "a row without tests says why",
  );
});
