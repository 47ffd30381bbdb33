/**
 * Mends in one record what a computer can mend without guessing: spaces, order, quotation marks,
 * dates, line ends. The words, the remarks and the line breaks stay as they are, byte for byte, and
 * nothing is ever lost: a record that would say something else afterwards is left alone.
 */
import { isDeepStrictEqual } from "node:util";
import { divide } from "../readFile.ts";
import { isSchemaLine, schemaLineOf } from "../jsonSchema.ts";
import { recordKindOf } from "../recordFiles.ts";
import { allFields, partMarks } from "./joinedMarks.ts";
import { textOf, type Change, type Line } from "./lines.ts";
import { mendValues, type Told } from "./mendValues.ts";
import { moveLines } from "./moveLines.ts";
import { orderFields } from "./orderFields.ts";
import { setIndents } from "./setIndents.ts";
import { tidyLines } from "./tidyLines.ts";
import { isReadable, read, weigh, type Draft } from "./weigh.ts";

export type Fixed = { text: string; changes: Change[]; told: Told[] };

/** Everything that is not a space or a mark that the mends may write another way. */
const squeeze = (text: string): string =>
  text.replace(/[\s\u200b\ufeff]/g, "").replace(/[–—•·]/g, "-");

/** The lines of the record's fields, with what stands above and below them. */
const takeApart = (
  lines: readonly Line[],
  file: string,
): { above: Line[]; fields: Line[]; below: Line[] } | undefined => {
  if (!file.endsWith(".md")) return { above: [], fields: [...lines], below: [] };
  const parts = divide(lines.map(({ text }) => text));
  return (
    parts && {
      above: lines.slice(0, 1),
      fields: lines.slice(1, parts.bodyLine - 1),
      below: lines.slice(parts.bodyLine - 1),
    }
  );
};

/** Works on the fields alone, where the lines around them must stay. */
const inFields = (
  lines: readonly Line[],
  file: string,
  fix: (fields: readonly Line[]) => Line[],
): Line[] => {
  const { above, fields, below } = takeApart(lines, file)!;
  return [...above, ...fix(fields), ...below];
};

/** What is said of the one mend that readers and editors in a browser need not care about. */
export const addedSchemaLine =
  "put the line above it that tells editors’ programs which fields there are";

const withSchemaLine = (lines: readonly Line[], file: string, changes: Change[]): Line[] =>
  inFields(lines, file, (fields) => {
    const line = schemaLineOf(file)!;
    if (fields[0]?.text === line && !fields.slice(1).some(({ text }) => isSchemaLine(text)))
      return [...fields];
    changes.push({ line: 1, did: addedSchemaLine });
    return [{ text: line, number: 1 }, ...fields.filter(({ text }) => !isSchemaLine(text))];
  });

/**
 * @param source the file's text as it stands, byte-order mark and line ends included
 * @param file as in `_data/roles/senco.yaml`
 */
export const fixRecord = (source: string, file: string): Fixed => {
  const kind = recordKindOf(file);
  if (!kind) return { text: source, changes: [], told: [] };
  const draft: Draft = { file, kind };
  const changes: Change[] = [];
  const told: Told[] = [];
  const plain = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (source.startsWith("\uFEFF"))
    changes.push({ line: 1, did: "took away a hidden mark at the beginning of the file" });
  if (source.includes("\r"))
    changes.push({ line: 1, did: "gave the file the line ends that the other files have" });
  const given = plain.split("\n").map((text, index) => ({ text, number: index + 1 }));
  const left = (message: string): Fixed => ({ text: source, changes: [], told: [{ message }] });
  if (!takeApart(given, file))
    return left("The head of this page is not marked off, so the file was left as it is.");

  let lines = inFields(given, file, (fields) => tidyLines(fields, changes));
  const marked: Change[] = [];
  const parted = inFields(lines, file, (fields) =>
    partMarks(fields, allFields(kind.schema), marked),
  );
  const weight = weigh(draft, textOf(lines));
  if (marked.length > 0 && weight > 0 && weigh(draft, textOf(parted)) <= weight) {
    lines = parted;
    changes.push(...marked);
  }
  lines = moveLines(draft, lines, changes);
  if (!isReadable(draft, textOf(lines)))
    return left(
      "This file cannot be read yet, so it was left as it is. " +
        "npm run check says what to mend first.",
    );
  const finished = finish({ draft, lines, changes, told, source });
  return squeeze(textOf(lines)) === squeeze(plain) && finished
    ? finished
    : left("Mending this file would have changed what it says, so it was left as it is.");
};

/** What is mended once a record can be read; undefined where it would then say something else. */
const finish = ({
  draft,
  lines: given,
  changes,
  told,
  source,
}: {
  draft: Draft;
  lines: Line[];
  changes: Change[];
  told: Told[];
  source: string;
}): Fixed | undefined => {
  const { file } = draft;
  const mended = mendValues(draft, given, changes, told);
  const shaped = setIndents(draft, mended, changes);
  const ordered = orderFields(draft, shaped, changes);
  // A text at the very end gains its line end with the file.
  const before = `${textOf(mended).replace(/\n+$/, "")}\n`;
  const lines = withSchemaLine(ordered, file, changes);
  const text = `${textOf(lines).replace(/\n+$/, "")}\n`;
  if (!source.endsWith("\n") && !source.endsWith("\r"))
    changes.push({ line: given.length, did: "ended the last line" });
  else if (/\n{2,}$/.test(source.replace(/\r\n?/g, "\n")))
    changes.push({ line: given.length, did: "took away empty lines at the end" });
  return isReadable(draft, text) &&
    isDeepStrictEqual(read(draft, before).value, read(draft, text).value)
    ? { text, changes, told }
    : undefined;
};
