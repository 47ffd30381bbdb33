/**
 * What stands after the # of `/dates/`: the rules with the days they start from, when the school is closed, and the day
 * of the plan, as in `final-plan=2026-11-23&closed=2026-07-22..2026-09-01&plan=2025-09-01`. Dates alone, never words.
 */
import { isDay, type Day } from "./calendar.ts";
import { readClosed, writeClosed, type Closed } from "./schoolDays.ts";

/** The days that can be put in. */
export const range = { min: "1900-01-01", max: "2100-12-31" } as const;

/** Whether a text is a day that can be put in. */
export const canBeGiven = (text: string): boolean =>
  isDay(text) && text >= range.min && text <= range.max;

export type InAddress = {
  /** The day that each rule starts from, by the rule's id. */
  starts: ReadonlyMap<string, Day>;
  closed: readonly Closed[];
  plan?: Day | undefined;
};

/** Reads it; what cannot be read is left out. @param hash with or without its # */
export const readAddress = (hash: string): InAddress => {
  const starts = new Map<string, Day>();
  const closed: Closed[] = [];
  let plan: Day | undefined;
  for (const part of hash.replace(/^#/, "").split("&")) {
    const [name = "", value = ""] = part.split("=");
    const days = name === "closed" ? readClosed(value) : undefined;
    if (days && canBeGiven(days.first) && canBeGiven(days.last)) closed.push(days);
    else if (!canBeGiven(value)) continue;
    else if (name === "plan") plan = value;
    else starts.set(name, value);
  }
  return { starts, closed, plan };
};

/** Writes it, with its #; empty where no rule has a day. */
export const writeAddress = ({ starts, closed, plan }: InAddress): string => {
  const parts = [
    ...[...starts].map(([rule, day]) => `${rule}=${day}`),
    ...closed.map((days) => `closed=${writeClosed(days)}`),
    ...(plan ? [`plan=${plan}`] : []),
  ];
  return parts.length === 0 ? "" : `#${parts.join("&")}`;
};
