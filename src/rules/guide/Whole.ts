/** The guide as a whole, as rules about what it says look at it. */
import type { RulesRecord } from "../../../_data/rules.ts";
import type { ReadFile } from "../../records/place.ts";
import type { Records } from "../../records/readRecords.ts";

/** A finished page. */
export type WholePage = {
  address: string;
  html: string;
  /** What a family reads of it, without citations. */
  text: string;
};

export type Whole = {
  records: Records;
  /** The local values, as they stand in the text. */
  areaValues: Readonly<Record<string, string>>;
  rules: RulesRecord;
  /** The file of the rules, for what is wrong with a rule itself; absent where there is none. */
  rulesFile?: ReadFile;
  pages: readonly WholePage[];
  /** The addresses that lead on, each with where to. */
  redirects: ReadonlyMap<string, string>;
  /** Everything that is published as text, pages included, by the path of its file. */
  texts: readonly { path: string; text: string }[];
  /** The addresses of the pages that search shows for what was typed, the best first. */
  search: (typed: string) => readonly string[];
};
