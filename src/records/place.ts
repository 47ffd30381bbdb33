/**
 * Where things stand in a file: offsets turned into lines and columns, parts of
 * a YAML file found again.
 */
import { isMap, isPair, isScalar, isSeq, type Document, type LineCounter, type Node } from "yaml";
import type { Issue } from "./issue.ts";

/**
 * A record's file as it was read: its text, its YAML tree, and how far down
 * the file the YAML begins.
 */
export type ReadFile = {
  file: string;
  lines: readonly string[];
  /** The YAML part alone, which for a Markdown file is its head. */
  yaml: string;
  document: Document.Parsed;
  lineCounter: LineCounter;
  /** Lines of the file above the YAML part. */
  linesAbove: number;
  /** Where a Markdown file's body begins: its first line, counted from 1, and its text. */
  body?: { line: number; text: string };
};

export type Place = Pick<Issue, "file" | "line" | "column" | "lineText">;

/** The place of a line and column, both counted from 1. */
export const placeOf = (
  read: Pick<ReadFile, "file" | "lines">,
  line: number,
  column: number,
): Place => ({ file: read.file, line, column, lineText: read.lines[line - 1] ?? "" });

/** The place of an offset within the YAML part. */
export const placeOfOffset = (read: ReadFile, offset: number): Place => {
  const { line, col } = read.lineCounter.linePos(offset);
  return placeOf(read, Math.max(1, line) + read.linesAbove, Math.max(1, col));
};

type Path = readonly PropertyKey[];

/** The node of the value at a path, or of the nearest one above it that exists. */
export const nodeAt = (read: ReadFile, path: Path): Node | null => {
  let node: unknown = read.document.contents;
  for (const step of path) {
    const next: unknown =
      isMap(node) || isSeq(node) ? node.get(step as string | number, true) : undefined;
    if (next === undefined || next === null) break;
    node = next;
  }
  return node as Node | null;
};

/** The place of the value at a path (or of the nearest part above it). */
export const placeOfValue = (read: ReadFile, path: Path): Place => {
  if (read.body && path[0] === "detail") return placeOf(read, read.body.line, 1);
  const node = nodeAt(read, path);
  return node?.range ? placeOfOffset(read, node.range[0]) : placeOf(read, read.linesAbove + 1, 1);
};

/**
 * The first line of a record that is not a remark: where something is wrong
 * with the record as a whole.
 */
export const placeOfTop = (read: ReadFile): Place => {
  const line = read.lines.findIndex(
    (text, index) => index >= read.linesAbove && text.trim() !== "" && !text.startsWith("#"),
  );
  return placeOf(read, Math.max(0, line) + 1, 1);
};

/** The place of a field's name in the mapping at a path. */
export const placeOfKey = (read: ReadFile, path: Path, key: string): Place => {
  const map = nodeAt(read, path);
  const pair = isMap(map)
    ? map.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key)
    : undefined;
  const node = pair && isScalar(pair.key) ? pair.key : map;
  return node?.range ? placeOfOffset(read, node.range[0]) : placeOf(read, read.linesAbove + 1, 1);
};

/**
 * The place of a piece of text inside the value at a path: its nth appearance there (counted from
 * 0), or the last one that there is. YAML may have folded the value, so the piece is looked for in
 * the file itself; undefined where the value hides it.
 */
export const findSnippet = (
  read: ReadFile,
  path: Path,
  snippet: string,
  nth = 0,
): Place | undefined => {
  const inBody = read.body !== undefined && path[0] === "detail";
  const node = inBody ? null : nodeAt(read, path);
  const whole = inBody
    ? read.body!.text
    : read.yaml.slice(node?.range?.[0] ?? 0, node?.range?.[1] ?? 0);
  let at = -1;
  for (let count = 0; count <= nth; count++) {
    const next = whole.indexOf(snippet, at + 1);
    if (next < 0) break;
    at = next;
  }
  if (at < 0) return undefined;
  if (!inBody) return placeOfOffset(read, (node?.range?.[0] ?? 0) + at);
  const before = whole.slice(0, at).split("\n");
  return placeOf(read, read.body!.line + before.length - 1, before.at(-1)!.length + 1);
};

/** As `findSnippet`; a value that hides the piece gives its own place. */
export const placeOfSnippet = (read: ReadFile, path: Path, snippet: string, nth = 0): Place =>
  findSnippet(read, path, snippet, nth) ?? placeOfValue(read, path);
