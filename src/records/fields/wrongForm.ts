import { readDate, writeDate } from "../../text/dates.ts";
import type { Issue } from "../issue.ts";
import { helpWith, type Complaint } from "./complaint.ts";

/** How to write a date that was written another way; undefined where it is no date. */
const toWrite = (written: string): string | undefined => {
  const date = readDate(written.replace(/^["'“”]|["'“”]$/g, ""));
  if (!date) return undefined;
  if ("date" in date) return `write ${date.date}`;
  const days = [...new Set(date.either)].map((day) => `${day} if you mean ${writeDate(day)}`);
  return `write ${days.join(", or ")}`;
};

/** A text that has not the form of its field: a date, an address, a number to ring, an id. */
export const explainWrongForm = (complaint: Complaint): Issue => {
  const { field, at, expected, place } = complaint;
  const found = String(complaint.found);
  if (at?.meta.date && /^\d{4}-\d\d-\d\d$/.test(found))
    return {
      ...place,
      message: "There is no such day in the calendar.",
      expected,
      found,
      fix: "look at the month and the day again",
      help: "dates",
    };
  const told = {
    ...place,
    message: `"${field}" is not written as it should be.`,
    expected,
    found: found === "" ? "nothing" : found,
  };
  if (/^[“”‘’]|[“”‘’]$/.test(found))
    return {
      ...told,
      fix: 'use straight quotation marks (") instead of curly ones',
      help: "quotation-marks",
    };
  return {
    ...told,
    fix: (at?.meta.date && toWrite(found)) || `write ${expected}`,
    help: helpWith(complaint),
  };
};
