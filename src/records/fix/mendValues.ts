/**
 * Values that are right but for how they are written: numbers that need quotation marks, dates,
 * curly marks round a value.
 */
import { isScalar, type Scalar } from "yaml";
import { z } from "zod";
import { isAmbiguous } from "../fields/ambiguous.ts";
import { schemaAt } from "../schema.ts";
import { readDate, writeDate } from "../../text/dates.ts";
import { textOf, type Change, type Line } from "./lines.ts";
import { nodesOf } from "./nodes.ts";
import { read, type Draft } from "./weigh.ts";

type Mend = { text: string; did: string } | { told: string };

const inQuotes = (value: string): string => `"${value}"`;

/** What to write instead of a value; undefined where it is right, or nothing is certain. */
const mendOf = (
  written: string,
  node: Scalar,
  at: NonNullable<ReturnType<typeof schemaAt>>,
): Mend | undefined => {
  const { inner, meta } = at;
  const fits = (value: unknown): boolean => inner.safeParse(value).success;
  const plain = node.type === "PLAIN";
  if (meta.date && !fits(node.value)) {
    const date = readDate(written.replace(/^["'“”]|["'“”]$/g, ""));
    if (date && "date" in date) return { text: date.date, did: `wrote the date as ${date.date}` };
    if (!date) return undefined;
    const [one, other] = date.either.map(writeDate) as [string, string];
    const looks = one === other ? `looks like ${one}, month first` : `may be ${one} or ${other}`;
    return {
      told: `${written} ${looks}, so it was left. Write the year first, as in ${date.either[0]}.`,
    };
  }
  if (
    plain &&
    (typeof node.value === "number" || typeof node.value === "boolean") &&
    !fits(node.value) &&
    fits(written)
  ) {
    return { text: inQuotes(written), did: "put quotation marks round it" };
  }
  if (
    plain &&
    typeof node.value === "string" &&
    inner instanceof z.ZodString &&
    !meta.date &&
    fits(node.value) &&
    isAmbiguous(node.value)
  ) {
    return { text: inQuotes(written), did: "put quotation marks round it" };
  }
  if (typeof node.value !== "string" || fits(node.value)) return undefined;
  if (
    !plain &&
    inner instanceof z.ZodNumber &&
    /^\d+$/.test(node.value) &&
    fits(Number(node.value))
  )
    return { text: node.value, did: "took the quotation marks away: it is a number" };
  const within = /^[“”„‘’](.*)[“”‘’]$/.exec(node.value)?.[1];
  // A choice or an id needs no marks; a number does, or its first 0 is lost.
  if (plain && within !== undefined && !/["\\]/.test(within) && fits(within)) {
    const bare = /^[a-z]/.test(within) && !/: | #|:$/.test(within) && !isAmbiguous(within);
    return {
      text: bare ? within : inQuotes(within),
      did: bare
        ? "took the curly quotation marks away"
        : "put straight quotation marks for curly ones",
    };
  }
  return undefined;
};

/** What is told and not changed. */
export type Told = { line?: number; message: string };

/** Mends the values of a record that can be read. */
export const mendValues = (
  draft: Draft,
  lines: readonly Line[],
  changes: Change[],
  told: Told[],
): Line[] => {
  const reading = read(draft, textOf(lines)).read;
  if (!reading) return [...lines];
  const { yaml, lineCounter, linesAbove } = reading;
  const edits: { index: number; column: number; length: number; text: string }[] = [];
  for (const { node, path } of nodesOf(reading.document.contents)) {
    if (!isScalar(node) || !node.range) continue;
    const at = schemaAt(draft.kind.schema, path);
    const written = yaml.slice(node.range[0], node.range[1]);
    const fix =
      at && written !== "" && !written.includes("\n") ? mendOf(written, node, at) : undefined;
    if (!fix) continue;
    const { line, col } = lineCounter.linePos(node.range[0]);
    const index = line + linesAbove - 1;
    if ("told" in fix) told.push({ line: lines[index]!.number, message: fix.told });
    else {
      changes.push({ line: lines[index]!.number, did: fix.did });
      edits.push({ index, column: col - 1, length: written.length, text: fix.text });
    }
  }
  const mended = [...lines];
  for (const { index, column, length, text } of edits.toReversed()) {
    const before = mended[index]!.text;
    mended[index] = {
      ...mended[index]!,
      text: before.slice(0, column) + text + before.slice(column + length),
    };
  }
  return mended;
};
