/** `npm run check`: all that needs no browser. The records first, so that an editor is told about them in a second. */
import { makeSite } from "../src/buildSite.ts";
import { describeFailure } from "./failure.ts";
import { readFlags } from "./flags.ts";
import { findTests, lint, runSteps, runTests, typecheck } from "./steps.ts";
import { summarize } from "./summary.ts";

const started = performance.now();
try {
  const site = await makeSite(readFlags(process.argv.slice(2)));
  console.log(`Records and pages are in order.\n${summarize(site, "memory", performance.now() - started)}`);
  runSteps([["Types", typecheck], ["Style", lint], ["Tests without a browser", () => runTests(findTests("tests", "browser"))]]);
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
