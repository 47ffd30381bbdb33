/** What all editions share: the records of every kind, read once. `guideFor` makes the guide of one area from it. */
import { site as siteKind, type SiteRecord } from "../../_data/site.ts";
import type { Issue } from "../records/issue.ts";
import { readSingle } from "../records/readSingle.ts";
import { readRecords, type KnownIds, type Records } from "../records/readRecords.ts";
import { checkRedirects } from "./checkRedirects.ts";
import { checkSiblings } from "./checkSiblings.ts";

export type Core = {
  records: Records;
  /** Ids of all files, faulty ones included. */
  ids: KnownIds;
  site: SiteRecord;
  /** Everything that is wrong whatever the area. What depends on an area's own words is found by `guideFor`. */
  issues: readonly Issue[];
};

/** Reads everything below a data folder. Faults in records are values; only our own slips throw. */
export const readCore = (dataDir: string): Core => {
  const { records, ids, issues } = readRecords(dataDir);
  const { record: site = {}, issues: ofSite } = readSingle(dataDir, "site.yaml", siteKind);
  return {
    records,
    ids,
    site,
    issues: [
      ...issues,
      ...ofSite,
      ...checkRedirects(records.redirects, ids),
      ...checkSiblings(records),
    ],
  };
};
