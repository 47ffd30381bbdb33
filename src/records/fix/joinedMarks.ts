/** A space that is missing after a colon or a hyphen, where it is certain that one was meant. */
import { z } from "zod";
import { unwrap } from "../schema.ts";
import { findTextLines, indentOf, type Change, type Line } from "./lines.ts";

/** The names of all fields of a kind, at any depth. */
export const allFields = (schema: z.ZodType): Set<string> => {
  const { inner } = unwrap(schema);
  if (inner instanceof z.ZodArray) return allFields(inner.element as z.ZodType);
  if (!(inner instanceof z.ZodObject)) return new Set();
  return new Set(
    Object.entries(inner.shape).flatMap(([name, of]) => [name, ...allFields(of as z.ZodType)]),
  );
};

/** The nearest line above or below with something in it. */
const neighbour = (lines: readonly Line[], index: number, step: 1 | -1): string => {
  let at = index + step;
  while (lines[at] && (lines[at]!.text.trim() === "" || /^\s*#/.test(lines[at]!.text))) at += step;
  return lines[at]?.text ?? "";
};

/**
 * Whether a line stands where an entry of a list stands: beside another entry, or right below
 * a field without a value.
 */
const isEntry = (lines: readonly Line[], index: number): boolean => {
  const indent = indentOf(lines[index]!.text);
  const [above, below] = [neighbour(lines, index, -1), neighbour(lines, index, 1)];
  const beside = [above, below].some((text) => indentOf(text) === indent && /^\s*- /.test(text));
  return beside || (/^\s*(?:- )?\w+:$/.test(above) && indentOf(above) <= indent);
};

/**
 * Puts the missing spaces in.
 * @param fields the names of the kind's fields: only after one of these is a colon certain
 */
export const partMarks = (
  lines: readonly Line[],
  fields: ReadonlySet<string>,
  changes: Change[],
): Line[] => {
  const begins = findTextLines(lines.map(({ text }) => text));
  return lines.map((line, index) => {
    if (begins[index] !== undefined) return line;
    let { text } = line;
    const hyphen = /^( *)(?:-(?=[^\s-])|[–—•·][ \t]*(?=\S))/.exec(text);
    if (hyphen && isEntry(lines, index)) {
      changes.push({
        line: line.number,
        did:
          text[hyphen[1]!.length] === "-"
            ? "put a space after the hyphen"
            : "put a plain hyphen at the start",
      });
      text = `${hyphen[1]}- ${text.slice(hyphen[0].length)}`;
    }
    const colon = /^(\s*(?:- +)?)(\w+):(?=[^\s:/])/.exec(text);
    if (colon && fields.has(colon[2]!)) {
      changes.push({ line: line.number, did: "put a space after the colon" });
      text = `${colon[0]} ${text.slice(colon[0].length)}`;
    }
    return { ...line, text };
  });
};
