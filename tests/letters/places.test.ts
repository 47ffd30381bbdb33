/** The places in the words of a letter, what stands in them, and the sheet as plain text. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as fc from "fast-check";
import {
  examplesOf,
  isPronoun,
  mostLines,
  piecesOf,
  placesIn,
  plainSheet,
  rowOf,
  tidyLines,
  wordsOfPronoun,
  type Pronoun,
} from "../../src/letters/places.ts";

describe("the words of a letter", () => {
  test("are text and places, each place with what stands there while it is empty", () =>
    assert.deepEqual(piecesOf("Dear {to|SENCO}, it is {child}’s {area.supportPlan}."), [
      { text: "Dear " },
      { place: "to", otherwise: "SENCO" },
      { text: ", it is " },
      { place: "child" },
      { text: "’s " },
      { place: "area.supportPlan" },
      { text: "." },
    ]));

  test("without a place are one text, and braces that name nothing stay as they are", () => {
    assert.deepEqual(piecesOf("Thank you."), [{ text: "Thank you." }]);
    assert.deepEqual(piecesOf("{ } {1}"), [{ text: "{ } {1}" }]);
    assert.deepEqual(piecesOf(""), []);
  });

  test("lose nothing, whatever they are", () =>
    fc.assert(
      fc.property(fc.string(), (words) => {
        const whole = piecesOf(words)
          .map((piece) =>
            "text" in piece
              ? piece.text
              : `{${piece.place}${piece.otherwise === undefined ? "" : `|${piece.otherwise}`}}`,
          )
          .join("");
        assert.equal(whole, words);
      }),
    ));

  test("name their places once", () =>
    assert.deepEqual(placesIn("{child} and {child|my child} of {school}"), {
      child: "child",
      school: "school",
    }));
});

describe("how a letter speaks of the child", () => {
  const say = (pronoun: Pronoun): string => {
    const words = wordsOfPronoun(pronoun);
    return piecesOf("{They} {are} new. I know {them}, {their} needs and what {they} {have}.")
      .map((piece) => ("text" in piece ? piece.text : words[piece.place]))
      .join("");
  };

  test("follows through every place, at the beginning of a sentence too", () => {
    assert.equal(say("they"), "They are new. I know them, their needs and what they have.");
    assert.equal(say("she"), "She is new. I know her, her needs and what she has.");
    assert.equal(say("he"), "He is new. I know him, his needs and what he has.");
  });

  test("has places of its own, which no blank can be called by", () => {
    assert.ok(isPronoun("their") && isPronoun("Their"));
    assert.ok(!isPronoun("child") && !isPronoun("toString"));
  });

  test("is “they” in the example of a letter, beside what the blanks give", () => {
    const examples = examplesOf([{ id: "child", example: "Sam" }]);
    assert.equal(examples["child"], "Sam");
    assert.equal(examples["their"], "their");
  });
});

describe("what was typed", () => {
  test("keeps its lines without the empty ones, and its spaces one by one", () =>
    assert.equal(tidyLines("  One  day \r\n\r\n\n two\rthree\t"), "One day\ntwo\nthree"));

  test("takes no more lines than there is paper for: the last takes in the rest", () => {
    const lines = Array.from({ length: 20 }, (_, at) => `line ${at + 1}`);
    const tidy = tidyLines(lines.join("\n")).split("\n");
    assert.equal(tidy.length, mostLines);
    assert.equal(tidy.join(" "), lines.join(" "));
  });

  test("of nothing but spaces is nothing", () => assert.equal(tidyLines(" \n\t\n "), ""));

  test("never has more lines, an empty line or a space too many, whatever it was", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const tidy = tidyLines(typed);
        assert.ok(tidy.split("\n").length <= mostLines);
        assert.doesNotMatch(tidy, /\n\n|^\s|\s$| {2}/);
        assert.equal(tidyLines(tidy), tidy);
      }),
    ));
});

describe("a sheet as plain text", () => {
  test("has an empty line between paragraphs, and none between the entries of a list", () =>
    assert.equal(
      plainSheet([
        { text: "Dear SENCO," },
        { text: "  Please   tell me: " },
        { text: "who helps", entry: true },
        { text: "how often", entry: true },
        { text: "Thank you." },
      ]),
      "Dear SENCO,\n\nPlease tell me:\n\n- who helps\n- how often\n\nThank you.",
    ));

  test("keeps the lines of what was typed, and leaves out what is empty", () =>
    assert.equal(
      plainSheet([{ text: "One\ntwo" }, { text: "  " }, { text: "Three" }]),
      "One\ntwo\n\nThree",
    ));

  test("of nothing is nothing", () => assert.equal(plainSheet([]), ""));
});

test("a row of what was agreed is a line of what there is of it", () => {
  assert.equal(
    rowOf(["A reading group", "Mrs Ahmed", "5 May"]),
    "A reading group, Mrs Ahmed, 5 May",
  );
  assert.equal(rowOf(["A reading group", "", undefined]), "A reading group");
  assert.equal(rowOf([]), "");
});
