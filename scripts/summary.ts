import type { Site } from "../src/buildSite.ts";
import type { MadeSite } from "../src/buildSites.tsx";
import { describeSite } from "../src/check/describeSite.ts";
import { summarizeSite } from "../src/check/summarizeSite.ts";

/** The end of a build on a terminal: what there is, what it weighs, how long it took. */
export const summarize = (site: Site, output: string, milliseconds: number): string =>
  describeSite(summarizeSite(site), output, milliseconds);

/** The end of a build of many editions: a line for each. */
export const summarizeSites = (
  made: readonly MadeSite[],
  output: string,
  milliseconds: number,
): string =>
  [
    ...made.map(
      ({ edition, pages, sizes }) =>
        `${edition.guide.area.name}: ${pages} pages in ${output}/${edition.guide.area.id}/, ` +
        `offline copy ${(sizes.copy / 1000).toFixed(1)} kB`,
    ),
    `${made.length} editions in ${(milliseconds / 1000).toFixed(1)} s`,
  ].join("\n");
