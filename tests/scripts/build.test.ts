/** `npm run build`, as it is typed: what fails changes nothing, and says so by its exit code. */
import assert from "node:assert/strict";
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { before, beforeEach, describe, test } from "node:test";
import { copyProject, filesBelow, runIn, type Ran } from "./projectCopy.ts";

let folder: string;
const build = (...flags: string[]): Ran => runIn(folder, ["scripts/build.ts", ...flags]);
const lastSite = new Map([
  ["index.html", Buffer.from("the last good site")],
  ["roles/senco/index.html", Buffer.from("its page")],
]);
const assertUntouched = (): void => {
  assert.deepEqual(filesBelow(join(folder, "_site")), lastSite);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith("_site")),
    ["_site"],
    "nothing is left beside it",
  );
};

before(() => {
  folder = copyProject();
});
beforeEach(() => {
  rmSync(join(folder, "_site"), { recursive: true, force: true });
  mkdirSync(join(folder, "_site/roles/senco"), { recursive: true });
  for (const [path, bytes] of lastSite) writeFileSync(join(folder, "_site", path), bytes);
});

describe("a build that cannot be finished exits with 1 and leaves the last good site", () => {
  test("when the area is not there", () => {
    const { status, out, err } = build("--area", "roterham");
    assert.equal(status, 1);
    assert.equal(out, "");
    assert.match(
      err,
      /^\n_data\/areas\n {2}There is no area "roterham"\. Did you mean "rotherham"\?\n/,
    );
    assert.ok(err.endsWith("\nNothing was published: the last good site stays as it is.\n"), err);
    assertUntouched();
  });

  test("when a flag is misspelt", () => {
    assert.deepEqual(build("--aera", "rotherham"), {
      status: 1,
      out: "",
      err: "There is no flag --aera. Did you mean --area?\n",
    });
    assertUntouched();
  });

  test("when a record is wrong: its place is told, in less time than the pages would take", () => {
    const record = join(folder, "_data/roles/senco.yaml");
    const right = readFileSync(record, "utf8");
    appendFileSync(record, "\ncolour: red\n");
    const { status, err } = build();
    writeFileSync(record, right);
    assert.equal(status, 1);
    assert.ok(
      err.startsWith(`\n_data/roles/senco.yaml, line ${right.split("\n").length + 1}, column 1\n`),
      err,
    );
    assert.match(err, /\n1 thing to mend in 1 file\.\n/);
    assertUntouched();
  });

  test("when a template throws: where in the code, and that no record is to blame", () => {
    const template = join(folder, "src/pages/broken.11ty.tsx");
    writeFileSync(
      template,
      'export default { data: { permalink: "/broken/" }, render: ' +
        '() => { throw new Error("as the test wished"); } };\n',
    );
    const { status, err } = build();
    rmSync(template);
    assert.equal(status, 1);
    assert.match(
      err,
      /^\nThis is a fault of the program, not of a record:\nError: as the test wished\n {4}at .*broken\.11ty\.tsx:1/,
    );
    assert.equal(err.split("as the test wished").length, 2, "it is told once");
    assertUntouched();
  });

  test("when the pages do not fit together: every fault with its page", () => {
    const template = join(folder, "src/pages/broken.11ty.tsx");
    writeFileSync(
      template,
      'export default { data: { permalink: "/broken/" }, render: () => \'<title>Broken</title>' +
        '<a href="/nowhere/">a</a><a href="#top">b</a>\' };\n',
    );
    const { status, err } = build();
    rmSync(template);
    assert.equal(status, 1);
    assert.equal(
      err,
      [
        "",
        "The pages were made, and these things are wrong with them:",
        "  /broken/: The link to /nowhere/ leads nowhere.",
        "  /broken/: The link to #top leads to a place that is not on that page.",
        "",
        "Nothing was published: the last good site stays as it is.",
        "",
      ].join("\n"),
    );
    assertUntouched();
  });
});

describe("a build that is finished", () => {
  test("exits with 0, takes the last site's place whole, and does what its flags say", () => {
    const { status, out, err } = build(
      "--path-prefix",
      "/send/guide/",
      "--site-url",
      "https://council.example/send/guide/",
    );
    assert.deepEqual([status, err], [0, ""]);
    assert.match(out, /^Rotherham: \d+ pages in _site, \d+ claims, in [\d.]+ s\n/);
    const files = filesBelow(join(folder, "_site"));
    assert.notEqual(files.get("roles/senco/index.html")!.toString(), "its page");
    const start = files.get("index.html")!.toString();
    for (const part of [
      ' data-base="/send/guide/"',
      ' data-offline="on"',
      '<link rel="canonical" href="https://council.example/send/guide/"',
    ])
      assert.ok(start.includes(part), part);
    for (const path of ["404.html", "sw.js", "_headers", "sitemap.xml", "pagefind/pagefind.js"])
      assert.ok(files.has(path), path);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith("_site")),
      ["_site"],
    );
  });
});
