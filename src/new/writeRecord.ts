/** A new record as a file: its fields, each below a remark that says what belongs in it. */
import { stringify } from "yaml";
import { z } from "zod";
import { isAmbiguous } from "../records/fields/ambiguous.ts";
import { describeField } from "../records/jsonSchema.ts";
import { unwrap } from "../records/schema.ts";

const longest = 100;

/** A remark in lines of the length of a screen. */
const remark = (text: string, indent: string): string[] => {
  const lines = [`${indent}#`];
  for (const word of text.split(/\s+/)) {
    if (lines.at(-1)!.length + word.length >= longest) lines.push(`${indent}#`);
    lines[lines.length - 1] += ` ${word}`;
  }
  return lines;
};

/** A value on one line, in quotation marks where it needs them. */
const inLine = (value: unknown): string =>
  typeof value === "string" && isAmbiguous(value) && !/^\d{4}-/.test(value)
    ? `"${value}"`
    : stringify(value, {
        lineWidth: 0,
        collectionStyle: "flow",
        flowCollectionPadding: false,
        defaultStringType: "PLAIN",
      }).trimEnd();

const hasLines = (schema: z.ZodType, value: unknown): value is string =>
  typeof value === "string" && (unwrap(schema).meta.prose === "text" || value.includes("\n"));

/** A field with a value that is no group and no list of groups. */
const writeLeaf = (name: string, schema: z.ZodType, value: unknown, indent: string): string[] =>
  hasLines(schema, value)
    ? [
        `${indent}${name}: |`,
        ...value
          .split("\n")
          .map((line) => (line.trim() === "" ? "" : `${indent}  ${line.trimEnd()}`)),
      ]
    : [`${indent}${name}: ${inLine(value)}`];

/** An example of a field that may be left out, with the fields of its groups that may not. */
const exampleOf = (schema: z.ZodType): unknown => {
  const { inner, meta } = unwrap(schema);
  const [example] = (meta.examples ?? []) as unknown[];
  if (example !== undefined) return example;
  if (inner instanceof z.ZodArray) return [exampleOf(inner.element as z.ZodType)];
  if (!(inner instanceof z.ZodObject)) return undefined;
  return Object.fromEntries(
    Object.entries(inner.shape)
      .filter(([, of]) => !unwrap(of as z.ZodType).optional)
      .map(([name, of]) => [name, exampleOf(of as z.ZodType)]),
  );
};

/**
 * A field that may be left out: its lines as remarks, without a space after the #, so that
 * only the # has to go. A phone number stands in quotes, which it needs as soon as
 * somebody takes its spaces out.
 */
const writeExample = (name: string, schema: z.ZodType, indent: string): string[] => {
  const { inner } = unwrap(schema);
  const more =
    inner instanceof z.ZodObject
      ? Object.entries(inner.shape)
          .filter(([, of]) => unwrap(of as z.ZodType).optional)
          .map(([name]) => name)
      : [];
  const lines = stringify({ [name]: exampleOf(schema) }, { lineWidth: 0 })
    .trimEnd()
    .split("\n");
  return [
    ...(more.length > 0 ? remark(`Below it may also stand: ${more.join(", ")}.`, indent) : []),
    ...lines.map((line) => `${indent}#${line.replace(/(: |- )(0[\d ]+)$/, '$1"$2"')}`),
  ];
};

const writeField = (name: string, schema: z.ZodType, value: unknown, indent: string): string[] => {
  const { inner, meta } = unwrap(schema);
  const above = remark(describeField(meta) || `The ${name}.`, indent);
  if (value === undefined) return [...above, ...writeExample(name, schema, indent)];
  if (inner instanceof z.ZodObject)
    return [
      ...above,
      `${indent}${name}:`,
      ...writeFields(inner, value as Record<string, unknown>, `${indent}  `),
    ];
  if (inner instanceof z.ZodArray && unwrap(inner.element as z.ZodType).inner instanceof z.ZodEnum)
    return [...above, ...writeLeaf(name, schema, value, indent)];
  if (inner instanceof z.ZodArray)
    return [
      ...above,
      `${indent}${name}:`,
      ...(value as unknown[]).flatMap((entry) =>
        writeEntry(inner.element as z.ZodType, entry, `${indent}  `),
      ),
    ];
  return [...above, ...writeLeaf(name, schema, value, indent)];
};

const writeEntry = (schema: z.ZodType, entry: unknown, indent: string): string[] => {
  const { inner } = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return [`${indent}- ${inLine(entry)}`];
  const lines = writeFields(inner, entry as Record<string, unknown>, `${indent}  `);
  const first = lines.findIndex((line) => !line.trimStart().startsWith("#"));
  // What is said of an entry's first field stands above its hyphen.
  return lines.map((line, index) => {
    if (index < first) return line.slice(2);
    return index === first ? `${indent}- ${line.slice(indent.length + 2)}` : line;
  });
};

const writeFields = (
  schema: z.ZodObject,
  record: Record<string, unknown>,
  indent: string,
): string[] =>
  Object.entries(schema.shape).flatMap(([name, of]) =>
    writeField(name, of as z.ZodType, record[name], indent),
  );

/**
 * The text of a record's file.
 * @param schemaLine the line for editors' programs
 * @param inHead true for a question, whose detail stands below its fields
 */
export const writeRecord = (
  schema: z.ZodObject,
  record: Record<string, unknown>,
  schemaLine: string,
  inHead: boolean,
): string => {
  const { detail, ...fields } = record;
  const note = [
    "# The lines that begin with # are remarks. " +
      "To use one such as #name: take its # off, and change what stands there.",
  ];
  if (!inHead) return `${[schemaLine, ...note, ...writeFields(schema, record, "")].join("\n")}\n`;
  const head = writeFields(schema.omit({ detail: true }), fields, "");
  return `${["---", schemaLine, ...note, ...head, "---", String(detail)].join("\n")}\n`;
};
