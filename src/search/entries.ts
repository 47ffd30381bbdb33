/** What can be found, made from the guide: each page and each word, with every name that leads to it. */
import type { AnyKind, AnyRecord } from "../kinds/Kind.ts";
import type { Guide } from "../guide/Guide.ts";
import { namesOfTerm } from "./wordEntry.ts";
import type { Entry } from "./wordsIndex.ts";
import { times } from "./times.ts";

const many = (texts: readonly string[], count: number, isName = false): Entry["names"] =>
  texts.map((text) => ({ text, times: count, isName }));

/** A page by its names, by how families ask for it, and by the words that lead on to it. */
const pageEntry = (
  guide: Guide,
  link: string,
  record: AnyRecord,
): Pick<Entry, "weight" | "names"> => ({
  weight: 1,
  names: [
    ...many([record.name], times.title, true),
    ...many(record.otherNames ?? [], times.otherName, true),
    // A word of the words page that has a page of its own leads to that page.
    ...many(
      guide.terms
        .filter((term) => term.see === link)
        .flatMap((term) => [...namesOfTerm(term), ...term.asked]),
      times.word,
    ),
    ...many(record.asked ?? [], times.asked),
  ],
});

const entriesOfKind = (guide: Guide, kind: AnyKind): Entry[] => {
  const { search } = kind;
  if (!search) return [];
  return guide.recordsOf(kind).map((record): Entry => ({
    address: kind.address(record.id),
    title: record.name,
    kind: search.label,
    ...(search.entry?.(record, guide) ?? pageEntry(guide, `${kind.link}:${record.id}`, record)),
  }));
};

/** All entries, in the order of the kinds: where two lead equally, the earlier kind is shown first. */
export const listEntries = (guide: Guide): Entry[] =>
  guide.kinds.flatMap((kind) => entriesOfKind(guide, kind));
