/**
 * What has to be known before a record can be written: the fields of its kind
 * that may not be left out.
 */
import { z } from "zod";
import { unwrap } from "../records/schema.ts";

type Path = (string | number)[];

/** One field to fill in. */
export type Field = {
  path: Path;
  /** The flag that gives it, as in `--ask-role`. */
  flag: string;
  schema: z.ZodType;
  meta: z.GlobalMeta;
  /** True for a list of fixed words, given in one answer with commas. */
  many: boolean;
};

/** A field's path as a flag: `ask.0.role` becomes `ask-role`, `ifNot.0.go` becomes `if-not-go`. */
const flagOf = (path: Path): string =>
  path
    .filter((step) => typeof step === "string" && step !== "checked")
    .join("-")
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The fields in the order of the kind. A list asks for its first entry; more
 * can be written in the file.
 */
export const fieldsToAsk = (schema: z.ZodType, path: Path = []): Field[] => {
  const { inner, meta, optional } = unwrap(schema);
  if (optional) return [];
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape).flatMap(([name, of]) =>
      fieldsToAsk(of as z.ZodType, [...path, name]),
    );
  if (inner instanceof z.ZodArray) {
    const entry = inner.element as z.ZodType;
    return unwrap(entry).inner instanceof z.ZodEnum
      ? [{ path, flag: flagOf(path), schema, meta, many: true }]
      : fieldsToAsk(entry, [...path, 0]);
  }
  return [{ path, flag: flagOf(path), schema, meta, many: false }];
};

/** The value at a field, as the answer gives it. */
export const valueOf = ({ many }: Field, answer: string): unknown =>
  many
    ? answer
        .split(",")
        .map((part) => part.trim())
        .filter(Boolean)
    : answer.trim();

/** A record made of answers, by their fields' paths. */
export const assemble = (answers: ReadonlyMap<Field, string>): Record<string, unknown> => {
  const record: Record<string, unknown> = {};
  for (const [field, answer] of answers) {
    let at: Record<string | number, unknown> = record;
    field.path.forEach((step, index) => {
      if (index === field.path.length - 1) at[step] = valueOf(field, answer);
      else
        at = (at[step] ??= typeof field.path[index + 1] === "number" ? [] : {}) as Record<
          string | number,
          unknown
        >;
    });
  }
  return record;
};
