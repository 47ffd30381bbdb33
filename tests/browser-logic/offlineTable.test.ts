/** The table of faults cannot go stale: each test that it names is there. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { offlineFaults } from "../browser/offline-table.ts";

for (const { fault, file, test: name } of offlineFaults) {
  test(fault, () => {
    const source = readFileSync(new URL(`../browser/${file}`, import.meta.url), "utf8");
    assert.ok(
      source.includes(`test("${name}", async`) || source.includes(`test(\`${name}\`, async`),
      `${file} has no test “${name}”`,
    );
  });
}
