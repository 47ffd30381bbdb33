import { join } from "node:path";
import type { z } from "zod";
import { checkFields } from "./checkFields.ts";
import { site } from "../../_data/site.ts";
import { listFolder, whatStandsAt } from "./folders.ts";
import { helpPageOf } from "./help.ts";
import { RecordsError, type Issue } from "./issue.ts";
import type { ReadFile } from "./place.ts";
import { readRecordFile } from "./readFile.ts";

/** What one of the files beside the records' folders is: `_data/language.yaml` and its like. */
export type SingleKind<Schema extends z.ZodObject> = { called: string; schema: Schema };

/**
 * Reads a file that stands by itself in the data folder: its record where it has no
 * fault, and all its faults.
 */
export const readSingle = <Schema extends z.ZodObject>(
  dataDir: string,
  name: string,
  { called, schema }: SingleKind<Schema>,
): { record?: z.infer<Schema>; read?: ReadFile; issues: Issue[] } => {
  const path = join(dataDir, name);
  // Where every field may be left out, so may the file.
  const empty = whatStandsAt(path) ? undefined : schema.safeParse({});
  if (empty?.success) return { record: empty.data, issues: [] };
  const reading = readRecordFile(path, `_data/${name}`, true);
  if (!reading.read) return { issues: reading.issues };
  return { read: reading.read, ...checkFields(reading.read, schema, called, reading.value) };
};

/** Where the settings of sites may stand: those of each area, and for a time those of all. */
const siteFiles = (dataDir: string): string[] => [
  "site.yaml",
  ...listFolder(join(dataDir, "areas")).map(({ name }) => `areas/${name}/site.yaml`),
];

/**
 * The page of the editors' guide that messages lead to: in the repository that the first site names, else the plain
 * file; also while a site's settings are themselves at fault.
 */
export const readHelpPage = (dataDir: string): string => {
  const sites = siteFiles(dataDir)
    .filter((name) => whatStandsAt(join(dataDir, name)))
    .map((name) => readSingle(dataDir, name, site).record);
  return helpPageOf(sites.find((record) => record?.repository));
};

/** @throws RecordsAtFault where the file is wrong */
export const loadSingle = <Schema extends z.ZodObject>(
  dataDir: string,
  name: string,
  kind: SingleKind<Schema>,
): z.infer<Schema> => {
  const { record, issues } = readSingle(dataDir, name, kind);
  if (!record) throw new RecordsError(issues, readHelpPage(dataDir));
  return record;
};
