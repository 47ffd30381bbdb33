/** Two sites, compared: what a reader would see change, each thing told once. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { comparison, type Comparison } from "../../src/compare/Comparison.ts";
import { compareSites } from "../../src/compare/compareSites.ts";
import { siteOf } from "../../src/compare/readSite.ts";

const page = (
  heading: string,
  main: string,
  { foot = "For families in England.", searchable = true } = {},
): string =>
  '<!doctype html><html lang="en-GB" data-base="/"><body>' +
  `<main id="main"${searchable ? ' data-pagefind-body=""' : ""}><h1>${heading}</h1>${main}</main>` +
  `<footer><p>${foot}</p></footer></body></html>`;
const redirect = (to: string): string =>
  `<!doctype html><html><head><meta http-equiv="refresh" content="0; url=${to}"/></head><body>` +
  "<main><h1>This page has moved</h1></main></body></html>";
const cited = (sentence: string, source: string, force = "must"): string =>
  `<p>${sentence}<span class="cite ${force}"> <a href="#source-1">1</a></span>.</p>` +
  `<section class="sheets"><ol><li id="source-1"><p>${source}</p></li></ol></section>`;

type Pages = Record<string, string>;
const start: Pages = {
  "/": page("Start", '<a href="/a/">A</a>', { searchable: false }),
  "/a/": page("A", "<p>Ring 0300 111 now.</p>"),
  "/b/": page("B", "<p>It is free.</p>"),
};
const compare = (before: Pages, after: Pages): Comparison => {
  const found = compareSites(
    siteOf(new Map(Object.entries(before))),
    siteOf(new Map(Object.entries(after))),
  );
  // What is found has the form in which it is handed over.
  assert.deepEqual(comparison.parse(JSON.parse(JSON.stringify(found))), found);
  return found;
};
const without = (pages: Pages, address: string): Pages =>
  Object.fromEntries(Object.entries(pages).filter(([key]) => key !== address));
const addresses = ({ items }: { items: readonly { address: string }[] }): string[] =>
  items.map(({ address }) => address);

describe("addresses", () => {
  test("of the same pages: nothing to tell", () => {
    const found = compare(start, start);
    for (const list of [
      found.lost,
      found.moved,
      found.added,
      found.changed,
      found.repeated,
      found.shared,
      found.claims,
      found.links,
    ])
      assert.deepEqual(list, { items: [], more: 0 });
  });

  test("that are gone are lost, also where one led on to another before", () => {
    assert.deepEqual(compare(start, without(start, "/b/")).lost.items, [
      { address: "/b/", title: "B" },
    ]);
    assert.deepEqual(compare({ ...start, "/old/": redirect("/a/") }, start).lost.items, [
      { address: "/old/", title: "/old/" },
    ]);
  });

  test("that lead on to another page are moved, and no problem", () => {
    const found = compare(start, { ...start, "/b/": redirect("/a/") });
    assert.deepEqual(found.lost.items, []);
    assert.deepEqual(found.moved.items, [{ address: "/b/", title: "B", to: "/a/" }]);
    assert.deepEqual(addresses(compare({ ...start, "/b/": redirect("/a/") }, start).added), [
      "/b/",
    ]);
  });

  test("that are new are told with how they read", () => {
    const { added } = compare(start, {
      ...start,
      "/c/": page("C", "<p>You can ask the school for a copy.</p>"),
    });
    assert.deepEqual(addresses(added), ["/c/"]);
    assert.ok(
      added.items[0]!.grade!.after > -3 && added.items[0]!.grade!.before === undefined,
      JSON.stringify(added.items[0]),
    );
  });
});

describe("sentences", () => {
  test("that changed stand under their page", () => {
    const { changed } = compare(start, { ...start, "/a/": page("A", "<p>Ring 0300 222 now.</p>") });
    assert.deepEqual(
      changed.items.map(({ address, edits }) => [address, edits.items]),
      [["/a/", [{ before: "Ring 0300 111 now.", after: "Ring 0300 222 now." }]]],
    );
  });

  test("that a list or the booklet repeats are told where they have their home", () => {
    const site = (text: string): Pages => ({
      ...start,
      "/a-z/": page("A to Z", `<p>${text}</p>`, { searchable: false }),
      "/print/": page("The whole guide", `<p>${text}</p>`, { searchable: false }),
      "/roles/z/": page("Z", `<p>${text}</p>`),
    });
    const found = compare(site("It costs £5."), site("It costs £6."));
    assert.deepEqual(addresses(found.changed), ["/roles/z/"]);
    assert.deepEqual(addresses(found.repeated), ["/a-z/", "/print/"]);
  });

  test("that went or came with their page, or only count, are not told again by lists", () => {
    const site = (count: number, cards: string, pages: Pages): Pages => ({
      ...start,
      "/sources/": page(
        "Sources",
        `<p>The Act: ${count} sentence${count === 1 ? "" : "s"}</p>${cards}`,
        { searchable: false },
      ),
      ...pages,
    });
    const found = compare(
      site(1, "<p>It is new.</p>", { "/roles/x/": page("X", "<p>It is new.</p>") }),
      site(2, "<p>It is old.</p>", { "/roles/y/": page("Y", "<p>It is old.</p>") }),
    );
    assert.deepEqual(
      [
        addresses(found.lost),
        addresses(found.added),
        addresses(found.changed),
        addresses(found.repeated),
      ],
      [["/roles/x/"], ["/roles/y/"], [], ["/sources/"]],
    );
    const counted = compare(site(1, "", {}), site(2, "", {}));
    assert.deepEqual(
      [addresses(counted.changed), addresses(counted.repeated)],
      [[], ["/sources/"]],
    );
  });

  test("that changed in the foot of all pages are told once, beside what one page has", () => {
    const site = (foot: string, text: string): Pages => ({
      "/": page("Start", "", { foot }),
      "/a/": page("A", `<p>${text}</p>`, { foot }),
      "/b/": page("B", "", { foot }),
      "/c/": page("C", "", { foot }),
    });
    const found = compare(site("Old foot.", "It is free."), site("New foot.", "It is not free."));
    assert.deepEqual(found.shared.items, [
      { region: "foot", pages: 4, of: 4, edit: { before: "Old foot.", after: "New foot." } },
    ]);
    assert.deepEqual(
      found.changed.items.map(({ address, edits }) => [address, edits.items.length]),
      [["/a/", 1]],
    );
  });

  test("a page harder to read is told with both grades", () => {
    const hard =
      "<p>Notwithstanding considerable administrative complexity, " +
      "educational establishments necessarily prioritise institutional accountability.</p>";
    const { grade } = compare(start, { ...start, "/a/": page("A", hard) }).changed.items[0]!;
    assert.ok(grade!.after - grade!.before! > 10, JSON.stringify(grade));
  });
});

describe("claims", () => {
  const site = (...claims: string[]): Pages => ({ ...start, "/c/": page("C", claims.join("")) });

  test("that are new come with their source", () => {
    assert.deepEqual(compare(site(), site(cited("It must help", "The Act, s.1"))).claims.items, [
      { address: "/c/", title: "C", sentence: "It must help.", sources: "By law: The Act, s.1" },
    ]);
  });

  test("whose source changed come with both, though no word of the sentence did", () => {
    const found = compare(
      site(cited("It must help", "The Act, s.1")),
      site(cited("It must help", "The Act, s.2")),
    );
    assert.deepEqual(found.claims.items, [
      {
        address: "/c/",
        title: "C",
        sentence: "It must help.",
        sources: "By law: The Act, s.2",
        was: "By law: The Act, s.1",
      },
    ]);
    assert.deepEqual(found.changed.items, []);
  });

  test("that lost their source are told", () => {
    assert.deepEqual(
      compare(site(cited("It must help", "The Act, s.1")), site("<p>It must help.</p>")).claims
        .items,
      [
        {
          address: "/c/",
          title: "C",
          sentence: "It must help.",
          sources: "",
          was: "By law: The Act, s.1",
        },
      ],
    );
  });

  test("are told once, though a booklet repeats them", () => {
    const both = (claim: string): Pages => ({
      ...site(claim),
      "/print/": page("All", claim, { searchable: false }),
    });
    assert.deepEqual(
      addresses(compare(both(""), both(cited("It must help", "The Act, s.1"))).claims),
      ["/c/"],
    );
  });
});

describe("links", () => {
  test("to other websites are told where the guide had none to that address", () => {
    const link = '<a href="https://example.org/help">Help</a>';
    const found = compare(start, {
      ...start,
      "/a/": page("A", `<p>Ring 0300 111 now.</p>${link}`),
      "/b/": page("B", `<p>It is free.</p>${link}`),
    });
    assert.deepEqual(found.links.items, [
      { address: "/a/", title: "A", to: "https://example.org/help" },
    ]);
    assert.deepEqual(
      compare(
        { ...start, "/c/": page("C", link) },
        { ...start, "/c/": page("C", link), "/b/": page("B", `<p>It is free.</p>${link}`) },
      ).links.items,
      [],
    );
  });

  test("that lead elsewhere under the same words make a page changed", () => {
    const site = (to: string): Pages => ({
      ...start,
      "/c/": page("C", `<a href="${to}">Read on</a>`),
    });
    const { changed } = compare(site("/a/"), site("/b/#x"));
    assert.deepEqual(
      changed.items.map(({ edits, links }) => [edits.items, links.to.items, links.noLonger.items]),
      [[[], ["/b/#x"], ["/a/"]]],
    );
  });
});

test("where one of the sites is missing, nothing else is said", () => {
  const site = siteOf(new Map(Object.entries(start)));
  assert.equal(compareSites(undefined, site).sites, "no site before");
  assert.equal(compareSites(site, undefined).sites, "no site after");
});

test("three thousand pages that all changed are compared within seconds", () => {
  const site = (word: string): Pages =>
    Object.fromEntries(
      Array.from({ length: 3_000 }, (_, at) => [
        `/p${at}/`,
        page(
          `Page ${at}`,
          `<p>${word} ${at}.</p>${cited(`It must ${word} ${at}`, `The Act, s.${at}`)}<p>Kept.</p>`.repeat(
            3,
          ),
          { foot: word },
        ),
      ]),
    );
  const [before, after] = [site("before"), site("after")];
  const started = process.cpuUsage();
  const found = compare(before, after);
  const { user } = process.cpuUsage(started);
  assert.ok(user < 10_000_000, `${user / 1e6} s`);
  assert.equal(found.changed.items.length + found.changed.more, 3_000);
  assert.ok(JSON.stringify(found).length < 1_000_000, "what is handed over stays small");
});
