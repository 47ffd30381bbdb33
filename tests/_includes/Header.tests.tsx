/** The top of every page: the guide's name, search, and the sections, the reader's own one marked. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Header } from "../../_includes/Header.tsx";
import { show, showPage, type Place } from "./render.tsx";

const at = (address: string, place: Place = {}) => show(<Header />, { ...place, address });
const marked = (address: string): [string, string][] =>
  at(address)
    .all("nav a[aria-current]")
    .map((link) => [link.text, link.attribute("aria-current")!]);

describe("the header", () => {
  test("has four doors or fewer, each leading to the list that has its name", () => {
    assert.deepEqual(at("/about/").one("nav").links, [
      ["/questions/", "Questions"],
      ["/told/", "They told me"],
      ["/help/", "Who can help"],
    ]);
    assert.equal(at("/about/").one("nav").attribute("aria-label"), "Sections");
    for (const [address, name] of at("/about/").one("nav").links)
      assert.equal(showPage(address).one("h1").text, name, address);
  });

  test("marks the list that the reader is on, and the section of a page in it", () => {
    assert.deepEqual(marked("/help/"), [["Who can help", "page"]]);
    assert.deepEqual(marked("/help/sendiass/"), [["Who can help", "true"]]);
    assert.deepEqual(marked("/questions/who-helps/"), [["Questions", "true"]]);
  });

  test("marks none where the page stands in none", () => {
    for (const address of ["/", "/about/", "/roles/senco/", "/sources/cfa-2014/", "/404.html"])
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
    const sign = at("/about/").one("svg.mark");
    assert.equal(sign.attribute("aria-hidden"), "true");
    assert.equal(sign.text, "");
    assert.equal(sign.attribute("viewbox"), "0 0 32 32");
    assert.equal(sign.all("path[d]").length, 3, "a post and two boards");
  });
});
