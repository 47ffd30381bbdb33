import type { z } from "zod";
import { listWords } from "../../text/list.ts";
import { didYouMean, suggest } from "../../text/suggest.ts";
import type { Issue } from "../issue.ts";
import { placeOfKey } from "../place.ts";
import { fieldsAt } from "../schema.ts";
import { mostIssues, valueAt, type Complaint } from "./complaint.ts";

/** The group of this record where the field belongs and is missing: its line lost its spaces. */
const groupOf = ({ schema, value, path }: Complaint, key: string): string | undefined =>
  fieldsAt(schema, path).find(
    (group) =>
      fieldsAt(schema, [...path, group]).includes(key) &&
      valueAt(value, [...path, group]) !== undefined &&
      valueAt(value, [...path, group, key]) === undefined,
  );

const explainMisplaced = (complaint: Complaint, key: string, group: string, of: string): Issue => ({
  ...placeOfKey(complaint.read, complaint.path, key),
  message: `"${key}" is not a field of ${of}. It belongs to "${group}".`,
  found: key,
  help: "spaces-at-the-start-of-a-line",
  fix:
    complaint.path.length === 0
      ? `put it under "${group}:", and begin the line with two spaces`
      : `put it under "${group}:", two spaces further in, ` +
        "and move what stands under it by two spaces too",
});

/** Fields that the kind does not have. */
export const explainUnknownFields = (
  complaint: Complaint,
  { keys }: Pick<z.core.$ZodIssueUnrecognizedKeys, "keys">,
): Issue[] => {
  const { read, schema, path, field, called, found } = complaint;
  const known = fieldsAt(schema, path).filter((name) => !(read.body && name === "detail"));
  const owner = path.length === 0 ? called : `"${field}"`;
  const free = known.filter((name) => !(name in ((found ?? {}) as object)));
  return keys.slice(0, mostIssues).map((key): Issue => {
    const group = groupOf(complaint, key);
    if (group) return explainMisplaced(complaint, key, group, owner);
    const meant = suggest(key, free) ?? suggest(key, known);
    return {
      ...placeOfKey(read, path, key),
      message: `"${key}" is not a field of ${owner}.${didYouMean(meant)}`,
      expected: `one of ${listWords(known)}`,
      found: key,
      fix: meant
        ? `write ${meant}: instead of ${key}:`
        : "take the line out, or use one of the fields above",
      help: "names-of-fields",
    };
  });
};
