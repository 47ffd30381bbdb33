/** Holds the records' words to the rules of writing: what must be mended, and what is advice. */
import type { Token } from "markdown-it";
import type { LanguageRecord } from "../../_data/language.ts";
import { blanksFor } from "../guide/checkLetter.ts";
import { kindNames, kinds, type KindName, type RecordOf } from "../kinds/kinds.ts";
import { parseProse } from "../prose/markdown.ts";
import type { Issue } from "../records/issue.ts";
import { placeOfTop, placeOfWords } from "../records/place.ts";
import type { Loaded, Records } from "../records/readRecords.ts";
import { leavesOf, type Leaf } from "../records/schema.ts";
import { findIn } from "./index.ts";
import { addMeasures, gradeOf, measure, passagesOf, patternOfNames } from "./measure.ts";
import { linksOf, piecesOf } from "./recordPieces.ts";
import { withoutPlace, type Context, type Finding } from "./Rule.ts";

/** What issues come to: those that stop a change, and those that never do. */
export type Verdict = { mustFix: Issue[]; advice: Issue[] };

/** How one page reads: its school grade, and what was counted. */
export type ReadingLevel = {
  kind: KindName;
  file: string;
  name: string;
  grade: number;
  words: number;
  sentences: number;
};

export type LanguageReport = Verdict & {
  readings: ReadingLevel[];
  /** Passages by file, for the spelling. */
  texts: { file: string; text: string }[];
};

/** The kinds with a text of the guide's own. */
const readKinds = kindNames.filter((kind) => kinds[kind].writing);
/** What is a part of another page is too short for a grade. */
export const isGraded = (kind: KindName): boolean => kinds[kind].writing === "page";
/** The words page explains letters, and an area's names are its own. */
const mayHaveBareLetters = (kind: KindName): boolean => kind === "terms" || kind === "areas";

export type RecordContext = Context & {
  /** The local values, as they stand in the text. */
  areaValues: Readonly<Record<string, string>>;
  /** Matches the guide's own terms and the names of its pages. */
  terms: RegExp | undefined;
};

type Text = { leaf: Leaf; tokens: Token[] };
type Placed = { finding: Finding; leaf?: Leaf | undefined };

const toIssue = (loaded: Pick<Loaded<KindName>, "read">, { finding, leaf }: Placed): Issue => {
  const words = finding.found ?? finding.near;
  const place =
    leaf && words !== undefined ? placeOfWords(loaded.read, leaf, words) : placeOfTop(loaded.read);
  return { ...place, ...withoutPlace(finding) };
};

/** What rules find in all texts of one record, each with the field it stands in. */
const findInTexts = (
  leaves: readonly Leaf[],
  texts: readonly Text[],
  context: Context,
  kind: KindName,
): Placed[] => {
  const links = texts.flatMap(({ leaf, tokens }) =>
    linksOf(tokens).map((link) => ({ leaf, link })),
  );
  const passages = texts.flatMap(({ leaf, tokens }) =>
    passagesOf(tokens).map((text) => ({ leaf, text })),
  );
  const inLinks = findIn(
    "links",
    links.map(({ link }) => link),
    context,
  );
  const inPassages = mayHaveBareLetters(kind)
    ? []
    : findIn(
        "passages",
        passages.map(({ text }) => text),
        context,
      );
  return [
    ...leaves
      .filter(({ path }) => path.join() === "name")
      .flatMap((leaf) =>
        findIn("title", leaf.value, context).map((finding) => ({ leaf, finding })),
      ),
    ...texts.flatMap(({ leaf, tokens }) =>
      piecesOf(tokens)
        .filter(({ on }) => on !== "claim" || !leaf.meta.restated)
        .flatMap(({ on, subject }) =>
          findIn(on, subject as never, context).map((finding) => ({ leaf, finding })),
        ),
    ),
    ...inLinks.map((finding) => ({ finding, leaf: links[finding.at!]!.leaf })),
    ...inPassages.map((finding) => ({ finding, leaf: passages[finding.at!]!.leaf })),
  ];
};

/**
 * Holds one record to the rules of writing.
 * @param loaded the record, checked against its kind, with the file it was read from
 */
export const checkRecord = (
  loaded: Pick<Loaded<KindName>, "read" | "kind" | "record">,
  context: RecordContext,
): LanguageReport => {
  const { kind, record, read } = loaded;
  const leaves = leavesOf(kinds[kind].schema, record);
  const texts = leaves
    .filter(({ meta }) => meta.prose)
    .map((leaf): Text => {
      const env = { ...context, ...blanksFor(record, leaf.meta) };
      return { leaf, tokens: parseProse(leaf.value, leaf.meta.prose!, env) };
    });
  const passages = texts.flatMap(({ tokens }) => passagesOf(tokens));
  const { words, sentences, ...sum } = addMeasures(
    passages.map((text) => measure(text, context.terms)),
  );
  const grade = gradeOf({ words, sentences, ...sum });
  const reason = "readingReason" in record ? record.readingReason : undefined;
  const found: Placed[] = [
    ...findInTexts(leaves, texts, context, kind),
    ...(isGraded(kind)
      ? findIn("level", { grade, reason }, context).map((finding) => ({ finding }))
      : []),
  ];
  const issuesOf = (must: boolean): Issue[] =>
    found.filter(({ finding }) => finding.must === must).map((placed) => toIssue(loaded, placed));
  return {
    mustFix: issuesOf(true),
    advice: issuesOf(false),
    readings: [{ kind, file: read.file, name: record.name, grade, words, sentences }],
    texts: passages.map((text) => ({ file: read.file, text })),
  };
};

/** Matches the guide's own terms and the names of its pages. */
export const patternOfTerms = (records: {
  [Kind in "terms" | "roles" | "resources" | "signposting" | "sources"]: readonly {
    record: RecordOf<Kind>;
  }[];
}): RegExp | undefined => {
  const names = [
    ...records.terms.flatMap(({ record }) => [
      record.name,
      ...(record.letters ? [record.letters] : []),
      ...record.explain,
      ...record.otherNames,
    ]),
    ...[...records.roles, ...records.resources, ...records.signposting].map(
      ({ record }) => record.name,
    ),
    ...records.sources.flatMap(({ record }) => [record.short, record.name]),
  ];
  return patternOfNames(names);
};

/**
 * Checks the language of all records.
 * @param areaValues the local values of the edition, as they stand in its text
 */
export const checkLanguage = (
  records: Records,
  areaValues: Readonly<Record<string, string>>,
  language: LanguageRecord,
): LanguageReport => {
  // Letters that the words page explains at their first use, and letters that are a name.
  const letters = new Set([
    ...records.terms.flatMap(({ record }) => record.explain),
    ...records.signposting.flatMap(({ record }) => record.name.match(/[A-Z]{2,}/g) ?? []),
  ]);
  const context: RecordContext = {
    areaValues,
    terms: patternOfTerms(records),
    letters,
    avoid: language.avoid,
  };
  const reports = readKinds.flatMap((kind) =>
    (records[kind] as Loaded<KindName>[]).map((loaded) => checkRecord(loaded, context)),
  );
  return {
    mustFix: reports.flatMap(({ mustFix }) => mustFix),
    advice: reports.flatMap(({ advice }) => advice),
    readings: reports.flatMap(({ readings }) => readings),
    texts: reports.flatMap(({ texts }) => texts),
  };
};
