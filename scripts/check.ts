/**
 * `npm run check`: all that an edit can get wrong, and no browser is needed for. It speaks with two
 * voices: what must be mended stops it, what is worth a look never does. The records come first, so
 * that an editor is told about them within seconds.
 *   npm run check -- --as-of 2027-06-01   what is due is told for that day, instead of for today
 *   npm run check -- --due                only the list of what is due, as Markdown
 */
import { projectFolder } from "../src/project.ts";
import { gaps } from "../_data/gaps.ts";
import { language } from "../_data/language.ts";
import { writeDate } from "../src/text/dates.ts";
import { makeSite } from "../src/buildSite.ts";
import { dataFolder } from "../src/edition.ts";
import { findUntidy } from "../src/records/fix/findUntidy.ts";
import { listDue } from "../src/freshness/due.ts";
import { findChangedSinceReview, findLostAddresses } from "../src/freshness/history.ts";
import { helpPageOf } from "../src/records/help.ts";
import { loadSingle } from "../src/records/readSingle.ts";
import { allNames } from "../src/guide/names.ts";
import { describeIssues, type Issue } from "../src/records/issue.ts";
import { readRecords } from "../src/records/readRecords.ts";
import { checkLanguage, type LanguageReport } from "../src/rules/checkLanguage.ts";

import { findMisspellings } from "../src/rules/spelling.ts";
import { checkContent, describePageIssues, lettersIn } from "../src/rules/pageLanguage.ts";
import { makeDueList } from "./dueList.ts";
import { describeDue } from "./dueText.ts";
import { describeFailure } from "./failure.ts";
import { readCheckFlags, type CheckOptions } from "./flags.ts";
import { readHistory } from "./readHistory.ts";
import { findTests, lint, runSteps, runTests, typecheck } from "./steps.ts";
import { summarize } from "./summary.ts";

const heading = (text: string): void => console.log(`\n━━ ${text}\n`);

const spellingAdvice = async (
  { texts }: LanguageReport,
  known: readonly string[],
): Promise<Issue[]> =>
  (
    await findMisspellings(
      texts.map(({ text }) => text),
      known,
    )
  ).map(({ text, word, suggestions }) => ({
    file: texts[text]!.file,
    message: `"${word}" is not in the British English dictionary.`,
    ...(suggestions.length > 0 ? { expected: suggestions.join(" or ") } : {}),
    fix: "mend the spelling, or add the word to spelling in _data/language.yaml",
    help: "how-the-text-is-written",
  }));

/** How the pages read, in three lines. */
const describeReading = ({ readings }: LanguageReport): string => {
  const graded = readings
    .filter(({ file }) => /_data\/(?:questions|roles|resources|signposting)\//.test(file))
    .sort((a, b) => a.grade - b.grade);
  const [words, sentences] = [
    readings.reduce((sum, { words }) => sum + words, 0),
    readings.reduce((sum, { sentences }) => sum + sentences, 0),
  ];
  const hardest = graded.at(-1);
  return [
    `Reading level of ${graded.length} pages: median grade ` +
      `${graded[Math.floor(graded.length / 2)]?.grade.toFixed(1)}; ` +
      `hardest ${hardest?.grade.toFixed(1)} (${hardest?.file}).`,
    `Mean sentence: ${(words / sentences).toFixed(1)} words.`,
  ].join("\n");
};

const describeGaps = (): string => {
  const missing = loadSingle(dataFolder, "gaps.yaml", gaps).gaps.map(
    ({ missing, pages, look }) =>
      `  ${missing}\n    Pages: ${pages.join(", ")}${look ? `\n    Look in: ${look}` : ""}`,
  );
  return `What the guide does not know yet (${missing.length}):\n${missing.join("\n")}`;
};

const tryAgain = "\nNext: mend what stands under “Must be mended”, and run npm run check again.";
const testFailed =
  "\nNext: read what stands above, after “failing tests”. " +
  "The records are right by themselves, and a promise of the guide does not hold with them. " +
  "If you cannot tell what it wants, propose your change all the same: somebody will help.";
const allRight = "\nNext: propose your change. Everything that must be right is right.";

/**
 * The tests that an edit of the words can break: of the content, of search, of the pages as HTML.
 * The others prove the program: `npm test` runs them.
 */
const findContentTests = (): string[] =>
  findTests("tests").filter((file) =>
    /[\\/](?:content[\\/].*|search[\\/]score|publish[\\/]html)\.test\.ts$/.test(file),
  );

const checkEverything = async ({
  edition,
  asOf,
}: CheckOptions & { asOf: string }): Promise<string> => {
  const started = performance.now();
  const site = await makeSite(edition);
  const { guide } = site.edition;
  const { records, ids } = readRecords(dataFolder);
  const rules = loadSingle(dataFolder, "language.yaml", language);
  const report = checkLanguage(records, guide.areaValues, rules);
  // What a record was told for, with its line, is not told again for its page.
  const told = new Set([...report.mustFix, ...report.advice].map(({ found }) => found));
  const onPages = describePageIssues(
    checkContent(site.pages, lettersIn(allNames(guide).map(({ name }) => name))).filter(
      ({ found }) => !told.has(found),
    ),
  );
  const helpPage = helpPageOf(guide.site);
  const { history, limits } = readHistory(projectFolder);
  heading(
    `For an editor: what is due on ${writeDate(asOf)}, and what is not known (stops nothing)`,
  );
  console.log(
    `${describeDue(listDue(records, guide.claims, guide.site, asOf))}\n\n${describeGaps()}`,
  );
  const advice = [
    ...report.advice,
    ...onPages.advice,
    ...findUntidy(dataFolder),
    ...(await spellingAdvice(report, rules.spelling)),
    ...findChangedSinceReview(history.changed, records),
  ];
  heading("Worth a look (stops nothing)");
  console.log(
    advice.length === 0 ? "Nothing.\n" : describeIssues(advice, helpPage, "worth a look"),
  );
  console.log(describeReading(report));
  if (limits) console.log(limits);
  heading("Must be mended");
  const fix = [
    ...report.mustFix,
    ...onPages.mustFix,
    ...findLostAddresses(history.files, ids, guide.redirects),
  ];
  if (fix.length > 0) {
    console.log(describeIssues(fix, helpPage));
    process.exitCode = 1;
    return tryAgain;
  }
  console.log(
    `Nothing in the records and pages.\n${summarize(site, "memory", performance.now() - started)}`,
  );
  runSteps([
    ["Types", typecheck],
    ["Style", lint],
    ["Promises about the content", () => runTests(findContentTests())],
  ]);
  return process.exitCode ? testFailed : allRight;
};

try {
  const given = readCheckFlags(process.argv.slice(2));
  // The one place that asks what day it is: the list of what is due stops
  // nothing, and no page shows it.
  const options = { ...given, asOf: given.asOf ?? new Date().toISOString().slice(0, 10) };
  if (options.due) console.log(makeDueList(options.asOf, options.edition.area).text);
  else console.log(await checkEverything(options));
} catch (error) {
  heading("Must be mended");
  console.error(describeFailure(error));
  console.log(tryAgain);
  process.exitCode = 1;
}
