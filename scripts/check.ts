/**
 * `npm run check`: all that needs no browser. It speaks with two voices: what must be mended stops it, what is worth
 * a look never does. The records come first, so that an editor is told about them within seconds.
 */
import { gaps } from "../_data/gaps.ts";
import { language } from "../_data/language.ts";
import { makeSite } from "../src/buildSite.ts";
import { dataFolder } from "../src/edition.ts";
import { loadSingle } from "../src/guide/loadSingle.ts";
import { describeProblems, type Problem } from "../src/guide/problem.ts";
import { readRecords, type Records } from "../src/guide/readRecords.ts";
import { findHidden } from "../src/guide/toConfirm.ts";
import { checkLanguage, type LanguageReport } from "../src/language/checkLanguage.ts";
import { findMisspellings } from "../src/language/spelling.ts";
import { describeFailure } from "./failure.ts";
import { readFlags } from "./flags.ts";
import { findTests, lint, runSteps, runTests, typecheck } from "./steps.ts";
import { summarize } from "./summary.ts";

const heading = (text: string): void => console.log(`\n━━ ${text}\n`);

const spellingAdvice = async ({ texts }: LanguageReport, known: readonly string[]): Promise<Problem[]> =>
  (await findMisspellings(texts.map(({ text }) => text), known)).map(({ text, word, suggestions }) => ({
    file: texts[text]!.file, says: `"${word}" is not in the British English dictionary.`, ...(suggestions.length > 0 ? { expected: suggestions.join(" or ") } : {}),
    mend: "mend the spelling, or add the word to spelling in _data/language.yaml",
  }));

/** How the pages read, in three lines. */
const describeReading = ({ readings }: LanguageReport): string => {
  const graded = readings.filter(({ file }) => /_data\/(?:questions|roles|resources|signposting)\//.test(file)).sort((a, b) => a.grade - b.grade);
  const [words, sentences] = [readings.reduce((sum, { words }) => sum + words, 0), readings.reduce((sum, { sentences }) => sum + sentences, 0)];
  const hardest = graded.at(-1);
  return [
    `Reading level of ${graded.length} pages: median grade ${graded[Math.floor(graded.length / 2)]?.grade.toFixed(1)}; hardest ${hardest?.grade.toFixed(1)} (${hardest?.file}).`,
    `Mean sentence: ${(words / sentences).toFixed(1)} words.`,
  ].join("\n");
};

const listForEditors = (records: Records): string => {
  const hidden = findHidden(records).map(({ file, field, value }) => `  ${file}: ${field} ${value}`);
  const missing = loadSingle(dataFolder, "gaps.yaml", gaps).gaps.map(({ missing, pages, look }) => `  ${missing}\n    Pages: ${pages.join(", ")}${look ? `\n    Look in: ${look}` : ""}`);
  return `Details in the records that stay hidden, because nobody has seen or confirmed them (${hidden.length}):\n${hidden.join("\n")}\n\nWhat the guide does not know yet (${missing.length}):\n${missing.join("\n")}`;
};

/** Tests that build the site again and again prove the program, not an edit: `npm test` runs them. */
const quickTests = findTests("tests", "browser/").filter((file) => !/(?:sameBytes|build)\.test\.ts$/.test(file));

const started = performance.now();
try {
  const site = await makeSite(readFlags(process.argv.slice(2)));
  const { records } = readRecords(dataFolder);
  const rules = loadSingle(dataFolder, "language.yaml", language);
  const report = checkLanguage(records, site.edition.guide.areaValues, rules);
  heading("For an editor to confirm");
  console.log(listForEditors(records));
  const advice = [...report.advice, ...(await spellingAdvice(report, rules.spelling))];
  heading("Worth a look (stops nothing)");
  console.log(advice.length === 0 ? "Nothing.\n" : describeProblems(advice));
  console.log(describeReading(report));
  heading("Must be mended");
  if (report.mend.length > 0) {
    console.log(describeProblems(report.mend));
    process.exitCode = 1;
  } else {
    console.log(`Nothing in the records and pages.\n${summarize(site, "memory", performance.now() - started)}`);
    runSteps([["Types", typecheck], ["Style", lint], ["Tests without a browser", () => runTests(quickTests)]]);
  }
} catch (error) {
  heading("Must be mended");
  console.error(describeFailure(error));
  process.exitCode = 1;
}
console.log(process.exitCode ? "\nNext: mend what stands under “Must be mended”, and run npm run check again." : "\nNext: propose your change. Everything that must be right is right.");
