/** Reads every record of every kind: each file checked by itself, all faults collected. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { checkFields } from "./checkFields.ts";
import { kindNames, kinds, type KindName, type RecordOf } from "./kinds.ts";
import { placeOfValue, type ReadFile } from "./place.ts";
import type { Problem } from "./problem.ts";
import { readRecordFile } from "./readFile.ts";

/** A record beside the file it was read from, so that later faults can say where they are. */
export type Loaded<Name extends KindName> = { kind: Name; record: RecordOf<Name>; read: ReadFile };
export type Records = { [Name in KindName]: Loaded<Name>[] };
/** Ids of all files, faulty ones included: a link to a record with a slip in it is not a dead link. */
export type KnownIds = Record<KindName, Set<string>>;

const idOfFile = (name: string): string => name.replace(/(?:\.(?:ya?ml|md|markdown|txt))+$/i, "");
/** The nearest name that can stand in an address. */
export const tidyId = (name: string): string => idOfFile(name).toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
export const isId = (id: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);

const listFolder = (folder: string): { name: string; isFile: boolean }[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith("."))
      .map((entry) => ({ name: entry.name, isFile: entry.isFile() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
};

const badName = (file: string, name: string, isFile: boolean, ending: string): Problem | undefined => {
  if (!isFile) return { file, says: "This is a folder, and only the files beside it are read.", mend: "move what is in it up into the folder above, or take it away", help: "files-and-their-ids" };
  if (!name.endsWith(ending)) {
    const close = /\.(ya?ml|md|markdown|txt)$/i.test(name);
    return { file, says: "This file is not read, because of how its name ends.", expected: `a name that ends in ${ending}`,
      mend: close ? `rename it to ${tidyId(name)}${ending}` : "move it out of the folder", help: "files-and-their-ids" };
  }
  if (!isId(name.slice(0, -ending.length))) {
    const better = tidyId(name);
    return { file, says: "This file's name cannot be part of an address.", expected: "small letters, digits and hyphens", mend: better ? `rename it to ${better}${ending}` : "rename it", help: "files-and-their-ids" };
  }
  return undefined;
};

const readKind = <Name extends KindName>(dataDir: string, kind: Name, ids: KnownIds, problems: Problem[]): Loaded<Name>[] => {
  const { folder, called, schema } = kinds[kind];
  const ending = kind === "questions" ? ".md" : ".yaml";
  const loaded: Loaded<Name>[] = [];
  const entries = listFolder(join(dataDir, folder));
  for (const { name, isFile } of entries) {
    const file = `_data/${folder}/${name}`;
    const wrong = badName(file, name, isFile, ending);
    if (wrong) {
      problems.push(wrong);
      // Links to it are right as soon as it has its name.
      if (isFile) ids[kind].add(tidyId(name));
      continue;
    }
    const id = idOfFile(name);
    ids[kind].add(id);
    const reading = readRecordFile(join(dataDir, folder, name), file);
    problems.push(...reading.problems);
    if (!reading.read) continue;
    const checked = checkFields(reading.read, schema, called, reading.value);
    const written = (reading.value as { id?: unknown }).id;
    if (typeof written === "string" && written !== id) {
      const at = placeOfValue(reading.read, ["id"]);
      // A file that was copied: the name that its id would give it is taken.
      const taken = entries.some((entry) => entry.name === written + ending);
      problems.push({ ...at, says: `The id is not the file's name.${taken ? ` It is the id of ${written}${ending}.` : ""}`, expected: id, found: written,
        mend: `write id: ${id}${isId(written) && !taken ? `, or rename the file to ${written}${ending}` : ""}`, help: "files-and-their-ids" });
      // What else is wrong with it is mended with it.
      problems.push(...checked.problems.filter(({ line, column }) => line !== at.line || column !== at.column));
    } else problems.push(...checked.problems);
    if (checked.record) loaded.push({ kind, record: checked.record as RecordOf<Name>, read: reading.read });
  }
  return loaded;
};

/** Reads all records below a data folder. Faulty ones are left out of `records` and told in `problems`. */
export const readRecords = (dataDir: string): { records: Records; ids: KnownIds; problems: Problem[] } => {
  const problems: Problem[] = [];
  const ids = Object.fromEntries(kindNames.map((kind) => [kind, new Set<string>()])) as KnownIds;
  const records = Object.fromEntries(kindNames.map((kind) => [kind, readKind(dataDir, kind, ids, problems)])) as unknown as Records;
  return { records, ids, problems };
};
