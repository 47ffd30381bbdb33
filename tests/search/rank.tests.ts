/** How a query is answered: meanings, unfinished words, words run together or apart, and what was not known. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { longestQuery, rank } from "../../src/search/rank.ts";
import { addressesOf, entry, indexOf, pagesFor } from "./smallIndex.ts";

const index = indexOf([
  entry("/senco/", "The SENCO of a school", ["senco", "senco"]),
  entry("/plan/", "Support plan", ["written plan", "written"]),
  entry("/room/", "The classroom"),
  entry("/words/#senco", "Word SENCO"),
  entry("/words/#plan", "Word plan"),
  entry("/tribunal/", "Tribunal appeal"),
]);
const meant = (query: string) => rank(`${query} `, index).meant;

describe("who asks what a word means", () => {
  test("is led to its meaning first", () => {
    assert.equal(pagesFor("what does senco mean", index)[0], "/words/#senco");
    assert.equal(pagesFor("senco", index)[0], "/senco/");
  });

  test("by that one word alone is not", () => assert.deepEqual(pagesFor("mean", index), []));
});

describe("a query", () => {
  test("of small words alone finds nothing, and small words beside others count for nothing", () => {
    assert.deepEqual(pagesFor("what is the", index), []);
    assert.deepEqual(
      rank("what is the support plan ", index).found.map(({ score }) => score),
      rank("support plan ", index).found.map(({ score }) => score),
    );
  });

  test("finds a page by more of its words before one with fewer", () =>
    assert.equal(pagesFor("plan support", index)[0], "/plan/"));

  test("whose last word is not finished finds what it begins; a finished one does not", () => {
    assert.deepEqual(addressesOf(rank("trib", index)), ["/tribunal/"]);
    assert.deepEqual(addressesOf(rank("trib ", index)), []);
    assert.deepEqual(addressesOf(rank("trib?", index)), []);
  });

  test("with words run together finds them apart, and with one written apart finds it whole", () => {
    assert.deepEqual(pagesFor("supportplan", index)[0], "/plan/");
    assert.deepEqual(pagesFor("class room", index), ["/room/"]);
    assert.equal(meant("class room"), undefined, "a known word");
  });

  test("with a slip finds what was meant, and says what that was", () => {
    assert.deepEqual(pagesFor("tribunel", index), ["/tribunal/"]);
    assert.equal(meant("tribunel"), "tribunal");
    assert.equal(meant("tribunal"), undefined);
    assert.equal(meant("apeal tribunal"), "appeal tribunal");
  });

  test("with a word that nobody knows goes by the others", () =>
    assert.deepEqual(pagesFor("xylophone tribunal", index), ["/tribunal/"]));

  test("tells which words led to a page", () =>
    assert.deepEqual(
      rank("written plan ", index)
        .found.find(({ entry }) => entry.address === "/plan/")!
        .words.sort(),
      ["plan", "written"],
    ));

  test("is looked at to a certain length: a pasted page does not stop a phone", () => {
    const long = `${"the ".repeat(longestQuery)}tribunal `;
    assert.deepEqual(pagesFor(long, index), []);
  });
});

describe("an answer", () => {
  test("has each page once, its words among them", () => {
    const words = indexOf([
      entry("/words/#one", "Plan one"),
      entry("/words/#two", "Plan two"),
      entry("/a/", "Plan three"),
    ]);
    assert.equal(pagesFor("plan", words).filter((page) => page.startsWith("/words/")).length, 1);
  });

  test("has no more than it was asked for, and ten unless it was", () => {
    const many = indexOf(Array.from({ length: 15 }, (_, at) => entry(`/${at}/`, `Plan ${at}x`)));
    assert.equal(rank("plan ", many, 3).found.length, 3);
    assert.equal(rank("plan ", many).found.length, 10);
  });

  test("puts of two that lead equally the one that the guide lists first", () => {
    const two = indexOf([entry("/b/", "Plan beta"), entry("/a/", "Plan alpha")]);
    assert.deepEqual(pagesFor("plan", two), ["/b/", "/a/"]);
  });
});
