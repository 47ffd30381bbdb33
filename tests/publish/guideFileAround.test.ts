/** The whole guide as one file, published in other ways, and what else there is on the site: nothing takes it along. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { FileIndex } from "../../src/browser/fileIndex.ts";
import type { Site } from "../../src/buildSite.ts";
import { prepareEdition } from "../../src/edition.ts";
import { filesToKeep } from "../../src/publish/offlineCopy.ts";
import { checkPages } from "../../src/rules/pageLinks.ts";
import { unpackIndex } from "../../src/search/rank.ts";
import { readHtml } from "../../src/site/readHtml.ts";
import { sharedSite } from "../../scripts/sharedSite.ts";

let site: Site;
let html: string;
before(async () => {
  ({ site } = await sharedSite());
  html = textOf("guide.html");
});

const textOf = (path: string): string => {
  const found = site.files.find((file) => file.path === path);
  assert.ok(found, path);
  return Buffer.from(found.bytes).toString();
};
const asPage = (text: string) => ({ address: "/guide.html", ...readHtml(text) });
const wordsIndex = (): FileIndex["index"] => {
  const [, json] = /<script type="application\/json"[^>]*>([^]*?)<\/script>/.exec(html)!;
  return (JSON.parse(json!) as FileIndex).index;
};

describe("published in another way", () => {
  const fileOf = async (options: Parameters<typeof prepareEdition>[0]): Promise<string> =>
    Buffer.from((await prepareEdition(options)).publication.guideFile.bytes).toString();

  test("it leads to the website only where its address is known, and below its path", async () => {
    assert.doesNotMatch(html, /guide\.invalid/);
    assert.match(html, /a newer one may be on the website it came from\./);
    const known = await fileOf({
      siteUrl: "https://council.example/send/guide/",
      pathPrefix: "/send/guide/",
    });
    assert.match(
      known,
      /a newer one may be on <a href="https:\/\/council\.example\/send\/guide\/offline\/">the guide’s website<\/a>\./,
    );
    assert.deepEqual(checkPages([asPage(known)], "/send/guide/", new Set()), []);
  });

  test("a preview says that it is one", async () => {
    assert.ok(!html.includes('class="preview"'), "families are told nothing of the kind");
    assert.match(
      await fileOf({ preview: true }),
      /<p class="preview" role="note"><b>Preview\.<\/b> Not for families/,
    );
  });
});

describe("it stays by itself", () => {
  test("the offline copy does not keep it, though the site has it", () => {
    assert.ok(
      site.files.some(({ path }) => path === "guide.html"),
      "the site has it",
    );
    assert.ok(
      !filesToKeep(site.files).some(({ path }) => path === "guide.html"),
      "the copy does not",
    );
    assert.ok(!textOf("sw.js").includes("guide.html"), "nor does the worker's list");
  });

  test("neither the sitemap, the A to Z, nor search leads to it", () => {
    assert.ok(!textOf("sitemap.xml").includes("guide.html"), "sitemap");
    assert.ok(!textOf("a-z/index.html").includes("guide.html"), "A to Z");
    assert.ok(
      !unpackIndex(wordsIndex()).entries.some(({ address }) => address.includes("guide.html")),
      "words index",
    );
    assert.ok(
      !site.pages.some(({ address }) => address.includes("guide.html")),
      "Pagefind is given pages alone",
    );
  });
});
