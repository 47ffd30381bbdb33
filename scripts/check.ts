/**
 * `npm run check`: all that an edit can get wrong, without a browser. It speaks with two voices:
 * what must be mended stops a change, what is worth a look never does. Types, style and tests are
 * about the program, which no edit of the records can break: `npm test` runs them.
 *   npm run check -- --as-of 2027-06-01   what is due is told for that day, instead of for today
 *   npm run check -- --due                only the list of what is due, as Markdown
 *   npm run check -- --json               all that was found, for programs: docs/check.md
 */
import { describeReport } from "../src/check/describeReport.ts";
import { makeReport } from "../src/check/makeReport.ts";
import { isRight } from "../src/check/Report.ts";
import { dataFolder } from "../src/edition.ts";
import { projectFolder } from "../src/project.ts";
import { readHelpPage } from "../src/records/readSingle.ts";
import { makeDueList } from "./dueList.ts";
import { describeFailure } from "./failure.ts";
import { readCheckFlags } from "./flags.ts";
import { readHistory } from "./readHistory.ts";

const started = performance.now();
try {
  const { edition, due, json, ...given } = readCheckFlags(process.argv.slice(2));
  // The one place that asks what day it is: what is due stops nothing, and no page shows it.
  const asOf = given.asOf ?? new Date().toISOString().slice(0, 10);
  if (due) console.log(makeDueList(asOf, edition.area).text);
  else {
    const known = readHistory(projectFolder);
    const report = await makeReport({ edition, asOf, ...known });
    console.log(
      json
        ? JSON.stringify(report, undefined, 2)
        : describeReport(report, readHelpPage(dataFolder), performance.now() - started),
    );
    if (!isRight(report)) process.exitCode = 1;
  }
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
