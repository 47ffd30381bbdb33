/**
 * Working days: not Saturday, Sunday or a bank holiday. Outside the years whose bank holidays are known there is no
 * answer, and each function says so with undefined.
 */
import { isBankHoliday, isKnown, type Holidays } from "./bankHolidays.ts";
import { addDays, isWeekend, type Day } from "./calendar.ts";

const isWorkingDay = (day: Day, whose: Holidays): boolean =>
  !isWeekend(day) && !isBankHoliday(day, whose);

/** The day itself if it is a working day, else the nearest one after it, or before it where `step` is -1. */
const nearest = (day: Day, step: 1 | -1, whose: Holidays): Day | undefined => {
  let found = day;
  while (isKnown(found)) {
    if (isWorkingDay(found, whose)) return found;
    found = addDays(found, step);
  }
  return undefined;
};

/** The day itself if it is a working day in England, else the next one. */
export const workingDayFrom = (day: Day): Day | undefined => nearest(day, 1, "England");

/** The day itself if it is a working day in England, else the one before it. */
export const workingDayUpTo = (day: Day): Day | undefined => nearest(day, -1, "England");

/**
 * The last of so many days that count.
 * @param first day 1, if it counts
 * @param count how many, at least 1
 * @param counts whether a day counts; undefined where that is not known
 */
export const lastOf = (
  first: Day,
  count: number,
  counts: (day: Day) => boolean | undefined,
): Day | undefined => {
  let left = count;
  for (let day = first; ; day = addDays(day, 1)) {
    const does = counts(day);
    if (does === undefined) return undefined;
    if (does) left -= 1;
    if (left === 0) return day;
  }
};

/** The last of so many working days. @param first day 1, if it is a working day */
export const lastWorkingDay = (first: Day, count: number, whose: Holidays): Day | undefined =>
  lastOf(first, count, (day) => (isKnown(day) ? isWorkingDay(day, whose) : undefined));
