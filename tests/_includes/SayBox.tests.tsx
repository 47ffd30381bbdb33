/** Words that a family can copy and send: plain text, in the record's order, with nothing a letter would not have. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { SayBox } from "../../_includes/SayBox.tsx";
import { show, type Place } from "./render.tsx";

const box = (says: string[], place: Place = {}) =>
  show(<SayBox heading="What to ask" says={says} />, place);

describe("words to use", () => {
  test("are plain text: no mark, no link, no source, the area’s own words filled in", () => {
    const quote = box([
      "May I see the **{area.supportPlan}** of [the SENCO](role:senco) [must @cfa-2014, s.67(2)]?",
    ]).one("blockquote");
    assert.equal(quote.text, "May I see the Help Plan of the SENCO?");
    assert.deepEqual(
      quote.elements.map(({ name }) => name),
      ["p"],
    );
  });

  test("stand one to a line, in the record’s order, under their heading", () => {
    const part = box(["First?", "Second?"]);
    assert.deepEqual(part.texts("blockquote p"), ["First?", "Second?"]);
    assert.deepEqual(part.headings, ["h2 What to ask"]);
    assert.equal(part.text, "What to ask First? Second?");
  });

  test("explain no word: a letter has no links", () =>
    assert.deepEqual(box(["What SEN help is there?"]).hrefs, []));

  test("have buttons that name the very words they copy, hidden until a script can do it", () => {
    const part = box(["First?"]);
    const buttons = part.one("[data-copy]");
    assert.equal(buttons.attribute("data-copy"), part.one("blockquote").attribute("id"));
    assert.notEqual(buttons.attribute("hidden"), undefined);
    assert.notEqual(
      box(["Other?"]).one("blockquote").attribute("id"),
      part.one("blockquote").attribute("id"),
    );
  });

  test("have neither buttons nor ids in the booklet, where many of them stand on one page", () => {
    for (const booklet of ["page", "file"] as const) {
      const part = box(["First?"], { booklet });
      assert.deepEqual(part.ids, [], booklet);
      assert.ok(!part.has("[data-copy]"), booklet);
      assert.equal(part.text, "What to ask First?");
    }
  });

  test("are no part of what search reads", () =>
    assert.notEqual(
      box(["First?"]).section("What to ask")!.attribute("data-pagefind-ignore"),
      undefined,
    ));
});
