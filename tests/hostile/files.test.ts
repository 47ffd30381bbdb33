/** Whatever stands in the data folder is read, or an editor is told why not: nothing is lost in silence, nothing outside is read. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { readGuide } from "../../src/guide/loadGuide.ts";
import { describeIssues } from "../../src/records/issue.ts";
import { withChanged } from "../records/cases.ts";
import { assertHelpful } from "../records/helpful.ts";

const write =
  (file: string, bytes: string | Uint8Array) =>
  (dataDir: string): void => {
    mkdirSync(dirname(join(dataDir, file)), { recursive: true });
    writeFileSync(join(dataDir, file), bytes);
  };
const link =
  (file: string, to: string) =>
  (dataDir: string): void => {
    rmSync(join(dataDir, file), { recursive: true, force: true });
    symlinkSync(to, join(dataDir, file));
  };
const senco =
  (change: (text: string) => string | Uint8Array) =>
  (dataDir: string): void => {
    const path = join(dataDir, "roles", "senco.yaml");
    writeFileSync(path, change(readFileSync(path, "utf8")));
  };

/** Each is told, in the first of its messages, with these words. */
const told: Record<string, [change: (dataDir: string) => void, file: string, message: RegExp]> = {
  "a shortcut to a file outside": [
    link("roles/out.yaml", "/etc/hostname"),
    "_data/roles/out.yaml",
    /shortcut/,
  ],
  "a shortcut to itself": [
    link("roles/loop.yaml", "loop.yaml"),
    "_data/roles/loop.yaml",
    /shortcut/,
  ],
  "a shortcut to nothing": [
    link("roles/gone.yaml", "nothing.yaml"),
    "_data/roles/gone.yaml",
    /shortcut/,
  ],
  "a shortcut to another record": [
    link("roles/other.yaml", "senco.yaml"),
    "_data/roles/other.yaml",
    /shortcut/,
  ],
  "a shortcut in the place of a folder": [link("changes", "/etc"), "_data/changes", /shortcut/],
  "a shortcut in the place of the site's file": [
    link("site.yaml", "nothing"),
    "_data/site.yaml",
    /shortcut/,
  ],
  "a pipe": [
    (dataDir) => void execFileSync("mkfifo", [join(dataDir, "roles", "pipe.yaml")]),
    "_data/roles/pipe.yaml",
    /shortcut/,
  ],
  "a folder with a record's name": [
    write("roles/x.yaml/a.yaml", "id: a"),
    "_data/roles/x.yaml",
    /folder/,
  ],
  "a folder in the place of the site's file": [
    (dataDir) => {
      rmSync(join(dataDir, "site.yaml"));
      mkdirSync(join(dataDir, "site.yaml"));
    },
    "_data/site.yaml",
    /folder/,
  ],
  "a file in the place of a folder": [
    (dataDir) => {
      rmSync(join(dataDir, "redirects"), { recursive: true });
      write("redirects", "x")(dataDir);
    },
    "_data/redirects",
    /a folder of records belongs here/,
  ],
  "a folder that is no kind": [
    write("role/a.yaml", "id: a"),
    "_data/role",
    /This folder is not read/,
  ],
  "a record outside the folders": [
    write("senco.yaml", "id: senco"),
    "_data/senco.yaml",
    /This file is not read/,
  ],
  "the site's file under another ending": [
    write("site.yml", "host: A"),
    "_data/site.yml",
    /This file is not read/,
  ],
  "data for other programs": [
    write("roles.json", "[]"),
    "_data/roles.json",
    /This file is not read/,
  ],
  "an ending in capitals": [
    write("roles/a.YAML", "id: a"),
    "_data/roles/a.YAML",
    /how its name ends/,
  ],
  "the other ending": [write("roles/a.yml", "id: a"), "_data/roles/a.yml", /how its name ends/],
  "a copy that a program kept": [
    write("roles/senco.yaml~", "id: senco"),
    "_data/roles/senco.yaml~",
    /how its name ends/,
  ],
  "a copy that a person made": [
    write("roles/Copy of senco.yaml", "id: senco"),
    "_data/roles/Copy of senco.yaml",
    /cannot be part of an address/,
  ],
  "a name with a dot before it": [
    write("roles/.senco.yaml", "id: senco"),
    "_data/roles/.senco.yaml",
    /cannot be part of an address/,
  ],
  "a name of spaces": [
    write("roles/ .yaml", "id: a"),
    "_data/roles/ .yaml",
    /cannot be part of an address/,
  ],
  "a name in another script": [
    write("roles/中文.yaml", "id: a"),
    "_data/roles/中文.yaml",
    /cannot be part of an address/,
  ],
  "a name with an accent": [
    write("roles/sencé.yaml", "id: a"),
    "_data/roles/sencé.yaml",
    /cannot be part of an address/,
  ],
  "a name of two lines": [
    write("roles/a\n  To mend:  b.yaml", "id: a"),
    "_data/roles/a\n  To mend:  b.yaml",
    /cannot be part of an address/,
  ],
  "a name that a terminal obeys": [
    write("roles/\u001b[2J.yaml", "id: a"),
    "_data/roles/\u001b[2J.yaml",
    /cannot be part of an address/,
  ],
  "a name as long as a name can be": [
    write(`roles/${"a".repeat(250)}.yaml`, "id: a\n"),
    `_data/roles/${"a".repeat(250)}.yaml`,
    /is missing|not the file's name/,
  ],
  "UTF-16 with its mark": [
    senco((text) => Buffer.from(`\uFEFF${text}`, "utf16le")),
    "_data/roles/senco.yaml",
    /UTF-8/,
  ],
  "UTF-16 the other way round": [
    senco((text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()),
    "_data/roles/senco.yaml",
    /UTF-8/,
  ],
  "UTF-16 without its mark": [
    senco((text) => Buffer.from(text, "utf16le")),
    "_data/roles/senco.yaml",
    /./,
  ],
  "Latin-1": [
    senco((text) => Buffer.from(text.replace("The", "Thé"), "latin1")),
    "_data/roles/senco.yaml",
    /UTF-8/,
  ],
  "zeros in a text": [
    senco((text) => text.replace("Go to", "Go\u0000to")),
    "_data/roles/senco.yaml",
    /nobody sees/,
  ],
  "nothing at all": [senco(() => ""), "_data/roles/senco.yaml", /This file is empty/],
  "nothing but a mark": [senco(() => "\uFEFF"), "_data/roles/senco.yaml", /This file is empty/],
  "five megabytes": [
    senco((text) => text + "#".repeat(5e6)),
    "_data/roles/senco.yaml",
    /too long to be a record/,
  ],
  "a line of a megabyte": [
    senco((text) => text.replace("Go to the SENCO first.", "Go ".repeat(333_333))),
    "_data/roles/senco.yaml",
    /too long to be a record/,
  ],
};

describe("what stands in the data folder and is no record", () => {
  for (const [what, [change, file, message]] of Object.entries(told)) {
    test(`is told: ${what}`, () =>
      withChanged(change, (dataDir) => {
        const { guide, issues } = readGuide(dataDir, "rotherham");
        assert.equal(guide, undefined, "no guide comes of it");
        for (const issue of issues) assertHelpful(issue, dataDir);
        const found = issues.find((issue) => issue.file === file);
        assert.ok(found, describeIssues(issues));
        assert.match(found.message, message);
        assert.doesNotMatch(
          describeIssues(issues),
          /root:|(?!\n)\p{Cc}|\n {2}To mend: {2}b/u,
          "nothing of other files, and no sign that a terminal obeys",
        );
      }));
  }
});

describe("what is no matter", () => {
  const fine: Record<string, (dataDir: string) => void> = {
    "files that programs leave behind": (dataDir) => {
      write("roles/.DS_Store", "x")(dataDir);
      write(".gitkeep", "")(dataDir);
    },
    "a folder without a record in it": (dataDir) => {
      rmSync(join(dataDir, "changes"), { recursive: true });
      mkdirSync(join(dataDir, "changes"));
    },
    "a folder that is not there": (dataDir) =>
      rmSync(join(dataDir, "changes"), { recursive: true }),
    "a site's file that is not there": (dataDir) => rmSync(join(dataDir, "site.yaml")),
    "a byte-order mark": senco((text) => `\uFEFF${text}`),
  };
  for (const [what, change] of Object.entries(fine)) {
    test(what, () =>
      withChanged(change, (dataDir) => {
        const { issues } = readGuide(dataDir, "rotherham");
        assert.equal(issues.length === 0 ? "" : describeIssues(issues), "");
      }),
    );
  }
});
