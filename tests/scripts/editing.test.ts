/**
 * `npm run fix` and `npm run new` as commands: what they write where they stand, and what they say.
 */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { copyProject, filesBelow, runIn } from "./projectCopy.ts";

const folder = copyProject();
const textOf = (path: string): string => readFileSync(join(folder, path), "utf8");
const files = (): Record<string, string> =>
  Object.fromEntries(
    [...filesBelow(join(folder, "_data")), ...filesBelow(join(folder, "src", "schemas"))].map(
      ([path, bytes]) => [path, bytes.toString("latin1")],
    ),
  );

describe("npm run fix", () => {
  runIn(folder, ["scripts/fix.ts"]);
  const right = files();

  test("mends what it can, leaves the rest, and says both by file and line", () => {
    const role = textOf("_data/roles/senco.yaml");
    const source = textOf("_data/sources/send-code.yaml");
    const broken = textOf("_data/terms/awpu.yaml").replace("name: ", 'name: "');
    writeFileSync(
      join(folder, "_data/roles/senco.yaml"),
      role.replaceAll("\n", "\r\n").replace("listed: 2", "listed:2"),
    );
    writeFileSync(
      join(folder, "_data/sources/send-code.yaml"),
      source.replace(/^due: .*/m, "due: 11/03/2027"),
    );
    writeFileSync(join(folder, "_data/terms/awpu.yaml"), broken);
    writeFileSync(
      join(folder, "_data/terms/sen.yaml"),
      Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xe9]),
    );
    writeFileSync(join(folder, "src/schemas/role.json"), "{}\n");
    const { status, out, err } = runIn(folder, ["scripts/fix.ts"]);
    assert.equal(status, 0, err);
    const said = out.replace(/Line \d\d+/g, "Line N");
    for (const told of [
      "_data/roles/senco.yaml\n" +
        "  Line 1: gave the file the line ends that the other files have.\n" +
        "  Line N: put a space after the colon.\n",
      "_data/sources/send-code.yaml\n" +
        "  Line N was not changed: 11/03/2027 may be 11 March 2027 or 3 November 2027",
      "_data/terms/awpu.yaml\n  This file cannot be read yet, so it was left as it is. " +
        "npm run check says what to mend first.\n",
      "_data/terms/sen.yaml\n  This file is not plain text in UTF-8. It was left as it is: ",
    ])
      assert.ok(said.includes(told), said);
    assert.match(out, /^src\/schemas\/role\.json\n {2}Written anew/m);
    assert.match(out, /\nNext: npm run check\n$/);
    assert.equal(textOf("_data/roles/senco.yaml"), role);
    assert.equal(textOf("_data/terms/awpu.yaml"), broken);
    writeFileSync(join(folder, "_data/terms/awpu.yaml"), broken.replace('name: "', "name: "));
    writeFileSync(join(folder, "_data/terms/sen.yaml"), right["terms/sen.yaml"]!, "latin1");
    writeFileSync(join(folder, "_data/sources/send-code.yaml"), source);
    assert.deepEqual(files(), right);
  });

  test("has nothing to do a second time", () => {
    const { status, out } = runIn(folder, ["scripts/fix.ts"]);
    assert.equal(status, 0);
    assert.equal(out, "Nothing to mend.\n\nNext: npm run check\n");
    assert.deepEqual(files(), right);
  });
});

describe("npm run fix with a flag", () => {
  test("changes nothing: it has none", () => {
    const { status, err } = runIn(folder, ["scripts/fix.ts", "--check"]);
    assert.equal(status, 1);
    assert.match(err, /^npm run fix takes no flags \(found: --check\)\./);
  });
});

describe("npm run new", () => {
  test("writes the file, and says where families meet it and what comes next", () => {
    const { status, out, err } = runIn(folder, [
      "scripts/new.ts",
      "term",
      "--id",
      "tac",
      "--name",
      "TAC",
      "--meaning",
      "A meeting of the people who help.",
    ]);
    assert.equal(status, 0, err);
    assert.match(
      out,
      /^\n_data\/terms\/tac\.yaml is written\.\nIt will stand at \/words\/#tac, in the A to Z and in search\./,
    );
    const written = textOf("_data/terms/tac.yaml");
    assert.ok(
      written.startsWith(
        "# yaml-language-server: $schema=../../src/schemas/term.json\n" +
          "# The lines that begin with # are remarks.",
      ),
      written,
    );
    assert.match(written, /^meaning: A meeting of the people who help\.$/m);
  });

  test("without a terminal says which flags are missing, and nothing of the program", () => {
    const { status, out, err } = runIn(folder, ["scripts/new.ts", "source", "--name", "A page"]);
    assert.equal(status, 1);
    assert.equal(out, "");
    assert.ok(
      err.startsWith(
        "Nobody can be asked here, because this is not a terminal. " +
          "These are missing, each with an example:\n  --id a-page\n",
      ),
      err,
    );
    assert.doesNotMatch(err, /^ {4}at /m);
  });
});
