/**
 * A change as an editor makes it, from the records to the comment: two real builds, compared by
 * the command itself. The records that change are the test's own, so that no edit of the guide's
 * text changes the sample.
 */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import type { Report } from "../../src/check/Report.ts";
import { comparison } from "../../src/compare/Comparison.ts";
import { copyProject, project, runIn, type Ran } from "../scripts/projectCopy.ts";

const source = `id: example-line-page
name: What we do
short: Example Line’s own page
publisher: The Example Line
kind: local
edition: The page as read in November 2026
summary: The page of a service that is here for a test.
read: 2026-11-24
due: 2027-11-24
`;
const law = source
  .replace("example-line-page", "example-act")
  .replace("What we do", "Example Act 2014")
  .replace("Example Line’s own page", "Example Act 2014")
  .replace("kind: local", "kind: law");
const line = (id: string, name: string, number: string, more = ""): string => `id: ${id}
name: ${name}
otherNames: []
summary: ${name} is here for a test.
what: ${name} answers questions by phone [@example-line-page].
can:
  - You can talk to a person who knows the law [@example-line-page].
cannot:
  - It cannot come to a meeting with you.
cost: It is free.
who: Families in England.
covers: England
website:
  address: https://${id}.example.org/
  seen:
    on: 2026-11-24
    where: the service’s own page
phone:
  number: "${number}"
  seen:
    on: 2026-11-24
    where: the service’s own page
${more}checked:
  sourcesRead: 2026-11-24
  due: 2027-11-24
`;
const word = `id: example-word
name: Striped form
otherNames:
  - zebra form
meaning: A form that is here for a test.
`;
const redirect = `id: example-moved
name: The line has another name now
from: /help/example-moved/
to: /help/example-line/
`;
const long =
  "Some people like to write down what they want to ask, [with this " +
  "list](https://example-line.example.org/list/), before they ring, " +
  "so that nothing is left out when the time is short.";
const advice = `beforeYouGo: |
  - Have the school’s last letter beside you.
  - ${long}
`;
/** What a check finds in records that can be built from, and must still be mended. */
const check: Pick<Report, "version" | "mustFix" | "failures" | "advice"> = {
  version: 1,
  mustFix: [
    {
      file: "_data/signposting/example-line.yaml",
      line: 25,
      column: 5,
      lineText: `  - ${long}`,
      message: "This sentence has 28 words.",
      expected: "25 words or fewer",
      fix: "make two sentences of it",
      help: "how-the-text-is-written",
    },
  ],
  failures: [],
  advice: [
    {
      file: "_data/terms/example-word.yaml",
      line: 4,
      column: 5,
      lineText: "  - zebra form",
      message: '"zebra" is not in the British English dictionary.',
      fix: "mend the spelling, or add the word to spelling in _data/language.yaml",
      help: "how-the-text-is-written",
    },
  ],
};

let folder: string;
const write = (path: string, text: string): void => {
  mkdirSync(join(folder, "_data", path, ".."), { recursive: true });
  writeFileSync(join(folder, "_data", path), text);
};
const remove = (path: string): void => rmSync(join(folder, "_data", path));
const buildInto = (name: string): void => {
  const { status, err } = runIn(folder, ["scripts/build.ts"]);
  assert.equal(status, 0, err);
  renameSync(join(folder, "_site"), join(folder, name));
};
const compare = (...flags: string[]): Ran => runIn(folder, ["scripts/compare.ts", ...flags]);

before(() => {
  folder = copyProject();
  write("sources/example-line-page.yaml", source);
  write("sources/example-act.yaml", law);
  write("signposting/example-line.yaml", line("example-line", "The Example Line", "0300 123 4567"));
  write("signposting/example-old.yaml", line("example-old", "The Old Line", "0300 123 4568"));
  write("signposting/example-moved.yaml", line("example-moved", "The Moved Line", "0300 123 4569"));
  buildInto("before");
  write(
    "signposting/example-line.yaml",
    line("example-line", "The Example Line", "0300 123 9999", advice).replace(
      "talk to a person who knows the law [@example-line-page].",
      "talk to a person who knows the law [@example-line-page, part 2]. " +
        "The line must tell nobody what you say [must @example-act, s.3].",
    ),
  );
  write("terms/example-word.yaml", word);
  write("redirects/example-moved.yaml", redirect);
  remove("signposting/example-old.yaml");
  remove("signposting/example-moved.yaml");
  buildInto("after");
  writeFileSync(join(folder, "check.json"), JSON.stringify(check));
});

/**
 * Sizes are left out: they follow the whole guide's text, and the version
 * of the program that packs.
 */
/** Sizes and the number of pages grow with the guide, and are no part of the sample. */
const withoutSizes = (text: string): string =>
  text
    .replace(/[\d.]+ kB/g, "0 kB")
    .replace(/~~\d+~~ \*\*\d+\*\* pages so far/, "~~2~~ **1** pages so far");

describe("npm run compare", () => {
  test("writes the sample comment: a phone number, a word, a claim, a page gone, a page moved", () => {
    const { status, out, err } = compare(
      "--before",
      "before",
      "--after",
      "after",
      "--check",
      "check.json",
      "--live",
      "https://guide.example.org/",
      "--preview",
      "https://deploy-preview-7--guide.example.org/",
      "--out",
      "comment.md",
      "--data",
      "comparison.json",
    );
    assert.deepEqual([status, out, err], [1, "", ""], "an address that is gone must be mended");
    assert.equal(
      withoutSizes(readFileSync(join(folder, "comment.md"), "utf8")),
      withoutSizes(readFileSync(join(project, "tests/compare/sample.md"), "utf8")),
    );
    assert.equal(
      comparison.parse(JSON.parse(readFileSync(join(folder, "comparison.json"), "utf8"))).lost
        .items[0]!.address,
      "/help/example-old/",
    );
  });

  test("finds nothing between a site and itself, and ends well", () => {
    const { status, out } = compare("--before", "after", "--after", "after");
    assert.equal(status, 0);
    assert.match(
      out,
      /\nNo page changes: readers see the same words, links and sources as before\.\n$/,
    );
  });

  test("says where a site is missing", () => {
    const none = compare("--before", "before", "--after", "nowhere", "--check", "check.json");
    assert.equal(none.status, 1);
    assert.match(
      none.out,
      /guide could not be built[^]*### Must be mended\n\n\*\*\\_data\/signposting\/example-line\.yaml, /,
    );
    const first = compare("--before", "nowhere", "--after", "after");
    assert.equal(first.status, 0, "that is no fault of the change");
    assert.match(first.out, /could not be built, so there is nothing to compare the pages with/);
  });

  test("says what to write instead of a flag that cannot be used", () => {
    for (const [flags, message] of [
      [
        ["--bfore", "x"],
        /^There is no flag --bfore\. Did you mean --before\?\nThe flags are:\n {2}--before /,
      ],
      [["before", "after"], /^Every value follows its flag\.\nThe flags are:\n/],
      [
        ["--before", "x"],
        /^Two sites are compared: both --before and --after are needed\.\nThe flags are:\n/,
      ],
      [
        ["--before", "--after", "x"],
        /^--before needs the folder of the site without the change\.\n/,
      ],
      [
        ["--before", "after", "--after", "after", "--live", "guide.example.org"],
        /--live is the address that a site begins with, as in https:.* \(found: guide\.example\.org\)\n/,
      ],
    ] as const) {
      const { status, err } = compare(...flags);
      assert.equal(status, 1, flags.join(" "));
      assert.match(err, message);
    }
  });
});
