/**
 * Bank holidays, as far as they are known. They were worked out from the usual rules and not read in an official list,
 * so whatever rests on them says so. A new year is added here, with all three lists.
 */
import { yearOf, type Day } from "./calendar.ts";

/** In England and Wales. */
const inEngland = new Set<Day>([
  "2026-01-01",
  "2026-04-03",
  "2026-04-06",
  "2026-05-04",
  "2026-05-25",
  "2026-08-31",
  "2026-12-25",
  "2026-12-28",
  "2027-01-01",
  "2027-03-26",
  "2027-03-29",
  "2027-05-03",
  "2027-05-31",
  "2027-08-30",
  "2027-12-27",
  "2027-12-28",
  "2028-01-03",
  "2028-04-14",
  "2028-04-17",
  "2028-05-01",
  "2028-05-29",
  "2028-08-28",
  "2028-12-25",
  "2028-12-26",
]);

/** In Scotland or Northern Ireland and not in England. */
const elsewhere = new Set<Day>([
  "2026-01-02",
  "2026-03-17",
  "2026-07-13",
  "2026-08-03",
  "2026-11-30",
  "2027-01-04",
  "2027-03-17",
  "2027-07-12",
  "2027-08-02",
  "2027-11-30",
  "2028-01-04",
  "2028-03-17",
  "2028-07-12",
  "2028-08-07",
  "2028-11-30",
]);

/** The years whose bank holidays are known, the last one included. */
export const knownYears = { first: 2026, last: 2028 } as const;

/** Whose bank holidays count: England's, or those of any part of the United Kingdom. */
export type Holidays = "England" | "United Kingdom";

/** Whether the bank holidays of the year of a day are known. */
export const isKnown = (day: Day): boolean =>
  yearOf(day) >= knownYears.first && yearOf(day) <= knownYears.last;

/** Whether a day of the known years is a bank holiday. */
export const isBankHoliday = (day: Day, whose: Holidays): boolean =>
  inEngland.has(day) || (whose === "United Kingdom" && elsewhere.has(day));
