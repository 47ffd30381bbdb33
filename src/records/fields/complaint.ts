/** One complaint of a kind's schema about a record, with all that a message about it needs. */
import type { Node } from "yaml";
import { z } from "zod";
import type { Help } from "../help.ts";
import { nodeAt, placeOfValue, type Place, type ReadFile } from "../place.ts";
import { schemaAt } from "../schema.ts";

type Path = readonly PropertyKey[];

/** The record that is held against its kind. */
export type Held = {
  read: ReadFile;
  schema: z.ZodType;
  /** What a record of the kind is called, as in "a role". */
  called: string;
  /** The record as YAML gives it. */
  value: unknown;
};

export type Complaint = Held & {
  path: Path;
  /** The name of the field that the complaint is about, or that its list has. */
  field: string;
  /** What the schema says of the field; undefined for one that it does not know. */
  at: ReturnType<typeof schemaAt>;
  /** What belongs there, in words. */
  expected: string;
  /** What stands there. */
  found: unknown;
  /** What stands there as it is written in the file, on one line and not too long. */
  written: string;
  place: Place;
};

export const listExpected = 'a list: lines that begin with "- "';

/** The faults of one record that are told at once. Where there are more, it is no record. */
export const mostIssues = 100;

export const nameOf = (path: Path): string =>
  String(path.findLast((step) => typeof step === "string") ?? "this");

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null
        ? (at as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );

const longestWritten = 60;

const asWritten = (read: ReadFile, node: Node | null): string => {
  if (!node?.range) return "nothing";
  const raw = read.yaml.slice(node.range[0], node.range[1]).trim().replace(/\s+/g, " ");
  if (raw === "") return "nothing";
  return raw.length > longestWritten ? `${raw.slice(0, longestWritten)}…` : raw;
};

/** What a value is, with its article. */
export const describeValue = (found: unknown): string => {
  if (found === null || found === undefined) return "nothing";
  if (Array.isArray(found)) return "a list";
  if (typeof found === "object") return "a group of fields";
  if (typeof found === "number") return "a number";
  return typeof found === "boolean" ? "a yes or no" : "text";
};

/** Where the editors' guide says how such a value is written. */
export const helpWith = ({ at }: Pick<Complaint, "at">): Help => {
  if (at?.meta.help) return at.meta.help;
  if (at?.inner instanceof z.ZodEnum || at?.inner instanceof z.ZodNumber)
    return "choices-and-numbers";
  return at?.inner instanceof z.ZodArray ? "lists" : "names-of-fields";
};

export const makeComplaint = (held: Held, path: Path): Complaint => {
  const at = schemaAt(held.schema, path);
  return {
    ...held,
    path,
    field: nameOf(path),
    at,
    expected: at?.meta.expected ?? "another value",
    found: valueAt(held.value, path),
    written: asWritten(held.read, nodeAt(held.read, path)),
    place: placeOfValue(held.read, path),
  };
};
