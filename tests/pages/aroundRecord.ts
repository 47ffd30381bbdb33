/** What holds of every kind whose records have a page and a list: said once, told of each kind with its own values. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { showPage, type Shown } from "../_includes/render.tsx";

type Kind = {
  list: string;
  /** The list's heading. */ heading: string;
  /** Each entry of the list: where it leads, and all that it says. */
  entries: [href: string, text: string][];
  /** One record's page: full, and in the middle of what follows. */
  page: string;
  title: string;
  description: string;
  /** The words of the way up. */ crumb: string;
  /** What results of search call it. */ kind: string;
  /** A heading that only what is made of such a record has. */ body: string;
  /** False where its list has no door in the header. */ door?: boolean;
};

const described = (page: Shown): string | undefined =>
  page.one("meta[name=description]").attribute("content");

export const aroundRecord = (of: Kind): void => {
  const prefix = "/send/guide/";
  const below = { published: { prefix } };

  describe(`the list at ${of.list}`, () => {
    const list = showPage(of.list);

    test("has every record in its order, each with its own line", () => {
      assert.deepEqual(list.texts("h1"), [of.heading]);
      assert.deepEqual(
        list.all("ul.cards li").map((line) => [line.hrefs[0], line.text]),
        of.entries,
      );
    });

    test("keeps to the site’s path", () =>
      assert.deepEqual(
        showPage(of.list, below).one("ul.cards").hrefs,
        of.entries.map(([href]) => prefix + href.slice(1)),
      ));

    test("has a description and a lead of its own", () => {
      assert.match(described(list) ?? "", /^The .{40,}\.$|^Services .{40,}\.$/);
      assert.match(list.one("main p.lead").text, /\.$/);
    });
  });

  describe(`the page at ${of.page}`, () => {
    const page = showPage(of.page);

    test("is called by its record’s name, its section and the guide", () =>
      assert.equal(page.one("title").text, of.title));

    test("is described by its record’s own line, in plain text", () =>
      assert.equal(described(page), of.description));

    test("leads up to its list, and the header marks that section where it has a door", () => {
      assert.deepEqual(page.one("p.crumb").links, [[of.list, of.crumb]]);
      assert.deepEqual(
        page.all("header a[aria-current=true]").map((link) => link.attribute("href")),
        of.door === false ? [] : [of.list],
      );
      assert.deepEqual(showPage(of.page, below).one("p.crumb").hrefs, [prefix + of.list.slice(1)]);
    });

    test("is searched, under the name of its kind", () => {
      assert.ok(page.has("main[data-pagefind-body]"), "it is searched");
      assert.equal(
        page.one("[data-pagefind-meta]").attribute("data-pagefind-meta"),
        `kind:${of.kind}`,
      );
    });

    test("holds what is made of its record, and how far that is checked", () => {
      assert.ok(page.section(of.body), of.body);
      assert.equal(page.all(".checked").length, 1);
      assert.match(page.one(".page-foot").text, /not legal advice/);
    });

    test("explains words, but for those that it is itself about", () => {
      const words = { explain: ["school", "letters", "help"], see: undefined };
      const explained = (see: string | undefined): boolean =>
        showPage(of.page, { records: { "terms/academy": { ...words, see } } }).ids.includes(
          "word-academy",
        );
      const [, folder, id] = of.page.split("/");
      const link = folder === "help" ? `help:${id}` : `${folder!.slice(0, -1)}:${id}`;
      assert.ok(explained(undefined), "a word that is used there");
      assert.ok(!explained(link), "its own word");
    });
  });
};
