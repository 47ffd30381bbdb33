/** The words index: what of an entry's names goes into it, how strongly, and that it travels whole. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { unpackIndex } from "../../src/search/rank.ts";
import { stemOf } from "../../src/search/tokens.ts";
import { greatest, packNumber, unpackNumbers } from "../../src/search/wordsIndex.ts";
import type { Entry, Field } from "../../src/search/wordsIndex.ts";
import { entry, indexOf, packedOf, pagesFor } from "./smallIndex.ts";

const strength = (word: string, at: number, index: ReturnType<typeof indexOf>): number =>
  index.leads.get(word)?.to.find(([entry]) => entry === at)?.[1] ?? 0;

describe("the words index", () => {
  test("leaves out words that say nothing, and what a page says in passing", () => {
    const index = indexOf([
      entry("/a/", "The plan", [], {
        names: [
          { text: "The plan", field: "title" },
          { text: "Bring a chance of rain", field: "text" },
        ],
      }),
    ]);
    assert.deepEqual(
      ["the", "chance", "plan"].map((word) => index.leads.has(word)),
      [false, false, true],
    );
    assert.ok(index.isKnown(stemOf("chance")), "but it is no slip");
    assert.ok(index.isKnown("the"));
  });

  test("counts the fields together, each by its weight, and a word in two fields not as two words", () => {
    const saying = (field: Field): Entry => ({
      ...entry("/a/", "zz"),
      names: [{ text: "plan", field }],
    });
    const one = (...some: Field[]): number => {
      const [first, ...others] = some.map(saying);
      const names = [first!, ...others].flatMap(({ names }) => names);
      return strength("plan", 0, indexOf([{ ...first!, names }]));
    };
    assert.ok(one("title") > one("asked"), "a title says more");
    assert.ok(one("asked", "asked", "asked") > one("asked"), "often says more");
    assert.ok(one("title", "otherName") > one("title"), "both together");
    assert.ok(one("title", "otherName") < one("title") + one("otherName"), "but not twice");
  });

  test("leads more strongly the fewer pages a word leads to, and the more a page has it", () => {
    const index = indexOf([
      entry("/a/", "Alpha shared", ["alpha"]),
      entry("/b/", "Beta shared"),
      entry("/c/", "Gamma shared"),
    ]);
    assert.ok(strength("beta", 1, index) > strength("shared", 1, index), "rare words lead");
    const often = indexOf([
      entry("/a/", "One two", ["plan", "plan", "plan", "plan"]),
      entry("/b/", "Three four", ["plan"]),
    ]);
    assert.ok(strength("plan", 0, often) > strength("plan", 1, often), "more often, more strongly");
  });

  test("counts a word for less where an entry has many names", () => {
    const many = Array.from({ length: 20 }, (_, at) => `name${at} name${at}`);
    const index = indexOf([
      entry("/a/", "Short", ["plan plan"]),
      entry("/b/", "Long", ["plan plan", ...many]),
    ]);
    assert.ok(strength("plan", 0, index) > strength("plan", 1, index), "the shorter is ahead");
  });

  test("leads a word that is by itself a page’s name to that page before all others", () => {
    const index = indexOf([
      entry(
        "/a/",
        "Other",
        Array.from({ length: 9 }, () => "senco"),
      ),
      entry("/b/", "SENCO"),
      entry(
        "/words/#senco",
        "SENCO",
        Array.from({ length: 9 }, () => "senco"),
      ),
    ]);
    assert.equal(pagesFor("senco", index)[0], "/b/");
    assert.ok(strength("senco", 1, index) > strength("senco", 0, index), "by its strength");
    assert.ok(strength("senco", 1, index) > strength("senco", 2, index), "before the word itself");
  });

  test("is not led ahead by a name of several words, nor by one that is no name", () => {
    const index = indexOf([
      entry(
        "/a/",
        "Other",
        Array.from({ length: 9 }, () => "senco"),
      ),
      entry("/b/", "SENCO duties"),
    ]);
    assert.ok(strength("senco", 0, index) > strength("senco", 1, index), "several words");
  });

  test("weighs what an entry weighs", () => {
    const both = { names: [{ text: "plan paper", field: "title" as const }] };
    const index = indexOf([
      entry("/a/", "Plan", [], { ...both, weight: 0.9 }),
      entry("/b/", "Plan", [], { ...both, weight: 0.4 }),
    ]);
    assert.ok(strength("plan", 0, index) > strength("plan", 1, index), "the heavier is ahead");
  });

  test("shows each word in the spelling that is used most", () => {
    const index = indexOf([entry("/a/", "Meetings", ["meeting", "meeting", "meeting"])]);
    assert.equal(index.leads.get("meet")?.word, "meeting");
    const other = indexOf([entry("/a/", "Meetings", ["meetings", "meeting"])]);
    assert.equal(other.leads.get("meet")?.word, "meetings");
  });

  test("is in the order of the alphabet, and the same whatever comes first in the file", () => {
    const packed = (small: string[]) => packedOf([entry("/a/", "Gamma alpha beta")], { small });
    assert.match(packed(["the", "a"]).words, /^alpha beta gamma zq/);
    assert.equal(packed(["the", "a"]).small, "a the");
    assert.deepEqual(packed(["the", "a"]), packed(["a", "the"]));
  });

  test("travels whole: titles, kinds, words that ask for a meaning", () => {
    const packed = packedOf(
      [entry("/a/", "Alpha"), entry("/words/#b", "Beta"), entry("/c/", "Gamma")],
      { meaning: ["stand for"] },
    );
    const read = unpackIndex(JSON.parse(JSON.stringify(packed)) as typeof packed);
    assert.deepEqual(
      read.entries.slice(0, 3).map(({ address, title, kind }) => [address, title, kind]),
      [
        ["/a/", "Alpha", "Question"],
        ["/words/#b", "Beta", "Word"],
        ["/c/", "Gamma", "Question"],
      ],
    );
    assert.deepEqual([...read.meaning], ["stand", "for"]);
    assert.deepEqual(
      read.leads.get("gamma")!.to.map(([at]) => at),
      [2],
    );
  });
});

test("every number packs into characters that JSON leaves alone, and comes back", () => {
  const values = Array.from({ length: 4 * greatest }, (_, value) => value);
  for (const value of values) {
    const packed = packNumber(value);
    assert.equal(packed.length, 1 + Math.floor(value / greatest));
    assert.equal(JSON.stringify(packed), `"${packed}"`, String(value));
    assert.ok(!packed.includes(" "), String(value));
  }
  assert.deepEqual(unpackNumbers(values.map(packNumber).join("")), values);
});
