/**
 * What the history of the records tells: pages that are gone, and pages that changed
 * after an adviser's check.
 */
import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import {
  findChangedSinceReview,
  findLostAddresses,
  parseHistory,
} from "../../src/freshness/history.ts";
import { describeIssue } from "../../src/records/issue.ts";
import { readRecords } from "../../src/records/readRecords.ts";
import { withChanged } from "../records/cases.ts";

/** What git writes for commits, newest first. */
const written = (...commits: [day: string, changes: [letter: string, file: string][]][]): string =>
  commits
    .map(
      ([day, changes]) =>
        `\u0001${day}\0\n${changes.map(([letter, file]) => `${letter}\0${file}\0`).join("")}`,
    )
    .join("");

describe("the history as git writes it", () => {
  const text = written(
    [
      "2027-03-01",
      [
        ["M", "_data/roles/senco.yaml"],
        ["D", "_data/roles/tutor.yaml"],
      ],
    ],
    ["2027-02-01", []],
    [
      "2027-01-05",
      [
        ["A", "_data/roles/a file with spaces.yaml"],
        ["M", "_data/roles/senco.yaml"],
      ],
    ],
    [
      "2026-11-24",
      [
        ["A", "_data/roles/senco.yaml"],
        ["A", "_data/roles/tutor.yaml"],
      ],
    ],
  );

  test("gives every file that ever was, and the days it changed, newest first", () => {
    const { files, changed } = parseHistory(text);
    assert.deepEqual(files, [
      "_data/roles/a file with spaces.yaml",
      "_data/roles/senco.yaml",
      "_data/roles/tutor.yaml",
    ]);
    assert.deepEqual(changed.get("_data/roles/senco.yaml"), [
      "2027-03-01",
      "2027-01-05",
      "2026-11-24",
    ]);
    assert.deepEqual(changed.get("_data/roles/tutor.yaml"), ["2027-03-01", "2026-11-24"]);
  });

  test("that has been cut off gives no day from its oldest commit, which holds every file", () => {
    const { files, changed } = parseHistory(text, true);
    assert.deepEqual(files, parseHistory(text).files);
    assert.deepEqual(changed.get("_data/roles/senco.yaml"), ["2027-03-01", "2027-01-05"]);
    assert.deepEqual(changed.get("_data/roles/tutor.yaml"), ["2027-03-01"]);
  });

  test("of nothing is empty", () =>
    assert.deepEqual(parseHistory(""), { files: [], changed: new Map() }));
});

describe("an address that was published", () => {
  /** What is told after records were taken away, or redirects written. */
  const lostAfter = (change: (dataDir: string) => void, files: readonly string[]): string[] =>
    withChanged(change, (dataDir) => {
      const { records, ids } = readRecords(dataDir);
      return findLostAddresses(
        files,
        ids,
        records.redirects.map(({ record }) => record),
      ).map((issue) => describeIssue(issue));
    });
  const remove =
    (...files: string[]) =>
    (dataDir: string): void => {
      for (const file of files) rmSync(join(dataDir, file));
    };

  test("and is gone is told with how to mend it, word for word", () => {
    assert.deepEqual(
      lostAfter(remove("roles/headteacher.yaml"), [
        "_data/roles/headteacher.yaml",
        "_data/roles/senco.yaml",
      ]),
      [
        `_data/roles/headteacher.yaml
  This file is gone, and its page was at /roles/headteacher/. Links to that address now lead nowhere.
  To mend:  bring the file back, or make a file _data/redirects/headteacher.yaml with these four lines:
              id: headteacher
              name: Why it moved, in a few words
              from: /roles/headteacher/
              to: /the/new/address/
  Help:     CONTRIBUTING.md#addresses-on-the-web`,
      ],
    );
  });

  test("and was renamed is told with its new address", () => {
    const [told] = lostAfter(() => undefined, ["_data/roles/head-teacher.yaml"]);
    assert.match(told!, /to: \/roles\/headteacher\/$/m);
  });

  test("is told in the example under another name, where a redirect has that name already", () => {
    const [told] = lostAfter(() => undefined, ["_data/resources/sen-teacher.yaml"]);
    assert.match(
      told!,
      /_data\/redirects\/resources-sen-teacher\.yaml.*\n\s+id: resources-sen-teacher\n/,
    );
  });

  test("of every kind that has pages is looked for; of words, areas and changes not", () => {
    const files = [
      "questions/old.md",
      "roles/old.yaml",
      "resources/old.yaml",
      "signposting/old.yaml",
      "sources/old.yaml",
      "terms/old.yaml",
      "areas/old/area.yaml",
      "changes/old.yaml",
      "redirects/old.yaml",
      "site.yaml",
      "roles.ts",
    ];
    const told = lostAfter(
      () => undefined,
      files.map((file) => `_data/${file}`),
    ).map((issue) => / at (\S+)\. /.exec(issue)![1]);
    assert.deepEqual(told, [
      "/questions/old/",
      "/roles/old/",
      "/resources/old/",
      "/help/old/",
      "/sources/old/",
    ]);
  });

  test("is right where a page stands, a redirect leads on, or only a slip hides the page", () => {
    const leads = (dataDir: string): void => {
      rmSync(join(dataDir, "roles/headteacher.yaml"));
      writeFileSync(
        join(dataDir, "redirects/headteacher.yaml"),
        "id: headteacher\nname: Moved\nfrom: /roles/headteacher/\nto: /roles/senco/\n",
      );
      writeFileSync(join(dataDir, "roles/senco.yaml"), "id: senco\nnam: SENCO\n");
    };
    assert.deepEqual(
      lostAfter(leads, [
        "_data/roles/headteacher.yaml",
        "_data/roles/senco.yaml",
        "_data/questions/who-helps.md",
      ]),
      [],
    );
  });
});

describe("a page that an adviser checked on 1 February 2027", () => {
  /** What is told where its file changed on these days, newest first. */
  const toldOf = (...days: string[]): string[] =>
    withChanged(
      (dataDir) => {
        const file = join(dataDir, "roles/senco.yaml");
        writeFileSync(
          file,
          readFileSync(file, "utf8").replace(
            "due: 2027-11-24",
            "due: 2027-11-24\n  reviewed: {on: 2027-02-01, by: An adviser}",
          ),
        );
      },
      (dataDir) =>
        findChangedSinceReview(
          new Map([
            ["_data/roles/senco.yaml", days],
            ["_data/roles/headteacher.yaml", ["2027-09-09"]],
          ]),
          readRecords(dataDir).records,
        ).map((issue) => describeIssue(issue)),
    );

  const tell =
    "see what changed; if it is more than spelling, have the page checked again, " +
    "and change the day under reviewed";
  test("and changed later is worth a look", () =>
    assert.deepEqual(toldOf("2027-04-03", "2027-02-03", "2026-11-24"), [
      `_data/roles/senco.yaml
  This page changed on 2027-04-03, after An adviser checked it on 2027-02-01.
  To mend:  ${tell}
  Help:     CONTRIBUTING.md#dates`,
    ]));
  test("is as it was when only the check itself was written down since", () =>
    assert.deepEqual(toldOf("2027-02-03", "2026-11-24"), []));
  test("is as it was when it was mended and the check written down on its day", () =>
    assert.deepEqual(toldOf("2027-02-01", "2027-02-01", "2026-11-24"), []));
  test("is not told where the history does not know it", () => assert.deepEqual(toldOf(), []));
});
