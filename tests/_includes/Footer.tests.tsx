/** The end of every page: the pages about the guide, what it is not, and who may use its words. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Footer } from "../../_includes/Footer.tsx";
import { show, showPage } from "./render.tsx";

const at = (address: string, prefix = "/") => show(<Footer />, { address, published: { prefix } });

describe("the footer", () => {
  const navigation = (label: string) =>
    at("/")
      .all("nav")
      .find((one) => one.attribute("aria-label") === label)!;

  test("leads to every list of the guide under its own name, those without a door too", () =>
    assert.deepEqual(navigation("The whole guide").links, [
      ["/a-z/", "A to Z"],
      ["/questions/", "Questions"],
      ["/told/", "They told me"],
      ["/roles/", "People"],
      ["/resources/", "Money and support"],
      ["/letters/", "Letters"],
      ["/help/", "Who can help"],
      ["/words/", "Words"],
      ["/dates/", "Work out your dates"],
      ["/sources/", "Sources"],
    ]));

  test("leads to each page about the guide, under a name of its own", () =>
    assert.deepEqual(navigation("About the guide").links, [
      ["/offline/", "Use without signal"],
      ["/print/", "Print the guide"],
      ["/changes/", "Changes"],
      ["/about/", "About this guide"],
      ["/quality/", "How this guide is checked"],
      ["/accessibility/", "Accessibility statement"],
      ["/privacy/", "Privacy"],
    ]));

  test("calls each page by the name that stands on it", () => {
    for (const nav of at("/").all("nav"))
      for (const [address, name] of nav.links)
        assert.equal(showPage(address).one("h1").text, name, address);
  });

  test("begins with somebody to talk to in the area", () => {
    assert.equal(
      at("/about/").one(".helpline").text,
      "Talk to somebody: Northbank SENDIASS gives free advice. Phone: 01632 960001.",
    );
    assert.deepEqual(at("/about/").one(".helpline").hrefs, ["/help/sendiass/", "tel:01632960001"]);
  });

  test("marks the page that the reader is on, and no other", () => {
    const current = at("/about/").all("a[aria-current]");
    assert.deepEqual(
      current.map((link) => [link.text, link.attribute("aria-current")]),
      [["About this guide", "page"]],
    );
    assert.ok(!at("/sources/cfa-2014/").has("[aria-current]"), "a page below a list");
  });

  test("keeps to the site’s path", () => {
    for (const href of at("/", "/send/")
      .all("nav")
      .flatMap(({ hrefs }) => hrefs))
      assert.ok(href.startsWith("/send/"), href);
  });

  test("says that it is information and not legal advice, for England, and names its licence", () => {
    const { text } = at("/");
    assert.match(text, /For families in England\. Information, not legal advice\./);
    assert.ok(
      at("/").links.some(
        ([href, words]) =>
          href === "https://creativecommons.org/licenses/by/4.0/" && words === "CC BY 4.0",
      ),
      "the licence",
    );
    assert.equal(at("/").one("a[rel=license]").text, "CC BY 4.0");
  });

  test("keeps a line for what is saved, last and hidden until a script fills it", () => {
    const line = at("/").one("[data-offline-line]");
    assert.notEqual(line.attribute("hidden"), undefined);
    assert.equal(line.text, "");
    assert.notEqual(
      at("/").one("footer").all("p").at(-1)!.attribute("data-offline-line"),
      undefined,
    );
  });
});
