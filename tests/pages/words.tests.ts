/** Words: each with what it stands for, its meaning, its other names and where there is more. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { showPage } from "../_includes/render.tsx";

const page = showPage("/words/", { published: { prefix: "/send/" } });

describe("the page of words", () => {
  test("has each word at its own id, in groups by what it is about; one without a group stands last", () => {
    assert.deepEqual(
      page
        .all("section")
        .filter((part) => part.has("dl.glossary"))
        .map((part) => part.headings[0]),
      ["h2 Support in school", "h2 Schools and councils", "h2 Other words"],
    );
    assert.deepEqual(
      page.all("dl.glossary div").map((row) => row.attribute("id")),
      ["sen", "academy", "help-plan"],
    );
  });

  test("has a way to jump to each group that has words", () =>
    assert.deepEqual(page.one("nav .letters").links, [
      ["#about-support-in-school", "Support in school"],
      ["#about-schools-and-councils", "Schools and councils"],
      ["#about-other-words", "Other words"],
    ]));

  test("says what letters stand for, what the word means with its source, and what else it is called", () => {
    assert.equal(
      page.one("#sen").text,
      "SEN special educational needs A child has SEN when learning is much harder than for others " +
        "1. Also: special needs",
    );
    assert.equal(page.one("#academy").text, "Academy A school run by a trust.");
  });

  test("leads to the page that says more, only where there is one, and says about what", () => {
    assert.deepEqual(page.one("#help-plan").links, [
      ["/send/resources/support-plan/", "More about Help Plan"],
    ]);
    assert.ok(!page.one("#academy").text.includes("More"), "none");
  });

  test("explains no word by a mark: it is itself the explanation", () =>
    assert.ok(!page.has("a.word") && !page.has(".words"), "none"));
});
