/**
 * `npm run build`: makes the site in `_site`. A build that fails or is killed leaves the
 * last good one as it was.
 */
import { describeFailure } from "./failure.ts";
import { readBuildFlags, type BuildOptions } from "./flags.ts";
import { makeSite } from "../src/buildSite.ts";
import { makeSites } from "../src/buildSites.tsx";
import { beginSite, settleSite, writeSite } from "../src/publish/writeSite.ts";
import { summarize, summarizeSites } from "./summary.ts";

const output = "_site";
const started = performance.now();
const elapsed = (): number => performance.now() - started;
const step = (name: string): void => {
  if (process.stdout.isTTY) console.log(`  ${name} …`);
};

const buildOne = async (options: BuildOptions["edition"]): Promise<string> => {
  const site = await makeSite(options, step);
  writeSite(site.files, output);
  return summarize(site, output, elapsed());
};

const buildMany = async ({
  edition,
  areas,
}: BuildOptions & { areas: readonly string[] | "all" }): Promise<string> => {
  const writing = beginSite(output);
  try {
    const made = await makeSites({ ...edition, areas }, (files) => writing.add(files), step);
    writing.finish();
    return summarizeSites(made, output, elapsed());
  } finally {
    writing.close();
  }
};

try {
  // First of all, so that a site which a killed build set aside is back
  // also where this build fails.
  settleSite(output);
  const { edition, areas } = readBuildFlags(process.argv.slice(2));
  console.log(await (areas ? buildMany({ edition, areas }) : buildOne(edition)));
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
