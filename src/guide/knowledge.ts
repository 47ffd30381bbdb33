import { kindOfLink } from "../kinds/kinds.ts";
import type { Knowledge } from "../prose/check.ts";
import type { KnownIds, Records } from "../records/readRecords.ts";

/** What one record may say of others. @param valuesOfArea each local value as it stands in the text */
export const knowledgeFrom = (
  records: Records,
  ids: KnownIds,
  valuesOfArea: Record<string, string>,
): Knowledge => {
  const sources = new Map<string, { kind: string; unconfirmed: readonly string[] }>();
  // A source with a slip of its own is still known: its kind cannot be told, so it counts as law.
  for (const id of ids.sources) sources.set(id, { kind: "law", unconfirmed: [] });
  for (const { record } of records.sources) sources.set(record.id, record);
  const idsOfLinks = Object.fromEntries([...kindOfLink].map(([link, kind]) => [link, ids[kind]]));
  return { areaValues: valuesOfArea, sources, ids: idsOfLinks };
};
