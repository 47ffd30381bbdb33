/**
 * The day by which the SEND Tribunal has to have an appeal, where its time ends on a day on which nobody works
 * (rule 12 of the Tribunal Procedure (First-tier Tribunal) (HESC) Rules 2008). For the start of an appeal alone: no
 * other limit is moved by August or Christmas.
 */
import { addDays, monthAndDay, yearOf, type Day } from "./calendar.ts";
import { workingDayFrom } from "./workingDays.ts";

/** The last day of the time in which an end is put off: August, and 25 December to 1 January. */
const endOfQuietTime = (day: Day): Day | undefined => {
  const inYear = monthAndDay(day);
  if (inYear.startsWith("08-")) return `${yearOf(day)}-08-31`;
  if (inYear >= "12-25") return `${yearOf(day) + 1}-01-01`;
  return inYear === "01-01" ? day : undefined;
};

/**
 * Where the time ends from 25 December to 1 January, the first working day after 1 January; where it ends in August,
 * the first working day after 31 August; else the day itself, or the next working day (rule 12(2) and (3)(a)).
 * @param end the day on which the months end
 * @returns undefined where bank holidays are not known
 */
export const lastDayOfAppeal = (end: Day): Day | undefined => {
  const quietUntil = endOfQuietTime(end);
  return workingDayFrom(quietUntil === undefined ? end : addDays(quietUntil, 1));
};
