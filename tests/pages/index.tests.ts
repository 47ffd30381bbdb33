/** The start page: the three questions it grew from with their answers, then everything by its section. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { showPage } from "../_includes/render.tsx";

const page = showPage("/");

describe("the start page", () => {
  test("says for whom it is", () =>
    assert.match(page.one(".lead").text, /For families in Northbank and across England\.$/));

  test("has its sections in their order", () =>
    assert.deepEqual(page.texts("main h2"), [
      "Start here",
      "What do you want to do?",
      "Who is who",
      "Money and support",
      "Where to turn",
      "Take it with you",
    ]));

  test("answers the first three questions of the list, in its order", () =>
    assert.deepEqual(page.section("Start here")!.texts("ol li"), [
      "Who helps my child? The SENCO does, where a child has SEN.",
      "What support is there? Ask for the written plan.",
      "Is this question 3? This is the answer to question 3.",
    ]));

  test("has every other page once, under its own section, in the order of its list", () => {
    assert.deepEqual(page.section("What do you want to do?")!.links, [
      ["/questions/question-4/", "Is this question 4?"],
    ]);
    assert.deepEqual(page.section("Who is who")!.links, [
      ["/roles/senco/", "SENCO"],
      ["/roles/headteacher/", "Headteacher"],
    ]);
    assert.deepEqual(page.section("Money and support")!.links, [
      ["/resources/support-plan/", "Support plan"],
      ["/resources/top-up-funding/", "Top-up funding"],
    ]);
    assert.deepEqual(page.section("Where to turn")!.texts("a"), [
      "SENDIASS",
      "Local Offer",
      "The Advice Line",
      "The school’s report",
    ]);
    assert.equal(page.section("Where to turn")!.hrefs[0], "/help/sendiass/");
  });

  test("has no part for other questions where there are but three", () =>
    assert.equal(
      showPage("/", { records: { "questions/question-4": null } }).section(
        "What do you want to do?",
      ),
      undefined,
    ));

  test("has one search box, large, with its question above it", () => {
    assert.equal(page.all("form[role=search]").length, 1);
    assert.equal(page.one("main form label").text, "What do you want to know?");
  });

  test("marks no word and cites no source in answers that have their own pages", () => {
    assert.ok(!page.has("main .cite") && !page.has("main a.word"), "bare");
    assert.ok(!page.ids.some((id) => id.startsWith("c-")), "no places");
  });

  test("has the title and description of the guide", () => {
    assert.equal(page.one("title").text, "SEN Signpost Northbank");
    assert.match(
      page.one("meta[name=description]").attribute("content")!,
      /^For families in England: who is responsible for special educational needs/,
    );
  });
});
