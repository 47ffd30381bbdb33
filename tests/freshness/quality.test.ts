/**
 * What the page on checks counts: every page once, every date in its month,
 * every grade in its column.
 */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadGuide } from "../../src/guide/loadGuide.ts";
import {
  countByMonth,
  countInColumns,
  middleOf,
  sectionsChecked,
} from "../../src/freshness/quality.ts";
import { goodFolder } from "../records/cases.ts";

test("every page, source and the area stand in their section, with their record's dates", () => {
  const sections = sectionsChecked(loadGuide(goodFolder, "rotherham"));
  assert.deepEqual(
    sections.map(({ name, pages }) => [name, pages.map(({ address }) => address)]),
    [
      ["Questions", ["/questions/who-helps/", "/questions/what-support/"]],
      ["People", ["/roles/senco/", "/roles/headteacher/"]],
      ["Money and support", ["/resources/support-plan/", "/resources/top-up-funding/"]],
      ["Letters", ["/letters/ask-for-the-plan/"]],
      ["Who can help", ["/help/sendiass/", "/help/local-offer/", "/help/advice-line/"]],
      [
        "Sources, and details of Rotherham",
        [
          "/help/local-offer/",
          "/sources/cfa-2014/",
          "/sources/sendiass-page/",
          "/sources/send-code/",
        ],
      ],
    ],
  );
  const { read, due, owner, reviewed } = sections[2]!.pages[1]!;
  assert.deepEqual(
    { read, due, owner, reviewed },
    { read: "2026-11-24", due: "2027-05-24", owner: undefined, reviewed: undefined },
  );
});

describe("dates by month", () => {
  test("are counted in the order of the calendar, without empty months", () =>
    assert.deepEqual(countByMonth(["2027-11-24", "2027-05-24", "2028-01-01", "2027-05-01"]), [
      { month: "2027-05", count: 2 },
      { month: "2027-11", count: 1 },
      { month: "2028-01", count: 1 },
    ]));
});

describe("values in columns", () => {
  test("stand in the column that begins at or below them", () =>
    assert.deepEqual(countInColumns([0.2, 0.5, 0.99, 1.7], 0.5), [
      { from: 0, count: 1 },
      { from: 0.5, count: 2 },
      { from: 1, count: 0 },
      { from: 1.5, count: 1 },
    ]));
  test("below zero, as very short texts are graded, stand in the first", () =>
    assert.deepEqual(countInColumns([-3, 0.6], 0.5), [
      { from: 0, count: 1 },
      { from: 0.5, count: 1 },
    ]));
});

test("half of the values are at or below the middle one", () => {
  assert.equal(middleOf([5, 1, 3]), 3);
  assert.equal(middleOf([4, 1, 3, 2]), 2);
});
