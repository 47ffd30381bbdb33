/** Works out the date of a time limit from the day it starts: calendar arithmetic on days as they are written. */
import type { Counting } from "../../_data/dates.ts";
import { lastDayOfAppeal } from "./appealTime.ts";
import { addDays, addMonths, yearOf, type Day } from "./calendar.ts";
import { lastSchoolDay, type Closed } from "./schoolDays.ts";
import { lastWorkingDay, workingDayFrom } from "./workingDays.ts";

/** What readers know. */
export type Given = {
  /** The day that time is counted from. */
  from: Day;
  /** The day the plan was made or last reviewed. */
  plan?: Day | undefined;
  /** When the school is closed; empty where nobody has said. */
  closed?: readonly Closed[];
};

/** The date, or what is missing: a day that readers can still give, or bank holidays that nobody knows yet. */
export type WorkedOut =
  | { date: Day; missing?: undefined }
  | { date?: undefined; missing: "plan" | "closed days" | "bank holidays" };

const missing = (what: "plan" | "closed days" | "bank holidays"): WorkedOut => ({ missing: what });
const known = (date: Day | undefined): WorkedOut => (date ? { date } : missing("bank holidays"));

type Count = Pick<Counting, "unit" | "number" | "dayOne">;

/** Weeks, months and days of the calendar: a day that is day 1 itself takes one day off the end. */
const inCalendar = ({ unit, number, dayOne }: Count, from: Day): Day => {
  const end =
    unit === "months"
      ? addMonths(from, number)
      : addDays(from, unit === "weeks" ? number * 7 : number);
  return dayOne === "same day" ? addDays(end, -1) : end;
};

const countOnce = (count: Count, from: Day, closed: readonly Closed[]): WorkedOut => {
  const first = count.dayOne === "same day" ? from : addDays(from, 1);
  switch (count.unit) {
    case "working days":
      return known(lastWorkingDay(first, count.number, "England"));
    case "UK working days":
      return known(lastWorkingDay(first, count.number, "United Kingdom"));
    case "school days":
      return closed.length === 0
        ? missing("closed days")
        : known(lastSchoolDay(first, count.number, closed));
    default:
      return { date: inCalendar(count, from) };
  }
};

/** Of two dates the one that holds. Working days beyond the known years end after all that is within them. */
const holding = (
  one: WorkedOut,
  other: WorkedOut,
  holds: "the earlier" | "the later",
): WorkedOut => {
  if (one.missing) return one;
  if (other.missing)
    return other.missing === "bank holidays" && holds === "the earlier" ? one : other;
  return one.date < other.date === (holds === "the earlier") ? one : other;
};

const move = (end: WorkedOut, moves: Counting["moves"]): WorkedOut => {
  if (!end.date || !moves) return end;
  return known(moves === "as an appeal" ? lastDayOfAppeal(end.date) : workingDayFrom(end.date));
};

/**
 * The date of a time limit.
 * @returns its last day; for counts that end before a day of the year, that day; or what is missing
 */
export const workOut = (counting: Counting, { from, plan, closed = [] }: Given): WorkedOut => {
  const { dayOfYear, moves, second, ...count } = counting;
  if (dayOfYear) return { date: `${String(yearOf(from)).padStart(4, "0")}-${dayOfYear}` };
  const end = countOnce(count, from, closed);
  if (!second) return move(end, moves);
  const start = second.from === "plan" ? plan : from;
  if (start === undefined) return missing("plan");
  return holding(end, countOnce({ ...second, dayOne: count.dayOne }, start, closed), second.holds);
};

/** Whether the date of a time limit rests on bank holidays. */
export const restsOnBankHolidays = ({ unit, moves }: Counting): boolean =>
  moves !== undefined || /(?:working|school) days$/.test(unit);
