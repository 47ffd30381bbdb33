/**
 * Holds one record against its kind: every fault as an issue with its place, or the record with its
 * exact type. Each kind of complaint that zod makes has its words in a file of `fields/`.
 */
import type { z } from "zod";
import { suggest } from "../text/suggest.ts";
import { findAmbiguous } from "./fields/ambiguous.ts";
import { makeComplaint, mostIssues, valueAt, type Held } from "./fields/complaint.ts";
import { explainUnknownFields } from "./fields/unknownField.ts";
import { explainWrongChoice } from "./fields/wrongChoice.ts";
import { explainWrongForm } from "./fields/wrongForm.ts";
import { explainWrongSize } from "./fields/wrongSize.ts";
import { explainWrongType } from "./fields/wrongType.ts";
import type { Issue } from "./issue.ts";
import type { ReadFile } from "./place.ts";
import { findUnseen } from "./unseen.ts";

type ZodIssue = z.core.$ZodIssue;

const explain = (held: Held, issue: ZodIssue): Issue[] => {
  const complaint = makeComplaint(held, issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return explainUnknownFields(complaint, issue);
    case "invalid_type":
      return [explainWrongType(complaint, issue)];
    case "invalid_value":
      return [explainWrongChoice(complaint, issue)];
    case "too_small":
    case "too_big":
      return [explainWrongSize(complaint, issue)];
    default:
      return [explainWrongForm(complaint)];
  }
};

/** Whether a missing field is told already: misspelt just beside, or without its spaces. */
const isToldAlready = ({ value }: Held, issue: ZodIssue, all: readonly ZodIssue[]): boolean => {
  const last = issue.path.at(-1);
  if (typeof last !== "string" || valueAt(value, issue.path) !== undefined) return false;
  const parent = issue.path.slice(0, -1).join(".");
  const unknown = all.filter((other) => other.code === "unrecognized_keys");
  const misplaced =
    issue.path.length === 2 &&
    unknown.some(({ path, keys }) => path.length === 0 && keys.includes(last));
  const misspelt =
    issue.code === "invalid_type" &&
    unknown.some(
      ({ path, keys }) =>
        path.join(".") === parent && keys.some((key) => suggest(key, [last]) === last),
    );
  return misplaced || misspelt;
};

/** An address can break two rules at once, and both say the same. */
const withoutRepeats = (issues: readonly Issue[]): Issue[] => {
  const told = new Set<string>();
  return issues.filter(({ line, column, message }) => {
    const key = `${line}:${column} ${message}`;
    return !told.has(key) && told.add(key);
  });
};

/**
 * Checks a record's fields.
 * @param schema the kind's schema
 * @param called what a record of the kind is called, as in "a role"
 * @returns the record where it has no fault, and all its faults
 */
export const checkFields = <Schema extends z.ZodObject>(
  read: ReadFile,
  schema: Schema,
  called: string,
  value: unknown,
): { record?: z.infer<Schema>; issues: Issue[] } => {
  const held: Held = { read, schema, called, value };
  const issues = [...findAmbiguous(held), ...findUnseen(read, schema, value)].slice(0, mostIssues);
  const result = schema.safeParse(value);
  if (result.success) return issues.length === 0 ? { record: result.data, issues } : { issues };
  const all = result.error.issues;
  issues.push(
    ...all
      .slice(0, mostIssues)
      .filter((issue) => !isToldAlready(held, issue, all))
      .flatMap((issue) => explain(held, issue)),
  );
  return { issues: withoutRepeats(issues) };
};
