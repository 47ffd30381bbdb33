import type { Site } from "../src/buildSite.ts";
import { describeSite } from "../src/check/describeSite.ts";
import { summarizeSite } from "../src/check/summarizeSite.ts";

/** The end of a build on a terminal: what there is, what it weighs, how long it took. */
export const summarize = (site: Site, output: string, milliseconds: number): string =>
  describeSite(summarizeSite(site), output, milliseconds);
