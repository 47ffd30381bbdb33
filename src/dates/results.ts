/** What comes out for all limits whose start is known. */
import type { Counting } from "../../_data/dates.ts";
import { actBy } from "./actBy.ts";
import type { Day } from "./calendar.ts";
import type { Closed } from "./schoolDays.ts";
import type { Shows } from "./words.ts";
import { restsOnBankHolidays, workOut, type WorkedOut } from "./workOut.ts";

/** As much of a time limit as it takes to work out its date. */
export type Limit = { id: string; start: string; shows: Shows; count: Counting };

export type Result = {
  id: string;
  /** The day that time was counted from. */
  from: Day;
  shows: Shows;
  out: WorkedOut;
  /** For what a family does itself: the day to act by, where the working days of that time are known. */
  actBy?: Day | undefined;
  /** Whether one of the dates rests on bank holidays. */
  holidays: boolean;
  /** For the two limits of one appeal: whether this is the later day, which holds. */
  holds?: boolean;
};

/** What readers have put in. */
export type Input = {
  /** Days by what they are the day of. */
  days: ReadonlyMap<string, Day>;
  plan?: Day | undefined;
  closed: readonly Closed[];
};

/** One appeal has two limits, and the later one holds (rule 20(1)(c) of the Tribunal's rules). */
const ofOneAppeal = ["appeal-two-months", "appeal-one-month"];

const resultOf = (limit: Limit, from: Day, { plan, closed }: Input): Result => {
  const { id, shows, count } = limit;
  const out = workOut(count, { from, plan, closed });
  const act = shows === "last day" && out.date ? actBy(out.date) : undefined;
  return {
    id,
    from,
    shows,
    out,
    actBy: act,
    holidays: out.date !== undefined && (restsOnBankHolidays(count) || act !== undefined),
  };
};

/** Says of the two limits of one appeal which of them holds, where both are known. */
const compareAppeals = (results: readonly Result[]): Result[] => {
  const appeals = results.filter(({ id, out }) => ofOneAppeal.includes(id) && out.date);
  if (appeals.length < 2) return [...results];
  const later = appeals.map(({ out }) => out.date!).reduce((a, b) => (a > b ? a : b));
  return results.map((result) =>
    appeals.includes(result) ? { ...result, holds: result.out.date === later } : result,
  );
};

/** The results, in the order of the limits. */
export const workOutAll = (limits: readonly Limit[], input: Input): Result[] =>
  compareAppeals(
    limits.flatMap((limit) => {
      const from = input.days.get(limit.start);
      return from === undefined ? [] : [resultOf(limit, from, input)];
    }),
  );
