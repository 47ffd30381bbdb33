import type { ProsePage } from "./render.ts";
import { sentencesOf } from "./claims.ts";
import { parseProse } from "./markdown.ts";

/** One line of prose as plain text: for a page's description, or for words to copy. */
export const plainText = (source: string, { areaValues }: Pick<ProsePage, "areaValues">): string =>
  sentencesOf(parseProse(source, "sentence", { areaValues })).join(" ");
