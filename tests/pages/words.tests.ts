/** Words: each with what it stands for, its meaning, its other names and where there is more. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { showPage } from "../_includes/render.tsx";

const page = showPage("/words/", { published: { prefix: "/send/" } });

describe("the page of words", () => {
  test("has each word at its own id, in the order of the alphabet", () =>
    assert.deepEqual(
      page.all("dl.glossary div").map((row) => row.attribute("id")),
      ["academy", "help-plan", "sen"],
    ));

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
