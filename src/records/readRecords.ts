/** Reads every record of every kind: each file checked by itself, all faults collected. */
import { join } from "node:path";
import { checkFields } from "./checkFields.ts";
import {
  badFolderName,
  badName,
  findUnread,
  findUnreadBeside,
  idOfFile,
  isId,
  listFolder,
  tidyId,
} from "./folders.ts";
import type { AnyKind } from "../kinds/Kind.ts";
import { kindNames, kinds, type KindName, type RecordOf } from "../kinds/kinds.ts";
import { placeOfValue, type ReadFile } from "./place.ts";
import type { Issue } from "./issue.ts";
import { endingOf, fileOf, pathOf } from "./recordFiles.ts";
import { readRecordFile } from "./readFile.ts";

/** A record beside the file it was read from, so that later faults can say where they are. */
export type Loaded<Name extends KindName> = { kind: Name; record: RecordOf<Name>; read: ReadFile };
export type Records = { [Name in KindName]: Loaded<Name>[] };
/**
 * Ids of all files, faulty ones included: a link to a record with a slip in it is not a dead link.
 */
export type KnownIds = Record<KindName, Set<string>>;

/** The records of a kind as they stand in its folder, each by its id; what is no record is told. */
const listKind = (dataDir: string, kind: AnyKind, issues: Issue[]): Listing[] => {
  const ending = endingOf(kind);
  return listFolder(join(dataDir, kind.folder)).map((listed): Listing => {
    const file = `_data/${kind.folder}/${listed.name}`;
    const wrong =
      kind.file === undefined ? badName(file, listed, ending) : badFolderName(file, listed, kind);
    if (!wrong) return { id: idOfFile(listed.name) };
    issues.push(wrong);
    // Links to it are right as soon as it has its name.
    const isOther = kind.file === undefined ? listed.what === "folder" : false;
    return { id: isOther ? "" : tidyId(listed.name), isWrong: true };
  });
};
type Listing = { id: string; isWrong?: true };

/** The id that a record says it has is its file's, or its folder's, name. */
const checkId = (read: ReadFile, kind: AnyKind, id: string, written: string, taken: boolean) => {
  const place = kind.file === undefined ? "file" : "folder";
  const named = kind.file === undefined ? written + endingOf(kind) : written;
  return {
    ...placeOfValue(read, ["id"]),
    message: taken
      ? `The id is not the ${place}'s name. It is the id of ${named}.`
      : `The id is not the ${place}'s name.`,
    expected: id,
    found: written,
    fix:
      isId(written) && !taken
        ? `write id: ${id}, or rename the ${place} to ${named}`
        : `write id: ${id}`,
    help: "files-and-their-ids" as const,
  };
};

const readKind = <Name extends KindName>(
  dataDir: string,
  name: Name,
  ids: KnownIds,
  issues: Issue[],
): Loaded<Name>[] => {
  const kind = kinds[name];
  const loaded: Loaded<Name>[] = [];
  const listings = listKind(dataDir, kind, issues);
  for (const { id, isWrong } of listings) {
    if (id !== "") ids[name].add(id);
    if (isWrong) continue;
    if (kind.file !== undefined) issues.push(...findUnreadBeside(dataDir, kind, id));
    const reading = readRecordFile(join(dataDir, pathOf(kind, id)), fileOf(kind, id));
    issues.push(...reading.issues);
    if (!reading.read) continue;
    const checked = checkFields(reading.read, kind.schema, kind.called, reading.value);
    const written = (reading.value as { id?: unknown }).id;
    if (typeof written === "string" && written !== id) {
      // A file that was copied: the name that its id would give it is taken.
      const taken = listings.some((listing) => listing.id === written);
      const at = checkId(reading.read, kind, id, written, taken);
      // What else is wrong with it is mended with it.
      issues.push(
        at,
        ...checked.issues.filter(({ line, column }) => line !== at.line || column !== at.column),
      );
    } else issues.push(...checked.issues);
    if (checked.record)
      loaded.push({
        kind: name,
        record: checked.record as RecordOf<Name>,
        read: reading.read,
      });
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
