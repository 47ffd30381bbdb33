/** What the site weighs as it travels: each limit stops a build, and says what to do. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { before, describe, test } from "node:test";
import type { SitePage } from "../../src/site/SitePage.ts";
import type { Site } from "../../src/buildSite.ts";
import { sharedSite } from "../../scripts/sharedSite.ts";
import { limits, travelSize, weighSite } from "../../src/publish/sizes.ts";

/** Text of a given length that packs to about three quarters of it, the same each time. */
const dense = (length: number): string => {
  let text = "";
  for (let line = 0; text.length < length; line++)
    text += createHash("sha512").update(String(line)).digest("base64");
  return text.slice(0, length);
};
/** Words out of a small stock in no order: text that a higher level packs better. */
const manyWords = (count: number): string => {
  const letters = dense(400_000);
  const pick = (at: number): number =>
    letters.charCodeAt(at * 2) * 64 + letters.charCodeAt(at * 2 + 1);
  return Array.from({ length: count }, (_, at) =>
    letters.slice(pick(at) % 1_500, (pick(at) % 1_500) + 3 + (pick(at) % 7)),
  ).join(" ");
};
const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
const page = (address: string, html: string, weight: SitePage["weight"] = "page") => ({
  address,
  path: `${address.slice(1)}index.html`,
  html,
  weight,
});
const paths = { script: ["assets/main.js"], pack: "assets/pages-0.json" };

describe("the limits", () => {
  test("are the ones that were promised", () =>
    assert.deepEqual(limits, {
      page: 14_336,
      list: 28_672,
      script: 5_000,
      copy: 800_000,
      guideFile: 1_500_000,
    }));

  test("a page that does not arrive in the first flight is told, with what to do", async () => {
    const { tooLarge, largestPage } = await weighSite(
      [],
      [page("/short/", "x"), page("/long/", dense(24_000))],
      paths,
    );
    assert.equal(largestPage.address, "/long/");
    assert.deepEqual(tooLarge, [
      `/long/ is ${largestPage.bytes} bytes with its styles; the limit is 14336. Split it, or shorten it.`,
    ]);
  });

  test("a page counts as it travels, not as it stands", async () => {
    assert.deepEqual(
      (await weighSite([], [page("/even/", "The same words. ".repeat(5_000))], paths)).tooLarge,
      [],
    );
  });

  test("a page just within its limit is weighed as closely as hosts pack it", async () => {
    const close = page("/close/", manyWords(5_380));
    const file = { path: close.path, bytes: Buffer.from(close.html) };
    assert.ok((await travelSize(file, 5)) > limits.page, "the quick weighing would turn it away");
    assert.ok((await travelSize(file)) <= limits.page, "the close one admits it");
    assert.deepEqual((await weighSite([], [close], paths)).tooLarge, []);
  });

  test("a page that lists everything may go on into the second flight: no editor is stopped by adding a word", async () => {
    const { tooLarge } = await weighSite(
      [],
      [page("/words/", dense(24_000), "list"), page("/a-z/", dense(50_000), "list")],
      paths,
    );
    assert.equal(tooLarge.length, 1, "within two flights is within the limit");
    assert.match(tooLarge[0]!, /^\/a-z\/ is \d+ bytes with its styles; the limit is 28672\./);
  });

  test("the booklet of the whole guide has no limit of its own", async () => {
    assert.deepEqual(
      (await weighSite([], [page("/print/", dense(60_000), "booklet")], paths)).tooLarge,
      [],
    );
  });

  test("a script that every page loads is told when it grows too large; what it loads later is not counted with it", async () => {
    const { tooLarge, script } = await weighSite(
      [file("assets/main.js", dense(8_000)), file("assets/later.js", dense(8_000))],
      [],
      paths,
    );
    assert.ok(script > limits.script && script < 8_000, `${script}`);
    assert.deepEqual(tooLarge, [`The script of every page is ${script} bytes; the limit is 5000.`]);
  });

  test("an offline copy too large for a school's signal is told", async () => {
    const { tooLarge, copy } = await weighSite(
      [file("icons/photo.png", dense(800_001))],
      [],
      paths,
    );
    assert.equal(copy, 800_001);
    assert.deepEqual(tooLarge, ["The offline copy is 800001 bytes; the limit is 800000."]);
  });

  test("the guide as one file is told when it is too large to send on: as it stands, for that is how it lies on a device", async () => {
    assert.deepEqual(
      (await weighSite([file("guide.html", "a".repeat(1_500_000))], [], paths)).tooLarge,
      [],
    );
    assert.deepEqual(
      (await weighSite([file("guide.html", "a".repeat(1_500_001))], [], paths)).tooLarge,
      ["The guide as one file, guide.html, is 1500001 bytes; the limit is 1500000."],
    );
  });
});

describe("the weight of a file", () => {
  test("is what brotli makes of text, and a picture's or an index's own, which are packed already", async () => {
    const bytes = Buffer.from("a".repeat(10_000));
    assert.ok((await travelSize({ path: "index.html", bytes })) < 100, "text is packed");
    for (const path of [
      "icons/icon-192.png",
      "pagefind/fragment/a.pf_fragment",
      "pagefind/index/a.pf_index",
      "pagefind/a.pf_meta",
      "pagefind/wasm.en-gb.pagefind",
    ])
      assert.equal(await travelSize({ path, bytes }), 10_000, path);
  });
});

describe("the site", () => {
  let site: Site;
  before(async () => {
    ({ site } = await sharedSite());
  });

  test("keeps every limit", () => {
    const { tooLarge, largestPage, script, copy, guideFile } = site.sizes;
    assert.deepEqual(tooLarge, []);
    assert.ok(guideFile > 0 && guideFile <= limits.guideFile, `${guideFile}`);
    assert.ok(
      largestPage.bytes > 0 && largestPage.bytes <= limits.list,
      `${largestPage.address}: ${largestPage.bytes}`,
    );
    assert.ok(script > 0 && script <= limits.script, `${script}`);
    assert.ok(copy > 0 && copy <= limits.copy, `${copy}`);
  });

  test("counts every part of the copy once", () => {
    assert.equal(
      Object.values(site.sizes.parts).reduce((sum, bytes) => sum + bytes, 0),
      site.sizes.copy,
    );
    for (const [part, bytes] of Object.entries(site.sizes.parts)) assert.ok(bytes > 0, part);
  });

  test("counts with the script of every page what that script needs at once", async () => {
    const { scripts, script } = site.edition.publication.assets;
    assert.ok(scripts.includes(script.path), script.path);
    const code = Buffer.from(site.files.find(({ path }) => path === script.path)!.bytes).toString();
    const needed = [...code.matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(
      ([, name]) => `assets/${name}`,
    );
    for (const path of needed) assert.ok(scripts.includes(path), path);
    const weights = await Promise.all(
      scripts.map((path) => travelSize(site.files.find((one) => one.path === path)!)),
    );
    assert.equal(
      site.sizes.script,
      weights.reduce((sum, bytes) => sum + bytes, 0),
    );
  });

  test("a lower level of packing never gives less, so that the quick weighing is safe", async () => {
    for (const { path, html } of site.pages.filter(({ address }) =>
      /^\/(?:[a-z-]+\/)?$/.test(address),
    )) {
      const one = file(path, html);
      assert.ok((await travelSize(one, 5)) >= (await travelSize(one)), path);
    }
  });
});
