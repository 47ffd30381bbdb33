/** The date of the guide as a whole. */
import { pageKinds, type KindName } from "../kinds/kinds.ts";
import type { Guide } from "./Guide.ts";

/** Days on which somebody read, confirmed, checked or changed something. Not the days that lie ahead, as `due` does. */
const lookedAt = new Set(["sourcesRead", "read", "on"]);

const daysIn = (value: unknown): string[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, part]: [string, unknown]) =>
    lookedAt.has(field) && typeof part === "string" ? [part] : daysIn(part),
  );
};

/**
 * The newest day that the guide itself knows, `2026-11-24`: on which one of its sources or local details was read,
 * a detail was confirmed, a page was checked, or the guide says that it was changed. A build has no clock, so this is
 * the date by which a reader can tell one release from another. The days of changes to the law do not count: a guide
 * may know of one that is still to come.
 */
export const newestDate = ({
  area,
  sources,
  changes,
  ...guide
}: Pick<Guide, "area" | KindName>): string =>
  [
    ...daysIn([area, sources, ...pageKinds.map((kind) => guide[kind as keyof typeof guide])]),
    ...changes.filter(({ about }) => about === "guide").map(({ date }) => date),
  ].reduce((newest, day) => (day > newest ? day : newest));
