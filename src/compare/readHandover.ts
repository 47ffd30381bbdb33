/**
 * Reads what the run of a pull request handed over. A stranger's program may have written it: it is
 * held to its size and its schema, and what does not fit is refused whole.
 */
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { comparison, type Comparison } from "./Comparison.ts";

/** Nothing that a run hands over in earnest comes near it. */
const largest = 10_000_000;

/** What was handed over cannot be shown; the message says why, and quotes nothing of it. */
export class BadHandover extends Error {}

const readSmall = (folder: string, name: string, limit: number): string => {
  const path = join(folder, name);
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new BadHandover(`The run handed over no file ${name}.`);
  if (found.size > limit)
    throw new BadHandover(
      `${name} has ${found.size} bytes; the limit is ${limit}. Nothing of it was read.`,
    );
  return readFileSync(path, "utf8");
};

const readComparison = (text: string): Comparison => {
  try {
    return comparison.parse(JSON.parse(text));
  } catch (cause) {
    throw new BadHandover(
      "comparison.json is not what npm run compare writes. Nothing of it was shown.",
      { cause },
    );
  }
};

/**
 * Reads the files `number` and `comparison.json`.
 * @returns the pull request's number as it was claimed: whether it is this
 * run's is for the host to say
 * @throws BadHandover
 */
export const readHandover = (folder: string): { number: number; found: Comparison } => {
  const number = readSmall(folder, "number", 100).trim();
  if (!/^[1-9]\d{0,9}$/.test(number))
    throw new BadHandover("The file number holds no number of a pull request.");
  return {
    number: Number(number),
    found: readComparison(readSmall(folder, "comparison.json", largest)),
  };
};
