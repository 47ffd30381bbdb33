/**
 * Holds the records' language to the rules of writing: what must be mended,
 * and what is only advice.
 */
import type { Token } from "markdown-it";
import type { LanguageRecord } from "../../_data/language.ts";
import { kinds, type KindName, type RecordOf } from "../kinds/kinds.ts";
import { placeOfSnippet, placeOfTop, placeOfValue } from "../records/place.ts";
import type { Issue } from "../records/issue.ts";
import type { Loaded, Records } from "../records/readRecords.ts";
import { leavesOf, type Leaf } from "../records/schema.ts";
import { claimsBySentence } from "../prose/claims.ts";
import { parseProse } from "../prose/markdown.ts";
import { splitSentences } from "../prose/sentences.ts";
import { needsSource } from "./claims.ts";
import { findBareLetters } from "./letters.ts";
import {
  addMeasures,
  countWords,
  gradeOf,
  measure,
  passagesOf,
  patternOfNames,
  type Measure,
} from "./measure.ts";
import { findRecordSlips } from "./recordLanguage.ts";

/** How one page reads. */
export type Reading = {
  file: string;
  name: string;
  grade: number;
  words: number;
  sentences: number;
};
export type LanguageReport = {
  fix: Issue[];
  advice: Issue[];
  readings: Reading[];
  /** Passages by file, for the spelling. */ texts: { file: string; text: string }[];
};

const longest = 25;
export const highestGrade = 8;

/** The kinds whose records are pages with a text of their own. */
const pageKinds = [
  "questions",
  "roles",
  "resources",
  "signposting",
  "terms",
  "changes",
  "areas",
] as const;
type PageKind = (typeof pageKinds)[number];

type Context = {
  areaValues: Readonly<Record<string, string>>;
  terms: RegExp | undefined;
  explained: ReadonlySet<string>;
  language: LanguageRecord;
};

/**
 * Where a sentence begins in its field: the first words of it that YAML and
 * Markdown have left as they were.
 */
const placeOfSentence = (
  loaded: Loaded<KindName>,
  leaf: Leaf,
  sentence: string,
): ReturnType<typeof placeOfValue> => {
  for (const length of [40, 24, 12]) {
    const snippet = sentence.slice(0, length);
    if (leaf.value.includes(snippet)) return placeOfSnippet(loaded.read, leaf.path, snippet);
  }
  return placeOfValue(loaded.read, leaf.path);
};

/**
 * Without headings, and without what stands as a quotation or an example: there the words are
 * not the guide's own claim.
 */
const ownWords = (tokens: readonly Token[]): Token[] => {
  let quoted = 0;
  return tokens.filter((token, index) => {
    if (token.type === "blockquote_open") quoted++;
    if (token.type === "blockquote_close") quoted--;
    return quoted === 0 && tokens[index - 1]?.type !== "heading_open";
  });
};

const checkSentences = (
  loaded: Loaded<KindName>,
  leaf: Leaf,
  { areaValues, language }: Context,
): { fix: Issue[]; advice: Issue[]; passages: string[] } => {
  const tokens = parseProse(leaf.value, leaf.meta.prose!, { areaValues });
  const passages = passagesOf(tokens);
  const fix: Issue[] = [];
  const advice: Issue[] = [];
  for (const sentence of passages.flatMap(splitSentences)) {
    const words = countWords(sentence);
    if (words > longest)
      fix.push({
        ...placeOfSentence(loaded, leaf, sentence),
        message: `This sentence has ${words} words.`,
        expected: `${longest} words or fewer`,
        found: sentence,
        fix: "make two sentences of it",
        help: "how-the-text-is-written",
      });
    for (const { word, instead } of language.avoid) {
      if (new RegExp(`\\b${word}`, "i").test(sentence))
        advice.push({
          ...placeOfSentence(loaded, leaf, sentence),
          message: `"${word}" can be said in everyday words.`,
          found: sentence,
          fix: `write "${instead}"`,
          help: "how-the-text-is-written",
        });
    }
  }
  for (const { sentence, claims } of claimsBySentence(ownWords(tokens))) {
    if (claims.length === 0 && needsSource(sentence)) {
      fix.push({
        ...placeOfSentence(loaded, leaf, sentence),
        message:
          "This sentence states a duty, a right, an amount or a time limit, " +
          "and does not say where it is written.",
        expected: "a citation, as in [must @cfa-2014, s.66(2)]",
        found: sentence,
        fix: "add the citation before the full stop, or say it as advice",
        help: "citations",
      });
    }
  }
  return { fix, advice, passages };
};

const checkGrade = (
  loaded: Loaded<PageKind>,
  sum: Measure,
): { reading: Reading; issue?: Issue } => {
  const { record, read } = loaded;
  const grade = gradeOf(sum);
  const reading = {
    file: read.file,
    name: record.name,
    grade,
    words: sum.words,
    sentences: sum.sentences,
  };
  const reason = "readingReason" in record ? record.readingReason : undefined;
  // A word's two sentences, or a dated line of history, are too short a text to grade.
  const tooShort = loaded.kind === "terms" || loaded.kind === "changes" || loaded.kind === "areas";
  if (tooShort || grade <= highestGrade || reason) return { reading };
  return {
    reading,
    issue: {
      ...placeOfTop(read),
      message: `This page reads at school grade ${grade.toFixed(1)}.`,
      expected: `grade ${highestGrade} or below`,
      fix:
        "use shorter sentences and shorter words, or say in readingReason why it cannot be " +
        "plainer",
      help: "how-the-text-is-written",
    },
  };
};

const checkRecord = (loaded: Loaded<PageKind>, context: Context): LanguageReport => {
  const texts = leavesOf(kinds[loaded.kind].schema, loaded.record);
  const issues = findRecordSlips(loaded, texts, context, context.explained);
  const found = texts
    .filter((leaf) => leaf.meta.prose)
    .map((leaf) => ({ leaf, ...checkSentences(loaded, leaf, context) }));
  const passages = found.flatMap(({ leaf, passages }) => passages.map((text) => ({ leaf, text })));
  const { reading, issue } = checkGrade(
    loaded,
    addMeasures(passages.map(({ text }) => measure(text, context.terms))),
  );
  const bare =
    loaded.kind === "terms" || loaded.kind === "areas"
      ? []
      : findBareLetters(
          passages.map(({ text }) => text),
          context.explained,
        );
  return {
    fix: [...found.flatMap(({ fix }) => fix), ...issues.fix, ...(issue ? [issue] : [])],
    advice: [
      ...found.flatMap(({ advice }) => advice),
      ...issues.advice,
      ...bare.map(({ letters, text }): Issue => ({
        ...placeOfSentence(loaded, passages[text]!.leaf, letters),
        message: `"${letters}" is not written out where this page first uses it.`,
        fix: `write it in full, with ${letters} in brackets after it`,
        help: "how-the-text-is-written",
      })),
    ],
    readings: [reading],
    texts: passages.map(({ text }) => ({ file: loaded.read.file, text })),
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
  // Letters that the words page explains at their first use, and letters that are a
  // name, need no writing out.
  const explained = new Set([
    ...records.terms.flatMap(({ record }) => record.explain),
    ...records.signposting.flatMap(({ record }) => record.name.match(/[A-Z]{2,}/g) ?? []),
  ]);
  const context: Context = { areaValues, terms: patternOfTerms(records), explained, language };
  const reports = pageKinds.flatMap((kind) =>
    (records[kind] as Loaded<PageKind>[]).map((loaded) => checkRecord(loaded, context)),
  );
  return {
    fix: reports.flatMap(({ fix }) => fix),
    advice: reports.flatMap(({ advice }) => advice),
    readings: reports.flatMap(({ readings }) => readings),
    texts: reports.flatMap(({ texts }) => texts),
  };
};
