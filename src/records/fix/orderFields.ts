/** The fields of each group in their usual order: that of the kind, which all records share. */
import { isMap, isScalar, type Pair, type Scalar, type YAMLMap } from "yaml";
import type { ReadFile } from "../place.ts";
import { fieldsAt } from "../schema.ts";
import { textOf, type Change, type Line } from "./lines.ts";
import { nodesOf } from "./nodes.ts";
import { read, type Draft } from "./weigh.ts";

type Piece = { name: string; rank: number; from: number; to: number };

const lineOf = (file: ReadFile, offset: number): number =>
  file.lineCounter.linePos(offset).line + file.linesAbove - 1;

/** A field that the kind does not know stays behind the one it stands behind. */
const ranksOf = (names: readonly string[], order: readonly string[]): number[] => {
  let last = -1;
  return names.map((name) => (last = order.includes(name) ? order.indexOf(name) : last));
};

/** The lines of each field of a group, with the remarks right above it. */
const piecesOf = (file: ReadFile, map: YAMLMap, order: readonly string[], end: number): Piece[] => {
  const pairs = map.items as Pair<Scalar>[];
  const names = pairs.map(({ key }) => String(key.value));
  const ranks = ranksOf(names, order);
  const starts = pairs.map(({ key }) => lineOf(file, key.range![0]));
  const begins = starts.map((start, index) => {
    let from = start;
    const floor = index === 0 ? start : starts[index - 1]! + 1;
    while (from - 1 >= floor && /^\s*#/.test(file.lines[from - 1]!)) from--;
    return from;
  });
  return names.map((name, index) => ({
    name,
    rank: ranks[index]!,
    from: begins[index]!,
    to: begins[index + 1] ?? end,
  }));
};

/** The line after the last one of a value that has something in it. */
const endOf = (file: ReadFile, map: YAMLMap): number => {
  let end = lineOf(file, Math.max(0, map.range![1] - 1));
  while (file.lines[end]!.trim() === "" || /^\s*#/.test(file.lines[end]!)) end--;
  return end + 1;
};

/** The lines of a record in order, where one group of it is not; undefined where all are. */
const orderOne = (draft: Draft, lines: readonly Line[], changes: Change[]): Line[] | undefined => {
  const file = read(draft, textOf(lines)).read;
  if (!file) return undefined;
  for (const { node, path } of nodesOf(file.document.contents)) {
    if (
      !isMap(node) ||
      node.flow ||
      node.items.length < 2 ||
      !node.items.every(({ key }) => isScalar(key) && key.range)
    )
      continue;
    const pieces = piecesOf(file, node, fieldsAt(draft.kind.schema, path), endOf(file, node));
    const wanted = pieces.toSorted((a, b) => a.rank - b.rank);
    if (wanted.every((piece, index) => piece === pieces[index])) continue;
    const moved = pieces.map((piece) => lines.slice(piece.from, piece.to));
    // The first field of an entry stands behind its hyphen, which stays where it is.
    const hyphens = /^\s*(?:- )+/.exec(lines[pieces[0]!.from]!.text)?.[0];
    if (hyphens)
      moved[0] = [
        {
          ...moved[0]![0]!,
          text: " ".repeat(hyphens.length) + moved[0]![0]!.text.slice(hyphens.length),
        },
        ...moved[0]!.slice(1),
      ];
    const sorted = wanted.flatMap((piece) => moved[pieces.indexOf(piece)]!);
    if (hyphens) {
      // A remark cannot stand between the hyphen and its field.
      if (/^\s*#/.test(sorted[0]!.text)) continue;
      sorted[0] = { ...sorted[0]!, text: hyphens + sorted[0]!.text.slice(hyphens.length) };
    }
    for (const [index, { name, rank, from }] of pieces.entries()) {
      if (pieces.slice(index + 1).some((other) => other.rank < rank))
        changes.push({ line: lines[from]!.number, did: `moved "${name}" down to its usual place` });
    }
    return [...lines.slice(0, pieces[0]!.from), ...sorted, ...lines.slice(pieces.at(-1)!.to)];
  }
  return undefined;
};

/** Puts the fields of all groups of a record that can be read in order. */
export const orderFields = (draft: Draft, given: readonly Line[], changes: Change[]): Line[] => {
  let lines = [...given];
  for (let next = orderOne(draft, lines, changes); next; next = orderOne(draft, lines, changes))
    lines = next;
  return lines;
};
