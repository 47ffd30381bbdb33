/** What all editions share: the records of every kind, read once. `guideFor` makes the guide of one area from it. */
import { home as homeKind, type HomeRecord } from "../../_data/home.ts";
import { site as siteKind, type SiteRecord } from "../../_data/site.ts";
import { statement as statementKind, type Statement } from "../../_data/statement.ts";
import { whatStandsAt } from "../records/folders.ts";
import type { Issue } from "../records/issue.ts";
import { readSingle, type SingleKind } from "../records/readSingle.ts";
import type { ReadFile } from "../records/place.ts";
import { readRecords, type KnownIds, type Records } from "../records/readRecords.ts";
import { checkRedirects } from "./checkRedirects.ts";
import { checkSiblings } from "./checkSiblings.ts";
import { join } from "node:path";
import type { z } from "zod";

/** What stands beside an area's record: who publishes its edition and where, and its accessibility statement. */
export type AreaSettings = { site: SiteRecord; statement?: Statement };

export type Core = {
  records: Records;
  /** Ids of all files, faulty ones included. */
  ids: KnownIds;
  /** By the area's id. */
  settings: ReadonlyMap<string, AreaSettings>;
  /** For an edition without settings of its own: `_data/site.yaml`, as long as there is one. */
  site: SiteRecord;
  /** The first page, with its file where there is one. */
  home: { record: HomeRecord; read?: ReadFile };
  /** Everything that is wrong whatever the area. What depends on an area's own words is found by `guideFor`. */
  issues: readonly Issue[];
};

/** A file that may be left out: its record where it is there and right. */
const readOptional = <Schema extends z.ZodObject>(
  dataDir: string,
  name: string,
  kind: SingleKind<Schema>,
  issues: Issue[],
): z.infer<Schema> | undefined => {
  if (!whatStandsAt(join(dataDir, name))) return undefined;
  const { record, issues: own } = readSingle(dataDir, name, kind);
  issues.push(...own);
  return record;
};

const readSettings = (
  dataDir: string,
  id: string,
  otherwise: SiteRecord,
  issues: Issue[],
): AreaSettings => {
  const site = readOptional(dataDir, `areas/${id}/site.yaml`, siteKind, issues);
  const statement = readOptional(dataDir, `areas/${id}/statement.yaml`, statementKind, issues);
  return { site: site ?? otherwise, ...(statement ? { statement } : {}) };
};

/** Reads everything below a data folder. Faults in records are values; only our own slips throw. */
export const readCore = (dataDir: string): Core => {
  const { records, ids, issues } = readRecords(dataDir);
  const site = readOptional(dataDir, "site.yaml", siteKind, issues) ?? {};
  const settings = new Map(
    [...ids.areas].map((id) => [id, readSettings(dataDir, id, site, issues)] as const),
  );
  const { issues: ofHome, ...home } = readSingle(dataDir, "home.yaml", homeKind);
  issues.push(...ofHome);
  issues.push(...checkRedirects(records.redirects, ids), ...checkSiblings(records));
  return {
    records,
    ids,
    settings,
    site,
    home: { record: { happening: [], examples: [] }, ...home },
    issues,
  };
};
