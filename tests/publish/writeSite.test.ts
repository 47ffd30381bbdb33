/** The finished site takes the old one's place in one step, or not at all. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { writeSite } from "../../src/publish/writeSite.ts";

const file = (path: string, text = "new") => ({ path, bytes: Buffer.from(text) });

/** Every file below a folder with what it says. */
const contents = (folder: string): Record<string, string> => Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)).sort()
    .map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")]));

describe("writing the site", () => {
  let folder: string;
  let output: string;
  const put = (path: string, text = "old"): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sen-signpost-"));
    output = join(folder, "_site");
    put("_site/index.html");
    put("_site/gone/index.html");
    put("beside.txt");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const old = { "_site/gone/index.html": "old", "_site/index.html": "old", "beside.txt": "old" };

  test("leaves exactly the new files, those in folders too", () => {
    writeSite([file("index.html"), file("roles/senco/index.html")], output);
    assert.deepEqual(contents(folder), { "_site/index.html": "new", "_site/roles/senco/index.html": "new", "beside.txt": "old" });
  });

  test("needs no old site", () => {
    rmSync(output, { recursive: true });
    writeSite([file("index.html")], output);
    assert.deepEqual(contents(folder), { "_site/index.html": "new", "beside.txt": "old" });
  });

  test("that fails half way leaves the old site as it was, and nothing beside it", () => {
    // A file cannot be a folder too.
    assert.throws(() => writeSite([file("index.html"), file("roles"), file("roles/index.html")], output), /EEXIST|ENOTDIR/);
    assert.deepEqual(contents(folder), old);
    assert.deepEqual(readdirSync(folder).sort(), ["_site", "beside.txt"]);
  });

  test("that fails between its two steps puts the old site back", () => {
    // Nothing was written, so there is nothing to put in the place of the old one.
    assert.throws(() => writeSite([], output), { code: "ENOENT" });
    assert.deepEqual(contents(folder), old);
    assert.deepEqual(readdirSync(folder).sort(), ["_site", "beside.txt"]);
  });

  test("that fails where there was no old site leaves none", () => {
    rmSync(output, { recursive: true });
    assert.throws(() => writeSite([file("roles"), file("roles/index.html")], output));
    assert.deepEqual(readdirSync(folder), ["beside.txt"]);
  });

  for (const path of ["../beside.txt", "roles/../../beside.txt", "..", ".", "", "a/.."]) {
    test(`refuses the path "${path}", and the old site stays`, () => {
      assert.throws(() => writeSite([file("index.html"), file(path)], output), { message: `This path leads outside the site: ${path}` });
      assert.deepEqual(contents(folder), old);
      assert.deepEqual(readdirSync(folder).sort(), ["_site", "beside.txt"]);
    });
  }

  test("a name that only begins with dots is a file like any other", () => {
    writeSite([file("..well-known")], output);
    assert.deepEqual(contents(output), { "..well-known": "new" });
  });

  test("clears away what a run that was cut short left behind, and is not stopped by it", () => {
    put(`_site.next-${process.pid}/half.html`);
    put(`_site.last-${process.pid}/index.html`);
    writeSite([file("index.html")], output);
    assert.deepEqual(contents(folder), { "_site/index.html": "new", "beside.txt": "old" });
  });

  test("a run cut short between its two steps loses nothing: a failing one after it brings the last site back", () => {
    rmSync(output, { recursive: true });
    put(`_site.last-${process.pid}/index.html`);
    assert.throws(() => writeSite([file("roles"), file("roles/index.html")], output));
    assert.deepEqual(contents(folder), { "_site/index.html": "old", "beside.txt": "old" });
  });
});
