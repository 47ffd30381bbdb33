/** The guide for one area, from the core that all areas share. */
import { england, valuesOf, type Area } from "../../_data/areas.ts";
import { kindNames, kinds, type KindName } from "../kinds/kinds.ts";
import type { Issue } from "../records/issue.ts";
import type { Loaded } from "../records/readRecords.ts";
import { suggest } from "../text/suggest.ts";
import { checkAreaPages } from "./checkAreaPages.ts";
import { checkHome } from "./checkHome.ts";
import { checkLinks, type PlacedClaim } from "./checkLinks.ts";
import type { Core } from "./Core.ts";
import { Guide, type Collections } from "./Guide.ts";
import { knowledgeFrom } from "./knowledge.ts";

const unknownArea = (areaId: string, known: ReadonlySet<string>): Issue => {
  const meant = suggest(areaId, [...known, england]);
  return {
    file: "_data/areas",
    message: `There is no area "${areaId}".${meant ? ` Did you mean "${meant}"?` : ""}`,
    expected: `one of ${[...known].join(", ") || "the files in this folder, which is empty"}`,
    fix: `build with --area ${meant ?? "and the id of an area"}`,
    help: "words-of-your-council",
  };
};

/** The newest day on which anything was read for a page: what the core alone says of itself. */
const newestRead = ({ records }: Core): string =>
  records.sources.reduce((newest, { record: { read } }) => (read > newest ? read : newest), "");

/** The area's own record; the core alone has none, and says "your area" and "your council". */
const findArea = (core: Core, areaId: string): Area | undefined => {
  if (areaId !== england)
    return core.records.areas.find(({ record }) => record.id === areaId)?.record;
  const read = newestRead(core);
  return {
    id: england,
    name: "England",
    national: true,
    services: {},
    otherServices: [],
    notes: [],
    sourcesRead: read,
    due: read,
  };
};

/**
 * Links the core's records into the guide for one area.
 * @param areaId the id of an area's record, or `england` for the core without local values
 * @returns the guide, or every issue: the core's, and those of the area's own words
 */
export const guideFor = (core: Core, areaId: string): { guide?: Guide; issues: Issue[] } => {
  const { records, ids } = core;
  const issues: Issue[] = [...core.issues];
  if (areaId !== england && !ids.areas.has(areaId)) issues.push(unknownArea(areaId, ids.areas));
  const area = findArea(core, areaId);
  const knowledge = knowledgeFrom(records, ids, valuesOf(area));
  const claims: PlacedClaim[] = [];
  for (const kind of kindNames) {
    for (const loaded of records[kind] as Loaded<KindName>[]) {
      const found = checkLinks(loaded, knowledge);
      issues.push(...found.issues);
      // Another area's claims stand on no page of this edition.
      if (loaded.kind !== "areas" || loaded.record.id === areaId) claims.push(...found.claims);
    }
  }
  issues.push(...checkHome(core.home.record, core.home.read, knowledge));
  if (issues.length === 0) {
    const own = records.areas.filter(({ record }) => record === area);
    issues.push(...checkAreaPages(own, records));
  }
  if (issues.length > 0 || !area) return { issues };
  const collections = Object.fromEntries(
    // Of the areas, this edition knows its own alone.
    kindNames.map((kind) => [
      kind,
      kind === "areas" ? [area] : records[kind].map(({ record }) => record),
    ]),
  ) as Collections;
  return {
    issues,
    guide: new Guide({
      kinds,
      area,
      ...(core.settings.get(areaId) ?? { site: core.site }),
      home: core.home.record,
      claims,
      records: collections,
    }),
  };
};
