/**
 * Shows what `npm run compare` found as one comment on a pull request, and writes it anew each
 * time. It runs with a token that may write, so it is the default branch's own program that runs,
 * and what the pull request's run handed over is only data.
 */
import { readPlace, type Places } from "../src/compare/places.ts";
import { BadHandover, readHandover } from "../src/compare/readHandover.ts";
import { writeComment } from "../src/compare/writeComment.ts";
import { dataFolder, defaultArea } from "../src/edition.ts";
import { readCore } from "../src/guide/Core.ts";
import { readHelpPage } from "../src/records/readSingle.ts";
import { BadFlag } from "./flags.ts";
import { connectHere, HostError, setting } from "./host.ts";
import { showComment } from "./showComment.ts";

/**
 * The live site's address is the record's, the preview's a setting of the repository with
 * `{number}` in it: neither was handed over.
 */
const findPlaces = (number: number): Places => {
  const live = readCore(dataFolder).settings.get(defaultArea)?.site.url;
  const preview = process.env["PREVIEW_URL"]?.replaceAll("{number}", String(number));
  return {
    ...(live ? { live: readPlace("url in the area’s site.yaml", live) } : {}),
    ...(preview ? { preview: readPlace("PREVIEW_URL", preview) } : {}),
  };
};

const run = async (folder: string | undefined): Promise<string> => {
  if (!folder) throw new BadFlag("Name the folder that the run handed over.");
  const host = connectHere();
  const { number, found } = readHandover(folder);
  // The number was handed over too: that it is this run's is checked by the run's own commit.
  const comment = writeComment(found, findPlaces(number), readHelpPage(dataFolder));
  return showComment(host, number, setting("HEAD_SHA"), comment);
};

try {
  console.log(await run(process.argv[2]));
} catch (error) {
  console.error(
    [BadFlag, BadHandover, HostError].some((kind) => error instanceof kind)
      ? (error as Error).message
      : error,
  );
  process.exitCode = 1;
}
