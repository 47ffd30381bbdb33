/**
 * A calendar file (RFC 5545) of days: one event a date, each all day long, with a reminder a week before. It is made of
 * what it is given alone, without a clock: the same dates give the same bytes, and an event that is taken in twice
 * replaces itself.
 */
import { addDays, type Day } from "./calendar.ts";

export type CalendarDay = {
  /** Stays the same for the same date of the same rule, so that calendars know it again. */
  id: string;
  date: Day;
  /** The day that time was counted from: the file's own date of making, since it has no clock. */
  from: Day;
  title: string;
  text: string;
};

/** Octets in a line, the end of the line left out (RFC 5545, 3.1). */
const longest = 75;

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Breaks a line where it is too long, between characters; each further line begins with a space. */
const fold = (line: string): string => {
  const lines: string[] = [];
  let current = "";
  for (const character of line) {
    if (octets(current + character) > longest) {
      lines.push(current);
      current = " ";
    }
    current += character;
  }
  return [...lines, current].join("\r\n");
};

/** A text as a value: signs that mean something in the format are written with a backslash (3.3.11). */
const escape = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, "\\n");

const plain = (day: Day): string => day.replaceAll("-", "");

const linesOf = ({ id, date, from, title, text }: CalendarDay): string[] => [
  "BEGIN:VEVENT",
  `UID:${id}@sen-signpost`,
  `DTSTAMP:${plain(from)}T000000Z`,
  `DTSTART;VALUE=DATE:${plain(date)}`,
  `DTEND;VALUE=DATE:${plain(addDays(date, 1))}`,
  `SUMMARY:${escape(title)}`,
  `DESCRIPTION:${escape(text)}`,
  "TRANSP:TRANSPARENT",
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  `DESCRIPTION:${escape(title)}`,
  "TRIGGER:-P7D",
  "END:VALARM",
  "END:VEVENT",
];

/** The text of the file; its lines end as RFC 5545 wants them to. */
export const writeCalendar = (days: readonly CalendarDay[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//SEN Signpost//Dates//EN",
    "CALSCALE:GREGORIAN",
    ...days.flatMap(linesOf),
    "END:VCALENDAR",
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join("");
