/**
 * How far a record is from being right: a mend that a computer tries is kept only where it
 * brings the record nearer.
 */
import { checkFields } from "../checkFields.ts";
import { readRecordText, type ReadResult } from "../readFile.ts";
import type { Issue } from "../issue.ts";
import type { RecordKind } from "../recordFiles.ts";

/** More than a record can have faults: a file that cannot be read weighs more than any that can. */
const unreadable = 1_000_000;

/** A record's file while it is mended. */
export type Draft = { file: string; kind: RecordKind };

/** What is known of a text: each mend asks about the text that the one before it left. */
type Known = { result: ReadResult; faults?: { issues: Issue[] | undefined } };
const known = new WeakMap<Draft, Map<string, Known>>();

const knownOf = (draft: Draft, text: string): Known => {
  const texts = known.get(draft) ?? new Map<string, Known>();
  known.set(draft, texts);
  const one = texts.get(text) ?? {
    result: readRecordText(text, draft.file, draft.kind.schema.safeParse({}).success),
  };
  texts.set(text, one);
  return one;
};

export const read = (draft: Draft, text: string): ReadResult => knownOf(draft, text).result;

const findFaults = (
  draft: Draft,
  { read: file, value, issues }: ReadResult,
): Issue[] | undefined =>
  file && issues.length === 0
    ? checkFields(file, draft.kind.schema, draft.kind.called, value).issues
    : undefined;

/** The faults of a record's fields; undefined where it cannot be read. */
export const faultsOf = (draft: Draft, text: string): Issue[] | undefined => {
  const one = knownOf(draft, text);
  one.faults ??= { issues: findFaults(draft, one.result) };
  return one.faults.issues;
};

export const isReadable = (draft: Draft, text: string): boolean =>
  faultsOf(draft, text) !== undefined;

/**
 * 0 for a record without fault; else its number of faults, or, where it cannot be read,
 * more the higher up that is.
 */
export const weigh = (draft: Draft, text: string): number =>
  faultsOf(draft, text)?.length ?? unreadable - (read(draft, text).issues[0]?.line ?? 0);

/** The first line that has a fault, counted from 1. */
export const firstFault = (draft: Draft, text: string): number | undefined => {
  const lines = (faultsOf(draft, text) ?? read(draft, text).issues)
    .map(({ line }) => line ?? 0)
    .filter((line) => line > 0);
  return lines.length > 0 ? Math.min(...lines) : undefined;
};
