import type { Site } from "../src/buildSite.ts";

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The end of a build on a terminal: what there is, what it weighs, how long it took. */
export const summarize = (
  { edition, pages, sizes }: Site,
  output: string,
  milliseconds: number,
): string => {
  const parts = Object.entries(sizes.parts)
    .sort(([, a], [, b]) => b - a)
    .map(([part, bytes]) => `    ${part.padEnd(26)}${kB(bytes).padStart(10)}`);
  return [
    `${edition.guide.area.name}: ${pages.length} pages in ${output}, ` +
      `${edition.guide.claims.length} claims, in ${(milliseconds / 1000).toFixed(1)} s`,
    `  Largest page with its styles: ${kB(sizes.largestPage.bytes)} ` +
      `(${sizes.largestPage.address}); script before search: ${kB(sizes.script)}`,
    `  Offline copy as it travels:${kB(sizes.copy).padStart(13)}`,
    ...parts,
    `  The whole guide as one file:${kB(sizes.guideFile).padStart(12)}`,
  ].join("\n");
};
