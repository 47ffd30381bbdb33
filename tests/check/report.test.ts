/** A check's report: what programs elsewhere rely on, and how an editor reads it. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { describeReport } from "../../src/check/describeReport.ts";
import { makeReport } from "../../src/check/makeReport.ts";
import { isRight, type Report } from "../../src/check/Report.ts";
import { helps } from "../../src/records/help.ts";
import type { Issue } from "../../src/records/issue.ts";

const issue: Issue = {
  file: "_data/roles/senco.yaml",
  line: 3,
  column: 8,
  lineText: "listed: first",
  message: "This is not a number.",
  found: "first",
  fix: "write a number",
  help: "choices-and-numbers",
};
const report = (change: Partial<Report> = {}): Report => ({
  version: 1,
  asOf: "2027-06-01",
  area: "rotherham",
  mustFix: [],
  failures: [],
  advice: [],
  limits: [],
  due: [],
  gaps: [],
  ...change,
});
const whole: Partial<Report> = {
  reading: {
    pages: 47,
    medianGrade: 3.84,
    hardest: { file: "_data/signposting/contact.yaml", grade: 5.52 },
    wordsPerSentence: 10.19,
  },
  site: {
    name: "Rotherham",
    pages: 130,
    claims: 1174,
    largestPage: { address: "/a-z/", bytes: 14_300 },
    script: 2_800,
    copy: 12_000,
    parts: { icons: 5_000, scripts: 7_000 },
    guideFile: 435_900,
  },
};
const described = (change: Partial<Report>): string =>
  describeReport(report(change), "CONTRIBUTING.md", 9_960);

describe("the report of the guide as it stands", () => {
  let found: Report;
  before(async () => {
    found = await makeReport({
      edition: {},
      asOf: "2027-06-01",
      history: { files: [], changed: new Map() },
      limits: "There is no history here.",
    });
  });

  test("has the fields that docs/check.md promises, and is data", () => {
    const promised = [...readFileSync("docs/check.md", "utf8").matchAll(/^\| `(\w+)` \|/gm)].map(
      (match) => match[1]!,
    );
    assert.deepEqual(Object.keys(found).sort(), promised.sort());
    assert.deepEqual(JSON.parse(JSON.stringify(found)), found);
  });

  test("has all it looked at, and says what it could not tell", () => {
    assert.ok(found.due.length > 0 && found.gaps.length > 0, "there is something to do");
    assert.ok(found.reading!.pages > 0 && found.site!.pages > found.reading!.pages);
    assert.deepEqual(found.limits, ["There is no history here."]);
    for (const { help } of [...found.mustFix, ...found.advice]) assert.ok(helps.includes(help));
  });

  test("is right: nothing must be mended", () => {
    assert.deepEqual([found.mustFix, found.failures], [[], []]);
    assert.ok(isRight(found));
  });
});

describe("an editor reads", () => {
  test("that all is right, with what the site is", () =>
    assert.equal(
      described(whole),
      `
━━ For an editor: what is due on 1 June 2027, and what is not known (stops nothing)

Nothing is due, and nothing waits to be looked at.

What the guide does not know yet (0):

━━ Worth a look (stops nothing)

Nothing.

Reading level of 47 pages: median grade 3.8; hardest 5.5 (_data/signposting/contact.yaml).
Mean sentence: 10.2 words.

━━ Must be mended

Nothing in the records and pages.
Rotherham: 130 pages in memory, 1174 claims, in 10.0 s
  Largest page with its styles: 14.3 kB (/a-z/); script before search: 2.8 kB
  Offline copy as it travels:      12.0 kB
    scripts                       7.0 kB
    icons                         5.0 kB
  The whole guide as one file:    435.9 kB

Next: propose your change. Everything that must be right is right.`,
    ));

  test("of records that are wrong nothing but that, because the rest follows from it", () =>
    assert.equal(
      described({ mustFix: [issue] }),
      `
━━ Must be mended

_data/roles/senco.yaml, line 3, column 8
    3 | listed: first
      |        ^
  This is not a number.
  Found:    first
  To mend:  write a number
  Help:     CONTRIBUTING.md#choices-and-numbers

1 thing to mend in 1 file.

Next: mend what stands under “Must be mended”, and run npm run check again.`,
    ));

  test("what is wrong with the finished pages, and where the program failed", () => {
    const { reading } = whole;
    const pages = ["/a/: The link to /b/ leads nowhere.", "/c/ is too large."];
    const failed = described({
      reading: reading!,
      failures: pages.map((message) => ({ message, output: [] })),
    });
    assert.ok(
      failed.endsWith(`━━ Must be mended

The pages were made, and these things are wrong with them:
  /a/: The link to /b/ leads nowhere.
  /c/ is too large.

Next: mend what stands under “Must be mended”, and run npm run check again.`),
      failed,
    );
    assert.match(
      described({ failures: [{ message: "A fault of the program:", output: ["at src/a.ts:1"] }] }),
      /\nA fault of the program:\nat src\/a\.ts:1\n\nNext: mend/,
    );
  });

  test("what could not be told", () =>
    assert.match(
      described({ ...whole, limits: ["There is no history here."] }),
      /Mean sentence: 10\.2 words\.\nThere is no history here\.\n/,
    ));
});
