/**
 * Days, weeks and months, held against the calendar of the language and against a second way of counting, for all days
 * of two centuries and in all time zones.
 */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as fc from "fast-check";
import {
  addDays,
  addMonths,
  daysInMonth,
  isDay,
  numberOfDay,
  weekday,
  weekdayName,
} from "../../src/dates/calendar.ts";
import { workOut } from "../../src/dates/workOut.ts";

const runs = { seed: 20_261_127, numRuns: 2000 };
const millisecondsOfDay = 86_400_000;
const first = Date.UTC(1900, 0, 1);
const last = Date.UTC(2100, 11, 31);

const written = (time: number): string => new Date(time).toISOString().slice(0, 10);
/** Any day from 1 January 1900 to 31 December 2100. */
const aDay = fc
  .integer({ min: 0, max: (last - first) / millisecondsOfDay })
  .map((number) => written(first + number * millisecondsOfDay));
const partsOf = (day: string): [number, number, number] =>
  day.split("-").map(Number) as [number, number, number];

describe("a day", () => {
  test("is one of the calendar, from 1900 to 2100, and no other", () => {
    for (let time = first, number = numberOfDay("1900-01-01"); time <= last; number += 1) {
      const day = written(time);
      assert.ok(isDay(day), day);
      assert.equal(numberOfDay(day), number, day);
      assert.equal(weekday(day), (new Date(time).getUTCDay() + 6) % 7, day);
      time += millisecondsOfDay;
    }
    for (const no of ["2026-02-29", "2100-02-29", "1900-02-29", "2026-04-31", "2026-13-01"])
      assert.ok(!isDay(no), no);
    for (const no of [
      "",
      "2026-1-1",
      "0000-01-01",
      "2026-00-10",
      "2026-01-00",
      "20260101",
      " 2026-01-01",
    ])
      assert.ok(!isDay(no), no);
  });

  test("that is none cannot be counted from", () =>
    assert.throws(() => addDays("2026-02-30", 1), /no day of the calendar: 2026-02-30/));

  test("has the name of its day of the week", () => {
    assert.equal(weekdayName("2026-11-27"), "Friday");
    assert.equal(weekdayName("2028-02-29"), "Tuesday");
  });

  test("of February has 29 in leap years alone", () => {
    for (let year = 1900; year <= 2100; year += 1)
      assert.equal(daysInMonth(year, 2), new Date(Date.UTC(year, 2, 0)).getUTCDate(), String(year));
  });
});

describe("days later", () => {
  test("are as the calendar of the language has them, forwards and back", () =>
    fc.assert(
      fc.property(aDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const [year, month, of] = partsOf(day);
        assert.equal(addDays(day, days), written(Date.UTC(year, month - 1, of + days)));
        assert.equal(addDays(addDays(day, days), -days), day);
      }),
      runs,
    ));
});

describe("months later", () => {
  test("end on the same number, or on the last day of a shorter month", () =>
    fc.assert(
      fc.property(aDay, fc.integer({ min: -30, max: 30 }), (day, months) => {
        const [year, month, of] = partsOf(day);
        // The second way: take a day off until the month is the one that is meant.
        let number = of;
        const meant = new Date(Date.UTC(year, month - 1 + months, 1)).getUTCMonth();
        while (new Date(Date.UTC(year, month - 1 + months, number)).getUTCMonth() !== meant)
          number -= 1;
        assert.equal(addMonths(day, months), written(Date.UTC(year, month - 1 + months, number)));
      }),
      runs,
    ));

  test("twelve of them are a year, but from 29 February", () =>
    fc.assert(
      fc.property(aDay, (day) => {
        const [year] = partsOf(day);
        const next = `${year + 1}${day.slice(4)}`;
        assert.equal(addMonths(day, 12), isDay(next) ? next : `${year + 1}-02-28`);
      }),
      runs,
    ));
});

describe("a count of calendar days", () => {
  const counted = fc.record({
    unit: fc.constantFrom("days" as const, "weeks" as const),
    number: fc.integer({ min: 1, max: 60 }),
    dayOne: fc.constantFrom("next day" as const, "same day" as const),
  });

  test("comes to the same as counting the days one by one", () =>
    fc.assert(
      fc.property(aDay, counted, (from, count) => {
        let left = count.number * (count.unit === "weeks" ? 7 : 1);
        let day = count.dayOne === "same day" ? addDays(from, -1) : from;
        while (left > 0) {
          day = addDays(day, 1);
          left -= 1;
        }
        assert.equal(workOut(count, { from }).date, day);
      }),
      runs,
    ));

  test("of weeks ends on the same day of the week", () =>
    fc.assert(
      fc.property(aDay, fc.integer({ min: -52, max: 60 }), (from, number) =>
        assert.equal(
          weekday(workOut({ unit: "weeks", number, dayOne: "next day" }, { from }).date!),
          weekday(from),
        ),
      ),
      runs,
    ));

  test("of months that begin with the day ends the day before", () =>
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 24 }), (from, number) => {
        const count = { unit: "months", number } as const;
        assert.equal(
          workOut({ ...count, dayOne: "same day" }, { from }).date,
          addDays(workOut({ ...count, dayOne: "next day" }, { from }).date!, -1),
        );
      }),
      runs,
    ));
});

describe("the place of the device", () => {
  const zones = [
    ...Array.from({ length: 27 }, (_, at) => at - 12).map(
      // The names of these zones have their signs the other way round.
      (hours) => `Etc/GMT${hours > 0 ? "-" : "+"}${Math.abs(hours)}`,
    ),
    "Europe/London",
    "Pacific/Kiritimati",
  ];

  test("changes no date, nor does summer time", () => {
    const days = ["2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25", "2027-12-31"];
    const workedOut = (): unknown =>
      days.map((from) => [
        weekdayName(from),
        ...(["days", "weeks", "months", "working days"] as const).map((unit) =>
          workOut({ unit, number: 6, dayOne: "next day" }, { from }),
        ),
      ]);
    const own = process.env["TZ"];
    const here = workedOut();
    try {
      for (const zone of zones) {
        process.env["TZ"] = zone;
        assert.deepEqual(workedOut(), here, zone);
      }
    } finally {
      if (own === undefined) delete process.env["TZ"];
      else process.env["TZ"] = own;
    }
  });
});
