/** The steps of `npm test`: a test that nobody runs keeps no promise. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { findTests, runTests } from "../../scripts/steps.ts";

describe("finding tests", () => {
  test("every test file is run, in one of the two parts and not in both", () => {
    const every = readdirSync("tests", { recursive: true, encoding: "utf8" }).filter((name) => /\.test\.tsx?$/.test(name)).map((name) => join("tests", name));
    const found = [...findTests("tests", "browser"), ...findTests("tests/browser").map((path) => join(path))];
    assert.ok(every.includes(join("tests", "scripts", "steps.test.ts")), "this file is among them");
    assert.deepEqual(found.sort(), every.sort());
  });

  test("the quick part starts no browser", () => {
    assert.deepEqual(findTests("tests", "browser").filter((path) => path.startsWith(join("tests", "browser", ""))), []);
  });

  test("an empty run is a failure: it would pass", () => {
    assert.throws(() => runTests([]), { message: "No test files were found." });
  });
});
