/** What the house asks of a kind's fields: found at any depth, through what may be left out. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { z } from "zod";
import { date, link, ref, sentence, text, words } from "../../_data/fields.ts";
import { kindNames, kinds } from "../../src/kinds/kinds.ts";
import { fieldsAt, leavesOf, schemaAt } from "../../src/records/schema.ts";

const schema = z.strictObject({
  name: words("A name."),
  day: date("A day.").optional(),
  many: z.array(sentence("One.")).default([]),
  steps: z.array(z.strictObject({ go: link("A page."), why: text("Why.").optional() })).optional(),
  group: z
    .strictObject({ inner: z.strictObject({ role: ref("role", "A role.", "senco") }) })
    .optional()
    .meta({ description: "A group." }),
  count: z.int().optional(),
});

describe("schemaAt", () => {
  test("finds a field through lists, groups and what may be left out", () => {
    const marks = (path: (string | number)[]) => {
      const { prose, link, ref, date } = schemaAt(schema, path)!.meta;
      return { prose, link, ref, date };
    };
    const none = { prose: undefined, link: undefined, ref: undefined, date: undefined };
    assert.deepEqual(marks(["name"]), none);
    assert.deepEqual(marks(["day"]), { ...none, date: true });
    assert.deepEqual(marks(["many", 3]), { ...none, prose: "sentence" });
    assert.deepEqual(marks(["steps", 0, "go"]), { ...none, link: true });
    assert.deepEqual(marks(["steps", 12, "why"]), { ...none, prose: "text" });
    assert.deepEqual(marks(["group", "inner", "role"]), { ...none, ref: "role" });
  });

  test("keeps what was said on the way, outside and inside of what may be left out", () => {
    assert.equal(schemaAt(schema, ["group"])!.meta.description, "A group.");
    assert.equal(schemaAt(schema, ["day"])!.meta.description, "A day.");
    assert.equal(schemaAt(schema, ["day"])!.meta.expected, "a date, year first, as in 2026-11-23");
  });

  test("gives nothing for a path that leads nowhere", () => {
    for (const path of [["nobody"], ["name", "more"], ["many", 0, "more"], ["group", "outer"]])
      assert.equal(schemaAt(schema, path), undefined, path.join("."));
  });
});

describe("fieldsAt", () => {
  test("gives the fields of a group in their order, and none where there is no group", () => {
    assert.deepEqual(fieldsAt(schema, []), ["name", "day", "many", "steps", "group", "count"]);
    assert.deepEqual(fieldsAt(schema, ["steps", 0]), ["go", "why"]);
    assert.deepEqual(fieldsAt(schema, ["group"]), ["inner"]);
    assert.deepEqual(fieldsAt(schema, ["name"]), []);
    assert.deepEqual(fieldsAt(schema, ["many"]), []);
  });

  test("every kind begins with its id and its name", () => {
    for (const kind of kindNames)
      assert.deepEqual(fieldsAt(kinds[kind].schema, []).slice(0, 2), ["id", "name"], kind);
  });
});

describe("leavesOf", () => {
  test("gives every text with its path, in the order of the kind's fields, not of the file", () => {
    const record = {
      steps: [{ why: "Because.", go: "role:senco" }, { go: "help:sendiass" }],
      count: 2,
      many: ["One.", "Two."],
      name: "A name",
      group: { inner: { role: "senco" } },
    };
    assert.deepEqual(
      leavesOf(schema, record).map(({ path, value }) => [path.join("."), value]),
      [
        ["name", "A name"],
        ["many.0", "One."],
        ["many.1", "Two."],
        ["steps.0.go", "role:senco"],
        ["steps.0.why", "Because."],
        ["steps.1.go", "help:sendiass"],
        ["group.inner.role", "senco"],
      ],
    );
  });

  test("each with what its field means", () => {
    const leaves = leavesOf(schema, {
      name: "A name",
      many: ["One."],
      steps: [{ go: "role:senco", why: "Because." }],
    });
    assert.deepEqual(
      leaves.map(({ meta }) => meta.prose ?? (meta.link ? "link" : "words")),
      ["words", "sentence", "link", "text"],
    );
  });

  test("passes over what is not there, or not what it should be", () => {
    assert.deepEqual(leavesOf(schema, {}), []);
    assert.deepEqual(leavesOf(schema, null), []);
    assert.deepEqual(
      leavesOf(schema, { name: 7, many: "One.", steps: { go: "role:senco" }, unknown: "text" }).map(
        ({ path }) => path.join("."),
      ),
      ["many"],
    );
  });
});

describe("the kinds", () => {
  test("every field that an editor fills in says what belongs in it", () => {
    const silent: string[] = [];
    const look = (of: z.ZodType, path: string[]): void => {
      for (const field of fieldsAt(of, path)) {
        const at = schemaAt(of, [...path, field])!;
        if (!at.meta.description) silent.push([...path, field].join("."));
        look(of, [...path, field]);
        if (at.inner instanceof z.ZodArray) look(of, [...path, field, "0"]);
      }
    };
    for (const kind of kindNames) look(kinds[kind].schema, []);
    assert.deepEqual(silent, []);
  });

  test("every text has an expectation in words, for the message when it is wrong", () => {
    const silent: string[] = [];
    const look = (of: z.ZodType, path: (string | number)[]): void => {
      const at = schemaAt(of, path)!;
      if (
        at.inner instanceof z.ZodString ||
        at.inner instanceof z.ZodEnum ||
        at.inner instanceof z.ZodNumber
      ) {
        if (!at.meta.expected) silent.push(path.join("."));
      }
      if (at.inner instanceof z.ZodArray) look(of, [...path, 0]);
      for (const field of fieldsAt(of, path)) look(of, [...path, field]);
    };
    for (const kind of kindNames) look(kinds[kind].schema, []);
    assert.deepEqual(silent, []);
  });
});
