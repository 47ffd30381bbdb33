/** The words index and the details of its entries, as files whose names hold a hash of their content. */
import { createHash } from "node:crypto";
import type { Guide } from "../guide/Guide.ts";
import { listDetails } from "../search/answers.ts";
import { compileIndex, type Knowledge } from "../search/compile.ts";
import { listEntries, listTexts } from "../search/entries.ts";
import type { SiteFile } from "./assets.ts";

export type SearchFiles = { words: SiteFile; details: SiteFile };

const jsonFile = (name: string, value: unknown): SiteFile => {
  const bytes = Buffer.from(JSON.stringify(value));
  return {
    path: `assets/${name}-${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}.json`,
    bytes,
  };
};

export const makeSearchFiles = (guide: Guide, knowledge: Knowledge): SearchFiles => ({
  words: jsonFile("words", compileIndex(listEntries(guide), knowledge, listTexts(guide))),
  details: jsonFile("details", listDetails(guide)),
});
