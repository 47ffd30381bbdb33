/** Counts that rest on bank holidays or on a school's own calendar, and limits of two counts. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as fc from "fast-check";
import type { Counting } from "../../_data/dates.ts";
import { actBy } from "../../src/dates/actBy.ts";
import { isBankHoliday } from "../../src/dates/bankHolidays.ts";
import { addDays, isWeekend, numberOfDay } from "../../src/dates/calendar.ts";
import { workOutAll, type Limit } from "../../src/dates/results.ts";
import { restsOnBankHolidays, workOut } from "../../src/dates/workOut.ts";

const runs = { seed: 20_261_127, numRuns: 1000 };
/** Any day of the years whose bank holidays are known, but for their last months. */
const aDay = fc.integer({ min: 0, max: 950 }).map((number) => addDays("2026-01-01", number));

const appeal = { unit: "months", number: 2, dayOne: "next day", moves: "as an appeal" } as const;
const working = (number: number, unit: Counting["unit"] = "working days"): Counting => ({
  unit,
  number,
  dayOne: "next day",
});

/** Counts by listing all days and leaving out what does not count: the second way. */
const listed = (from: string, number: number, leftOut: (day: string) => boolean): string =>
  Array.from({ length: 400 }, (_, at) => addDays(from, at + 1)).filter((day) => !leftOut(day))[
    number - 1
  ]!;

describe("working days", () => {
  test("come to the same as listing the days that count", () =>
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 60 }), (from, number) => {
        for (const [unit, whose] of [
          ["working days", "England"],
          ["UK working days", "United Kingdom"],
        ] as const) {
          const day = listed(from, number, (one) => isWeekend(one) || isBankHoliday(one, whose));
          const { date } = workOut(working(number, unit), { from });
          assert.equal(date, day >= "2029-01-01" ? undefined : day);
        }
      }),
      runs,
    ));

  test("of the UK leave out more days, never fewer", () =>
    fc.assert(
      fc.property(aDay, (from) =>
        assert.ok(
          workOut(working(20, "UK working days"), { from }).date! >=
            workOut(working(20), { from }).date!,
        ),
      ),
      runs,
    ));

  test("have no date where bank holidays are not known", () => {
    for (const from of ["2025-12-30", "1999-05-05", "2028-12-20", "2050-01-01"])
      assert.deepEqual(workOut(working(20), { from }), { missing: "bank holidays" });
    assert.equal(workOut(working(1), { from: "2025-12-31" }).date, "2026-01-02");
  });

  test("that start with the day itself count it only if it is one", () => {
    const count: Counting = { unit: "working days", number: 1, dayOne: "same day" };
    assert.equal(workOut(count, { from: "2026-12-24" }).date, "2026-12-24");
    assert.equal(workOut(count, { from: "2026-12-25" }).date, "2026-12-29");
  });
});

describe("school days", () => {
  const closed = [{ first: "2026-12-19", last: "2027-01-03" }];

  test("have no date where nobody has said when the school is closed", () =>
    assert.deepEqual(workOut(working(15, "school days"), { from: "2026-12-08" }), {
      missing: "closed days",
    }));

  test("come to the same as listing the days that count", () =>
    fc.assert(
      fc.property(
        aDay,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 30 }),
        (from, number, length) => {
          const days = { first: addDays(from, 3), last: addDays(from, 3 + length) };
          assert.equal(
            workOut(working(number, "school days"), { from, closed: [days] }).date,
            listed(
              from,
              number,
              (day) =>
                isWeekend(day) ||
                isBankHoliday(day, "England") ||
                (day >= days.first && day <= days.last),
            ),
          );
        },
      ),
      runs,
    ));

  test("leave out bank holidays in term", () =>
    assert.equal(
      workOut(working(1, "school days"), { from: "2027-05-01", closed }).date,
      "2027-05-04",
    ));

  test("end at the latest with the sixty working days, where the law says so", () => {
    const count: Counting = {
      ...working(20, "school days"),
      second: { unit: "UK working days", number: 60, from: "same start", holds: "the earlier" },
    };
    const long = [{ first: "2026-07-01", last: "2027-06-30" }];
    // Twelve weeks, and a day each for 13 July, 3 August and 31 August.
    assert.equal(workOut(count, { from: "2026-06-20", closed: long }).date, "2026-09-16");
    // Sixty working days run into a year whose bank holidays nobody knows: they end after all days that are known.
    assert.equal(workOut(count, { from: "2028-11-01", closed }).date, "2028-11-29");
  });
});

describe("the end of the time for an appeal", () => {
  const lastDay = (end: string): string =>
    workOut({ ...appeal, unit: "days", number: 1 }, { from: addDays(end, -1) }).date!;

  test("moves where it falls in August, or from 25 December to 1 January", () => {
    assert.equal(lastDay("2027-08-01"), "2027-09-01");
    assert.equal(lastDay("2027-08-31"), "2027-09-01");
    assert.equal(lastDay("2026-12-25"), "2027-01-04");
    assert.equal(lastDay("2027-01-01"), "2027-01-04");
    assert.equal(lastDay("2027-12-31"), "2028-01-04");
  });

  test("moves to the next working day elsewhere, and stays on a working day", () => {
    assert.equal(lastDay("2027-01-09"), "2027-01-11");
    assert.equal(lastDay("2027-03-26"), "2027-03-30");
    for (const stays of ["2026-12-24", "2027-01-04", "2027-09-01", "2027-07-30"])
      assert.equal(lastDay(stays), stays);
    // On a weekend just before August the earlier of two readings is taken.
    assert.equal(lastDay("2027-07-31"), "2027-08-02");
  });

  test("counts days of August and Christmas that come before it", () =>
    assert.equal(workOut(appeal, { from: "2026-07-27" }).date, "2026-09-28"));

  test("never comes before the months end, nor on a day on which nobody works", () =>
    fc.assert(
      fc.property(aDay, (from) => {
        const { date } = workOut(appeal, { from });
        const { moves: _, ...plain } = appeal;
        const end = workOut(plain, { from }).date!;
        assert.ok(date && date >= end, `${from}: ${date}`);
        assert.ok(!isWeekend(date) && !isBankHoliday(date, "England"), date);
        assert.ok(numberOfDay(date) - numberOfDay(end) <= 35);
      }),
      runs,
    ));
});

describe("a limit that needs the plan’s date", () => {
  const count: Counting = {
    unit: "months",
    number: 3,
    dayOne: "same day",
    second: { unit: "months", number: 12, from: "plan", holds: "the later" },
  };

  test("has no date without it", () =>
    assert.deepEqual(workOut(count, { from: "2026-10-01" }), { missing: "plan" }));

  test("has the later of its two days", () =>
    assert.equal(workOut(count, { from: "2026-10-01", plan: "2025-11-02" }).date, "2026-12-31"));
});

describe("the day to act by", () => {
  test("is a working day, a week before or a little more", () =>
    fc.assert(
      fc.property(
        aDay.filter((day) => day > "2026-01-15"),
        (last) => {
          const day = actBy(last)!;
          assert.ok(!isWeekend(day) && !isBankHoliday(day, "England"));
          const before = numberOfDay(last) - numberOfDay(day);
          assert.ok(before >= 7 && before <= 11, `${last}: ${before} days`);
        },
      ),
      runs,
    ));

  test("is not said where bank holidays are not known", () =>
    assert.equal(actBy("2031-05-05"), undefined));
});

describe("all limits together", () => {
  const limits: Limit[] = [
    { id: "appeal-two-months", start: "decision", shows: "last day", count: appeal },
    {
      id: "appeal-one-month",
      start: "certificate",
      shows: "last day",
      count: { ...appeal, number: 1 },
    },
    { id: "other", start: "other", shows: "due by", count: working(3) },
  ];
  const results = (days: Record<string, string>) =>
    workOutAll(limits, { days: new Map(Object.entries(days)), closed: [] });

  test("have results where their day is known, in their order", () =>
    assert.deepEqual(
      results({ other: "2026-11-23", certificate: "2026-11-23" }).map(({ id }) => id),
      ["appeal-one-month", "other"],
    ));

  test("say of the two limits of one appeal which holds, once both are known", () => {
    assert.deepEqual(
      results({ decision: "2026-10-28", certificate: "2027-01-15" }).map(({ holds }) => holds),
      [false, true],
    );
    assert.deepEqual(
      results({ decision: "2026-11-09", certificate: "2026-11-10" }).map(({ holds }) => holds),
      [true, false],
    );
    assert.deepEqual(
      results({ decision: "2026-11-09" }).map(({ holds }) => holds),
      [undefined],
    );
  });

  test("say where a date rests on bank holidays", () => {
    assert.deepEqual(
      results({ decision: "2026-11-09", other: "2026-11-23" }).map(({ holidays }) => holidays),
      [true, true],
    );
    assert.ok(restsOnBankHolidays(appeal));
    assert.ok(!restsOnBankHolidays({ unit: "weeks", number: 6, dayOne: "next day" }));
  });
});
