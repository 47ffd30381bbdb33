/** What a reader is told about the copy, word for word. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Reason } from "../../src/browser/failure.ts";
import {
  tellFailure,
  tellProgress,
  tellReady,
  tellSaved,
  type Failed,
} from "../../src/browser/offlineWords.ts";

// Midday: the same day wherever the test runs, but for the islands at the date line.
const mark = {
  release: "1a2b3c4d",
  date: "2026-11-24",
  bytes: 1_089_700,
  savedOn: "2026-11-25T12:00:00.000Z",
};

describe("a saved copy", () => {
  test("is told with both dates, its size and how long it may last", () => {
    assert.equal(
      tellSaved(mark, false),
      "Saved on this device: the guide of 24 November 2026, saved on 25 November 2026, 1,090 kB. Your browser may delete it.",
    );
    assert.equal(
      tellSaved(mark, true),
      "Saved on this device: the guide of 24 November 2026, saved on 25 November 2026, 1,090 kB. Your browser has agreed to keep it.",
    );
  });

  test("has the guide's own day, west of Greenwich too", () => {
    const zone = process.env["TZ"];
    process.env["TZ"] = "America/Los_Angeles";
    try {
      assert.equal(new Date("2026-11-24").getDate(), 23, "the device is west of Greenwich");
      assert.match(tellSaved(mark, false), /the guide of 24 November 2026/);
      assert.match(tellReady(mark), /the guide of 24 November 2026/);
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  });
});

describe("saving", () => {
  test("tells how far it has come", () => {
    assert.equal(tellProgress(40, 210), "Saving for use without signal: 40 of 210");
  });

  const failure = (reason: Reason, tries: number): Failed => ({
    reason,
    failure: { date: "2027-01-05", tries, reason, on: mark.savedOn },
  });

  test("that fails tells why, and what still works", () => {
    assert.equal(
      tellFailure({ reason: "full" }, true),
      "There is not enough space on this device. What was saved before still works.",
    );
    assert.equal(
      tellFailure({ reason: "line" }, true),
      "Saving stopped before the end. It goes on from where it stopped. What was saved before still works.",
    );
    assert.equal(
      tellFailure({ reason: "line" }, false),
      "Saving stopped before the end. It goes on from where it stopped. You can go on reading while there is a signal.",
    );
    assert.equal(
      tellFailure({ reason: "host" }, false),
      "Parts of the guide arrived changed, or were missing: the fault is with this website, not with your device. You can go on reading while there is a signal.",
    );
  });

  test("that has failed before tells, too, when it is tried again", () => {
    assert.equal(
      tellFailure(failure("host", 3), false),
      "Parts of the guide arrived changed, or were missing: the fault is with this website, not with your device. It is tried again by itself, or when you ask. You can go on reading while there is a signal.",
    );
    assert.equal(
      tellFailure(failure("line", 1), false),
      "Saving stopped before the end. It goes on from where it stopped. You can go on reading while there is a signal.",
    );
  });

  test("that is given up does not claim to go on", () => {
    for (const [reason, why] of [
      ["line", "Saving stopped before the end."],
      ["full", "There is not enough space on this device."],
      [
        "host",
        "Parts of the guide arrived changed, or were missing: the fault is with this website, not with your device.",
      ],
    ] as const)
      assert.equal(
        tellFailure(failure(reason, 4), false),
        `${why} It is not tried again until the next version of the guide, or until you ask. You can go on reading while there is a signal.`,
      );
  });

  test("that has failed beside an older copy tells which version is not there", () => {
    assert.equal(
      tellFailure(failure("host", 4), true),
      "The version of 5 January 2027 is not saved here. Parts of the guide arrived changed, or were missing: the fault is with this website, not with your device. It is not tried again until the next version of the guide, or until you ask. What was saved before still works.",
    );
  });
});
