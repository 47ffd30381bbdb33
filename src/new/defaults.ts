import { monthsAfter } from "../text/dates.ts";
import type { KindName } from "../kinds/kinds.ts";
import type { Field } from "./fieldsToAsk.ts";

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
