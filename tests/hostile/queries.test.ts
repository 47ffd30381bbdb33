/** Whatever is typed into the search box is answered: pages of the guide, each once, at once. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as fc from "fast-check";
import { loadGuide } from "../../src/guide/loadGuide.ts";
import { dataFolder } from "../../src/edition.ts";
import { loadSingle } from "../../src/records/readSingle.ts";
import { search } from "../../_data/search.ts";
import { compileIndex } from "../../src/search/compile.ts";
import { listEntries } from "../../src/search/entries.ts";
import { longestQuery, rank, unpackIndex } from "../../src/search/rank.ts";
import { guessWords, slipsBetween, soundOf } from "../../src/search/spelling.ts";
import { stemOf, tokensOf } from "../../src/search/tokens.ts";
import { forAll } from "./cases.ts";
import { piece, text } from "./pieces.ts";

const entries = listEntries(loadGuide(dataFolder, "rotherham"));
const index = unpackIndex(compileIndex(entries, loadSingle(dataFolder, "search.yaml", search)));
const known = new Set(entries.map(({ address }) => address));

/** Real words with a slip or ten in them, beside what is no word at all. */
const slipped = fc
  .tuple(
    fc.constantFrom(...entries.flatMap(({ names }) => names.map(({ text }) => text))),
    fc.array(fc.tuple(fc.nat(60), fc.oneof(piece, fc.constantFrom("", "x", "-", " "))), {
      maxLength: 5,
    }),
  )
  .map(([name, issues]) =>
    issues.reduce((query, [at, letter]) => query.slice(0, at) + letter + query.slice(at + 1), name),
  );
const query = fc.oneof(
  slipped,
  text,
  fc.tuple(slipped, text).map(([a, b]) => `${a} ${b}`),
  fc.tuple(text, fc.nat(20)).map(([part, times]) => part.repeat(times)),
);

const holds = (typed: string): void => {
  const { found, meant } = rank(typed, index);
  assert.ok(found.length <= 10, `${found.length} results`);
  const pages = found.map(({ entry }) => entry.address.replace(/#.*/, ""));
  assert.equal(new Set(pages).size, pages.length, "each page once");
  assert.ok(
    found.every(({ entry }) => known.has(entry.address)),
    "only what is in the guide",
  );
  assert.ok(
    found.every(({ score, words }) => Number.isFinite(score) && words.length > 0),
    "each for a reason",
  );
  assert.deepEqual(
    found.map(({ score }) => score),
    found.map(({ score }) => score).toSorted((a, b) => b - a),
    "the best first",
  );
  if (meant !== undefined)
    assert.match(
      meant,
      /^[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)*$/u,
      "a correction is made of plain words",
    );
};

describe("a query", () => {
  test("of any kind is answered", () => forAll(12, query, holds));

  test("gives the same answer twice", () =>
    forAll(1, query, (typed) => assert.deepEqual(rank(typed, index), rank(typed, index))));

  test("is taken apart into plain words that stay what they are", () =>
    forAll(6, text, (typed) => {
      const tokens = tokensOf(typed);
      for (const token of tokens) {
        assert.match(token, /^[\p{L}\p{M}\p{N}]+$/u);
        assert.ok(stemOf(token).length > 0 && stemOf(token).length <= token.length, token);
      }
    }));

  test("finds nothing in names that every object has", () => {
    for (const name of [
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "__defineGetter__",
    ])
      holds(name);
    assert.deepEqual(guessWords("constructor", []), []);
  });

  test("lies as far from a word as the word from it", () =>
    forAll(
      4,
      fc.tuple(fc.stringMatching(/^[a-z]{0,12}$/), fc.stringMatching(/^[a-z]{0,12}$/)),
      ([a, b]) => {
        const [there, back] = [slipsBetween(a, b, 100), slipsBetween(b, a, 100)];
        assert.ok(there >= 0 && Math.abs(there - back) < 1e-9, `${there} and ${back}`);
        if (a === b) assert.equal(there, 0);
        assert.ok(soundOf(a).length <= 2 * a.length, a);
      },
    ));

  test("of a megabyte is cut short rather than understood", () => {
    const pasted = entries.flatMap(({ names }) => names.map(({ text }) => text)).join(" ");
    const long = pasted.repeat(Math.ceil(1e6 / pasted.length));
    holds(long);
    assert.deepEqual(rank(long, index), rank(long.slice(0, longestQuery), index));
    for (const odd of ["-", "1-", "a.", "6 ", "’", "é", "\u0301", "x", "sen", "1 to "])
      holds(odd.repeat(1e6 / odd.length));
  });
});
