/** Two spaces for each step, and one after a hyphen or a colon. */
import { isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { ReadFile } from "../place.ts";
import { indentOf, textOf, type Change, type Line } from "./lines.ts";
import { read, type Draft } from "./weigh.ts";

/**
 * Spaces at the start of lines, by their place in the file counted from 0: what they are to become.
 */
type Plan = {
  indents: Map<number, number>;
  /** Lines with more than one space after their hyphen or their colon. */ narrow: Set<number>;
};

const isFlow = (node: unknown): boolean => (isMap(node) || isSeq(node)) && node.flow === true;

/** The lines of a value below its first one, moved as far as its field has moved. */
const planRest = (
  file: ReadFile,
  range: readonly number[],
  from: number,
  by: number,
  least: number,
  plan: Plan,
): void => {
  const last =
    file.lineCounter.linePos(Math.max(range[0]!, range[1]! - 1)).line + file.linesAbove - 1;
  for (let line = from + 1; line <= last; line++) {
    const text = file.lines[line] ?? "";
    if (text.trim() !== "") plan.indents.set(line, Math.max(least, indentOf(text) + by));
  }
};

const lineOf = (file: ReadFile, offset: number): number =>
  file.lineCounter.linePos(offset).line + file.linesAbove - 1;

/** A text, or a list or group in brackets: its lines below the first follow it. */
const planLeaf = (
  file: ReadFile,
  { range, type }: { range?: readonly number[] | null | undefined; type?: unknown },
  line: number,
  wanted: number,
  plan: Plan,
): void => {
  if (!range) return;
  const isBlock = type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED";
  const start = isBlock
    ? file.lines.findIndex((text, index) => index > line && text.trim() !== "")
    : lineOf(file, range[0]!);
  // Where it begins below its field's name, its first line sets the place of the others.
  if (start > line)
    planRest(file, range, line, wanted + 2 - indentOf(file.lines[start]!), wanted + 2, plan);
  else
    planRest(
      file,
      range,
      line,
      plan.indents.has(line) ? wanted - indentOf(file.lines[line]!) : 0,
      wanted + 2,
      plan,
    );
};

const planValue = (
  file: ReadFile,
  value: unknown,
  line: number,
  wanted: number,
  plan: Plan,
): void => {
  if (isScalar(value) || isFlow(value))
    planLeaf(file, value as Scalar | YAMLMap, line, wanted, plan);
  else if (isMap(value)) planMap(file, value, wanted + 2, plan);
  else if (isSeq(value)) planSeq(file, value, wanted + 2, plan);
};

const planMap = (file: ReadFile, map: YAMLMap, wanted: number, plan: Plan): void => {
  for (const pair of map.items as Pair<Scalar>[]) {
    const line = lineOf(file, pair.key.range![0]);
    const before = file.lines[line]!.slice(0, file.lineCounter.linePos(pair.key.range![0]).col - 1);
    if (before.trim() === "") plan.indents.set(line, wanted);
    if (/^\s*(?:- +)*\w+(?: +:|: {2,}\S)/.test(file.lines[line]!)) plan.narrow.add(line);
    planValue(file, pair.value, line, wanted, plan);
  }
};

const planSeq = (file: ReadFile, seq: YAMLSeq, wanted: number, plan: Plan): void => {
  const tokens =
    (seq.srcToken as { items?: { start: { type: string; offset: number }[] }[] } | undefined)
      ?.items ?? [];
  seq.items.forEach((item, index) => {
    const hyphen = tokens[index]?.start.find(({ type }) => type === "seq-item-ind");
    if (!hyphen) return;
    const line = lineOf(file, hyphen.offset);
    if (/^\s*- {2,}\S/.test(file.lines[line]!)) plan.narrow.add(line);
    if (indentOf(file.lines[line]!) === file.lineCounter.linePos(hyphen.offset).col - 1)
      plan.indents.set(line, wanted);
    // What stands after the hyphen begins two places further in; more below it follows that.
    if (isMap(item) && !isFlow(item)) planMap(file, item, wanted + 2, plan);
    else planValue(file, item, line, wanted, plan);
  });
};

/**
 * Remarks move as far as the line they belong to: the one below where they stand as far in as
 * that, else the one above.
 */
const planRemarks = (
  lines: readonly Line[],
  first: number,
  last: number,
  plan: Plan,
): Map<number, number> => {
  const remarks = new Map<number, number>();
  const movedBy = (line: number | undefined): number =>
    line === undefined ? 0 : plan.indents.get(line)! - indentOf(lines[line]!.text);
  const planned = [...plan.indents.keys()].sort((a, b) => a - b);
  for (let line = first; line < last; line++) {
    const { text } = lines[line]!;
    if (plan.indents.has(line) || !/^\s*#/.test(text)) continue;
    const below = planned.find((other) => other > line);
    const owner =
      below !== undefined && indentOf(lines[below]!.text) === indentOf(text)
        ? below
        : planned.findLast((other) => other < line);
    remarks.set(line, Math.max(0, indentOf(text) + movedBy(owner)));
  }
  return remarks;
};

/** Gives every line of a record that can be read the spaces its place needs. */
export const setIndents = (draft: Draft, lines: readonly Line[], changes: Change[]): Line[] => {
  const file = read(draft, textOf(lines)).read;
  if (!file || !isMap(file.document.contents)) return [...lines];
  const plan: Plan = { indents: new Map(), narrow: new Set() };
  planMap(file, file.document.contents, 0, plan);
  const remarks = planRemarks(
    lines,
    file.linesAbove,
    file.body ? file.body.line - 2 : lines.length,
    plan,
  );
  return lines.map((line, index) => {
    const wanted = plan.indents.get(index) ?? remarks.get(index);
    if (wanted === undefined) return line;
    // Not all white space: a tab further in belongs to the text it stands in.
    const given = line.text.slice(indentOf(line.text));
    const rest = plan.narrow.has(index)
      ? given
          .replace(/^- +/, "- ")
          .replace(/^((?:- )?\w+) +:/, "$1:")
          .replace(/^((?:- )?\w+:) {2,}/, "$1 ")
      : given;
    const text = " ".repeat(wanted) + rest;
    if (text !== line.text)
      changes.push({
        line: line.number,
        did:
          rest === given
            ? "set the spaces at its start"
            : "put one space after the hyphen or the colon",
      });
    return { ...line, text };
  });
};
