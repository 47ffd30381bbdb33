/** The top of every page: the guide's name, search, and the sections, the reader's own one marked. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Header } from "../../_includes/Header.tsx";
import { show, type Place } from "./render.tsx";

const at = (address: string, place: Place = {}) => show(<Header />, { ...place, address });
const marked = (address: string): [string, string][] =>
  at(address)
    .all("nav a[aria-current]")
    .map((link) => [link.text, link.attribute("aria-current")!]);

describe("the header", () => {
  test("has the sections in their order, each leading to its list", () => {
    assert.deepEqual(at("/about/").one("nav").links, [
      ["/questions/", "Questions"],
      ["/roles/", "People"],
      ["/resources/", "Money and support"],
      ["/help/", "Where to turn"],
      ["/words/", "Words"],
    ]);
    assert.equal(at("/about/").one("nav").attribute("aria-label"), "Sections");
  });

  test("marks the list that the reader is on, and the section of a page in it", () => {
    assert.deepEqual(marked("/roles/"), [["People", "page"]]);
    assert.deepEqual(marked("/roles/senco/"), [["People", "true"]]);
    assert.deepEqual(marked("/help/sendiass/"), [["Where to turn", "true"]]);
    assert.deepEqual(marked("/words/"), [["Words", "page"]]);
  });

  test("marks none where the page stands in none", () => {
    for (const address of ["/", "/about/", "/sources/cfa-2014/", "/404.html"])
      assert.deepEqual(marked(address), [], address);
  });

  test("leads to the start page, and names the area", () => {
    const brand = at("/about/", { published: { prefix: "/send/" } }).one("a.brand");
    assert.equal(brand.attribute("href"), "/send/");
    assert.equal(brand.text, "SEN Signpost Northbank");
  });

  test("has a search box, but for the two pages that have a larger one of their own", () => {
    assert.ok(at("/about/").has("form[role=search]"), "a page");
    assert.equal(at("/about/").one("input#q").attribute("aria-label"), "Search the guide");
    for (const address of ["/", "/search/"]) assert.ok(!at(address).has("form"), address);
  });

  test("draws its sign for the eye alone", () => {
    const sign = at("/about/").one("svg");
    assert.equal(sign.attribute("aria-hidden"), "true");
    assert.equal(sign.text, "");
    assert.equal(sign.attribute("viewbox"), "0 0 32 32");
    assert.equal(sign.all("path[d]").length, 3, "a post and two boards");
  });
});
