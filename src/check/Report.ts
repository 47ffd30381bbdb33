/**
 * What a check found, as data: `npm run check` prints it, `npm run check -- --json` writes it as it
 * is here, `npm run compare` reads it. docs/check.md says what programs elsewhere may rely on.
 */
import type { GapsRecord } from "../../_data/gaps.ts";
import type { OwnersList } from "../freshness/due.ts";
import type { Issue } from "../records/issue.ts";

/** Something wrong that is in no record: pages that do not fit together, the program itself. */
export type Failure = {
  /** What failed, in a sentence or two. */
  message: string;
  /** What was said of it, a line an item: where in the program it was. */
  output: string[];
};

/** How the pages read, all together. A grade is a school grade by Flesch and Kincaid. */
export type ReadingSummary = {
  pages: number;
  medianGrade: number;
  hardest: { file: string; grade: number };
  wordsPerSentence: number;
};

/** The site that comes of the records. Sizes in bytes, as they travel. */
export type SiteSummary = {
  name: string;
  pages: number;
  claims: number;
  largestPage: { address: string; bytes: number };
  script: number;
  copy: number;
  /** The parts of the offline copy. */
  parts: Record<string, number>;
  guideFile: number;
};

export type Report = {
  /** Goes up where a reader of an earlier one would misread this one. */
  version: 1;
  /** The day that what is due is told for, as in 2027-06-01. */
  asOf: string;
  /** The id of the area whose edition was checked. */
  area: string;
  /** Stops a change. In the order of files and of lines in them. */
  mustFix: Issue[];
  /** Stops a change too, and no record can be named. */
  failures: Failure[];
  /** Worth a look, and stops nothing. */
  advice: Issue[];
  /** What could not be told here, in sentences: the history is short, or there is none. */
  limits: string[];
  due: OwnersList[];
  gaps: GapsRecord["gaps"];
  /** Absent where records were wrong, so that nothing more was looked at. */
  reading?: ReadingSummary;
  /** Absent where no site could be made. */
  site?: SiteSummary;
};

/** Whether nothing stops the change. */
export const isRight = ({ mustFix, failures }: Pick<Report, "mustFix" | "failures">): boolean =>
  mustFix.length + failures.length === 0;
