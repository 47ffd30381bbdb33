/** Everyday words of `_data/search.yaml` lead where the guide's own words lead; without them a family finds nothing. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { rank } from "../../src/search/rank.ts";
import { entry, indexOf, pagesFor } from "./smallIndex.ts";

const entries = [
  entry("/head/", "Headteacher", ["who runs it"]),
  entry("/money/", "Money", ["cost", "cost", "headteacher"]),
  entry("/bus/", "Bus", ["travel", "travel"]),
];
const everyday = [
  { means: "headteacher", said: ["boss", "the gaffer"] },
  { means: "travel", said: ["cost"] },
];

describe("everyday words", () => {
  const [index, without] = [indexOf(entries, { everyday }), indexOf(entries)];

  test("lead where the guide’s own word leads, in the same order", () => {
    assert.deepEqual(pagesFor("headteacher", index), ["/head/", "/money/"]);
    for (const said of ["boss", "gaffer"])
      assert.deepEqual(pagesFor(said, index), ["/head/", "/money/"], said);
  });

  test("are known words then, and not taken for a slip; else they lead nowhere", () => {
    assert.equal(rank("boss ", index).meant, undefined);
    assert.deepEqual(pagesFor("gaffer", without), []);
  });

  test("lead there a little less strongly than the guide’s own word", () => {
    const score = (query: string): number =>
      rank(query, index).found.find(({ entry }) => entry.address === "/head/")!.score;
    // The title counts once more for the guide’s own word, so it is typed beside another.
    const [own, said] = [score("headteacher bus "), score("boss bus ")];
    assert.ok(said < own && said > own / 2, `${said} against ${own}`);
  });

  test("that the guide has as its own lead to their own page first, and to the other too", () => {
    assert.deepEqual(pagesFor("cost", index), ["/money/", "/bus/"]);
    assert.deepEqual(pagesFor("cost", without), ["/money/"]);
  });

  test("count together with the other words of a query", () =>
    assert.equal(pagesFor("boss money", index)[0], "/money/"));
});
