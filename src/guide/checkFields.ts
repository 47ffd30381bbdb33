/** Holds one record against its kind: every fault as a problem with its place, or the record with its exact type. */
import { isMap, isScalar, isSeq, type Node } from "yaml";
import { z } from "zod";
import { readDate, writeDate } from "./dates.ts";
import type { Help } from "./help.ts";
import {
  nodeAt,
  placeOfKey,
  placeOfTop,
  placeOfValue,
  type Place,
  type ReadFile,
} from "./place.ts";
import type { Problem } from "./problem.ts";
import { fieldsAt, leavesOf, schemaAt } from "./schema.ts";
import { suggest } from "../prose/suggest.ts";
import { findUnseen } from "./unseen.ts";

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

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

const noValue = (at: Place, path: Path, expected: string, schema: At): Problem => {
  const name = nameOf(path);
  if (typeof path.at(-1) === "number")
    return {
      ...at,
      says: `An entry of "${name}" has no value.`,
      expected,
      mend: "write it after the hyphen, or take the line out",
      help: "lists",
    };
  if (schema?.inner instanceof z.ZodArray)
    return {
      ...at,
      says: `"${name}" has no entries.`,
      expected: listExpected,
      mend: `add lines under it that begin with "- "${schema.optional ? ", or take the line out" : ""}`,
      help: "lists",
    };
  const where =
    schema?.inner instanceof z.ZodObject
      ? "write its fields under it, each on a line of its own, two spaces further in"
      : "write the value after the colon";
  return {
    ...at,
    says: `"${name}" has no value.`,
    expected,
    mend: `${where}${schema?.optional ? ", or take the line out" : ""}`,
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
): Problem => {
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
      says: loses,
      expected,
      found: written,
      mend: `put it in double quotes: "${written}"`,
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
      says: `This is read as ${article(found)}, because of ${why}.`,
      expected,
      found: written,
      mend: hyphen
        ? `write it after "${field}:", without the hyphen`
        : "put the whole value in double quotes",
      help: hyphen ? "lists" : "quotation-marks",
    };
  }
  return {
    ...at,
    says: `"${field}" is not written as it should be.`,
    expected,
    found: written,
    mend: `write ${expected}`,
    help: helpWith(schema),
  };
};

const tooFewOrMany = (
  read: ReadFile,
  issue: Issue & { code: "too_small" | "too_big" },
  expected: string,
  help: Help,
): Problem => {
  const field = nameOf(issue.path);
  const at = placeOfValue(read, issue.path);
  if (issue.origin === "array" && issue.code === "too_small") {
    return {
      ...at,
      says: `"${field}" has no entries, and needs at least ${issue.minimum}.`,
      expected,
      mend: 'add a line that begins with "- "',
      help: "lists",
    };
  }
  if (issue.origin === "array")
    return {
      ...at,
      says: `"${field}" has too many entries.`,
      expected,
      mend: `keep at most ${String((issue as { maximum: number | bigint }).maximum)}`,
      help: "lists",
    };
  if (issue.origin !== "string")
    return {
      ...at,
      says: `"${field}" cannot be ${asWritten(read, nodeAt(read, issue.path))}.`,
      expected,
      mend: `write ${expected}`,
      help,
    };
  if (read.body && field === "detail")
    return {
      ...at,
      says: "This page has no detail.",
      expected,
      mend: "write it below the second line of three hyphens (---)",
      help: "files-and-their-ids",
    };
  return { ...at, says: `"${field}" is empty.`, expected, mend: `write ${expected}`, help };
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
  path: Issue["path"],
): string | undefined =>
  fieldsAt(schema, path).find(
    (group) =>
      fieldsAt(schema, [...path, group]).includes(key) &&
      valueAt(value, [...path, group]) !== undefined &&
      valueAt(value, [...path, group, key]) === undefined,
  );

const problemsOf = (
  read: ReadFile,
  schema: z.ZodType,
  called: string,
  value: unknown,
  issue: Issue,
): Problem[] => {
  const expected = schemaAt(schema, issue.path)?.meta.expected ?? "another value";
  const field = nameOf(issue.path);
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = fieldsAt(schema, issue.path).filter(
        (name) => !(read.body && name === "detail"),
      );
      const owner = issue.path.length === 0 ? called : `"${field}"`;
      return issue.keys.slice(0, mostProblems).map((key) => {
        const group = groupOf(schema, value, key, issue.path);
        if (group) {
          return {
            ...placeOfKey(read, issue.path, key),
            says: `"${key}" is not a field of ${owner}. It belongs to "${group}".`,
            found: key,
            help: "spaces-at-the-start-of-a-line",
            mend:
              issue.path.length === 0
                ? `put it under "${group}:", and begin the line with two spaces`
                : `put it under "${group}:", two spaces further in, and move what stands under it by two spaces too`,
          };
        }
        const free = known.filter(
          (name) => !(name in ((valueAt(value, issue.path) ?? {}) as object)),
        );
        const meant = suggest(key, free) ?? suggest(key, known);
        return {
          ...placeOfKey(read, issue.path, key),
          says: `"${key}" is not a field of ${owner}.${meant ? ` Did you mean "${meant}"?` : ""}`,
          expected: `one of ${list(known)}`,
          found: key,
          mend: meant
            ? `write ${meant}: instead of ${key}:`
            : "take the line out, or use one of the fields above",
          help: "names-of-fields",
        };
      });
    }
    case "invalid_type": {
      const found = valueAt(value, issue.path);
      const parent = issue.path.slice(0, -1);
      const last = issue.path.at(-1);
      if (found === undefined && typeof last === "string") {
        const at = parent.length === 0 ? placeOfTop(read) : placeOfValue(read, parent);
        const owner = parent.length === 0 ? called : `"${nameOf(parent)}"`;
        return [
          {
            ...at,
            says: `The field "${last}" is missing.`,
            expected: `${owner} with a line "${last}:"`,
            mend: toAdd(last, schemaAt(schema, issue.path)),
            help: "names-of-fields",
          },
        ];
      }
      const place = placeOfValue(read, issue.path);
      const written = asWritten(read, nodeAt(read, issue.path));
      if (issue.expected === "string")
        return [lostText(read, schemaAt(schema, issue.path), issue.path, found, expected)];
      if (found === null)
        return [noValue(place, issue.path, expected, schemaAt(schema, issue.path))];
      if (issue.expected === "int" || issue.expected === "number") {
        const quoted = typeof found === "string" && /^\d+$/.test(found);
        return [
          {
            ...place,
            says: quoted
              ? `"${field}" is text, because of the quotation marks.`
              : `"${field}" cannot be ${written}.`,
            expected,
            ...(quoted ? { found: written } : {}),
            mend: quoted ? "write the number without quotes" : `write ${expected}`,
            help: "choices-and-numbers",
          },
        ];
      }
      const wanted =
        issue.expected === "array"
          ? listExpected
          : issue.expected === "object"
            ? `a group of fields: ${list(fieldsAt(schema, issue.path))}`
            : expected;
      if (issue.expected === "array" && typeof found === "string" && /^[-–—•]/.test(found)) {
        return [
          {
            ...place,
            says: "An entry of a list begins with a hyphen and a space, and this line does not.",
            expected: wanted,
            found: written,
            mend: `begin the line with "- " in place of the ${found[0]}`,
            help: "lists",
          },
        ];
      }
      if (issue.expected === "object" && Array.isArray(found)) {
        return [
          {
            ...place,
            says: `"${field}" is a list.`,
            expected: wanted,
            found: written,
            mend: "take the hyphen out, so that its fields stand alone on their lines",
            help: "lists",
          },
        ];
      }
      return [
        {
          ...place,
          says: `"${field}" is ${article(found)}.`,
          expected: wanted,
          found: written,
          mend:
            issue.expected === "array"
              ? `write "${field}:" on a line of its own, and under it each entry on a line that begins with "- "`
              : `write "${field}:" on a line of its own, and its fields under it, two spaces further in`,
          help: issue.expected === "array" ? "lists" : "spaces-at-the-start-of-a-line",
        },
      ];
    }
    case "invalid_value": {
      const found = valueAt(value, issue.path);
      if (typeof found !== "string")
        return [lostText(read, schemaAt(schema, issue.path), issue.path, found, expected)];
      const known = issue.values.map(String);
      const meant = suggest(found, known);
      return [
        {
          ...placeOfValue(read, issue.path),
          says: `"${field}" cannot be "${found}".${meant ? ` Did you mean "${meant}"?` : ""}`,
          expected: `one of ${list(known)}`,
          found,
          mend: meant ? `write ${meant}` : "write one of these words",
          help: "choices-and-numbers",
        },
      ];
    }
    case "too_small":
    case "too_big":
      return [
        tooFewOrMany(
          read,
          issue as Issue & { code: "too_small" | "too_big" },
          expected,
          helpWith(schemaAt(schema, issue.path)),
        ),
      ];
    default: {
      const found = String(valueAt(value, issue.path));
      const at = schemaAt(schema, issue.path);
      if (at?.meta.date && /^\d{4}-\d\d-\d\d$/.test(found)) {
        return [
          {
            ...placeOfValue(read, issue.path),
            says: "There is no such day in the calendar.",
            expected,
            found,
            mend: "look at the month and the day again",
            help: "dates",
          },
        ];
      }
      const curly = /^[“”‘’]|[“”‘’]$/.test(found);
      return [
        {
          ...placeOfValue(read, issue.path),
          says: `"${field}" is not written as it should be.`,
          expected,
          found: found === "" ? "nothing" : found,
          ...(curly
            ? {
                mend: 'use straight quotation marks (") instead of curly ones',
                help: "quotation-marks",
              }
            : {
                mend: (at?.meta.date && toWrite(found)) || `write ${expected}`,
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

const ambiguousText = (read: ReadFile, schema: z.ZodType, value: unknown): Problem[] =>
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
        says: `Without quotes some programs read this as ${reads}.`,
        expected: meta.expected ?? "text",
        found,
        mend: `put it in double quotes: "${found}"`,
        help: "quotation-marks",
      },
    ];
  });

/** The faults of one record that are told at once. Where there are more, the file is something else than a record. */
const mostProblems = 100;

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
): { record?: z.infer<Schema>; problems: Problem[] } => {
  const result = schema.safeParse(value);
  const problems = [
    ...ambiguousText(read, schema, value),
    ...findUnseen(read, schema, value),
  ].slice(0, mostProblems);
  if (result.success)
    return problems.length === 0 ? { record: result.data, problems } : { problems };
  const unknown = result.error.issues.filter((issue) => issue.code === "unrecognized_keys");
  for (const issue of result.error.issues.slice(0, mostProblems)) {
    // A missing field whose name is misspelt just beside it, or whose line has lost its spaces, is one slip, told once.
    const last = issue.path.at(-1);
    const misplaced =
      issue.path.length === 2 &&
      typeof last === "string" &&
      valueAt(value, issue.path) === undefined &&
      unknown.some(
        (other) =>
          other.code === "unrecognized_keys" &&
          other.path.length === 0 &&
          other.keys.includes(last),
      );
    const misspelt =
      issue.code === "invalid_type" &&
      typeof last === "string" &&
      valueAt(value, issue.path) === undefined &&
      unknown.some(
        (other) =>
          other.code === "unrecognized_keys" &&
          other.path.join(".") === issue.path.slice(0, -1).join(".") &&
          other.keys.some((key) => suggest(key, [last]) === last),
      );
    if (!misspelt && !misplaced) problems.push(...problemsOf(read, schema, called, value, issue));
  }
  // An address can break two rules at once, and both say the same.
  return {
    problems: problems.filter(
      (problem, index) =>
        index ===
        problems.findIndex(
          ({ line, column, says }) =>
            line === problem.line && column === problem.column && says === problem.says,
        ),
    ),
  };
};
