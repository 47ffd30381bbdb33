/** The rules of writing, on small records. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { needsSource } from "../../src/rules/language/unsourced.ts";
import { findBareLetters } from "../../src/rules/language/bareLetters.ts";
import { addMeasures, countWords, gradeOf, measure, passagesOf } from "../../src/rules/measure.ts";
import { findMisspellings } from "../../src/rules/spelling.ts";
import { parseProse } from "../../src/prose/markdown.ts";

const passages = (source: string): string[] =>
  passagesOf(parseProse(source, "text", { areaValues: { name: "Here" } }));

describe("sentences that need a source", () => {
  const claims = [
    "The school must tell you.",
    "Your child is entitled to help.",
    "You have the right to ask the council.",
    "The council answers within 6 weeks of that.",
    "The school got £1,515 for each pupil.",
    "They should meet at least three times a year.",
  ];
  for (const sentence of claims) test(sentence, () => assert.equal(needsSource(sentence), true));
  const others = [
    "Ask what the school must do.",
    "What must the school do?",
    "These are the people you can ask:",
    "The school has a website.",
    "Talk to the SENCO first.",
    "You do not have to wait.",
    "They call it “£6,000 for each child”.",
  ];
  for (const sentence of others)
    test(`not: ${sentence}`, () => assert.equal(needsSource(sentence), false));
});

describe("how hard a text is", () => {
  test("headings, citations and quotations do not count, and list items are not joined", () => {
    assert.deepEqual(
      passages(
        "## A heading\n\nThe school must help [must @cfa-2014, s.66(2)].\n\n- One thing.\n" +
          "- Another “quoted words” thing.\n\n> A quotation.",
      ),
      ["The school must help.", "One thing.", "Another thing."],
    );
  });
  test("a term counts as one word of two syllables", () => {
    const term = /special educational needs co-ordinator/gi;
    const plain = measure("Ask the special educational needs co-ordinator.", undefined);
    const known = measure("Ask the special educational needs co-ordinator.", term);
    assert.equal(known.words, 3);
    assert.equal(known.syllables, 4);
    assert.ok(plain.words > known.words);
  });
  test("long words and long sentences raise the grade", () => {
    const easy = gradeOf(measure("The cat sat. The dog ran. We go.", undefined));
    const hard = gradeOf(
      measure(
        "Notwithstanding considerable administrative complexity, " +
          "representatives subsequently deliberated.",
        undefined,
      ),
    );
    assert.ok(easy < 3 && hard > 15);
    assert.equal(gradeOf(addMeasures([])), 0);
  });
  test("words are counted as a reader would", () =>
    assert.equal(countWords("The school’s £6,000 isn’t one-to-one: 5% of it."), 8));
});

describe("letters", () => {
  test("are written out at first use, or told", () => {
    assert.deepEqual(findBareLetters(["Ask the LA.", "The LA again."], new Set()), [
      { letters: "LA", text: 0 },
    ]);
    assert.deepEqual(
      findBareLetters(["Special educational needs (SEN). SEN again."], new Set()),
      [],
    );
    assert.deepEqual(findBareLetters(["SEN (special educational needs)."], new Set()), []);
    assert.deepEqual(findBareLetters(["Look on GOV.UK."], new Set()), []);
    assert.deepEqual(findBareLetters(["Ask IPSEA."], new Set(["IPSEA"])), []);
  });
});

describe("spelling", () => {
  test("is British, and knows the project's own words", async () => {
    const found = await findMisspellings(
      ["The color of the behaviour.", "Ask the SENCO about it."],
      ["SENCO"],
    );
    assert.deepEqual(
      found.map(({ text, word }) => [text, word]),
      [[0, "color"]],
    );
  });
});
