/**
 * `npm run build`: makes the site in `_site`. A build that fails or is killed leaves the
 * last good one as it was.
 */
import { describeFailure } from "./failure.ts";
import { readFlags } from "./flags.ts";
import { makeSite } from "../src/buildSite.ts";
import { settleSite, writeSite } from "../src/publish/writeSite.ts";
import { summarize } from "./summary.ts";

const started = performance.now();
try {
  // First of all, so that a site which a killed build set aside is back
  // also where this build fails.
  settleSite("_site");
  const options = readFlags(process.argv.slice(2));
  const site = await makeSite(
    options,
    (name) => process.stdout.isTTY && console.log(`  ${name} …`),
  );
  writeSite(site.files, "_site");
  console.log(summarize(site, "_site", performance.now() - started));
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
