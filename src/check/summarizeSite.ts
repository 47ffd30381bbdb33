import type { Site } from "../buildSite.ts";
import type { SiteSummary } from "./Report.ts";

/** What a site is, in numbers. */
export const summarizeSite = ({ edition, pages, sizes }: Site): SiteSummary => ({
  name: edition.guide.area.name,
  pages: pages.length,
  claims: edition.guide.claims.length,
  largestPage: { address: sizes.largestPage.address, bytes: sizes.largestPage.bytes },
  script: sizes.script,
  copy: sizes.copy,
  parts: { ...sizes.parts },
  guideFile: sizes.guideFile,
});
