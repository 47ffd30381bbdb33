/** Search finds what families mean: real queries against the whole guide, by the same code that runs on the device. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import {
  placeOfRight,
  readReal,
  readTopics,
  readUnanswered,
  readWritten,
  type Labelled,
} from "../../scripts/bench/queries.ts";
import { search } from "../../_data/search.ts";
import { dataFolder } from "../../src/edition.ts";
import { loadGuide } from "../../src/guide/loadGuide.ts";
import { loadSingle } from "../../src/records/readSingle.ts";
import { compileIndex } from "../../src/search/compile.ts";
import { listEntries, listTexts } from "../../src/search/entries.ts";
import { rank, unpackIndex, type Index } from "../../src/search/rank.ts";

const topics = readTopics();
const [real, written, unanswered] = [readReal(), readWritten(), readUnanswered()];

describe("search", () => {
  const knowledge = loadSingle(dataFolder, "search.yaml", search);
  let index: Index;
  before(() => {
    const guide = loadGuide(dataFolder, "rotherham");
    index = unpackIndex(compileIndex(listEntries(guide), knowledge, listTexts(guide)));
  });
  const pages = (query: string): string[] =>
    rank(query, index).found.map(({ entry }) => entry.address.replace(/#.*/, ""));
  const placesOf = (some: readonly Labelled[]): number[] =>
    some.map((query) =>
      placeOfRight(
        rank(`${query.q} `, index).found.map(({ entry }) => entry.address),
        query,
      ),
    );
  const share = (places: readonly number[], most: number): number =>
    places.filter((place) => place >= 0 && place < most).length / places.length;

  /** A little below what is measured, so that a new page may take a query or two, and not more. */
  const sets: [name: string, queries: readonly Labelled[], first: number, three: number][] = [
    ["real queries", real, 0.83, 0.95],
    ["real slips of the thumb", real.filter(({ kind }) => kind === "slip"), 0.85, 0.93],
    ["queries written for testing", written, 0.83, 0.94],
    ["misspelt queries", written.filter(({ kind }) => kind === "typo"), 0.85, 0.93],
  ];
  for (const [name, queries, first, three] of sets)
    test(`the right page is first, and among the first three, as often as it has to be: ${name}`, () => {
      const places = placesOf(queries);
      assert.ok(share(places, 1) >= first, `first: ${share(places, 1)}`);
      assert.ok(share(places, 3) >= three, `among three: ${share(places, 3)}`);
    });

  test("no real query is met with silence", () => {
    for (const { q } of real) assert.ok(rank(`${q} `, index).found.length > 0, q);
  });

  test("who asks for what the guide has not is told so four times of five, and hardly ever wrongly", () => {
    const told = (some: readonly Labelled[]): number =>
      some.filter(({ q }) => !rank(`${q} `, index).answered).length / some.length;
    assert.ok(told(unanswered) >= 0.8, `told: ${told(unanswered)}`);
    assert.ok(told([...real, ...written]) <= 0.03, `wrongly: ${told([...real, ...written])}`);
  });

  test("the sets cover every page that they are about, and no query stands in them twice", () => {
    assert.deepEqual(
      Object.values(topics).filter((page) => !written.some(({ ok }) => ok.includes(page))),
      [],
    );
    const all = [...real, ...written, ...unanswered].map(({ q }) => q);
    assert.equal(new Set(all).size, all.length);
    assert.ok(written.length >= 120 && real.length >= 100 && unanswered.length >= 100);
  });

  test("no more than five of the real queries with a place are from one place", () => {
    const places = real.flatMap(({ place }) => place ?? []);
    for (const place of new Set(places))
      assert.ok(places.filter((other) => other === place).length <= 5, place);
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
    for (const { q } of written) assert.equal(new Set(pages(q)).size, pages(q).length, q);
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
