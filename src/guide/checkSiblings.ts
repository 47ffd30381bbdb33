/** What records of one kind may not share: a place in lists, a name, a council's code, an id that their page uses itself. */
import type { AnyKind, AnyRecord } from "../kinds/Kind.ts";
import { kindNames, kinds } from "../kinds/kinds.ts";
import type { Issue } from "../records/issue.ts";
import { placeOfValue, type ReadFile } from "../records/place.ts";
import type { Loaded, Records } from "../records/readRecords.ts";

/** A record of any kind, with its file. */
type LoadedAny = { record: AnyRecord; read: ReadFile };

/** The records of those kinds that a descriptor's fact picks out, one list a kind. */
const ofKinds = (records: Records, pick: (kind: AnyKind) => boolean): LoadedAny[][] =>
  kindNames.filter((name) => pick(kinds[name])).map((name) => records[name]);

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
    /^(?:main|q|law|guide|words-on-this-page|(?:word|use|c|about)-.*)$/.test(record.id)
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

/** Checks the records of each kind against each other. */
export const checkSiblings = (records: Records): Issue[] => [
  ...ofKinds(records, ({ order }) => order === "listed").flatMap(checkPlaces),
  ...ofKinds(records, ({ link }) => link !== undefined).flatMap(checkNames),
  ...checkCodes(records.areas),
  ...ofKinds(records, ({ sharedPage }) => sharedPage !== undefined).flatMap(checkIds),
];
