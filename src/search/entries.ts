/** What can be found, made from the guide: each page and each word, with every name and text that leads to it. */
import type { AnyKind, AnyRecord } from "../kinds/Kind.ts";
import type { Guide } from "../guide/Guide.ts";
import { sentencesOf } from "../prose/claims.ts";
import { parseProse } from "../prose/markdown.ts";
import { leavesOf, type Leaf } from "../records/schema.ts";
import { namesOfTerm } from "./wordEntry.ts";
import type { Entry, Field } from "./wordsIndex.ts";

const many = (texts: readonly string[], field: Field): Entry["names"] =>
  texts.map((text) => ({ text, field }));

/** Fields that are names, or that no page shows. */
const notText = ["id", "name", "letters", "otherNames", "asked", "explain"];

/** What a record's page says, sentence by sentence, with headings apart. */
const textsOf = (guide: Guide, kind: AnyKind, record: AnyRecord): Entry["names"] => {
  const short = kind.summary(record);
  return leavesOf(kind.schema, record).flatMap(({ path, value, meta }: Leaf) => {
    if (notText.includes(String(path[0])) || meta.link || meta.ref || meta.date) return [];
    if (!meta.prose) return path[0] === "say" ? many([value], "text") : [];
    const tokens = parseProse(value, meta.prose, { areaValues: guide.areaValues });
    const isHeading = (at: number): boolean => tokens[at - 1]?.type === "heading_open";
    return [
      ...many(sentencesOf(tokens.filter((_, at) => isHeading(at))), "heading"),
      ...many(
        sentencesOf(tokens.filter((_, at) => !isHeading(at))),
        value === short ? "short" : "text",
      ),
    ];
  });
};

/** A page by its names, by how families ask for it, by the words that lead on to it, and by what it says. */
const pageEntry = (
  guide: Guide,
  kind: AnyKind,
  record: AnyRecord,
): Pick<Entry, "weight" | "names"> => ({
  weight: 1,
  names: [
    ...many([record.name], "title"),
    ...many(record.otherNames ?? [], "otherName"),
    // A word of the words page that has a page of its own leads to that page.
    ...many(
      guide.terms
        .filter((term) => term.see === `${kind.link}:${record.id}`)
        .flatMap((term) => [...namesOfTerm(term), ...term.asked]),
      "word",
    ),
    ...many(record.asked ?? [], "asked"),
    ...textsOf(guide, kind, record),
  ],
});

const entriesOfKind = (guide: Guide, kind: AnyKind): Entry[] => {
  const { search } = kind;
  if (!search) return [];
  return guide.recordsOf(kind).map((record): Entry => ({
    address: kind.address(record.id),
    title: record.name,
    kind: search.label,
    ...(search.as ? { as: search.as } : {}),
    ...(search.entry?.(record, guide) ?? pageEntry(guide, kind, record)),
  }));
};

/** All entries, in the order of the kinds: where two lead equally, the earlier kind is shown first. */
export const listEntries = (guide: Guide): Entry[] =>
  guide.kinds.flatMap((kind) => entriesOfKind(guide, kind));

/** Every other text that the guide's pages show: what it says is no slip, though it leads nowhere. */
export const listTexts = (guide: Guide): string[] =>
  [...guide.kinds]
    .flatMap((kind) => guide.recordsOf(kind).map((record) => ({ schema: kind.schema, record })))
    .flatMap(({ schema, record }) =>
      leavesOf(schema, record)
        .filter(({ path }) => path[0] !== "asked")
        .map(({ value }) => value),
    )
    .concat(Object.values(guide.areaValues));
