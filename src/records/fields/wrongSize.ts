import type { z } from "zod";
import type { Issue } from "../issue.ts";
import { helpWith, type Complaint } from "./complaint.ts";

/** A list with too few or too many entries, a number out of its bounds, a text that is empty. */
export const explainWrongSize = (
  complaint: Complaint,
  size: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
): Issue => {
  const { read, field, written, expected, place } = complaint;
  if (size.origin === "array")
    return size.code === "too_small"
      ? {
          ...place,
          message: `"${field}" has no entries, and needs at least ${size.minimum}.`,
          expected,
          fix: 'add a line that begins with "- "',
          help: "lists",
        }
      : {
          ...place,
          message: `"${field}" has too many entries.`,
          expected,
          fix: `keep at most ${size.maximum}`,
          help: "lists",
        };
  if (size.origin !== "string")
    return {
      ...place,
      message: `"${field}" cannot be ${written}.`,
      expected,
      fix: `write ${expected}`,
      help: helpWith(complaint),
    };
  if (read.body && field === "detail")
    return {
      ...place,
      message: "This page has no detail.",
      expected,
      fix: "write it below the second line of three hyphens (---)",
      help: "files-and-their-ids",
    };
  return {
    ...place,
    message: `"${field}" is empty.`,
    expected,
    fix: `write ${expected}`,
    help: helpWith(complaint),
  };
};
