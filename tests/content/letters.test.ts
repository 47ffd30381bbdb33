/** Promises about the nine letters: what they are called, how plain they are, and that nothing is left to fill in twice. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { letters as kind, type Letter } from "../../_data/letters.ts";
import { dataFolder } from "../../src/edition.ts";
import { blanksFor } from "../../src/guide/checkLetter.ts";
import type { Guide } from "../../src/guide/Guide.ts";
import { loadGuide } from "../../src/guide/loadGuide.ts";
import { piecesOf, placedBySheet } from "../../src/letters/places.ts";
import { claimsOf } from "../../src/prose/claims.ts";
import { parseProse } from "../../src/prose/markdown.ts";
import { leavesOf } from "../../src/records/schema.ts";
import { addMeasures, gradeOf, measure, passagesOf } from "../../src/rules/measure.ts";

const nine = [
  "ask-for-the-plan-in-writing",
  "ask-what-support-my-child-gets",
  "ask-how-the-money-is-used",
  "ask-for-an-ehc-needs-assessment",
  "ask-for-reasonable-adjustments",
  "help-in-the-plan-is-missing",
  "formal-complaint-to-the-school",
  "ask-for-school-records",
  "note-after-a-meeting",
];

describe("the letters", () => {
  let guide: Guide;
  before(() => void (guide = loadGuide(dataFolder, "rotherham")));

  /** The words of the letter alone, filled in as its examples say. */
  const wordsOf = (letter: Letter): string[] =>
    leavesOf(kind.schema, letter)
      .filter(({ path, meta }) => meta.blanks || path[0] === "law")
      .flatMap(({ value, meta }) =>
        meta.prose
          ? passagesOf(
              parseProse(value, meta.prose, {
                areaValues: guide.areaValues,
                ...blanksFor(letter, meta),
              }),
            )
          : [],
      );

  test("are the nine that were promised, in their order, each at its address", () => {
    assert.deepEqual(
      guide.letters.map(({ id }) => id),
      nine,
    );
    for (const id of nine) assert.equal(guide.target(`letter:${id}`).address, `/letters/${id}/`);
  });

  test("read at grade 7 or below, in short sentences, without counting terms or the Acts’ names as easy", () => {
    for (const letter of guide.letters) {
      const sum = addMeasures(wordsOf(letter).map((passage) => measure(passage, undefined)));
      assert.ok(gradeOf(sum) <= 7, `${letter.id}: grade ${gradeOf(sum).toFixed(1)}`);
      assert.ok(sum.words / sum.sentences <= 12, `${letter.id}: ${sum.words / sum.sentences}`);
    }
  });

  test("have six blanks at most, each with an example that fits it", () => {
    for (const { id, blanks } of guide.letters) {
      assert.ok(blanks.length <= 6, id);
      for (const { example, size } of blanks)
        if (size === "date")
          assert.match(example, /^\d{1,2} [A-Z][a-z]+ \d{4}$/, `${id}: ${example}`);
    }
  });

  test("begin with a line for each blank that they call by other words further on", () => {
    for (const letter of guide.letters) {
      const said = [
        letter.greeting,
        letter.about,
        ...letter.opening.map(({ says }) => says),
        ...letter.asks,
        ...letter.closing.map(({ says }) => says),
      ].flatMap(piecesOf);
      for (const { id } of letter.blanks.filter(({ id }) => id !== "to" && id !== "child"))
        if (!placedBySheet.some((place) => place === id))
          assert.ok(
            said.some((piece) => "place" in piece && piece.place === id && !("otherwise" in piece)),
            `${letter.id}: ${id} has a line to write on`,
          );
    }
  });

  test("rest on law and statutory guidance alone, each sentence with its force and its place", () => {
    for (const letter of guide.letters)
      for (const { says } of letter.law) {
        const claims = claimsOf(parseProse(says, "sentence", { areaValues: guide.areaValues }));
        assert.ok(claims.length > 0, `${letter.id}: ${says}`);
        for (const { force, cited } of claims) {
          assert.ok(force, `${letter.id}: ${says}`);
          for (const { source, pinpoint } of cited) {
            const wanted = force === "must" ? ["law"] : ["law", "statutory guidance"];
            assert.ok(wanted.includes(guide.source(source).kind), `${letter.id}: ${source}`);
            assert.ok(pinpoint, `${letter.id}: ${says}`);
          }
        }
      }
  });

  test("promise no outcome, and set no time that the facts do not give", () => {
    for (const letter of guide.letters) {
      const words = wordsOf(letter).join(" ");
      assert.doesNotMatch(words, /\b(?:entitled|guarantee|legal deadline|sue|court)\b/i, letter.id);
      const days = words.match(/\b\d+ (?:school |working )?(?:days|weeks|months)\b/g) ?? [];
      assert.ok(
        days.every((time) => ["6 weeks", "15 school days"].includes(time)),
        `${letter.id}: ${days.join(", ")}`,
      );
    }
  });
});
