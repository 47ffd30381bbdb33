/** What stands in the page's address: dates and nothing else, read with patience. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as fc from "fast-check";
import { readAddress, writeAddress } from "../../src/dates/address.ts";
import { addDays } from "../../src/dates/calendar.ts";

const runs = { seed: 20_261_127, numRuns: 500 };
const aDay = fc.integer({ min: 0, max: 60_000 }).map((number) => addDays("1900-01-01", number));

describe("the address of worked-out dates", () => {
  test("is read: rules, days on which the school is closed, the day of the plan", () => {
    const { starts, closed, plan } = readAddress(
      "#final-plan=2026-11-23&closed=2026-07-22..2026-09-01&closed=2026-10-26&plan=2025-09-01",
    );
    assert.deepEqual([...starts], [["final-plan", "2026-11-23"]]);
    assert.deepEqual(closed, [
      { first: "2026-07-22", last: "2026-09-01" },
      { first: "2026-10-26", last: "2026-10-26" },
    ]);
    assert.equal(plan, "2025-09-01");
  });

  test("is read as it was written", () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]+-[a-z0-9]+$/), aDay), {
          selector: ([rule]) => rule,
        }),
        fc.array(fc.tuple(aDay, fc.integer({ min: 0, max: 60 }))),
        fc.option(aDay, { nil: undefined }),
        (starts, spans, plan) => {
          const given = {
            starts: new Map(starts),
            closed: spans.map(([first, length]) => ({ first, last: addDays(first, length) })),
            plan,
          };
          assert.deepEqual(readAddress(writeAddress(given)), given);
        },
      ),
      runs,
    ));

  test("is empty where nothing is put in", () =>
    assert.equal(writeAddress({ starts: new Map(), closed: [] }), ""));

  test("leaves out what is no date, whatever it is", () => {
    for (const hash of ["", "#", "#final-plan", "#a=b=c", "#=", "#plan=tomorrow", "#x=2026-02-30"])
      assert.equal(writeAddress(readAddress(hash)), "", hash);
    for (const hash of ["#x=0001-01-01", "#x=2101-01-01", "#closed=2026-09-01..2026-07-22"])
      assert.equal(writeAddress(readAddress(hash)), "", hash);
    fc.assert(
      fc.property(fc.string(), (hash) => {
        for (const day of readAddress(hash).starts.values())
          assert.match(day, /^(?:19|20|21)\d\d-\d\d-\d\d$/);
      }),
      runs,
    );
  });
});
