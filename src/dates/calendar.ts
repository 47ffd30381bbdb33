/**
 * Days of the Gregorian calendar, written `2026-11-23`, and their arithmetic. No clock and no time zone: a day is
 * counted as a whole number, so summer time and the place of the device change nothing.
 */

/** A day written year-month-day, as in `2026-11-23`. */
export type Day = string;

const written = /^(\d{4})-(\d{2})-(\d{2})$/;

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has; @param month from 1 to 12 */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Year, month and day of the month. @throws where the text is no day of the calendar */
const partsOf = (day: Day): [year: number, month: number, day: number] => {
  const [, ...parts] = written.exec(day) ?? [];
  if (!isDay(day)) throw new Error(`This is no day of the calendar: ${day}`);
  return parts.map(Number) as [number, number, number];
};

/** Whether a text is a day of the calendar, written as in `2026-11-23`. */
export const isDay = (text: string): boolean => {
  const [year = 0, month = 0, day = 0] = (written.exec(text) ?? []).slice(1).map(Number);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
};

const padded = (number: number, digits: number): string => String(number).padStart(digits, "0");

const write = (year: number, month: number, day: number): Day =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

/** Days in the years before this one, counted from the year 1. */
const daysBeforeYear = (year: number): number => {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
};

/** The number of a day; the next day has the next number. 1 January of the year 1, a Monday, is 0. */
export const numberOfDay = (day: Day): number => {
  const [year, month, dayOfMonth] = partsOf(day);
  let number = daysBeforeYear(year) + dayOfMonth - 1;
  for (let before = 1; before < month; before += 1) number += daysInMonth(year, before);
  return number;
};

/** The day that has a number: the way back from `numberOfDay`. */
const dayOfNumber = (number: number): Day => {
  // Years are at most 366 days long, so this is the year that is looked for, or one a little before it.
  let year = Math.max(1, Math.floor(number / 366));
  while (daysBeforeYear(year + 1) <= number) year += 1;
  let rest = number - daysBeforeYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return write(year, month, rest + 1);
};

/** The day so many days later, or earlier where the number is below nought. */
export const addDays = (day: Day, days: number): Day => dayOfNumber(numberOfDay(day) + days);

/**
 * The day with the same number so many months later, or earlier; where that month has no such day, its last day
 * (the rule of the corresponding date, Lord Diplock in Dodds v Walker [1981] 1 WLR 1027).
 */
export const addMonths = (day: Day, months: number): Day => {
  const [year, month, dayOfMonth] = partsOf(day);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return write(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
};

/** The day of the week: 0 is Monday, 6 is Sunday. */
export const weekday = (day: Day): number => numberOfDay(day) % 7;

const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** The name of its day of the week, as in Monday. */
export const weekdayName = (day: Day): string => names[weekday(day)]!;

export const isWeekend = (day: Day): boolean => weekday(day) > 4;

/** The year of a day. */
export const yearOf = (day: Day): number => partsOf(day)[0];

/** Month and day of the month, as in `12-25`: for what falls on the same day each year. */
export const monthAndDay = (day: Day): string => day.slice(5);
