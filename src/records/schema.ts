/**
 * Questions the house asks of a kind's schema: which fields it has, and what a
 * field means to the guide.
 */
import { z } from "zod";

type Path = readonly PropertyKey[];

/** The schema inside `.optional()` and `.default()`, and what was said about it on the way. */
export const unwrap = (
  schema: z.ZodType,
): { inner: z.ZodType; meta: z.GlobalMeta; optional: boolean } => {
  const optional = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  let inner = schema;
  let meta: z.GlobalMeta = inner.meta() ?? {};
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) {
    inner = inner.def.innerType as z.ZodType;
    meta = { ...inner.meta(), ...meta };
  }
  return { inner, meta, optional };
};

/**
 * The fields of the mapping at a path, in their order; empty where the path
 * leads to something else.
 */
export const fieldsAt = (schema: z.ZodType, path: Path): string[] => {
  const at = schemaAt(schema, path);
  return at && at.inner instanceof z.ZodObject ? Object.keys(at.inner.shape) : [];
};

/** The schema at a path of a record, with what was said about it. */
export const schemaAt = (schema: z.ZodType, path: Path): ReturnType<typeof unwrap> | undefined => {
  let at = unwrap(schema);
  for (const step of path) {
    if (at.inner instanceof z.ZodObject) {
      const next = at.inner.shape[String(step)] as z.ZodType | undefined;
      if (!next) return undefined;
      at = unwrap(next);
    } else if (at.inner instanceof z.ZodArray) at = unwrap(at.inner.element as z.ZodType);
    else return undefined;
  }
  return at;
};

export type Leaf = { path: (string | number)[]; value: string; meta: z.GlobalMeta };

/** Every text in a record, in the order of its schema, with what the schema says about it. */
export const leavesOf = (
  schema: z.ZodType,
  value: unknown,
  path: (string | number)[] = [],
): Leaf[] => {
  const { inner, meta } = unwrap(schema);
  if (typeof value === "string") return [{ path, value, meta }];
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item, index) =>
      leavesOf(inner.element as z.ZodType, item, [...path, index]),
    );
  }
  if (inner instanceof z.ZodObject && typeof value === "object" && value !== null) {
    return Object.entries(inner.shape).flatMap(([field, of]) =>
      leavesOf(of as z.ZodType, (value as Record<string, unknown>)[field], [...path, field]),
    );
  }
  return [];
};
