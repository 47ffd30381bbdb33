/**
 * A line with too many or too few spaces at its start: moved where only one
 * place makes the record right.
 */
import { isMap, isSeq, visit } from "yaml";
import { findTextLines, indentOf, textOf, type Change, type Line } from "./lines.ts";
import { faultsOf, firstFault, isReadable, read, weigh, type Draft } from "./weigh.ts";

const did = "gave it the spaces at its start that its place needs";

/** More slips of this kind than anybody makes in one file. */
const most = 40;

/**
 * Whether a field or an entry of the record begins at a line: a line that became
 * part of a text does not.
 */
const begins = (draft: Draft, text: string, line: number): boolean => {
  const reading = read(draft, text);
  if (!reading.read) return true;
  const { lineCounter, linesAbove, document } = reading.read;
  let found = false;
  visit(document, (_, node) => {
    if (!isMap(node) && !isSeq(node)) return;
    for (const item of node.items) {
      const start = isMap(node)
        ? (item as { key: { range?: [number, number, number] } }).key.range?.[0]
        : (item as { range?: [number, number, number] } | null)?.range?.[0];
      if (start !== undefined && lineCounter.linePos(start).line + linesAbove === line)
        found = true;
    }
  });
  return found;
};

/**
 * Whether a record that can be read has its fields where they belong: other faults
 * may be left for the editor.
 */
const isInPlace = (draft: Draft, text: string): boolean => {
  const issues = faultsOf(draft, text);
  return (
    issues === undefined ||
    !issues.some(
      ({ help }) =>
        help === "names-of-fields" || help === "lists" || help === "spaces-at-the-start-of-a-line",
    )
  );
};

const withIndent = (lines: readonly Line[], index: number, indent: number): Line[] =>
  lines.with(index, {
    ...lines[index]!,
    text: " ".repeat(indent) + lines[index]!.text.trimStart(),
  });

/** The places where a line may belong: beside the lines around it, or one step in from them. */
const places = (lines: readonly Line[], index: number): number[] => {
  const above = lines
    .slice(0, index)
    .filter(({ text }) => text.trim() !== "")
    .slice(-6)
    .map(({ text }) => indentOf(text));
  const below = lines.slice(index + 1).find(({ text }) => text.trim() !== "");
  const all = [0, ...above, ...(below ? [indentOf(below.text)] : [])];
  return [...new Set([...all, ...all.map((indent) => indent + 2)])].filter(
    (indent) => indent !== indentOf(lines[index]!.text),
  );
};

/**
 * Moves lines as long as each move brings the record nearer to being right, and no other
 * place would do so as well.
 */
export const moveLines = (draft: Draft, given: readonly Line[], changes: Change[]): Line[] => {
  let lines = [...given];
  for (let round = 0; round < most; round++) {
    const weight = weigh(draft, textOf(lines));
    const issue = weight === 0 ? undefined : firstFault(draft, textOf(lines));
    if (issue === undefined) break;
    const texts = findTextLines(lines.map(({ text }) => text));
    // The fault may be seen at the line after the one that stands wrong, or at the one above it.
    const couldBeRead = isReadable(draft, textOf(lines));
    const moves = [issue - 1, issue - 2, issue]
      .filter(
        (index) =>
          lines[index] &&
          texts[index] === undefined &&
          /^\s*(?:- |-$|\w+:(?:\s|$))/.test(lines[index]!.text),
      )
      .flatMap((index) =>
        places(lines, index).map((indent) => ({
          index,
          indent,
          lines: withIndent(lines, index, indent),
        })),
      )
      .map((move) => ({ ...move, weight: weigh(draft, textOf(move.lines)) }))
      .filter(
        (move) =>
          move.weight < weight &&
          begins(draft, textOf(move.lines), move.index + 1) &&
          (couldBeRead || isInPlace(draft, textOf(move.lines))),
      );
    const least = Math.min(...moves.map(({ weight }) => weight));
    const best = moves.filter(({ weight }) => weight === least);
    const meanings = new Set(
      best.map(
        (move) => JSON.stringify(read(draft, textOf(move.lines)).value) ?? String(move.index),
      ),
    );
    if (best.length === 0 || meanings.size > 1) break;
    const { index, lines: moved } = best[0]!;
    if (!changes.some((change) => change.line === lines[index]!.number && change.did === did))
      changes.push({ line: lines[index]!.number, did });
    lines = moved;
  }
  return lines;
};
