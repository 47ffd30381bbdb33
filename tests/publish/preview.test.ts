/** A preview says on every page that it is one, is found by no search engine, and offers nothing to keep. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { sharedSite } from "../../scripts/sharedSite.ts";
import { makeSite, type Site } from "../../src/buildSite.ts";

const bar =
  '<p class="preview" role="note"><b>Preview.</b> Not for families: this copy is for checking changes.</p>';
const isRedirect = (html: string): boolean => html.includes('http-equiv="refresh"');
let preview: Site;
let live: Site;
before(async () => {
  [preview, live] = [await makeSite({ preview: true }), (await sharedSite()).site];
});
const textOf = (site: Site, path: string): string =>
  Buffer.from(site.files.find((file) => file.path === path)!.bytes).toString();

describe("a preview", () => {
  test("has its bar once on every page, before anything else that is seen", () => {
    const pages = preview.pages.filter(({ html }) => !isRedirect(html));
    assert.equal(pages.length, live.pages.filter(({ html }) => !isRedirect(html)).length);
    for (const { address, html } of pages) {
      assert.equal(html.split(bar).length, 2, address);
      assert.ok(html.includes(`Skip to the main part</a>${bar}<header`), address);
    }
  });

  test("is kept out of search engines, page by page and by its headers", () => {
    for (const { address, html } of preview.pages)
      assert.match(html, /<meta name="robots" content="noindex"\/>/, address);
    assert.match(textOf(preview, "_headers"), /^\/\*\n(?: {2}.+\n)* {2}X-Robots-Tag: noindex\n/);
    assert.equal(textOf(preview, "robots.txt"), "User-agent: *\nDisallow: /\n");
    assert.doesNotMatch(textOf(preview, "sitemap.xml"), /<loc>/);
  });

  test("offers no page its offline worker", () => {
    for (const { address, html } of preview.pages)
      if (!isRedirect(html))
        assert.match(html, /^<!doctype html><html [^>]*data-offline="off"/, address);
  });
});

test("the live site has none of that", () => {
  for (const { address, html } of live.pages) {
    assert.ok(!html.includes('class="preview"'), address);
    if (!isRedirect(html)) assert.match(html, /data-offline="on"/, address);
  }
  assert.doesNotMatch(textOf(live, "_headers"), /X-Robots-Tag/);
});
