/**
 * School days: days on which the reader's own school has a session. Only the school's calendar says which these are,
 * so without the days on which it is closed there is no answer.
 */
import { isBankHoliday, isKnown } from "./bankHolidays.ts";
import { isDay, isWeekend, type Day } from "./calendar.ts";
import { lastOf } from "./workingDays.ts";

/** Days in a row on which the school is closed, the first and the last of them included. */
export type Closed = { first: Day; last: Day };

/** Reads `2026-07-22..2026-09-01`, or one day alone; undefined where it is neither. */
export const readClosed = (text: string): Closed | undefined => {
  const [first = "", last = first, ...more] = text.split("..");
  return more.length === 0 && isDay(first) && isDay(last) && first <= last
    ? { first, last }
    : undefined;
};

/** As `readClosed` reads it. */
export const writeClosed = ({ first, last }: Closed): string =>
  first === last ? first : `${first}..${last}`;

/**
 * The last of so many school days.
 * @param first day 1, if it is a school day
 * @param closed when the school is closed, but for weekends and England's bank holidays; not empty
 * @returns undefined where bank holidays are not known
 */
export const lastSchoolDay = (
  first: Day,
  count: number,
  closed: readonly Closed[],
): Day | undefined =>
  lastOf(first, count, (day) =>
    isKnown(day)
      ? !isWeekend(day) &&
        !isBankHoliday(day, "England") &&
        !closed.some((days) => days.first <= day && day <= days.last)
      : undefined,
  );
