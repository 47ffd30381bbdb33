/** A file while it is being mended: its lines, each with the number it has in the editor's file. */

/** A line, and its number in the file as the editor has it, counted from 1. */
export type Line = { text: string; number: number };

/** What was done to a line, as the end of a sentence that begins with the line's number. */
export type Change = { line: number; did: string };

export const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join("\n");

export const indentOf = (text: string): number => /^ */.exec(text)![0].length;

/**
 * Takes a line's beginning as `name: ` with the hyphens before it, which opens a text of several
 * lines when only | or > follows.
 */
const opensText = /^(\s*(?:- +)*)(?:[\w ]+:\s*)?[|>][-+\d]*\s*(?:#.*)?$/;

/**
 * The lines that are text below a | or a >: what stands in them is the editor's own, its spaces
 * included. Found by their spaces alone, because the file may not be readable yet.
 * @returns for each line the number of spaces that its text begins with; undefined
 * for a line that is no text
 */
export const findTextLines = (lines: readonly string[]): (number | undefined)[] => {
  const begins = lines.map((): number | undefined => undefined);
  for (let index = 0; index < lines.length; index++) {
    const open = opensText.exec(lines[index]!);
    if (!open) continue;
    // A field after hyphens belongs to the column where its name stands; an
    // entry alone to its hyphen's.
    const [whole, before = ""] = open;
    const owner = /[\w ]+:/.test(whole.slice(before.length))
      ? before.length
      : Math.max(0, before.trimEnd().length - 1);
    const depth = (text: string): number => /^\s*/.exec(text)![0].replaceAll("\t", "  ").length;
    const first = lines.slice(index + 1).find((text) => text.trim() !== "") ?? "";
    if (depth(first) <= owner) continue;
    for (
      let at = index + 1;
      at < lines.length && (lines[at]!.trim() === "" || depth(lines[at]!) > owner);
      at++
    ) {
      begins[at] = indentOf(first) === depth(first) ? indentOf(first) : 0;
      index = at;
    }
  }
  return begins;
};
