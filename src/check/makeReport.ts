/** Runs everything that an edit can get wrong, and gives what was found. Nothing is printed here. */
import type { z } from "zod";
import { language as languageKind, type LanguageRecord } from "../../_data/language.ts";
import { gaps as gapsKind, type GapsRecord } from "../../_data/gaps.ts";
import { rules as rulesKind, type RulesRecord } from "../../_data/rules.ts";
import { makeSite, SiteError, type Site } from "../buildSite.ts";
import { dataFolder, defaultArea, prepareShared, type EditionOptions } from "../edition.ts";
import { listDue } from "../freshness/due.ts";
import { findChangedSinceReview, findLostAddresses, type History } from "../freshness/history.ts";
import { readCore, type Core } from "../guide/Core.ts";
import type { Guide } from "../guide/Guide.ts";
import { guideFor } from "../guide/guideFor.ts";
import { allNames } from "../guide/names.ts";
import { findUntidy } from "../records/fix/findUntidy.ts";
import { inOrderOfPlace, type Issue } from "../records/issue.ts";
import type { ReadFile } from "../records/place.ts";
import { readSingle, type SingleKind } from "../records/readSingle.ts";
import { singles } from "../records/singles.ts";
import { checkLanguage, type LanguageReport, type Verdict } from "../rules/checkLanguage.ts";
import { checkGuide } from "../rules/checkGuide.ts";
import { checkContent, describePageIssues, lettersIn } from "../rules/pageLanguage.ts";
import type { Failure, Report } from "./Report.ts";
import { findUnnamed } from "./findUnnamed.ts";
import { checkSpelling } from "./checkSpelling.ts";
import { summarizeReading } from "./summarizeReading.ts";
import { summarizeSite } from "./summarizeSite.ts";
import { wholeOf } from "./wholeOf.ts";

export type CheckOptions = {
  edition: EditionOptions;
  /** The day for which what is due is told, as in 2027-06-01. */
  asOf: string;
  /** What git knows of the records, and what it does not. */
  history: History;
  limits?: string | undefined;
};

/** What the files beside the records' folders say to a check. */
type Singles = {
  language: LanguageRecord;
  gaps: GapsRecord;
  rules: RulesRecord;
  rulesFile?: ReadFile | undefined;
};

/** Those files, and all of their faults at once. */
const readSingles = (): Partial<Singles> & { issues: Issue[] } => {
  const language = readSingle(dataFolder, "language.yaml", languageKind);
  const gaps = readSingle(dataFolder, "gaps.yaml", gapsKind);
  const rules = readSingle(dataFolder, "rules.yaml", rulesKind);
  const others = Object.entries(singles)
    // The site's own is read with the records.
    .filter(([name]) => !["language", "gaps", "rules", "site"].includes(name))
    .flatMap(
      ([name, kind]) =>
        readSingle(dataFolder, `${name}.yaml`, kind as SingleKind<z.ZodObject>).issues,
    );
  return {
    ...(language.record ? { language: language.record } : {}),
    ...(gaps.record ? { gaps: gaps.record } : {}),
    ...(rules.record ? { rules: rules.record, rulesFile: rules.read } : {}),
    issues: [...language.issues, ...gaps.issues, ...rules.issues, ...others],
  };
};

/** What the finished pages get wrong that no record does alone. */
const checkPages = (site: Site, told: LanguageReport): Verdict => {
  // What a record was told for, with its line, is not told again for its page.
  const words = new Set([...told.mustFix, ...told.advice].map(({ found }) => found));
  const letters = lettersIn(allNames(site.edition.guide).map(({ name }) => name));
  return describePageIssues(
    checkContent(site.pages, letters).filter(({ found }) => !words.has(found)),
  );
};

/** A failure of the pages is told by page; one of the program with where in it that was. */
const toFailures = (error: unknown): Failure[] => {
  if (error instanceof SiteError) return error.issues.map((message) => ({ message, output: [] }));
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    {
      message: "This is a fault of the program, not of a record:",
      output: said.split("\n"),
    },
  ];
};

const checkSite = async (
  { edition, asOf, history }: CheckOptions,
  { core, guide }: { core: Core; guide: Guide },
  { language, gaps, ...rules }: Singles,
): Promise<
  Pick<Report, "mustFix" | "failures" | "advice" | "due" | "gaps" | "reading" | "site">
> => {
  const { records, ids } = core;
  const inRecords = checkLanguage(records, guide.areaValues, language);
  const made = await prepareShared(core)
    .then((shared) => makeSite(edition, undefined, shared))
    .then(
      (site) => ({ site, failures: [] }),
      (error: unknown) => ({ site: undefined, failures: toFailures(error) }),
    );
  const onPages = made.site && checkPages(made.site, inRecords);
  const inGuide = made.site && checkGuide(wholeOf(made.site, records, rules));
  return {
    mustFix: [
      ...inRecords.mustFix,
      ...(onPages?.mustFix ?? []),
      ...(inGuide?.mustFix ?? []),
      ...findLostAddresses(history.files, ids, guide.redirects),
    ],
    failures: made.failures,
    advice: [
      ...inRecords.advice,
      ...(onPages?.advice ?? []),
      ...(inGuide?.advice ?? []),
      ...findUnnamed(guide),
      ...findUntidy(dataFolder),
      ...(await checkSpelling(inRecords.texts, language.spelling)),
      ...findChangedSinceReview(history.changed, records),
    ],
    due: listDue(records, guide.claims, guide.site, asOf),
    gaps: gaps.gaps,
    reading: summarizeReading(inRecords.readings),
    ...(made.site ? { site: summarizeSite(made.site) } : {}),
  };
};

/**
 * Checks the records, what is made of them, and how they are kept. Records are read once; where
 * they are wrong, nothing more is looked at, because the rest would follow from it.
 */
export const makeReport = async (options: CheckOptions): Promise<Report> => {
  const area = options.edition.area ?? defaultArea;
  const core = readCore(dataFolder);
  const { issues, guide } = guideFor(core, area);
  const { issues: ofSingles, language, gaps, rules, rulesFile } = readSingles();
  const known = {
    version: 1 as const,
    asOf: options.asOf,
    area,
    limits: options.limits ? [options.limits] : [],
  };
  if (!guide || !language || !gaps || !rules || ofSingles.length > 0)
    return {
      ...known,
      mustFix: inOrderOfPlace([...issues, ...ofSingles]),
      failures: [],
      advice: [],
      due: [],
      gaps: gaps?.gaps ?? [],
    };
  const found = await checkSite(options, { core, guide }, { language, gaps, rules, rulesFile });
  return {
    ...known,
    ...found,
    mustFix: inOrderOfPlace(found.mustFix),
    advice: inOrderOfPlace(found.advice),
  };
};
