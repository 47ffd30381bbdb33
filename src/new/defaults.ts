import type { KindName } from "../kinds/kinds.ts";
import type { Field } from "./fieldsToAsk.ts";

/**
 * The same day of the month so many months later; a day that month has not got becomes its last.
 */
const monthsAfter = (date: string, months: number): string => {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
    .toISOString()
    .slice(0, 10);
};

/**
 * What a field is when nobody says otherwise: dates alone. The next check is due in 12 months, in 6
 * for money and for what an area does.
 * @param today as in 2026-11-23
 * @param type the type of a resource
 */
export const defaultOf = (
  { path, meta }: Field,
  kind: KindName,
  today: string,
  type?: string,
): string | undefined => {
  if (!meta.date) return undefined;
  return path.at(-1) === "due"
    ? monthsAfter(today, kind === "areas" || type === "money" ? 6 : 12)
    : today;
};
