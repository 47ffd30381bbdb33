/** Reads every record of every kind: each file checked by itself, all faults collected. */
import { join } from "node:path";
import { checkFields } from "./checkFields.ts";
import { badName, findUnread, idOfFile, isId, listFolder, tidyId } from "./folders.ts";
import { kindNames, kinds, type KindName, type RecordOf } from "../kinds/kinds.ts";
import { placeOfValue, type ReadFile } from "./place.ts";
import type { Issue } from "./issue.ts";
import { endingOf } from "./recordFiles.ts";
import { readRecordFile } from "./readFile.ts";

/** A record beside the file it was read from, so that later faults can say where they are. */
export type Loaded<Name extends KindName> = { kind: Name; record: RecordOf<Name>; read: ReadFile };
export type Records = { [Name in KindName]: Loaded<Name>[] };
/**
 * Ids of all files, faulty ones included: a link to a record with a slip in it is not a dead link.
 */
export type KnownIds = Record<KindName, Set<string>>;

const readKind = <Name extends KindName>(
  dataDir: string,
  kind: Name,
  ids: KnownIds,
  issues: Issue[],
): Loaded<Name>[] => {
  const { folder, called, schema } = kinds[kind];
  const ending = endingOf(kinds[kind]);
  const loaded: Loaded<Name>[] = [];
  const entries = listFolder(join(dataDir, folder));
  for (const listed of entries) {
    const { name, what } = listed;
    const file = `_data/${folder}/${name}`;
    const wrong = badName(file, listed, ending);
    if (wrong) {
      issues.push(wrong);
      // Links to it are right as soon as it has its name.
      if (what !== "folder") ids[kind].add(tidyId(name));
      continue;
    }
    const id = idOfFile(name);
    ids[kind].add(id);
    const reading = readRecordFile(join(dataDir, folder, name), file);
    issues.push(...reading.issues);
    if (!reading.read) continue;
    const checked = checkFields(reading.read, schema, called, reading.value);
    const written = (reading.value as { id?: unknown }).id;
    if (typeof written === "string" && written !== id) {
      const at = placeOfValue(reading.read, ["id"]);
      // A file that was copied: the name that its id would give it is taken.
      const taken = entries.some((entry) => entry.name === written + ending);
      issues.push({
        ...at,
        message: taken
          ? `The id is not the file's name. It is the id of ${written}${ending}.`
          : "The id is not the file's name.",
        expected: id,
        found: written,
        fix:
          isId(written) && !taken
            ? `write id: ${id}, or rename the file to ${written}${ending}`
            : `write id: ${id}`,
        help: "files-and-their-ids",
      });
      // What else is wrong with it is mended with it.
      issues.push(
        ...checked.issues.filter(({ line, column }) => line !== at.line || column !== at.column),
      );
    } else issues.push(...checked.issues);
    if (checked.record)
      loaded.push({ kind, record: checked.record as RecordOf<Name>, read: reading.read });
  }
  return loaded;
};

/**
 * Reads all records below a data folder. Faulty ones are left out of
 * `records` and told in `problems`.
 */
export const readRecords = (
  dataDir: string,
): { records: Records; ids: KnownIds; issues: Issue[] } => {
  const issues: Issue[] = findUnread(dataDir);
  const ids = Object.fromEntries(kindNames.map((kind) => [kind, new Set<string>()])) as KnownIds;
  const records = Object.fromEntries(
    kindNames.map((kind) => [kind, readKind(dataDir, kind, ids, issues)]),
  ) as unknown as Records;
  return { records, ids, issues };
};
