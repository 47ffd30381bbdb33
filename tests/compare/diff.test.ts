/** What changed in a text is found as a reader would tell it, in time that does not explode. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as fc from "fast-check";
import { diff, findEdits } from "../../src/compare/diff.ts";

const words = fc.array(fc.constantFrom("the", "school", "must", "help", "a", "child", "."), {
  maxLength: 30,
});

describe("a comparison of two lists", () => {
  test("gives both of them back, each in its order", () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const steps = diff(before, after);
        assert.deepEqual(
          steps.filter(({ kind }) => kind !== "new").map(({ text }) => text),
          before,
        );
        assert.deepEqual(
          steps.filter(({ kind }) => kind !== "gone").map(({ text }) => text),
          after,
        );
      }),
    );
  });

  test("finds nothing in a list and itself", () => {
    fc.assert(
      fc.property(words, (list) =>
        assert.ok(
          diff(list, list).every(({ kind }) => kind === "kept"),
          "all of it is kept",
        ),
      ),
    );
  });

  test("of a hundred thousand lines, all new, half new or moved, takes seconds at most", () => {
    const lines = Array.from({ length: 100_000 }, (_, at) => `line ${at}`);
    const started = process.cpuUsage();
    diff(
      lines,
      lines.map((line) => `${line}!`),
    );
    diff(
      lines,
      lines.map((line, at) => (at % 2 === 0 ? line : `${line}!`)),
    );
    diff(lines, lines.toReversed());
    diff(Array(100_000).fill("same"), Array(90_000).fill("same"));
    const { user } = process.cpuUsage(started);
    assert.ok(user < 5_000_000, `${user / 1e6} s`);
  });
});

describe("the edits of a text", () => {
  const edits = (before: string[], after: string[]) => findEdits(before, after);

  test("a sentence with other words is one that changed", () => {
    assert.deepEqual(
      edits(["One.", "Ring 0300 111 today.", "Two."], ["One.", "Ring 0300 222 today.", "Two."]),
      [{ before: "Ring 0300 111 today.", after: "Ring 0300 222 today." }],
    );
  });

  test("one without likeness is gone, and the other is new", () => {
    assert.deepEqual(edits(["A school has rules."], ["Ring us now, please."]), [
      { before: "A school has rules." },
      { after: "Ring us now, please." },
    ]);
  });

  test("a new sentence before a changed one does not hide it", () => {
    assert.deepEqual(
      edits(["Ask the school for a copy."], ["It is free.", "Ask the school for a plan."]),
      [
        { after: "It is free." },
        { before: "Ask the school for a copy.", after: "Ask the school for a plan." },
      ],
    );
  });

  test("a sentence that only moved is told once", () => {
    assert.deepEqual(
      edits(["One.", "Two.", "Three.", "Four."], ["Two.", "Three.", "Four.", "One."]),
      [{ before: "One.", after: "One." }],
    );
  });

  test("words that stand there several times may change places; one that is gone is told", () => {
    assert.deepEqual(
      edits(
        ["Free.", "One.", "Two.", "Three.", "Free."],
        ["One.", "Free.", "Two.", "Free.", "Three."],
      ),
      [],
    );
    assert.deepEqual(edits(["Free.", "One.", "Free.", "Two."], ["One.", "Two.", "Free."]), [
      { before: "Free." },
    ]);
  });
});
