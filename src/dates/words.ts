/** What is said of a date on the page, in a calendar file and in what is copied: everywhere the same. */
import type { TimeLimit } from "../../_data/dates.ts";
import { writeDate } from "../text/dates.ts";
import { weekdayName, type Day } from "./calendar.ts";

export type Shows = Exclude<TimeLimit["shows"], "no date">;

/** What stands before a date, by what the date is. */
export const beforeDate: Readonly<Record<Shows, string>> = {
  "last day": "Last day:",
  "due by": "Due by",
  "due before": "Due before",
  from: "From",
};

/** Stands beside every date that rests on bank holidays. */
export const aboutHolidays = "Bank holidays: worked out, not read in an official list.";

/** `2026-11-23` as Monday 23 November 2026. */
export const sayDay = (day: Day): string => `${weekdayName(day)} ${writeDate(day)}`;
