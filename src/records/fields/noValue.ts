import { z } from "zod";
import type { Issue } from "../issue.ts";
import { listExpected, type Complaint } from "./complaint.ts";

/** A field or an entry of a list with nothing behind it. */
export const explainNoValue = ({ place, path, field, at, expected }: Complaint): Issue => {
  const orTakeOut = at?.optional ? ", or take the line out" : "";
  if (typeof path.at(-1) === "number")
    return {
      ...place,
      message: `An entry of "${field}" has no value.`,
      expected,
      fix: "write it after the hyphen, or take the line out",
      help: "lists",
    };
  if (at?.inner instanceof z.ZodArray)
    return {
      ...place,
      message: `"${field}" has no entries.`,
      expected: listExpected,
      fix: `add lines under it that begin with "- "${orTakeOut}`,
      help: "lists",
    };
  const where =
    at?.inner instanceof z.ZodObject
      ? "write its fields under it, each on a line of its own, two spaces further in"
      : "write the value after the colon";
  return {
    ...place,
    message: `"${field}" has no value.`,
    expected,
    fix: where + orTakeOut,
    help: "names-of-fields",
  };
};
