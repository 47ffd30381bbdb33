/**
 * The editors' list of what stays hidden: every kind of detail that nobody has seen or
 * confirmed, with its place.
 */
import assert from "node:assert/strict";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readRecords } from "../../src/records/readRecords.ts";
import { findHidden, type ToConfirm } from "../../src/freshness/toConfirm.ts";
import { withChanged } from "../records/cases.ts";

/** What is hidden in the good records and in lines added to the area's. */
const hiddenWith = (...lines: string[]): ToConfirm[] =>
  withChanged(
    (dataDir) =>
      appendFileSync(join(dataDir, "areas/rotherham/area.yaml"), `\n${lines.join("\n")}\n`),
    (dataDir) => {
      const { records, issues } = readRecords(dataDir);
      assert.deepEqual(issues, []);
      return findHidden(records);
    },
  );

describe("where to tell of a weakness", () => {
  const security = [
    "security:",
    "  contact: mailto:security@council.example",
    "  expires: 2027-05-24",
  ];

  test("stays hidden, and on the list, until somebody has confirmed it", () => {
    const without = hiddenWith();
    const added = hiddenWith(...security).filter(
      ({ field }) => !without.some((other) => other.field === field),
    );
    assert.deepEqual(added, [
      {
        file: "_data/areas/rotherham/area.yaml",
        field: "security.contact",
        value: "mailto:security@council.example",
      },
    ]);
  });

  test("is off the list once it is confirmed", () => {
    assert.deepEqual(
      hiddenWith(...security, "  confirmed:", "    on: 2026-11-24", "    by: The web team"),
      hiddenWith(),
    );
  });
});
