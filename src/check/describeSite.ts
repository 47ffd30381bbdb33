import type { SiteSummary } from "./Report.ts";

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * The end of a build on a terminal: what there is, what it weighs, how long it took.
 * @param output where the site is
 */
export const describeSite = (site: SiteSummary, output: string, milliseconds: number): string => {
  const parts = Object.entries(site.parts)
    .sort(([, a], [, b]) => b - a)
    .map(([part, bytes]) => `    ${part.padEnd(26)}${kB(bytes).padStart(10)}`);
  return [
    `${site.name}: ${site.pages} pages in ${output}, ` +
      `${site.claims} claims, in ${(milliseconds / 1000).toFixed(1)} s`,
    `  Largest page with its styles: ${kB(site.largestPage.bytes)} ` +
      `(${site.largestPage.address}); script before search: ${kB(site.script)}`,
    `  Offline copy as it travels:${kB(site.copy).padStart(13)}`,
    ...parts,
    `  The whole guide as one file:${kB(site.guideFile).padStart(12)}`,
  ].join("\n");
};
