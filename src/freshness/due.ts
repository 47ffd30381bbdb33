/**
 * What is due for a check on a day, and what else an owner could look at: records and a day in,
 * lists by owner out. Pure.
 */
import type { Checked } from "../../_data/fields.ts";
import type { SiteRecord } from "../../_data/site.ts";
import type { PlacedClaim } from "../guide/checkLinks.ts";
import type { AnyRecord } from "../kinds/Kind.ts";
import type { ReadFile } from "../records/place.ts";
import { pageKinds, type KindName } from "../kinds/kinds.ts";
import type { Loaded, Records } from "../records/readRecords.ts";
import { findHidden, type ToConfirm } from "./toConfirm.ts";

/** Who keeps a record right that names nobody, in a guide that names nobody. */
const editors = "The editors of this guide";

/** The name of whoever keeps a record right: its own owner, else the guide's. */
export const ownerOf = (own: string | undefined, site: SiteRecord): string =>
  own ?? site.owner ?? editors;

/** How many days before its date a check is announced. */
export const daysOfNotice = 14;

/** A record that is to be checked again by a day. */
export type Dated = {
  kind: KindName;
  file: string;
  name: string;
  due: string;
  owner: string;
  sourcesRead: string;
  reviewed?: Checked["reviewed"];
};

/**
 * A page that rests on a source which has been read again since the page was last held against it.
 */
export type ToReread = {
  file: string;
  name: string;
  since: string;
  source: { name: string; read: string };
};

/** All that one owner could look at. Every list is in the order of its dates, then of its files. */
export type OwnersList = {
  owner: string;
  overdue: Dated[];
  today: Dated[];
  soon: Dated[];
  reread: ToReread[];
  /** Contact details that stay hidden, because nobody has seen or confirmed them. */
  hidden: ToConfirm[];
  /** Pages that no adviser has checked. */
  unreviewed: Dated[];
};

/** Every record with a date by which it is to be checked again. */
const findDated = (records: Records, site: SiteRecord): Dated[] => [
  ...pageKinds.flatMap((kind) =>
    (records[kind] as { record: AnyRecord; read: ReadFile }[]).flatMap(
      ({ record: { name, checked }, read }): Dated[] =>
        checked
          ? [
              {
                kind,
                file: read.file,
                name,
                due: checked.due,
                owner: ownerOf(checked.owner, site),
                sourcesRead: checked.sourcesRead,
                ...(checked.reviewed ? { reviewed: checked.reviewed } : {}),
              },
            ]
          : [],
    ),
  ),
  ...records.areas.map(({ record, read }): Dated => ({
    kind: "areas",
    file: read.file,
    name: record.name,
    due: record.due,
    owner: ownerOf(record.owner, site),
    sourcesRead: record.sourcesRead,
  })),
  ...records.sources.map(({ record, read }): Dated => ({
    kind: "sources",
    file: read.file,
    name: record.name,
    due: record.due,
    owner: ownerOf(record.owner, site),
    sourcesRead: record.read,
  })),
];

/** A day a number of days later; both written as in 2026-11-23. */
const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const byDate = (a: Dated, b: Dated): number => {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  return a.file < b.file ? -1 : 1;
};

/**
 * Pages whose sources were read again after the page was written from them,
 * or checked by an adviser.
 */
const findToReread = (
  dated: readonly Dated[],
  records: Records,
  claims: readonly PlacedClaim[],
): ToReread[] => {
  const sources = new Map(records.sources.map(({ record }) => [record.id, record]));
  const cited = new Map<string, Set<string>>();
  for (const claim of claims) {
    const file = (records[claim.kind] as Loaded<KindName>[]).find(
      ({ record }) => record.id === claim.record,
    )?.read.file;
    if (file)
      cited.set(
        file,
        new Set([...(cited.get(file) ?? []), ...claim.cited.map(({ source }) => source)]),
      );
  }
  return dated.flatMap(({ file, name, sourcesRead, reviewed }) => {
    const since = reviewed && reviewed.on > sourcesRead ? reviewed.on : sourcesRead;
    return [...(cited.get(file) ?? [])].sort().flatMap((id) => {
      const source = sources.get(id);
      return source && source.read > since
        ? [{ file, name, since, source: { name: source.short, read: source.read } }]
        : [];
    });
  });
};

/**
 * What is due, by owner: those with the most that is overdue first, then by name.
 * @param asOf the day, as in 2027-06-01
 * @param claims what the guide's pages say and where it is written
 */
export const listDue = (
  records: Records,
  claims: readonly PlacedClaim[],
  site: SiteRecord,
  asOf: string,
): OwnersList[] => {
  const dated = findDated(records, site).sort(byDate);
  const lastOfNotice = addDays(asOf, daysOfNotice);
  const ownerOfFile = new Map(dated.map(({ file, owner }) => [file, owner]));
  const lists = new Map<string, OwnersList>();
  const of = (owner: string): OwnersList => {
    const list = lists.get(owner) ?? {
      owner,
      overdue: [],
      today: [],
      soon: [],
      reread: [],
      hidden: [],
      unreviewed: [],
    };
    lists.set(owner, list);
    return list;
  };
  for (const entry of dated) {
    const list = of(entry.owner);
    if (entry.due < asOf) list.overdue.push(entry);
    else if (entry.due === asOf) list.today.push(entry);
    else if (entry.due <= lastOfNotice) list.soon.push(entry);
    if (!entry.reviewed && entry.kind !== "areas" && entry.kind !== "sources")
      list.unreviewed.push(entry);
  }
  for (const entry of findToReread(dated, records, claims))
    of(ownerOfFile.get(entry.file)!).reread.push(entry);
  for (const entry of findHidden(records)) of(ownerOfFile.get(entry.file)!).hidden.push(entry);
  return [...lists.values()].sort(
    (a, b) => b.overdue.length - a.overdue.length || (a.owner < b.owner ? -1 : 1),
  );
};
