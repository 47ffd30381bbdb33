/** What holds of a letter as a whole: each place has its blank, each blank its place, and the words are plain text. */
import type { z } from "zod";
import { letters, type Letter } from "../../_data/letters.ts";
import { examplesOf, isPronoun, placedBySheet, placesIn } from "../letters/places.ts";
import { parseProse } from "../prose/markdown.ts";
import type { Issue } from "../records/issue.ts";
import { placeOfValue, type ReadFile } from "../records/place.ts";
import { leavesOf } from "../records/schema.ts";

/**
 * The blanks that the words of a field may have places for, each with its example: a letter's own, in the letter's own
 * words; none elsewhere.
 */
export const blanksFor = (
  record: object,
  { blanks }: Pick<z.GlobalMeta, "blanks">,
): { blanks?: Readonly<Record<string, string>> } =>
  blanks && "blanks" in record
    ? { blanks: examplesOf(record.blanks as { id: string; example: string }[]) }
    : {};

/** Words that a letter can be: it is copied into mail programs and printed, so nothing in it is marked up. */
const isPlain = (words: string): boolean =>
  parseProse(words, "sentence", { areaValues: {}, blanks: {} })
    .flatMap(({ children }) => children ?? [])
    .every(({ type }) => type === "text" || type === "unknown_value");

/** @returns what is wrong with the letter beyond its single fields */
export const checkLetter = (read: ReadFile, letter: Letter): Issue[] => {
  const issues: Issue[] = [];
  const help = "letters-and-their-blanks";
  const own = leavesOf(letters.schema, letter).filter(({ meta }) => meta.blanks);
  const used = new Set([
    ...placedBySheet,
    ...own.flatMap(({ value }) => Object.keys(placesIn(value))),
  ]);
  letter.blanks.forEach(({ id }, at) => {
    const place = placeOfValue(read, ["blanks", at, "id"]);
    if (isPronoun(id))
      issues.push({
        ...place,
        message: `"${id}" is filled by how the letter speaks of the child.`,
        found: id,
        fix: "give the blank another name",
        help,
      });
    else if (letter.blanks.findIndex((blank) => blank.id === id) < at)
      issues.push({
        ...place,
        message: `Two blanks of this letter are called "${id}".`,
        found: id,
        fix: "give one of them another name",
        help,
      });
    else if (!used.has(id))
      issues.push({
        ...place,
        message: `The letter has no place for the blank "${id}".`,
        found: id,
        fix: `write {${id}} where it belongs, or take the blank out`,
        help,
      });
  });
  for (const { path, value } of own)
    if (!isPlain(value))
      issues.push({
        ...placeOfValue(read, path),
        message: "A letter is plain text: no links, no bold, no citations.",
        found: value,
        fix: "say it in plain words; a sentence with a citation belongs under law",
        help,
      });
  return issues;
};
