/** A word is explained where it is first used on a page, and its meaning stands at the foot of that same page. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Sentence } from "../../_includes/Prose.tsx";
import { WordsOnPage } from "../../_includes/WordsOnPage.tsx";
import { show, showPage, type Place } from "./render.tsx";

const page = (sentences: readonly string[], place: Place = {}) =>
  show(
    <>
      {sentences.map((of) => (
        <p>
          <Sentence of={of} />
        </p>
      ))}
      <WordsOnPage />
    </>,
    place,
  );
const marked = (part: ReturnType<typeof page>): string[] => part.texts("a.word");

describe("the words on a page", () => {
  const part = page(["A Help Plan is for SEN.", "SEN money and a Help Plan."]);

  test("are marked at their first use only, and lead to their meanings below", () => {
    assert.deepEqual(marked(part), ["Help Plan", "SEN"]);
    assert.deepEqual(
      part.all("a.word").map((link) => link.attribute("href")),
      ["#word-help-plan", "#word-sen"],
    );
    assert.deepEqual(part.all("p")[1]!.links, []);
  });

  test("stand below in the order of their first use, with letters, meaning and a way back", () => {
    assert.deepEqual(
      part
        .section("Words on this page")!
        .all("dl div")
        .map((row) => [row.one("dt").text, row.one("dd").text]),
      [
        [
          "Help Plan",
          "What the plan is called in some areas. All words, at Help Plan Close Help Plan",
        ],
        [
          "SEN",
          "Short for special educational needs. A child has SEN when learning is much harder than for " +
            "others. All words, at SEN Close SEN",
        ],
      ],
    );
  });

  test("are at the places that the links lead to, there and back", () => {
    for (const id of ["word-sen", "use-sen", "word-help-plan", "use-help-plan"])
      assert.ok(part.ids.includes(id), id);
    assert.deepEqual(part.one("#word-sen").hrefs, ["/words/#sen", "#use-sen"]);
    assert.equal(part.one("section.words").attribute("aria-labelledby"), "words-on-this-page");
    assert.equal(part.one("h2#words-on-this-page").text, "Words on this page");
    assert.deepEqual(part.one("section.words").links[0], [
      "#all-words",
      "Show the 2 words explained",
    ]);
  });

  test("are never explained on the page that is itself about them", () => {
    const about = page(["A Help Plan is for SEN."], { about: ["help-plan"] });
    assert.deepEqual(marked(about), ["SEN"]);
    assert.deepEqual(about.texts("dt"), ["SEN"]);
    assert.ok(!showPage("/resources/support-plan/").ids.includes("word-help-plan"), "its page");
    assert.ok(showPage("/resources/support-plan/").ids.includes("word-sen"), "other words are");
  });

  test("are no part of a page that explains none", () => {
    const none = page(["A Help Plan is for SEN."], { about: "all" });
    assert.deepEqual(marked(none), []);
    assert.equal(none.section("Words on this page"), undefined);
    assert.equal(page(["Nothing to explain."]).section("Words on this page"), undefined);
  });

  test("are passed by when search reads the page: they are not what it is about", () =>
    assert.notEqual(
      part.section("Words on this page")!.attribute("data-pagefind-ignore"),
      undefined,
    ));

  test("of one page leave the next page its own first use", () => {
    for (const _ of [1, 2]) assert.deepEqual(marked(page(["SEN and SEN."])), ["SEN"]);
  });
});
