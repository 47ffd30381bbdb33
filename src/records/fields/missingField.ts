import { z } from "zod";
import type { Issue } from "../issue.ts";
import { placeOfTop, placeOfValue } from "../place.ts";
import { listWords } from "../../text/list.ts";
import { nameOf, type Complaint } from "./complaint.ts";

/** How to add a field that is missing. */
const toAdd = (name: string, at: Complaint["at"]): string => {
  if (at?.meta.expected) return `add a line "${name}:" with ${at.meta.expected}`;
  if (at?.inner instanceof z.ZodObject) {
    const fields = listWords(Object.keys(at.inner.shape), "and");
    return `add a line "${name}:", and under it ${fields}`;
  }
  return at?.inner instanceof z.ZodArray
    ? `add a line "${name}:", and under it lines that begin with "- "`
    : `add a line "${name}:"`;
};

/** A field that its record or its group may not be without. */
export const explainMissingField = ({ read, path, called, at }: Complaint): Issue => {
  const name = String(path.at(-1));
  const parent = path.slice(0, -1);
  const owner = parent.length === 0 ? called : `"${nameOf(parent)}"`;
  return {
    ...(parent.length === 0 ? placeOfTop(read) : placeOfValue(read, parent)),
    message: `The field "${name}" is missing.`,
    expected: `${owner} with a line "${name}:"`,
    fix: toAdd(name, at),
    help: "names-of-fields",
  };
};
