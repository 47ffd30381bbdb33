/**
 * The schemas for editors' programs: up to date, said in words for every field, and of
 * one mind with the check.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, test } from "node:test";
import { Ajv, type ValidateFunction } from "ajv";
import { dataFolder } from "../../src/edition.ts";
import { makeSchemaFiles, schemaLineOf } from "../../src/records/jsonSchema.ts";
import { readRecordText } from "../../src/records/readFile.ts";
import { listRecordFiles, recordKindOf } from "../../src/records/recordFiles.ts";

type Json = { [key: string]: unknown };

const folder = fileURLToPath(new URL("../../src/schemas/", import.meta.url));
const made = makeSchemaFiles();
const schemas = new Map(made.map(({ name, text }) => [name, JSON.parse(text) as Json]));

const ajv = new Ajv({ allErrors: true, strict: true });
ajv.addFormat(
  "date",
  (text) =>
    new Date(`${text}T00:00:00Z`).toString() !== "Invalid Date" &&
    new Date(`${text}T00:00:00Z`).toISOString().startsWith(text),
);
ajv.addFormat("uri", (text) => URL.canParse(text));
ajv.addFormat("email", /^[^\s@]+@[^\s@]+\.[^\s@]+$/);
const validators = new Map(
  [...schemas].map(([name, schema]): [string, ValidateFunction] => [name, ajv.compile(schema)]),
);

const files = listRecordFiles(dataFolder);

/** The record of a file as editors' programs see it: a question without its body. */
const seen = (file: string): Json => {
  const { detail: _, ...fields } = readRecordText(
    readFileSync(join(dataFolder, file.slice("_data/".length)), "utf8"),
    file,
    true,
  ).value as Json;
  return fields;
};
const validate = (file: string, record: unknown): boolean =>
  validators.get(`${recordKindOf(file)!.one}.json`)!(record);

/** Every field of a schema and every entry of a list, by its path. */
const fieldsOf = (schema: Json, path = ""): [string, Json][] => [
  ...Object.entries((schema["properties"] ?? {}) as Record<string, Json>).flatMap(
    ([name, of]): [string, Json][] => [[`${path}.${name}`, of], ...fieldsOf(of, `${path}.${name}`)],
  ),
  ...(schema["items"] ? fieldsOf(schema["items"] as Json, `${path}[]`) : []),
  ...(schema["items"] && !("properties" in (schema["items"] as Json))
    ? [[`${path}[]`, schema["items"] as Json] as [string, Json]]
    : []),
];

describe("the schemas in src/schemas", () => {
  test("are those of today's fields: if not, run npm run fix", () => {
    assert.deepEqual(readdirSync(folder).sort(), made.map(({ name }) => name).sort());
    for (const { name, text } of made)
      assert.equal(
        readFileSync(folder + name, "utf8"),
        text,
        `src/schemas/${name} is out of date: run npm run fix`,
      );
  });

  for (const [name, schema] of schemas) {
    test(`${name} says of every field what belongs in it, and shows how it looks`, () => {
      const all = fieldsOf(schema);
      assert.ok(all.length >= 3, "it has fields");
      assert.deepEqual(
        all
          .filter(([, { description }]) => typeof description !== "string" || description === "")
          .map(([path]) => path),
        [],
        "without a description",
      );
      const leaves = all.filter(([, of]) => !("properties" in of) && !("items" in of));
      assert.deepEqual(
        leaves
          .filter(([, of]) => !Array.isArray(of["examples"]) || of["examples"].length === 0)
          .map(([path]) => path),
        [],
        "without an example: give one in _data",
      );
      for (const [path, of] of all) {
        for (const example of (of["examples"] ?? []) as unknown[])
          assert.ok(ajv.validate(of, example), `${path}: its example is right`);
      }
    });

    test(`${name} holds nothing that is ours alone`, () => {
      for (const mark of ["prose", "forced", "ref", "link", "expected", "help"])
        assert.ok(!fieldsOf(schema).some(([, of]) => mark in of), mark);
      assert.equal(schema["$schema"], "http://json-schema.org/draft-07/schema#");
    });
  }
});

describe("every record of the guide", () => {
  test("is right by its schema", () => {
    const wrong = files.filter((file) => !validate(file, seen(file)));
    assert.deepEqual(wrong, []);
    assert.ok(files.length >= 210, "all records");
  });

  test("is wrong by its schema once a field is missing, unknown, of another type, or no choice", () => {
    const passed: string[] = [];
    let tried = 0;
    const expectWrong = (file: string, what: string, record: unknown): void => {
      tried++;
      if (validate(file, record)) passed.push(`${file}: ${what}`);
    };
    for (const file of files.filter((file) => recordKindOf(file)!.depth > 0)) {
      const record = seen(file);
      const schema = schemas.get(`${recordKindOf(file)!.one}.json`)!;
      expectWrong(file, "an unknown field", { ...record, colour: "blue" });
      for (const name of (schema["required"] ?? []) as string[]) {
        const { [name]: _, ...rest } = record;
        expectWrong(file, `${name} is missing`, rest);
      }
      for (const [name, value] of Object.entries(record)) {
        expectWrong(file, `${name} of another type`, {
          ...record,
          [name]: typeof value === "number" ? "one" : 7.5,
        });
        const of = (schema["properties"] as Record<string, Json>)[name]!;
        if ("enum" in of)
          expectWrong(file, `${name} is no choice`, { ...record, [name]: "something else" });
        if (of["format"] === "date")
          for (const date of ["24/11/2026", "2026-02-30"])
            expectWrong(file, `${name} is ${date}`, { ...record, [name]: date });
        if (of["format"] === "uri")
          expectWrong(file, `${name} is no address`, {
            ...record,
            [name]: "http://www.example.org",
          });
        if (of["type"] === "array" && of["minItems"] !== undefined)
          expectWrong(file, `${name} is empty`, { ...record, [name]: [] });
      }
    }
    assert.deepEqual(passed, []);
    assert.ok(tried > 3000, `${tried} tried`);
  });
});

describe("the line at the top of a record", () => {
  test("leads from the record to its schema", () => {
    for (const file of files) {
      const path = /\$schema=(.*)$/.exec(schemaLineOf(file)!)![1]!;
      assert.ok(
        schemas.has(
          new URL(path, `file:///project/${file}`).pathname.replace("/project/src/schemas/", ""),
        ),
        `${file}: ${path}`,
      );
    }
  });

  test("is for records alone", () => {
    for (const file of [
      "README.md",
      "_data/roles.ts",
      "_data/roles/senco.txt",
      "_data/other/senco.yaml",
      "_data/roles/more/senco.yaml",
    ])
      assert.equal(schemaLineOf(file), undefined, file);
    assert.equal(
      schemaLineOf("_data/signposting/ipsea.yaml"),
      "# yaml-language-server: $schema=../../src/schemas/signpost.json",
    );
    assert.equal(
      schemaLineOf("_data/site.yaml"),
      "# yaml-language-server: $schema=../src/schemas/site.json",
    );
  });
});
