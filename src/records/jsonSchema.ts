/**
 * The schemas that editors' programs read, made from the kinds: they offer the names of fields
 * while one types, say what belongs in each, and mark what is wrong. `src/schemas` holds them; `npm
 * run fix` writes them anew.
 */
import { z } from "zod";
import { kindNames, kinds } from "../kinds/kinds.ts";
import { recordKindOf } from "./recordFiles.ts";
import { areaFiles } from "../../_data/areaFiles.ts";
import { singles } from "./singles.ts";

type Json = { [key: string]: unknown };

/** What the kinds say to this house alone. */
const ourMarks = [
  "prose",
  "forced",
  "restated",
  "blanks",
  "ref",
  "link",
  "date",
  "expected",
  "help",
] satisfies (keyof z.GlobalMeta)[];

/** What belongs in a field, and how it is written where that is not plain. */
export const describeField = ({
  description = "",
  expected,
}: Pick<z.GlobalMeta, "description" | "expected">): string =>
  expected === undefined || expected === "a few words"
    ? description
    : `${description} Write ${expected}.`.trim();

/** Our marks taken off one field's schema; what is expected becomes part of its description. */
const tidy = ({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void => {
  const json = jsonSchema as Json;
  json["description"] = describeField(json);
  for (const mark of ourMarks) delete json[mark];
  // Said in patterns too, for the programs that take no notice of formats; the
  // calendar is left to the format.
  if (zodSchema instanceof z.ZodURL) json["pattern"] = "^https://";
  if (zodSchema instanceof z.ZodISODate) json["pattern"] = String.raw`^\d{4}-\d{2}-\d{2}$`;
};

/** @param title what a record of the kind is called */
const makeJsonSchema = (schema: z.ZodObject, title: string): string => {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    override: tidy,
  });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
};

/**
 * All schemas, each with its file's name in `src/schemas`. A question's detail is the body
 * of its file, not a field.
 */
export const makeSchemaFiles = (): { name: string; text: string }[] => [
  ...kindNames.map((kind) => {
    const { one, called, body, schema } = kinds[kind];
    return {
      name: `${one}.json`,
      text: makeJsonSchema(
        body === undefined ? schema : schema.omit({ [body]: true } as Record<string, true>),
        called,
      ),
    };
  }),
  ...Object.entries({ ...singles, ...areaFiles }).map(([name, { called, schema }]) => ({
    name: `${name}.json`,
    text: makeJsonSchema(schema, called),
  })),
];

/**
 * The line at the top of a record that tells editors' programs where its schema is.
 * @param file the record's file, as in `_data/roles/senco.yaml`; undefined for
 * a file that is no record
 */
export const schemaLineOf = (file: string): string | undefined => {
  const kind = recordKindOf(file);
  return (
    kind &&
    `# yaml-language-server: $schema=${"../".repeat(kind.depth + 1)}src/schemas/${kind.one}.json`
  );
};

/** Any line of that kind, the right one or not. */
export const isSchemaLine = (line: string): boolean => /^#\s*yaml-language-server:/.test(line);
