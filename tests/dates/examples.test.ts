/** Every worked example of every time limit, as its record has it. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { TimeLimit } from "../../_data/dates.ts";
import { dataFolder } from "../../src/edition.ts";
import { workOut } from "../../src/dates/workOut.ts";
import { loadGuide } from "../../src/guide/loadGuide.ts";

describe("the time limits", () => {
  let limits: readonly TimeLimit[];
  before(() => {
    limits = loadGuide(dataFolder, "rotherham").dates;
  });

  test("there are 37, and all but two have worked examples", () => {
    assert.equal(limits.length, 37);
    assert.deepEqual(
      limits.filter(({ examples }) => examples.length < 2).map(({ id }) => id),
      ["personal-budget-request", "school-complaint"],
    );
  });

  test("each example comes out as it is written", () => {
    const worked = limits.flatMap(({ id, count, examples }) =>
      examples.map((example) => ({ id, example, out: workOut(count!, example) })),
    );
    assert.ok(worked.length >= 72);
    assert.deepEqual(
      worked.map(({ id, example, out }) => [id, example.from, out.date]),
      worked.map(({ id, example }) => [id, example.from, example.last]),
    );
  });

  test("a limit has a start, a count and a kind of date together, or none of them", () => {
    for (const { id, start, count, shows } of limits)
      assert.equal(
        [start !== undefined, count !== undefined, shows !== "no date"].filter(Boolean).length % 3,
        0,
        id,
      );
  });
});
