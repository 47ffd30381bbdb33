/** Addresses of earlier editions: each still leads to a page, and to a place on it. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import type { Site } from "../../src/buildSite.ts";
import { sharedSite } from "../../scripts/sharedSite.ts";
import { attributes } from "../../src/publish/html.ts";
import { keepOldPlaces } from "../../src/publish/oldPlaces.ts";

type Fragments = Record<string, string[]>;
const read = (name: string): Fragments =>
  JSON.parse(
    readFileSync(new URL(`../browser/first-edition/${name}.json`, import.meta.url), "utf8"),
  ) as Fragments;

describe("every address of the first edition", () => {
  let site: Site;
  before(async () => {
    ({ site } = await sharedSite());
  });
  const pageAt = (address: string) => site.pages.find((page) => page.address === address);
  /** A page that has moved leads on by itself; its visitors land at the top. */
  const hasMoved = (html: string): boolean => html.includes('http-equiv="refresh"');

  test("with a fragment of a heading or a part lands there", () => {
    const lost = Object.entries(read("fragments")).flatMap(([address, ids]) => {
      const page = pageAt(address);
      if (!page) return [address];
      const here = new Set(attributes(page.html, "id"));
      return hasMoved(page.html)
        ? []
        : ids.filter((id) => !here.has(id)).map((id) => `${address}#${id}`);
    });
    assert.deepEqual(lost, [], "enter them in src/publish/oldPlaces.ts, or in _data/redirects");
  });

  test("with a fragment of a sentence or a word opens its page", () => {
    const lost = Object.keys(read("fragments-of-sentences")).filter((one) => !pageAt(one));
    assert.deepEqual(lost, []);
  });
});

describe("an old place", () => {
  const html = '<main id="main"><h1>Q</h1><section><h2 id="answer">Answer</h2></section></main>';
  const places = { "/questions/": { "short-answer": "answer", sources: "gone" } };

  test("stands before what took its part; without that, at the top", () => {
    assert.equal(
      keepOldPlaces("/questions/q/", html, places),
      html
        .replace("<main", '<a id="sources"></a><main')
        .replace("<h2", '<a id="short-answer"></a><h2'),
    );
  });

  test("is not on other pages, and not a second time where it still is", () => {
    assert.equal(keepOldPlaces("/roles/senco/", html, places), html);
    assert.equal(keepOldPlaces("/questions/q/", html, { "/": { more: "answer" } }), html);
    const old = html.replace("answer", "short-answer");
    assert.equal(
      keepOldPlaces("/questions/q/", old, { "/questions/": { "short-answer": "answer" } }),
      old,
    );
  });
});
