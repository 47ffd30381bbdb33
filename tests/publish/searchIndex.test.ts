/** Pagefind's index: whole, or no site at all; and the same each time. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildSearchIndex } from "../../src/publish/searchIndex.ts";

const page = (address: string, main: string) => ({
  address,
  path: `${address.slice(1)}index.html`,
  html: `<!doctype html><html lang="en-GB"><head><title>${address}</title></head><body><nav>Everywhere</nav>${main}</body></html>`,
  searchable: main.includes("data-pagefind-body"),
});
const searchable = (address: string, text: string) =>
  page(
    address,
    `<main data-pagefind-body><h1>${text}</h1><p>${text} and more about it.</p></main>`,
  );
const pages = [
  searchable("/roles/senco/", "The SENCO"),
  searchable("/help/ipsea/", "IPSEA"),
  page("/a-z/", "<main><h1>A to Z</h1></main>"),
];
const counted = (files: Awaited<ReturnType<typeof buildSearchIndex>>): number => {
  const entry = files.find(({ path }) => path === "pagefind/pagefind-entry.json")!;
  const { languages } = JSON.parse(Buffer.from(entry.bytes).toString()) as {
    languages: Record<string, { page_count: number }>;
  };
  assert.deepEqual(Object.keys(languages), ["en-gb"]);
  return languages["en-gb"]!.page_count;
};

describe("the search index", () => {
  test("counts the pages that may be found, and leaves the others out", async () => {
    const files = await buildSearchIndex(pages);
    assert.equal(counted(files), 2);
    assert.equal(files.filter(({ path }) => path.startsWith("pagefind/fragment/")).length, 2);
  });

  test("is not accepted when Pagefind has not counted every page it was given", async () => {
    // To us this page looks as if it could be searched; Pagefind sees no part of it that may.
    const lost = page("/lost/", "<main><!-- data-pagefind-body --><p>Lost</p></main>");
    await assert.rejects(buildSearchIndex([...pages, lost]), {
      message: "Pagefind counted 2 pages; 3 were given to it.",
    });
  });

  test("has what our search box asks for, and neither Pagefind's own boxes nor its worker", async () => {
    const names = (await buildSearchIndex(pages)).map(({ path }) =>
      path.replace(/_[0-9a-f]{7,}\./, "_HASH.").replace(/\.en-gb_[0-9a-f]+/, ".en-gb_HASH"),
    );
    assert.deepEqual([...new Set(names)].sort(), [
      "pagefind/fragment/en-gb_HASH.pf_fragment",
      "pagefind/index/en-gb_HASH.pf_index",
      "pagefind/pagefind-entry.json",
      "pagefind/pagefind.en-gb_HASH.pf_meta",
      "pagefind/pagefind.js",
      "pagefind/wasm.en-gb.pagefind",
    ]);
  });

  test("is the same, byte for byte, when it is made again", async () => {
    const [first, second] = [await buildSearchIndex(pages), await buildSearchIndex(pages)];
    assert.deepEqual(
      second.map(({ path }) => path),
      first.map(({ path }) => path),
    );
    for (const [index, { path, bytes }] of first.entries())
      assert.ok(Buffer.from(bytes).equals(second[index]!.bytes), path);
  });

  test("gives files under other names when a word of one page changes: an old index and a new text never meet", async () => {
    const hashed = (files: Awaited<ReturnType<typeof buildSearchIndex>>): string[] =>
      files
        .map(({ path }) => path)
        .filter((path) => /^pagefind\/(?:fragment|index)\/|pf_meta$/.test(path));
    const before = hashed(await buildSearchIndex(pages));
    const after = hashed(
      await buildSearchIndex([searchable("/roles/senco/", "The coordinator"), ...pages.slice(1)]),
    );
    const same = before.filter((path) => after.includes(path));
    assert.deepEqual(
      same.map((path) => path.split("/")[1]),
      ["fragment"],
      "only the text of the other page is as it was",
    );
  });

  test("works again after a failure, in the same run", async () => {
    await assert.rejects(buildSearchIndex([page("/lost/", "<!-- data-pagefind-body -->")]));
    assert.equal(counted(await buildSearchIndex(pages)), 2);
  });
});
