/** Holds one record against its kind: every fault as a problem with its place, or the record with its exact type. */
import { isMap, isScalar, isSeq, type Node } from "yaml";
import { z } from "zod";
import { readDate, writeDate } from "../text/dates.ts";
import type { Help } from "./help.ts";
import {
  nodeAt,
  placeOfKey,
  placeOfTop,
  placeOfValue,
  type Place,
  type ReadFile,
} from "./place.ts";
import type { Issue } from "./issue.ts";
import { fieldsAt, leavesOf, schemaAt } from "./schema.ts";
import { suggest } from "../text/suggest.ts";
import { findUnseen } from "./unseen.ts";

type Path = readonly PropertyKey[];
type ZodIssue = z.core.$ZodIssue;

type At = ReturnType<typeof schemaAt>;

const listExpected = 'a list: lines that begin with "- "';
const list = (words: readonly string[], word = "or"): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${word} ${words.at(-1)}`;
const nameOf = (path: Path): string =>
  String(path.findLast((step) => typeof step === "string") ?? "this");

/** The value as it stands in the file, on one line and not too long. */
const asWritten = (read: ReadFile, node: Node | null): string => {
  if (!node?.range) return "nothing";
  const raw = read.yaml.slice(node.range[0], node.range[1]).trim().replace(/\s+/g, " ");
  return raw === "" ? "nothing" : raw.length > 60 ? `${raw.slice(0, 60)}…` : raw;
};

const article = (found: unknown): string =>
  found === null || found === undefined
    ? "nothing"
    : Array.isArray(found)
      ? "a list"
      : typeof found === "object"
        ? "a group of fields"
        : typeof found === "number"
          ? "a number"
          : typeof found === "boolean"
            ? "a yes or no"
            : "text";

/** Where the editors' guide says how such a value is written. */
const helpWith = (at: At): Help =>
  at?.meta.help ??
  (at?.inner instanceof z.ZodEnum || at?.inner instanceof z.ZodNumber
    ? "choices-and-numbers"
    : at?.inner instanceof z.ZodArray
      ? "lists"
      : "names-of-fields");

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null
        ? (at as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );

/** How to write a date that was written another way. */
const toWrite = (written: string): string | undefined => {
  const date = readDate(written.replace(/^["'“”]|["'“”]$/g, ""));
  if (!date) return undefined;
  return "date" in date
    ? `write ${date.date}`
    : `write ${[...new Set(date.either)].map((day) => `${day} if you mean ${writeDate(day)}`).join(", or ")}`;
};

const noValue = (at: Place, path: Path, expected: string, schema: At): Issue => {
  const name = nameOf(path);
  if (typeof path.at(-1) === "number")
    return {
      ...at,
      message: `An entry of "${name}" has no value.`,
      expected,
      fix: "write it after the hyphen, or take the line out",
      help: "lists",
    };
  if (schema?.inner instanceof z.ZodArray)
    return {
      ...at,
      message: `"${name}" has no entries.`,
      expected: listExpected,
      fix: `add lines under it that begin with "- "${schema.optional ? ", or take the line out" : ""}`,
      help: "lists",
    };
  const where =
    schema?.inner instanceof z.ZodObject
      ? "write its fields under it, each on a line of its own, two spaces further in"
      : "write the value after the colon";
  return {
    ...at,
    message: `"${name}" has no value.`,
    expected,
    fix: `${where}${schema?.optional ? ", or take the line out" : ""}`,
    help: "names-of-fields",
  };
};

/** A text was expected and YAML made something else of it: the losses that nobody sees. */
const lostText = (
  read: ReadFile,
  schema: At,
  path: Path,
  found: unknown,
  expected: string,
): Issue => {
  const node = nodeAt(read, path);
  const field = nameOf(path);
  const written = asWritten(read, node);
  const at = placeOfValue(read, path);
  if (found === null) return noValue(at, path, expected, schema);
  // Quotes mend it only where the value would be right with them: 2027 is no date with quotes either.
  if (
    (typeof found === "number" || typeof found === "boolean") &&
    schema?.inner.safeParse(written).success
  ) {
    const loses = /^0\d/.test(written)
      ? "Without quotes this is read as a number, and its first 0 is lost."
      : `Without quotes this is read as ${article(found)}.`;
    return {
      ...at,
      message: loses,
      expected,
      found: written,
      fix: `put it in double quotes: "${written}"`,
      help: schema.meta.help ?? "quotation-marks",
    };
  }
  if (isSeq(node) || isMap(node)) {
    const hyphen = isSeq(node) && !node.flow;
    const why = hyphen
      ? "the hyphen at its beginning"
      : node.flow
        ? `the ${written[0] ?? "bracket"} at its beginning`
        : "the colon with a space after it";
    return {
      ...at,
      message: `This is read as ${article(found)}, because of ${why}.`,
      expected,
      found: written,
      fix: hyphen
        ? `write it after "${field}:", without the hyphen`
        : "put the whole value in double quotes",
      help: hyphen ? "lists" : "quotation-marks",
    };
  }
  return {
    ...at,
    message: `"${field}" is not written as it should be.`,
    expected,
    found: written,
    fix: `write ${expected}`,
    help: helpWith(schema),
  };
};

const tooFewOrMany = (
  read: ReadFile,
  problem: ZodIssue & { code: "too_small" | "too_big" },
  expected: string,
  help: Help,
): Issue => {
  const field = nameOf(problem.path);
  const at = placeOfValue(read, problem.path);
  if (problem.origin === "array" && problem.code === "too_small") {
    return {
      ...at,
      message: `"${field}" has no entries, and needs at least ${problem.minimum}.`,
      expected,
      fix: 'add a line that begins with "- "',
      help: "lists",
    };
  }
  if (problem.origin === "array")
    return {
      ...at,
      message: `"${field}" has too many entries.`,
      expected,
      fix: `keep at most ${String((problem as { maximum: number | bigint }).maximum)}`,
      help: "lists",
    };
  if (problem.origin !== "string")
    return {
      ...at,
      message: `"${field}" cannot be ${asWritten(read, nodeAt(read, problem.path))}.`,
      expected,
      fix: `write ${expected}`,
      help,
    };
  if (read.body && field === "detail")
    return {
      ...at,
      message: "This page has no detail.",
      expected,
      fix: "write it below the second line of three hyphens (---)",
      help: "files-and-their-ids",
    };
  return { ...at, message: `"${field}" is empty.`, expected, fix: `write ${expected}`, help };
};

/** How to add a field that is missing. */
const toAdd = (name: string, at: At): string => {
  if (at?.meta.expected) return `add a line "${name}:" with ${at.meta.expected}`;
  if (at?.inner instanceof z.ZodObject)
    return `add a line "${name}:", and under it ${list(Object.keys(at.inner.shape), "and")}`;
  return `add a line "${name}:"${at?.inner instanceof z.ZodArray ? ', and under it lines that begin with "- "' : ""}`;
};

/** The group of this record that a field belongs to, where it is missing there: a line that lost its spaces. */
const groupOf = (
  schema: z.ZodType,
  value: unknown,
  key: string,
  path: ZodIssue["path"],
): string | undefined =>
  fieldsAt(schema, path).find(
    (group) =>
      fieldsAt(schema, [...path, group]).includes(key) &&
      valueAt(value, [...path, group]) !== undefined &&
      valueAt(value, [...path, group, key]) === undefined,
  );

const issuesOf = (
  read: ReadFile,
  schema: z.ZodType,
  called: string,
  value: unknown,
  problem: ZodIssue,
): Issue[] => {
  const expected = schemaAt(schema, problem.path)?.meta.expected ?? "another value";
  const field = nameOf(problem.path);
  switch (problem.code) {
    case "unrecognized_keys": {
      const known = fieldsAt(schema, problem.path).filter(
        (name) => !(read.body && name === "detail"),
      );
      const owner = problem.path.length === 0 ? called : `"${field}"`;
      return problem.keys.slice(0, mostIssues).map((key) => {
        const group = groupOf(schema, value, key, problem.path);
        if (group) {
          return {
            ...placeOfKey(read, problem.path, key),
            message: `"${key}" is not a field of ${owner}. It belongs to "${group}".`,
            found: key,
            help: "spaces-at-the-start-of-a-line",
            fix:
              problem.path.length === 0
                ? `put it under "${group}:", and begin the line with two spaces`
                : `put it under "${group}:", two spaces further in, and move what stands under it by two spaces too`,
          };
        }
        const free = known.filter(
          (name) => !(name in ((valueAt(value, problem.path) ?? {}) as object)),
        );
        const meant = suggest(key, free) ?? suggest(key, known);
        return {
          ...placeOfKey(read, problem.path, key),
          message: `"${key}" is not a field of ${owner}.${meant ? ` Did you mean "${meant}"?` : ""}`,
          expected: `one of ${list(known)}`,
          found: key,
          fix: meant
            ? `write ${meant}: instead of ${key}:`
            : "take the line out, or use one of the fields above",
          help: "names-of-fields",
        };
      });
    }
    case "invalid_type": {
      const found = valueAt(value, problem.path);
      const parent = problem.path.slice(0, -1);
      const last = problem.path.at(-1);
      if (found === undefined && typeof last === "string") {
        const at = parent.length === 0 ? placeOfTop(read) : placeOfValue(read, parent);
        const owner = parent.length === 0 ? called : `"${nameOf(parent)}"`;
        return [
          {
            ...at,
            message: `The field "${last}" is missing.`,
            expected: `${owner} with a line "${last}:"`,
            fix: toAdd(last, schemaAt(schema, problem.path)),
            help: "names-of-fields",
          },
        ];
      }
      const place = placeOfValue(read, problem.path);
      const written = asWritten(read, nodeAt(read, problem.path));
      if (problem.expected === "string")
        return [lostText(read, schemaAt(schema, problem.path), problem.path, found, expected)];
      if (found === null)
        return [noValue(place, problem.path, expected, schemaAt(schema, problem.path))];
      if (problem.expected === "int" || problem.expected === "number") {
        const quoted = typeof found === "string" && /^\d+$/.test(found);
        return [
          {
            ...place,
            message: quoted
              ? `"${field}" is text, because of the quotation marks.`
              : `"${field}" cannot be ${written}.`,
            expected,
            ...(quoted ? { found: written } : {}),
            fix: quoted ? "write the number without quotes" : `write ${expected}`,
            help: "choices-and-numbers",
          },
        ];
      }
      const wanted =
        problem.expected === "array"
          ? listExpected
          : problem.expected === "object"
            ? `a group of fields: ${list(fieldsAt(schema, problem.path))}`
            : expected;
      if (problem.expected === "array" && typeof found === "string" && /^[-–—•]/.test(found)) {
        return [
          {
            ...place,
            message: "An entry of a list begins with a hyphen and a space, and this line does not.",
            expected: wanted,
            found: written,
            fix: `begin the line with "- " in place of the ${found[0]}`,
            help: "lists",
          },
        ];
      }
      if (problem.expected === "object" && Array.isArray(found)) {
        return [
          {
            ...place,
            message: `"${field}" is a list.`,
            expected: wanted,
            found: written,
            fix: "take the hyphen out, so that its fields stand alone on their lines",
            help: "lists",
          },
        ];
      }
      return [
        {
          ...place,
          message: `"${field}" is ${article(found)}.`,
          expected: wanted,
          found: written,
          fix:
            problem.expected === "array"
              ? `write "${field}:" on a line of its own, and under it each entry on a line that begins with "- "`
              : `write "${field}:" on a line of its own, and its fields under it, two spaces further in`,
          help: problem.expected === "array" ? "lists" : "spaces-at-the-start-of-a-line",
        },
      ];
    }
    case "invalid_value": {
      const found = valueAt(value, problem.path);
      if (typeof found !== "string")
        return [lostText(read, schemaAt(schema, problem.path), problem.path, found, expected)];
      const known = problem.values.map(String);
      const meant = suggest(found, known);
      return [
        {
          ...placeOfValue(read, problem.path),
          message: `"${field}" cannot be "${found}".${meant ? ` Did you mean "${meant}"?` : ""}`,
          expected: `one of ${list(known)}`,
          found,
          fix: meant ? `write ${meant}` : "write one of these words",
          help: "choices-and-numbers",
        },
      ];
    }
    case "too_small":
    case "too_big":
      return [
        tooFewOrMany(
          read,
          problem as ZodIssue & { code: "too_small" | "too_big" },
          expected,
          helpWith(schemaAt(schema, problem.path)),
        ),
      ];
    default: {
      const found = String(valueAt(value, problem.path));
      const at = schemaAt(schema, problem.path);
      if (at?.meta.date && /^\d{4}-\d\d-\d\d$/.test(found)) {
        return [
          {
            ...placeOfValue(read, problem.path),
            message: "There is no such day in the calendar.",
            expected,
            found,
            fix: "look at the month and the day again",
            help: "dates",
          },
        ];
      }
      const curly = /^[“”‘’]|[“”‘’]$/.test(found);
      return [
        {
          ...placeOfValue(read, problem.path),
          message: `"${field}" is not written as it should be.`,
          expected,
          found: found === "" ? "nothing" : found,
          ...(curly
            ? {
                fix: 'use straight quotation marks (") instead of curly ones',
                help: "quotation-marks",
              }
            : {
                fix: (at?.meta.date && toWrite(found)) || `write ${expected}`,
                help: helpWith(at),
              }),
        },
      ];
    }
  }
};

/** Words that older YAML, and some programs that editors use, turn into something else when they stand alone. */
export const ambiguous =
  /^(?:yes|no|on|off|y|n|true|false|null|~|[-+]?\d[\d_]*(?::[0-5]?\d)+|[-+]?\d[\d_]*(?:\.\d*)?)$/i;

const ambiguousText = (read: ReadFile, schema: z.ZodType, value: unknown): Issue[] =>
  leavesOf(schema, value).flatMap(({ path, value: found, meta }) => {
    const node = nodeAt(read, path);
    if (meta.date || !isScalar(node) || node.type !== "PLAIN" || !ambiguous.test(found)) return [];
    const reads = /:/.test(found)
      ? "a time or a number"
      : /^[a-z~]/i.test(found)
        ? "a yes or no"
        : "a number";
    return [
      {
        ...placeOfValue(read, path),
        message: `Without quotes some programs read this as ${reads}.`,
        expected: meta.expected ?? "text",
        found,
        fix: `put it in double quotes: "${found}"`,
        help: "quotation-marks",
      },
    ];
  });

/** The faults of one record that are told at once. Where there are more, the file is something else than a record. */
const mostIssues = 100;

/**
 * Checks a record's fields.
 * @param schema the kind's schema; @param called what a record of the kind is called, as in "a role"
 * @returns the record where it has no fault, and all its faults
 */
export const checkFields = <Schema extends z.ZodObject>(
  read: ReadFile,
  schema: Schema,
  called: string,
  value: unknown,
): { record?: z.infer<Schema>; issues: Issue[] } => {
  const result = schema.safeParse(value);
  const issues = [...ambiguousText(read, schema, value), ...findUnseen(read, schema, value)].slice(
    0,
    mostIssues,
  );
  if (result.success) return issues.length === 0 ? { record: result.data, issues } : { issues };
  const unknown = result.error.issues.filter((problem) => problem.code === "unrecognized_keys");
  for (const problem of result.error.issues.slice(0, mostIssues)) {
    // A missing field whose name is misspelt just beside it, or whose line has lost its spaces, is one slip, told once.
    const last = problem.path.at(-1);
    const misplaced =
      problem.path.length === 2 &&
      typeof last === "string" &&
      valueAt(value, problem.path) === undefined &&
      unknown.some(
        (other) =>
          other.code === "unrecognized_keys" &&
          other.path.length === 0 &&
          other.keys.includes(last),
      );
    const misspelt =
      problem.code === "invalid_type" &&
      typeof last === "string" &&
      valueAt(value, problem.path) === undefined &&
      unknown.some(
        (other) =>
          other.code === "unrecognized_keys" &&
          other.path.join(".") === problem.path.slice(0, -1).join(".") &&
          other.keys.some((key) => suggest(key, [last]) === last),
      );
    if (!misspelt && !misplaced) issues.push(...issuesOf(read, schema, called, value, problem));
  }
  // An address can break two rules at once, and both say the same.
  return {
    issues: issues.filter(
      (issue, index) =>
        index ===
        issues.findIndex(
          ({ line, column, message }) =>
            line === issue.line && column === issue.column && message === issue.message,
        ),
    ),
  };
};
