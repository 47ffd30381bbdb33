/** How often a release that cannot be saved is tried, and when. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isDue, isGivenUp, type Failure } from "../../src/browser/failure.ts";

const on = "2027-01-05T12:00:00.000Z";
const after = (tries: number): Failure => ({
  date: "2027-01-05",
  tries,
  reason: "host",
  on,
});
const at = (seconds: number): number => Date.parse(on) + seconds * 1000;
const hour = 3600;
const day = 24 * hour;

describe("a release that could not be saved", () => {
  test("is tried at once the first time, and the second", () => {
    assert.ok(isDue(undefined, at(0)));
    assert.ok(isDue(after(1), at(0)));
  });

  test("is tried once more after an hour, and the last time after a day", () => {
    for (const [tries, wait] of [
      [2, hour],
      [3, day],
    ] as const) {
      assert.ok(!isDue(after(tries), at(wait - 1)), `${tries} tries, too early`);
      assert.ok(isDue(after(tries), at(wait)), `${tries} tries`);
    }
  });

  test("is given up after four tries, for ever", () => {
    for (const tries of [1, 2, 3]) assert.ok(!isGivenUp(after(tries)), `${tries} tries`);
    assert.ok(isGivenUp(after(4)));
    assert.ok(!isDue(after(4), at(1000 * day)));
  });

  test("does not wait for a clock that was put back", () => {
    assert.ok(isDue(after(3), at(-day)));
    assert.ok(!isDue(after(4), at(-day)));
  });
});
