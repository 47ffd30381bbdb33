/** A build of hostile records that breaks the rules stops with every place, and writes nothing. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { runIn } from "../scripts/projectCopy.ts";
import { copyWithTexts, inWords } from "./hostileProject.ts";

describe("a build of records with HTML in every text", () => {
  test("stops, tells each file with its line, column and mend, and writes nothing", () => {
    const { folder, changed } = copyWithTexts(({ value, meta }) =>
      meta.prose ? `${inWords} ${value}` : undefined,
    );
    assert.ok(changed > 500, `${changed} texts were changed`);
    const { status, out, err } = runIn(folder, ["scripts/build.ts"]);
    assert.equal(status, 1);
    assert.equal(existsSync(join(folder, "_site")), false, "nothing was written");
    const places = err.match(/^_data\/.*, line \d+, column \d+$/gm) ?? [];
    assert.ok(places.length >= changed, `${places.length} places for ${changed} texts`);
    assert.match(err, /HTML is not used in the text\./);
    assert.doesNotMatch(out + err, /TypeError|undefined|\[object|^ {4}at |fault of the program/m);
  });
});
