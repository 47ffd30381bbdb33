/** Where in the records a page says something, or says what comes nearest to it. */
import { addressOf, kindNames, kinds, type KindName } from "../../kinds/kinds.ts";
import { sentencesOf } from "../../prose/claims.ts";
import { parseProse } from "../../prose/markdown.ts";
import { placeOfTop, placeOfWords, type Place } from "../../records/place.ts";
import type { Loaded } from "../../records/readRecords.ts";
import { leavesOf } from "../../records/schema.ts";
import { shareOfWords } from "../../text/likeness.ts";
import type { Whole } from "./Whole.ts";

type Said = { place: Place; sentence: string };

const allRecords = ({ records }: Pick<Whole, "records">): Loaded<KindName>[] =>
  kindNames.flatMap((kind) => records[kind] as Loaded<KindName>[]);

/** The records that stand on a page: one of its own, or all words, all changes. */
export const recordsOn = (whole: Pick<Whole, "records">, page: string): Loaded<KindName>[] =>
  allRecords(whole).filter(
    ({ kind, record }) => addressOf(kind, record.id).replace(/#.*/, "") === page,
  );

const sentencesIn = (
  { kind, record, read }: Loaded<KindName>,
  { areaValues }: Pick<Whole, "areaValues">,
): Said[] =>
  leavesOf(kinds[kind].schema, record).flatMap((leaf) => {
    const sentences = leaf.meta.prose
      ? sentencesOf(parseProse(leaf.value, leaf.meta.prose, { areaValues }))
      : [leaf.value];
    return sentences.map((sentence) => ({ place: placeOfWords(read, leaf, sentence), sentence }));
  });

/** Every sentence of the records, and every field of a few words, that is as asked. */
export const findSaid = (
  whole: Pick<Whole, "records" | "areaValues">,
  isAsked: (sentence: string) => boolean,
): Said[] =>
  allRecords(whole).flatMap((loaded) =>
    sentencesIn(loaded, whole).filter(({ sentence }) => isAsked(sentence)),
  );

/** At least this part of a rule's words stands in the sentence that it is about. */
const alike = 0.4;

/**
 * Where a page would say something that it does not say.
 * @returns the sentence that is most like it, else the top of the page's record; undefined for a
 * page that has no record of its own
 */
export const findNearest = (
  whole: Pick<Whole, "records" | "areaValues">,
  page: string,
  words: string,
): { place: Place; sentence?: string } | undefined => {
  const records = recordsOn(whole, page);
  const [nearest] = records
    .flatMap((loaded) => sentencesIn(loaded, whole))
    .map((said) => ({ ...said, share: shareOfWords(words, said.sentence) }))
    .sort((a, b) => b.share - a.share);
  if (nearest && nearest.share >= alike)
    return { place: nearest.place, sentence: nearest.sentence };
  return records.length === 1 ? { place: placeOfTop(records[0]!.read) } : undefined;
};
