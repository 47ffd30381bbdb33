/** A search box that works by itself, has a name, and does not correct what a reader types. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { SearchBox } from "../../_includes/SearchBox.tsx";
import { show, type Place } from "./render.tsx";

const box = (large: boolean, place: Place = {}) =>
  show(<SearchBox id="q" label="Search the guide" large={large} />, place);

describe("a search box", () => {
  test("leads to the A to Z without a script, and tells a script where the search page is", () => {
    const form = box(false, { published: { prefix: "/send/" } }).one("form");
    assert.equal(form.attribute("action"), "/send/a-z/");
    assert.equal(form.attribute("method"), "get");
    assert.equal(form.attribute("data-search"), "/send/search/");
    assert.equal(form.attribute("role"), "search");
    assert.equal(form.attribute("hidden"), undefined);
  });

  test("has a name: for all to read where it is large, else for those who listen", () => {
    const large = box(true);
    assert.equal(large.one("label").text, "Search the guide");
    assert.equal(large.one("label").attribute("for"), large.one("input").attribute("id"));
    assert.equal(large.one("input").attribute("aria-label"), undefined);
    assert.ok(large.has("form.search.large") && !box(false).has(".large"), "larger");
    const small = box(false);
    assert.ok(!small.has("label"), "no label takes room");
    assert.equal(small.one("input").attribute("aria-label"), "Search the guide");
  });

  test("takes what is typed as it is typed", () => {
    const input = box(false).one("input");
    assert.equal(input.attribute("name"), "q");
    assert.equal(input.attribute("type"), "search");
    assert.equal(input.attribute("enterkeyhint"), "search");
    for (const name of ["autocomplete", "autocapitalize"])
      assert.equal(input.attribute(name), "off", name);
    assert.equal(input.attribute("spellcheck"), "false");
    for (const large of [true, false])
      assert.equal(box(large).one("button[type=submit]").text, "Search");
  });

  test("of the one file is hidden until its script has started, and leads nowhere", () => {
    const form = box(true, { booklet: "file" }).one("form");
    assert.notEqual(form.attribute("hidden"), undefined);
    for (const name of ["action", "data-search"])
      assert.equal(form.attribute(name), undefined, name);
  });
});
