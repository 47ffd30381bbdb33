/** A report as an editor reads it on a terminal. What must be mended stands last, nearest to the eye. */
import { describeDue } from "../freshness/dueText.ts";
import { describeIssues } from "../records/issue.ts";
import { writeDate } from "../text/dates.ts";
import { describeSite } from "./describeSite.ts";
import { isRight, type Failure, type ReadingSummary, type Report } from "./Report.ts";

const heading = (text: string): string => `\n━━ ${text}\n`;

const describeGaps = (gaps: Report["gaps"]): string =>
  [
    `What the guide does not know yet (${gaps.length}):`,
    ...gaps.map(
      ({ missing, pages, look }) =>
        `  ${missing}\n    Pages: ${pages.join(", ")}${look ? `\n    Look in: ${look}` : ""}`,
    ),
  ].join("\n");

const describeReading = (reading: ReadingSummary): string =>
  `Reading level of ${reading.pages} pages: median grade ${reading.medianGrade.toFixed(1)}; ` +
  `hardest ${reading.hardest.grade.toFixed(1)} (${reading.hardest.file}).\n` +
  `Mean sentence: ${reading.wordsPerSentence.toFixed(1)} words.`;

const describeFailures = (failures: readonly Failure[]): string => {
  const [ofPages, others] = [true, false].map((plain) =>
    failures.filter(({ output }) => (output.length === 0) === plain),
  ) as [Failure[], Failure[]];
  return [
    ...(ofPages.length > 0
      ? [
          "The pages were made, and these things are wrong with them:",
          ...ofPages.map(({ message }) => `  ${message}`),
        ]
      : []),
    ...others.flatMap(({ message, output }) => [message, ...output]),
  ].join("\n");
};

const tryAgain = "Next: mend what stands under “Must be mended”, and run npm run check again.";
const allRight = "Next: propose your change. Everything that must be right is right.";

/** What stops nothing; left out where records were wrong, and nothing more was looked at. */
const describeRest = ({ asOf, due, gaps, advice, reading, limits }: Report, helpPage: string) => {
  const day = writeDate(asOf);
  return [
    heading(`For an editor: what is due on ${day}, and what is not known (stops nothing)`),
    `${describeDue(due)}\n\n${describeGaps(gaps)}`,
    heading("Worth a look (stops nothing)"),
    advice.length === 0 ? "Nothing.\n" : describeIssues(advice, helpPage, "worth a look"),
    ...(reading ? [describeReading(reading)] : []),
    ...limits,
  ];
};

/**
 * The report in words.
 * @param helpPage the editors' guide, which each message leads to
 * @param milliseconds how long the check took
 */
export const describeReport = (report: Report, helpPage: string, milliseconds: number): string => {
  const { mustFix, failures, reading, site } = report;
  return [
    ...(reading ? describeRest(report, helpPage) : []),
    heading("Must be mended"),
    ...(failures.length > 0 ? [`${describeFailures(failures)}\n`] : []),
    ...(mustFix.length > 0 ? [describeIssues(mustFix, helpPage)] : []),
    ...(isRight(report) && site
      ? [`Nothing in the records and pages.\n${describeSite(site, "memory", milliseconds)}\n`]
      : []),
    isRight(report) ? allRight : tryAgain,
  ].join("\n");
};
