/**
 * Signs in a record's text that nobody sees and that do harm: they come along when text is copied.
 */
import { placeOfSnippet, type ReadFile } from "./place.ts";
import type { Issue } from "./issue.ts";
import { leavesOf } from "./schema.ts";
import type { z } from "zod";

/**
 * Control characters, halves of characters and signs that are none end a feed, or a page's text,
 * where they stand (XML 1.0, section 2.2). Marks of direction turn the words beside them round, so
 * that a page says something else than its record. Spaces without width and hyphens that show only
 * at a line's end part words that search would find.
 */
const unseen = new RegExp(
  [
    "(?![\\t\\n])\\p{Cc}",
    "[\\u00ad\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ufffd-\\uffff]",
    "\\p{Surrogate}",
  ].join("|"),
  "u",
);

/** The first such sign of each text in a record. */
export const findUnseen = (read: ReadFile, schema: z.ZodType, value: unknown): Issue[] =>
  leavesOf(schema, value).flatMap(({ path, value: text }) => {
    const found = unseen.exec(text);
    if (!found) return [];
    const before = text.slice(Math.max(0, found.index - 20), found.index).trim();
    const where = before ? `after “${before}”` : "at the beginning of this text";
    return [
      {
        ...placeOfSnippet(read, path, found[0]),
        message: `A sign that nobody sees stands ${where}.`,
        fix: "delete it together with the letters beside it, and type those again",
        help: "text-copied-from-elsewhere",
      },
    ];
  });
