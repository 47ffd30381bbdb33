/** The fields of a form, made from the schema of a kind of record: one definition for check, types and forms. */
import { z } from "zod";
import { unwrap } from "../records/schema.ts";

/** A field as Sveltia CMS describes one in its configuration. */
export type FormField = {
  name: string;
  label: string;
  widget: string;
  hint?: string;
  required?: boolean;
  [option: string]: unknown;
};

/** The folder in which records of each linkable kind stand. */
export type FolderOf = (link: string) => string;

/** A field's name as a person reads it: "otherNames" is "Other names". */
export const labelOf = (name: string): string => {
  const spaced = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced[0]!.toUpperCase() + spaced.slice(1);
};

/** What stands under the field: what it is, and how it is written where that is not plain from it. */
const hintOf = (
  { description, expected, forced, date }: z.GlobalMeta,
  widget: string,
  optional: boolean,
): string => {
  const plain =
    date ||
    widget === "select" ||
    !expected ||
    /^(?:a few words|a sentence|one or more paragraphs)$/.test(expected);
  const written = plain || description?.includes(expected) ? "" : `Write ${expected}.`;
  const cited = forced
    ? "A source stands inside its sentence, as in [must @cfa-2014, s.66(2)]."
    : "";
  return [description, written, cited, optional ? "It may be left empty." : ""]
    .filter(Boolean)
    .join(" ");
};

/** The regular expression that a text has to match, where its schema has one. */
const patternOf = (
  schema: z.ZodType,
  expected = "written in another way",
): { pattern?: [string, string] } => {
  const format = schema as Partial<{
    _zod: { def: { pattern?: RegExp; checks?: { _zod: { def: { pattern?: RegExp } } }[] } };
  }>;
  const def = format._zod?.def;
  const pattern = def?.pattern ?? def?.checks?.map((check) => check._zod.def.pattern).find(Boolean);
  return pattern ? { pattern: [pattern.source, `It has to be ${expected}.`] } : {};
};

const widgetOf = (
  inner: z.ZodType,
  meta: z.GlobalMeta,
  folderOf: FolderOf,
): { widget: string; [option: string]: unknown } => {
  if (inner instanceof z.ZodEnum) return { widget: "select", options: inner.options };
  if (inner instanceof z.ZodObject)
    return { widget: "object", fields: formFields(inner, folderOf) };
  if (inner instanceof z.ZodNumber)
    return {
      widget: "number",
      value_type: "int",
      min: inner.minValue ?? undefined,
      max: inner.maxValue ?? undefined,
    };
  if (inner instanceof z.ZodArray) {
    const of = unwrap(inner.element as z.ZodType);
    if (of.inner instanceof z.ZodEnum)
      return { widget: "select", multiple: true, options: of.inner.options };
    // A list of plain words is a box with one entry on each line; sentences with citations have a box each.
    if (of.inner instanceof z.ZodString && !of.meta.prose && !of.meta.link)
      return { widget: "list" };
    const items =
      of.inner instanceof z.ZodObject
        ? { fields: formFields(of.inner, folderOf), collapsed: "auto" }
        : { field: formField("item", inner.element as z.ZodType, folderOf) };
    return { widget: "list", ...items };
  }
  if (meta.date) return { widget: "datetime", type: "date", format: "YYYY-MM-DD" };
  if (meta.ref)
    return {
      widget: "relation",
      collection: folderOf(meta.ref),
      value_field: "{{slug}}",
      display_fields: ["name"],
      search_fields: ["name"],
    };
  // Prose is plain text here: an editor that shows it formatted would rewrite its citations.
  if (meta.prose) return { widget: "text" };
  return { widget: "string", ...patternOf(inner, meta.expected) };
};

const formField = (name: string, schema: z.ZodType, folderOf: FolderOf): FormField => {
  const { inner, meta, optional } = unwrap(schema);
  const made = widgetOf(inner, meta, folderOf);
  return {
    name,
    label: labelOf(name),
    hint: hintOf(meta, made.widget, optional),
    required: !optional,
    ...made,
  };
};

/** The form's fields, in the order of the schema. */
export const formFields = (schema: z.ZodObject, folderOf: FolderOf): FormField[] =>
  Object.entries(schema.shape).map(([name, of]) => formField(name, of as z.ZodType, folderOf));
