/** What holds of every page, whatever it is about. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readHtml } from "../../src/site/readHtml.ts";
import { checkPages } from "../../src/rules/pageLinks.ts";
import type { Setting } from "../_includes/editionWith.ts";
import { pagesOf, Shown } from "../_includes/render.tsx";

const prefix = "/send/guide/";
const setting: Setting = { published: { prefix, url: "https://council.example/send/guide/" } };
const html = pagesOf(setting);
const pages = new Map([...html].map(([address, text]) => [address, new Shown(text)]));
const moved = "/roles/sen-teacher/";
const addresses = (is: (page: Shown, address: string) => boolean): string[] =>
  [...pages]
    .filter(([address, page]) => is(page, address))
    .map(([address]) => address)
    .sort();

describe("every page", () => {
  test("is there: one for each record that has a page, each list, each page about the guide", () =>
    assert.deepEqual(
      [...pages.keys()].sort().join(" "),
      "/ /404.html /a-z/ /about/ /accessibility/ /changes/ /dates/ /help/ /help/advice-line/ /help/local-offer/ " +
        "/help/school-report/ /help/sendiass/ /letters/ /meeting/ /offline/ /print/ /privacy/ /quality/ /questions/ " +
        "/questions/question-3/ /questions/question-4/ /questions/what-support/ /questions/who-helps/ " +
        "/resources/ /resources/support-plan/ /resources/top-up-funding/ /roles/ /roles/headteacher/ " +
        "/roles/sen-teacher/ /roles/senco/ /search/ /sources/ /sources/cfa-2014/ /sources/leaflet/ " +
        "/sources/page/ /sources/send-code/ /sources/unused/ /told/ /told/no-helper/ /told/too-late/ /words/",
    ));

  test("knows its own address", () => {
    for (const [address, page] of pages) {
      const canonical = page.all("link[rel=canonical]")[0]?.attribute("href");
      if (canonical)
        assert.equal(canonical, `https://council.example/send/guide${address}`, address);
    }
    assert.deepEqual(
      addresses((page) => !page.has("link[rel=canonical]")),
      ["/404.html", moved, "/search/"],
    );
  });

  test("may be found by search engines, but for those that are no place to arrive at", () =>
    assert.deepEqual(
      addresses((page) => page.has("meta[name=robots]")),
      ["/404.html", moved, "/search/"],
    ));

  test("is searched only where it says something of its own", () =>
    assert.deepEqual(
      addresses((page) => page.has("[data-pagefind-body]")).filter(
        (address) => !/^\/(?:questions|told|roles|resources|help)\/.+/.test(address),
      ),
      [
        "/",
        "/about/",
        "/accessibility/",
        "/changes/",
        "/dates/",
        "/meeting/",
        "/offline/",
        "/privacy/",
      ],
    ));

  test("of a record that answers is searched, the lists and the sources are not", () => {
    for (const [address, page] of pages)
      if (/^\/(?:questions|told|roles|resources|help)\/.+/.test(address) && address !== moved)
        assert.ok(page.has("[data-pagefind-body]"), address);
  });

  test("lands with each of its links, has a title of its own and no id twice", () =>
    assert.deepEqual(
      checkPages(
        [...html].map(([address, text]) => ({
          address,
          ...readHtml(text),
        })),
        prefix,
        new Set([
          "guide.html",
          "manifest.webmanifest",
          "icons/icon.svg",
          "icons/icon-180.png",
          "assets/main-AAAA.js",
          "assets/dates-AAAA.js",
          "assets/kind-AAAA.js",
          "assets/letters-AAAA.js",
          "changes/feed.xml",
        ]),
      ),
      [],
    ));

  test("has one main heading, no level left out, and a lead in words", () => {
    for (const [address, page] of pages) {
      const levels = page.headings.map((heading) => Number(heading[1]));
      assert.equal(levels.filter((level) => level === 1).length, 1, address);
      levels.forEach((level, at) => assert.ok(level <= (levels[at - 1] ?? 0) + 1, address));
    }
  });

  test("explains words only where it gives answers: a list or a page about the guide does not", () => {
    for (const address of addresses((page) => page.has(".words")))
      assert.match(address, /^\/(?:questions|told|roles|resources|help)\/.+/);
    assert.ok(pages.get("/questions/who-helps/")!.has(".words"), "an answer does");
  });

  test("says of the law that it gives no advice; a page about the guide itself has no such foot", () => {
    assert.deepEqual(
      addresses((page) => !page.has(".page-foot")),
      ["/", "/404.html", "/about/", "/accessibility/", "/meeting/", "/offline/", "/privacy/"]
        .concat("/quality/", moved, "/search/")
        .sort(),
    );
  });
});
