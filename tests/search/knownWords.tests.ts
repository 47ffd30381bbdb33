/** Words of the guide that lead nowhere are no slips; they travel as numbers. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { packKnown, unpackKnown } from "../../src/search/knownWords.ts";
import { rank } from "../../src/search/rank.ts";
import { entry, indexOf, pagesFor } from "./smallIndex.ts";

const words = Array.from({ length: 2000 }, (_, at) => `word${at.toString(36)}x`);
const { known, knownRange } = packKnown(words);
const isKnown = unpackKnown(known, knownRange);

describe("known words", () => {
  test("are all known again", () =>
    assert.deepEqual(
      words.filter((word) => !isKnown(word)),
      [],
    ));

  test("others are not, but for one in about thirty", () => {
    const others = Array.from({ length: 5000 }, (_, at) => `other${at}`).filter(isKnown);
    assert.ok(others.length < 5000 / 20, String(others.length));
  });

  test("weigh little over a byte each, in characters that JSON leaves alone", () => {
    assert.ok(known.length < words.length * 1.3, String(known.length));
    assert.equal(JSON.stringify(known), `"${known}"`);
  });

  test("can be none", () => {
    const none = packKnown([]);
    assert.equal(unpackKnown(none.known, none.knownRange)("word"), false);
  });
});

describe("a word that the guide says, but that leads nowhere", () => {
  const index = indexOf([entry("/building/", "Building"), entry("/access/", "Accessibility")], {
    plain: ["bullying", "accessible"],
  });

  test("is not bent into one that leads somewhere", () => {
    assert.equal(rank("bullying ", index).meant, undefined);
    assert.deepEqual(pagesFor("bullying", index), []);
    assert.equal(rank("bilding ", index).meant, "building");
  });

  test("leads where a word of its family leads, and nothing is said of a correction", () => {
    assert.deepEqual(pagesFor("accessible", index), ["/access/"]);
    assert.equal(rank("accessible ", index).meant, undefined);
  });

  test("leads nowhere by an everyday word that it begins like: five letters are too few", () =>
    assert.deepEqual(pagesFor("accent", index), []));
});
