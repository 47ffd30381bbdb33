/**
 * `npm run fix` over the guide's own records, damaged at random: they mean the same as
 * before, and no letter is lost.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import * as fc from "fast-check";
import { dataFolder } from "../../../src/edition.ts";
import { fixRecord } from "../../../src/records/fix/fixRecord.ts";
import { findTextLines } from "../../../src/records/fix/lines.ts";
import { readRecordText } from "../../../src/records/readFile.ts";
import { listRecordFiles, recordKindOf } from "../../../src/records/recordFiles.ts";
import { fieldsAt } from "../../../src/records/schema.ts";

const files = listRecordFiles(dataFolder);
/** In the form that a first mend gives them. */
const texts = new Map(
  files.map((file) => [
    file,
    fixRecord(readFileSync(join(dataFolder, file.slice("_data/".length)), "utf8"), file).text,
  ]),
);
const aFile = fc.constantFrom(...files);
const runs = { seed: 20_261_124, numRuns: 150 };

/** The record's fields without its body and its first lines: what damages may touch. */
const inFields = (file: string, text: string, damage: (fields: string) => string): string => {
  const [, above = "", fields = "", below = ""] = file.endsWith(".md")
    ? /^(\uFEFF?---\n.*\n)([^]*?\n)(---\n[^]*)$/.exec(text)!
    : /^(.*\n)([^]*)$/.exec(text)!;
  return above + damage(fields) + below;
};

const perLine =
  (damage: (line: string) => string) =>
  (fields: string): string => {
    const lines = fields.split("\n");
    const begins = findTextLines(lines);
    return lines
      .map((line, index) => (begins[index] === undefined && line !== "" ? damage(line) : line))
      .join("\n");
  };

/** Cuts the fields at the left margin, and puts them into another order. */
const shuffled =
  (order: readonly number[]) =>
  (fields: string): string => {
    const pieces = fields.replace(/\n*$/, "\n").split(/^(?=\w)/m);
    return pieces
      .map((piece, index) => ({ piece, place: order[index % order.length]! }))
      .sort((a, b) => a.place - b.place)
      .map(({ piece }) => piece)
      .join("");
  };

type Damage = [name: string, damage: (file: string, text: string) => string];
const aDamage: fc.Arbitrary<Damage> = fc.oneof(
  fc.constant<Damage>(["byte-order mark", (_, text) => `\uFEFF${text.replace(/^\uFEFF/, "")}`]),
  fc.constant<Damage>(["line end", (_, text) => text.replace(/\n+$/, "")]),
  fc.constant<Damage>(["schema line", (_, text) => text.replace(/^# yaml-language.*\n/m, "")]),
  fc.nat(3).map((spaces): Damage => [
    "spaces at ends",
    (file, text) =>
      inFields(
        file,
        text,
        perLine((line) => line + " ".repeat(spaces)),
      ),
  ]),
  fc.constant<Damage>([
    "lists at the margin",
    (file, text) =>
      inFields(file, text, (fields) =>
        /^ {2,}(?!- )\S/m.test(fields)
          ? fields
          : perLine((line) => line.replace(/^ {2}- /, "- "))(fields),
      ),
  ]),
  fc.constant<Damage>([
    "everything further in",
    (file, text) => inFields(file, text, (fields) => fields.replace(/^( +)/gm, "   $1")),
  ]),
  fc.constant<Damage>([
    "quotes round numbers",
    (file, text) =>
      inFields(file, text, (fields) =>
        fields.replace(/number: "0(\d+) (\d+)"/g, "number: “0$1 $2”"),
      ),
  ]),
  fc
    .array(fc.nat(50), { minLength: 3, maxLength: 20 })
    .map((order): Damage => ["order", (file, text) => inFields(file, text, shuffled(order))]),
);

/** What a record means, whatever stands round it. */
const meaning = (file: string, text: string): unknown => readRecordText(text, file, true).value;
const remarks = (text: string): string[] =>
  (text.match(/^\s*#.*$/gm) ?? []).map((line) => line.trim()).sort();

describe("records damaged in their form", () => {
  test("mean the same again, keep every remark, and need no second mend", () => {
    fc.assert(
      fc.property(aFile, fc.array(aDamage, { minLength: 1, maxLength: 4 }), (file, damages) => {
        const text = texts.get(file)!;
        const damaged = damages.reduce((text, [, damage]) => damage(file, text), text);
        const fixed = fixRecord(damaged, file);
        assert.deepEqual(
          meaning(file, fixed.text),
          meaning(file, text),
          `${file}: ${damages.map(([name]) => name).join(", ")}`,
        );
        assert.deepEqual(remarks(fixed.text), remarks(text));
        assert.deepEqual(fixRecord(fixed.text, file), { text: fixed.text, changes: [], told: [] });
      }),
      runs,
    );
  });

  test("come back byte for byte when no value was touched and their order is the kind's", () => {
    fc.assert(
      fc.property(aFile, fc.array(aDamage, { minLength: 1, maxLength: 3 }), (file, damages) => {
        if (damages.some(([name]) => name === "order")) return;
        const text = texts.get(file)!;
        assert.equal(
          fixRecord(
            damages.reduce((text, [, damage]) => damage(file, text), text),
            file,
          ).text,
          text,
        );
      }),
      { ...runs, numRuns: 60 },
    );
  });
});

describe("records damaged anyhow", () => {
  /**
   * Letters in their numbers: what a mend may not lose, nor make. The names of months in
   * dates are the one exception.
   */
  const letters = (text: string): string =>
    [...text.replace(/^#\s*yaml-language-server:.*$/gm, "").matchAll(/\p{L}/gu)]
      .map(String)
      .sort()
      .join("");

  test("lose no letter, and a second mend changes nothing", () => {
    fc.assert(
      fc.property(
        aFile,
        fc.nat(),
        fc.nat(30),
        fc.constantFrom(
          "",
          " ",
          "\n",
          ":",
          "- ",
          '"',
          "“",
          "\t",
          "|",
          "#",
          "x",
          "\u00a0",
          "{",
          "\r\n",
          "  ",
        ),
        (file, where, length, put) => {
          const text = texts.get(file)!;
          const at = where % text.length;
          const damaged = text.slice(0, at) + put + text.slice(at + length);
          const fixed = fixRecord(damaged, file);
          assert.equal(letters(fixed.text), letters(damaged), `${file} at ${at}`);
          assert.equal(
            fixRecord(fixed.text, file).text,
            fixed.text,
            `${file} at ${at}: a second time`,
          );
          assert.doesNotMatch(
            fixed.told.map(({ message }) => message).join(),
            /would have changed/,
            `${file} at ${at}`,
          );
        },
      ),
      { ...runs, numRuns: 200 },
    );
  });

  test("files of other kinds are left as they are", () => {
    for (const file of [
      "_data/roles.ts",
      "_data/roles/notes.txt",
      "_data/images/x.yaml",
      "README.md",
    ]) {
      assert.equal(recordKindOf(file), undefined, file);
      assert.deepEqual(fixRecord("a:   b  ", file), { text: "a:   b  ", changes: [], told: [] });
    }
  });

  test("the records have fields of all kinds, so that the properties are about something", () => {
    assert.ok(
      files.every((file) => fieldsAt(recordKindOf(file)!.schema, []).length > 0),
      "each file has a kind",
    );
    assert.ok(
      files.some((file) => file.endsWith(".md")) &&
        files.some((file) => /number: "/.test(texts.get(file)!)),
      "questions and phone numbers are among them",
    );
  });
});
