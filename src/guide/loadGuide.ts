/** Records in, one typed and linked Guide out, or the list of everything that is wrong, each with its place. */
import { areaTexts, areaValues, serviceNames } from "../../_data/areas.ts";
import { site as siteKind } from "../../_data/site.ts";
import type { Knowledge } from "../prose/check.ts";
import { suggest } from "../text/suggest.ts";
import { checkLinks, type PlacedClaim } from "./checkLinks.ts";
import { Guide, type Collections } from "./Guide.ts";
import type { AnyKind, AnyRecord } from "../kinds/Kind.ts";
import { kindNames, kindOfLink, kinds, type KindName } from "../kinds/kinds.ts";
import { placeOfValue, type ReadFile } from "../records/place.ts";
import { RecordsError, type Issue } from "../records/issue.ts";
import { readHelpPage, readSingle } from "../records/readSingle.ts";
import { readRecords, type KnownIds, type Loaded, type Records } from "../records/readRecords.ts";

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

/** A record of any kind, with its file. */
type LoadedAny = { record: AnyRecord; read: ReadFile };

/** The records of those kinds that a descriptor's fact picks out, one list a kind. */
const ofKinds = (records: Records, pick: (kind: AnyKind) => boolean): LoadedAny[][] =>
  kindNames.filter((name) => pick(kinds[name])).map((name) => records[name]);

const checkRedirects = (redirects: readonly Loaded<"redirects">[], ids: KnownIds): Issue[] =>
  redirects.flatMap(({ record, read }) => {
    const page = [...kindOfLink.values()].some((kind) =>
      [...ids[kind]].some((id) => kinds[kind].address(id) === record.from),
    );
    if (page)
      return [
        {
          ...placeOfValue(read, ["from"]),
          message: "A page stands at this address, so nothing can lead away from it.",
          found: record.from,
          fix: "write the old address, or take the redirect away",
          help: "addresses-on-the-web",
        },
      ];
    if (record.from === record.to)
      return [
        {
          ...placeOfValue(read, ["to"]),
          message: "This redirect leads to itself.",
          found: record.to,
          fix: "write the new address",
          help: "addresses-on-the-web",
        },
      ];
    const clash = redirects.find((other) => other.record.from === record.to);
    if (clash) {
      return [
        {
          ...placeOfValue(read, ["to"]),
          message: "This redirect leads to another redirect.",
          found: record.to,
          fix:
            clash.record.to === record.from
              ? "write the address of a page"
              : `lead straight to ${clash.record.to}`,
          help: "addresses-on-the-web",
        },
      ];
    }
    const twin = redirects.find(
      (other) => other.record.from === record.from && other.record.id !== record.id,
    );
    return twin
      ? [
          {
            ...placeOfValue(read, ["from"]),
            message: "Two redirects begin at the same address.",
            found: record.from,
            fix: "keep one of them",
            help: "addresses-on-the-web",
          },
        ]
      : [];
  });

const checkPlaces = (records: readonly LoadedAny[]): Issue[] =>
  records.flatMap(({ record, read }) => {
    const twin =
      record.listed &&
      records.find((other) => other.record.listed === record.listed && other.record.id < record.id);
    return twin
      ? [
          {
            ...placeOfValue(read, ["listed"]),
            message: `Another record has this place in the lists already: ${twin.record.id}.`,
            found: String(record.listed),
            fix: "give one of them another number, or take the line out",
            help: "choices-and-numbers",
          },
        ]
      : [];
  });

/** A page's title is made of its name and its kind, and tells it from every other page. */
const checkNames = (records: readonly LoadedAny[]): Issue[] => {
  const named = new Map<string, string>();
  return records.flatMap(({ record, read }) => {
    const twin = named.get(record.name);
    if (twin === undefined) named.set(record.name, record.id);
    return twin === undefined
      ? []
      : [
          {
            ...placeOfValue(read, ["name"]),
            message: `Another record of this kind has this name already: ${twin}.`,
            found: record.name,
            fix: "give one of them another name",
            help: "files-and-their-ids",
          },
        ];
  });
};

/** Each council has codes of its own: the same ones twice come from a copied file. */
const checkCodes = (areas: readonly Loaded<"areas">[]): Issue[] =>
  areas.flatMap(({ record, read }): Issue[] =>
    (["ons", "education"] as const).flatMap((code) => {
      const twin = areas.find(
        (other) => other.record.codes[code] === record.codes[code] && other.record.id < record.id,
      );
      return twin
        ? [
            {
              ...placeOfValue(read, ["codes", code]),
              message: `${twin.record.name} has this code already, and each council has its own.`,
              found: record.codes[code],
              fix: "write your own council's code, and change what else was copied",
              help: "words-of-your-council",
            },
          ]
        : [];
    }),
  );

/** Words and changes stand on one page each, at their ids: these are taken there by parts of the page itself. */
const checkIds = (records: readonly LoadedAny[]): Issue[] =>
  records.flatMap(({ record, read }) =>
    /^(?:main|q|law|guide|words-on-this-page|(?:word|use|c)-.*)$/.test(record.id)
      ? [
          {
            ...placeOfValue(read, ["id"]),
            message: "This id is the name of another place on its page.",
            found: record.id,
            fix: "give the file and its id another name",
            help: "files-and-their-ids",
          },
        ]
      : [],
  );

/** What the area's record says stands on pages that name it; without the page there is no place for it. */
const checkAreaPages = (
  areas: readonly Loaded<"areas">[],
  { signposting, resources }: Records,
): Issue[] =>
  areas.flatMap(({ record, read }) => [
    ...areaTexts
      .filter(
        (name) =>
          record[name] !== undefined &&
          !resources.some(({ record: { areaText } }) => areaText === name),
      )
      .map((name) => ({
        ...placeOfValue(read, [name]),
        message: `No page shows the "${name}" of this area.`,
        fix: `write the line "areaText: ${name}" in the record of that money in _data/resources`,
        help: "words-of-your-council" as const,
      })),
    ...serviceNames
      .filter(
        (name) =>
          (name === "localOffer" || record.services[name]) &&
          !signposting.some(({ record: { local } }) => local === name),
      )
      .map((name) => ({
        ...placeOfValue(read, ["services", name]),
        message: `No page shows the "${name}" of this area.`,
        fix: `write the line "local: ${name}" in the record of that service in _data/signposting`,
        help: "words-of-your-council" as const,
      })),
  ]);

/** The guide for one area, or every problem found. Faults in records are values; only our own slips throw. */
export const readGuide = (dataDir: string, areaId: string): { guide?: Guide; issues: Issue[] } => {
  const { records, ids, issues } = readRecords(dataDir);
  const { record: site = {}, issues: ofSite } = readSingle(dataDir, "site.yaml", siteKind);
  issues.push(...ofSite);
  const area = records.areas.find(({ record }) => record.id === areaId)?.record;
  if (!ids.areas.has(areaId)) {
    const meant = suggest(areaId, ids.areas);
    issues.push({
      file: "_data/areas",
      message: `There is no area "${areaId}".${meant ? ` Did you mean "${meant}"?` : ""}`,
      expected: `one of ${[...ids.areas].join(", ") || "the files in this folder, which is empty"}`,
      fix: `build with --area ${meant ?? "and the id of an area"}`,
      help: "words-of-your-council",
    });
  }
  const values = Object.fromEntries(
    Object.entries(areaValues).map(([name, { general, of }]) => [
      name,
      (area && of(area)) ?? general,
    ]),
  );
  const knowledge = knowledgeFrom(records, ids, values);
  const claims: PlacedClaim[] = [];
  for (const kind of kindNames) {
    for (const loaded of records[kind] as Loaded<KindName>[]) {
      const found = checkLinks(loaded, knowledge);
      issues.push(...found.issues);
      // Another area's claims stand on no page of this edition.
      if (loaded.kind !== "areas" || loaded.record.id === areaId) claims.push(...found.claims);
    }
  }
  issues.push(
    ...checkRedirects(records.redirects, ids),
    ...ofKinds(records, ({ order }) => order === "listed").flatMap(checkPlaces),
    ...ofKinds(records, ({ link }) => link !== undefined).flatMap(checkNames),
    ...checkCodes(records.areas),
    ...ofKinds(records, ({ sharedPage }) => sharedPage !== undefined).flatMap(checkIds),
  );
  if (issues.length === 0)
    issues.push(
      ...checkAreaPages(
        records.areas.filter(({ record }) => record === area),
        records,
      ),
    );
  if (issues.length > 0 || !area) return { issues };
  return {
    issues,
    guide: new Guide({
      kinds,
      area,
      site,
      claims,
      records: Object.fromEntries(
        // Of the areas, this edition knows its own alone.
        kindNames.map((kind) => [
          kind,
          kind === "areas" ? [area] : records[kind].map(({ record }) => record),
        ]),
      ) as Collections,
    }),
  };
};

/**
 * The guide for one area.
 * @param dataDir the folder of the records; @param areaId the id of a record in its `areas`
 * @throws RecordsAtFault with every problem in every file
 */
export const loadGuide = (dataDir: string, areaId: string): Guide => {
  const { guide, issues } = readGuide(dataDir, areaId);
  if (!guide) throw new RecordsError(issues, readHelpPage(dataDir));
  return guide;
};
