/** Search finds what families mean: real queries against the whole guide, by the same code that runs on the device. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { search } from "../../_data/search.ts";
import { dataFolder } from "../../src/edition.ts";
import { loadGuide } from "../../src/guide/loadGuide.ts";
import { loadSingle } from "../../src/records/readSingle.ts";
import { compileIndex } from "../../src/search/compile.ts";
import { listEntries } from "../../src/search/entries.ts";
import { rank, unpackIndex, type Index } from "../../src/search/rank.ts";

type Query = { q: string; topic: string; kind: string };
const topics = JSON.parse(readFileSync("tests/search/topics.json", "utf8")) as Record<
  string,
  string
>;
const queries = readFileSync("tests/search/queries.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Query);

describe("search", () => {
  const knowledge = loadSingle(dataFolder, "search.yaml", search);
  let index: Index;
  before(() => {
    index = unpackIndex(compileIndex(listEntries(loadGuide(dataFolder, "rotherham")), knowledge));
  });
  const pages = (query: string): string[] =>
    rank(query, index).found.map(({ entry }) => entry.address.replace(/#.*/, ""));
  const placesOf = (some: readonly Query[]): number[] =>
    some.map(({ q, topic }) => pages(`${q} `).indexOf(topics[topic]!));
  const share = (places: readonly number[], most: number): number =>
    places.filter((place) => place >= 0 && place < most).length / places.length;

  test("the right page is first for four queries of five, and among the first three for 95 of 100", () => {
    const places = placesOf(queries);
    assert.ok(share(places, 1) >= 0.8, `first: ${share(places, 1)}`);
    assert.ok(share(places, 3) >= 0.95, `among three: ${share(places, 3)}`);
  });

  test("misspelt queries too: three of four, and nine of ten", () => {
    const places = placesOf(queries.filter(({ kind }) => kind === "typo"));
    assert.ok(share(places, 1) >= 0.75);
    assert.ok(share(places, 3) >= 0.9);
  });

  test("the set covers every page, and no query stands in it twice", () => {
    assert.deepEqual(
      Object.keys(topics).filter((topic) => !queries.some((query) => query.topic === topic)),
      [],
    );
    assert.equal(new Set(queries.map(({ q }) => q)).size, queries.length);
    assert.ok(queries.length >= 120);
  });

  const promised: [query: string, page: string][] = [
    ["sencho", "/roles/senco/"],
    ["ta hours", "/roles/teaching-assistant/"],
    ["6k funding", "/questions/does-every-child-get-6000/"],
    ["echp", "/resources/ehc-plan/"],
    ["who do i moan to about the school", "/questions/how-complaints-work/"],
    ["senco", "/roles/senco/"],
    ["support plan", "/resources/support-plan/"],
    ["governors", "/roles/governing-body/"],
    ["inclusion lead", "/roles/senco/"],
    ["1:1", "/roles/teaching-assistant/"],
  ];
  for (const [query, page] of promised) {
    test(`“${query}” leads to ${page}`, () =>
      assert.ok(
        pages(`${query} `).slice(0, 3).includes(page),
        pages(`${query} `).slice(0, 3).join(" "),
      ));
  }

  test("a word that is not finished finds what it begins", () =>
    assert.equal(pages("sendias")[0], "/help/sendiass/"));
  test("words run together are taken apart", () =>
    assert.ok(pages("supportplan ").slice(0, 3).includes("/resources/support-plan/")));
  test("who asks what letters mean is led to the words page", () =>
    assert.equal(pages("what does semh mean ")[0], "/words/"));
  test("each everyday word leads to the page that the guide’s own word leads to first", () => {
    const addresses = (query: string): string[] =>
      rank(`${query} `, index, 100).found.map(({ entry }) => entry.address);
    const astray = knowledge.everyday.flatMap(({ means, said }) =>
      said.filter((word) => !addresses(word).includes(addresses(means)[0]!)),
    );
    assert.ok(knowledge.everyday.length > 0, "there are some");
    assert.deepEqual(astray, []);
  });
  test("no page comes twice", () => {
    for (const { q } of queries) assert.equal(new Set(pages(q)).size, pages(q).length, q);
  });
  test("what was understood is told where a word was not known", () => {
    assert.equal(rank("sencho funding ", index).meant, "senco funding");
    assert.equal(rank("senco funding ", index).meant, undefined);
  });
  test("nothing typed makes it fail", () => {
    for (const odd of [
      "",
      " ",
      "???",
      "<script>",
      "a".repeat(5000),
      "constructor __proto__ toString",
      "\u0000",
      "😀😀",
      "£",
      "'".repeat(100),
    ])
      assert.ok(Array.isArray(rank(odd, index).found));
  });
});
