/** What is due on a day: told to whoever keeps it right, from fourteen days before. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { listDue, type OwnersList } from "../../src/freshness/due.ts";
import { readGuide } from "../../src/guide/loadGuide.ts";
import { describeIssues } from "../../src/records/issue.ts";
import { readRecords } from "../../src/records/readRecords.ts";
import { withChanged } from "../records/cases.ts";

type Edit = [file: string, from: string, to: string];

/** What is due on a day, after edits of the good records that leave them right. */
const dueOn = (asOf: string, edits: readonly Edit[] = []): OwnersList[] =>
  withChanged(
    (dataDir) => {
      for (const [file, from, to] of edits) {
        const text = readFileSync(join(dataDir, file), "utf8");
        assert.ok(text.includes(from), `${file} holds ${from}`);
        writeFileSync(join(dataDir, file), text.replace(from, to));
      }
    },
    (dataDir) => {
      const { guide, issues } = readGuide(dataDir, "rotherham");
      assert.ok(guide, describeIssues(issues));
      return listDue(readRecords(dataDir).records, guide.claims, guide.site, asOf);
    },
  );
const only = (lists: readonly OwnersList[]): OwnersList => {
  assert.equal(lists.length, 1);
  return lists[0]!;
};
const filesOf = (entries: readonly { file: string }[]): string[] =>
  entries.map(({ file }) => file.replace("_data/", ""));

const inMay = [
  "areas/northshire/area.yaml",
  "areas/rotherham/area.yaml",
  "resources/top-up-funding.yaml",
  "sources/sendiass-page.yaml",
];

describe("a check that is due by 24 May 2027", () => {
  const placeOn = (day: string): Record<"overdue" | "today" | "soon", string[]> => {
    const { overdue, today, soon } = only(dueOn(day));
    return { overdue: filesOf(overdue), today: filesOf(today), soon: filesOf(soon) };
  };
  test("is not told fifteen days before", () =>
    assert.deepEqual(placeOn("2027-05-09"), { overdue: [], today: [], soon: [] }));
  test("is told from fourteen days before", () =>
    assert.deepEqual(placeOn("2027-05-10"), { overdue: [], today: [], soon: inMay }));
  test("is told as near the day before", () =>
    assert.deepEqual(placeOn("2027-05-23"), { overdue: [], today: [], soon: inMay }));
  test("is due on its day", () =>
    assert.deepEqual(placeOn("2027-05-24"), { overdue: [], today: inMay, soon: [] }));
  test("is overdue the day after", () =>
    assert.deepEqual(placeOn("2027-05-25"), { overdue: inMay, today: [], soon: [] }));
});

test("what is overdue stands in the order of its dates", () => {
  const { overdue } = only(dueOn("2028-01-01"));
  assert.deepEqual(filesOf(overdue).slice(0, 5), [...inMay, "questions/what-support.md"]);
  assert.equal(overdue.length, 10 + 2 + 3, "every page, both areas and every source");
});

describe("the owner", () => {
  test("is the editors, where nobody is named", () =>
    assert.equal(only(dueOn("2027-06-01")).owner, "The editors of this guide"));

  test("is the guide's, where site.yaml names one", () =>
    assert.equal(
      only(dueOn("2027-06-01", [["site.yaml", "", "owner: The SENDIASS team\n"]])).owner,
      "The SENDIASS team",
    ));

  test("is the record's own before the guide's: of a page, an area or a source", () => {
    const lists = dueOn("2027-06-01", [
      ["site.yaml", "", "owner: The SENDIASS team\n"],
      [
        "resources/top-up-funding.yaml",
        "due: 2027-05-24",
        "due: 2027-05-24\n  owner: The funding team",
      ],
      [
        "areas/rotherham/area.yaml",
        "due: 2027-05-24",
        "due: 2027-05-24\nowner: The Local Offer team",
      ],
      ["sources/sendiass-page.yaml", "due: 2027-05-24", "due: 2027-05-24\nowner: The funding team"],
    ]);
    assert.deepEqual(
      lists.map(({ owner, overdue }) => [owner, filesOf(overdue)]),
      [
        ["The funding team", ["resources/top-up-funding.yaml", "sources/sendiass-page.yaml"]],
        ["The Local Offer team", ["areas/rotherham/area.yaml"]],
        ["The SENDIASS team", ["areas/northshire/area.yaml"]],
      ],
    );
    assert.deepEqual(
      filesOf(lists[1]!.hidden),
      ["areas/rotherham/area.yaml"],
      "the area's hidden number is for whoever keeps the area right",
    );
  });
});

describe("whatever the day, the list holds", () => {
  test("the contact details that stay hidden", () => {
    assert.deepEqual(
      only(dueOn("2026-12-01")).hidden.map(({ file, field }) => `${file} ${field}`),
      [
        "_data/signposting/advice-line.yaml phone",
        "_data/signposting/advice-line.yaml email",
        "_data/signposting/advice-line.yaml post",
        "_data/areas/rotherham/area.yaml services.sendiass.phone",
      ],
    );
  });

  test("pages that no adviser has checked, until one has", () => {
    const before = filesOf(only(dueOn("2026-12-01")).unreviewed);
    assert.equal(before.length, 10);
    assert.ok(
      before.every((file) => !/^(?:areas|sources)/.test(file)),
      "sources and areas are not pages that an adviser checks",
    );
    const after = filesOf(
      only(
        dueOn("2026-12-01", [
          [
            "roles/senco.yaml",
            "due: 2027-11-24",
            "due: 2027-11-24\n  reviewed: {on: 2026-12-01, by: An adviser}",
          ],
        ]),
      ).unreviewed,
    );
    assert.deepEqual(
      after,
      before.filter((file) => file !== "roles/senco.yaml"),
    );
  });
});

describe("a source that was read again", () => {
  const readAgain: Edit = ["sources/send-code.yaml", "read: 2026-11-24", "read: 2027-02-01"];
  const reread = (...edits: Edit[]): string[] =>
    only(dueOn("2027-03-01", [readAgain, ...edits])).reread.map(
      ({ file, since, source }) => `${file} ${since} ${source.name} ${source.read}`,
    );

  test("is told beside each page that cites it and was written from the older reading", () => {
    const found = reread();
    assert.ok(
      found.includes("_data/roles/senco.yaml 2026-11-24 SEND Code 2027-02-01"),
      found.join("\n"),
    );
    assert.ok(
      found.every((line) => !line.includes("signposting/sendiass")),
      "that page does not cite it",
    );
  });

  test("is not told where the page's sources were read as late", () =>
    assert.ok(
      !reread(["roles/senco.yaml", "sourcesRead: 2026-11-24", "sourcesRead: 2027-02-01"]).some(
        (line) => line.includes("senco"),
      ),
    ));

  test("is not told where an adviser has checked the page since", () =>
    assert.ok(
      !reread([
        "roles/senco.yaml",
        "due: 2027-11-24",
        "due: 2027-11-24\n  reviewed: {on: 2027-02-02, by: An adviser}",
      ]).some((line) => line.includes("senco")),
    ));

  test("is not told while nothing was read again", () =>
    assert.deepEqual(only(dueOn("2027-03-01")).reread, []));
});
