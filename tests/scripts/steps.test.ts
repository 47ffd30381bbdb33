/** The steps of `npm test`: a test that nobody runs keeps no promise. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { findTests, runTests } from "../../scripts/steps.ts";

/** The parts in which a command runs tests, found with the very words that stand in its script. */
const partsOf = (script: string): string[][] =>
  [...readFileSync(script, "utf8").matchAll(/findTests\("([^"]+)"(?:, "([^"]+)")?\)/g)].map(
    ([, folder, except]) => findTests(folder!, except).map((path) => join(path)),
  );

describe("finding tests", () => {
  const every = readdirSync("tests", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join("tests", name));

  test("`npm test` runs every test file, each in one of its two parts", () => {
    const [quick, inBrowser, ...more] = partsOf("scripts/test.ts");
    assert.deepEqual(more, []);
    assert.ok(
      quick!.includes(join("tests", "scripts", "steps.test.ts")),
      "this file is in the quick part",
    );
    assert.ok(inBrowser!.length > 0, "there are tests in a browser");
    assert.deepEqual([...quick!, ...inBrowser!].sort(), every.sort());
  });

  test("the quick part starts no browser", () => {
    assert.deepEqual(
      partsOf("scripts/test.ts")[0]!.filter((path) =>
        path.startsWith(join("tests", "browser", "/")),
      ),
      [],
    );
  });

  test("an empty run is a failure: it would pass", () => {
    assert.throws(() => runTests([]), { message: "No test files were found." });
  });
});
