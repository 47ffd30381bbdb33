/** What a reader is told about the copy, word for word. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { tellFailure, tellProgress, tellReady, tellSaved } from "../../src/browser/offlineWords.ts";

// Midday: the same day wherever the test runs, but for the islands at the date line.
const mark = {
  release: "1a2b3c4d",
  date: "2026-11-24",
  bytes: 1_089_700,
  savedOn: "2026-11-25T12:00:00.000Z",
};

describe("a saved copy", () => {
  test("is told with its release, both dates, its size and how long it may last", () => {
    assert.equal(
      tellSaved(mark, false),
      "Saved on this device: the guide of 24 November 2026 (release 1a2b3c4d), saved on 25 November 2026, 1,090 kB. Your browser may delete it.",
    );
    assert.equal(
      tellSaved(mark, true),
      "Saved on this device: the guide of 24 November 2026 (release 1a2b3c4d), saved on 25 November 2026, 1,090 kB. Your browser has agreed to keep it.",
    );
  });

  test("has the guide's own day, west of Greenwich too", () => {
    const zone = process.env["TZ"];
    process.env["TZ"] = "America/Los_Angeles";
    try {
      assert.equal(new Date("2026-11-24").getDate(), 23, "the device is west of Greenwich");
      assert.match(tellSaved(mark, false), /the guide of 24 November 2026/);
      assert.match(tellReady(mark), /the guide of 24 November 2026 \(release 1a2b3c4d\)/);
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

  test("that fails tells why, and what still works", () => {
    assert.equal(
      tellFailure("full", true),
      "There is not enough space on this device. What was saved before still works.",
    );
    assert.equal(
      tellFailure("fetch", true),
      "Saving stopped before the end. It goes on from where it stopped. What was saved before still works.",
    );
    assert.equal(
      tellFailure("fetch", false),
      "Saving stopped before the end. It goes on from where it stopped. You can go on reading while there is a signal.",
    );
  });
});
