/** Where a link leads, by where it stands: on a page of the site, in the booklet, or in the one file. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { usePage } from "../../_includes/PageContext.ts";
import { show, type Place } from "./render.tsx";

/** Where a target leads from a page, as it stands in a link. */
const href = (target: string, place: Place = {}): string => {
  const Link = () => <a href={usePage().href(target)}>it</a>;
  return show(<Link />, place).hrefs[0]!;
};
const below = { published: { prefix: "/send/" } };
const elsewhere = ["https://www.gov.uk/", "mailto:a@b.example", "tel:08081570123", "#main"];

describe("a link", () => {
  test("to a record leads to the page of its kind", () => {
    for (const [link, address] of [
      ["role:senco", "/roles/senco/"],
      ["resource:support-plan", "/resources/support-plan/"],
      ["help:sendiass", "/help/sendiass/"],
      ["question:who-helps", "/questions/who-helps/"],
      ["word:sen", "/words/#sen"],
      ["source:cfa-2014", "/sources/cfa-2014/"],
      ["/roles/", "/roles/"],
    ] as const) {
      assert.equal(href(link), address);
      assert.equal(href(link, below), `/send${address}`);
    }
  });

  test("to another website, a mailbox, a phone or a place on the page stays as it is", () => {
    for (const target of elsewhere)
      for (const place of [below, { booklet: "page" }, { booklet: "file" }] as const)
        assert.equal(href(target, place), target);
  });

  test("in the booklet leads to the record’s place in it, and else to the site", () => {
    const booklet = { booklet: "page", ...below } as const;
    assert.equal(href("role:senco", booklet), "#role-senco");
    assert.equal(href("word:sen", booklet), "#word-sen");
    assert.equal(href("source:cfa-2014", booklet), "/send/sources/cfa-2014/");
    assert.equal(href("/sources/cfa-2014/#s-66", booklet), "/send/sources/cfa-2014/#s-66");
  });

  test("in the one file stays in it where it can", () => {
    const file = { booklet: "file" } as const;
    assert.equal(href("role:senco", file), "#role-senco");
    assert.equal(href("source:cfa-2014", file), "#source-cfa-2014");
  });

  test("out of the one file leads to the website only where its address is known", () => {
    assert.equal(href("/offline/", { booklet: "file" }), "#about-this-file");
    assert.equal(
      href("/offline/", { booklet: "file", published: { url: "https://guide.example.org/x/" } }),
      "https://guide.example.org/x/offline/",
    );
  });

  test("to a record that is not there stops the page", () =>
    assert.throws(() => href("role:nobody"), /role:nobody/));
});

test("an id that a part of a page has is not given to a heading of an editor’s text as well", async () => {
  const { Text } = await import("../../_includes/Prose.tsx");
  const part = show(<Text of={"## Duties\n\n## Sources\n\n## Bill\n\n## Else"} />, {
    address: "/changes/",
  });
  assert.deepEqual(part.ids, ["else"]);
  assert.deepEqual(show(<Text of="## Bill" />).ids, ["bill"]);
  const likeRecords = "## Role SENCO\n\n## Word SEN\n\n## Use SEN\n\n## Source page";
  assert.deepEqual(show(<Text of={likeRecords} />).ids, []);
});
