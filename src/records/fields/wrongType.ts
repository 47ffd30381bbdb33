import type { z } from "zod";
import { listWords } from "../../text/list.ts";
import type { Issue } from "../issue.ts";
import { fieldsAt } from "../schema.ts";
import { describeValue, listExpected, type Complaint } from "./complaint.ts";
import { explainLostText } from "./lostText.ts";
import { explainMissingField } from "./missingField.ts";
import { explainNoValue } from "./noValue.ts";

const explainNumber = ({ field, found, written, expected, place }: Complaint): Issue => {
  if (typeof found === "string" && /^\d+$/.test(found))
    return {
      ...place,
      message: `"${field}" is text, because of the quotation marks.`,
      expected,
      found: written,
      fix: "write the number without quotes",
      help: "choices-and-numbers",
    };
  return {
    ...place,
    message: `"${field}" cannot be ${written}.`,
    expected,
    fix: `write ${expected}`,
    help: "choices-and-numbers",
  };
};

const explainList = ({ field, found, written, place }: Complaint): Issue => {
  if (typeof found === "string" && /^[-–—•]/.test(found))
    return {
      ...place,
      message: "An entry of a list begins with a hyphen and a space, and this line does not.",
      expected: listExpected,
      found: written,
      fix: `begin the line with "- " in place of the ${found[0]}`,
      help: "lists",
    };
  return {
    ...place,
    message: `"${field}" is ${describeValue(found)}.`,
    expected: listExpected,
    found: written,
    fix:
      `write "${field}:" on a line of its own, ` +
      'and under it each entry on a line that begins with "- "',
    help: "lists",
  };
};

const explainGroup = (complaint: Complaint, expected: string): Issue => {
  const { field, found, written, place } = complaint;
  if (Array.isArray(found))
    return {
      ...place,
      message: `"${field}" is a list.`,
      expected,
      found: written,
      fix: "take the hyphen out, so that its fields stand alone on their lines",
      help: "lists",
    };
  return {
    ...place,
    message: `"${field}" is ${describeValue(found)}.`,
    expected,
    found: written,
    fix: `write "${field}:" on a line of its own, and its fields under it, two spaces further in`,
    help: "spaces-at-the-start-of-a-line",
  };
};

/** A value of another type than its field has, or none at all. */
export const explainWrongType = (
  complaint: Complaint,
  { expected }: Pick<z.core.$ZodIssueInvalidType, "expected">,
): Issue => {
  const { found, path, schema } = complaint;
  if (found === undefined && typeof path.at(-1) === "string") return explainMissingField(complaint);
  if (expected === "string") return explainLostText(complaint);
  if (found === null) return explainNoValue(complaint);
  if (expected === "int" || expected === "number") return explainNumber(complaint);
  if (expected === "array") return explainList(complaint);
  const group = `a group of fields: ${listWords(fieldsAt(schema, path))}`;
  return explainGroup(complaint, expected === "object" ? group : complaint.expected);
};
