import { addDays, type Day } from "./calendar.ts";
import { workingDayUpTo } from "./workingDays.ts";

/**
 * The day by which a family does best to act: a week before the last day, or the working day before that.
 * @returns undefined where bank holidays are not known
 */
export const actBy = (last: Day): Day | undefined => workingDayUpTo(addDays(last, -7));
