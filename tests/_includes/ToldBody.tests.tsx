/** A sentence that families are told: how it stands, what to say back, and where to go next. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { recordOf, showPage, showRecord } from "./render.tsx";

const full = showRecord("told:no-helper");
const bare = showRecord("told:too-late");

describe("the page of something that families are told", () => {
  test("has the sentence as its heading, in quotation marks", () =>
    assert.equal(showPage("/told/no-helper/").one("h1").text, "“There is no helper for him”"));

  test("begins with how the sentence stands, in words that are its record’s", () => {
    for (const [verdict, heading] of [
      ["right", "Right"],
      ["partly right", "Partly right"],
      ["not right", "Not right"],
      ["it depends", "It depends"],
    ] as const) {
      const page = showRecord("told:no-helper", { records: { "told/no-helper": { verdict } } });
      assert.equal(page.headings[0], `h2 ${heading}`);
      assert.equal(
        page.section(heading)!.one("p").text,
        "Helpers are few. The school must still try.",
      );
    }
  });

  test("gives what to say before what is right and what is not", () =>
    assert.deepEqual(full.headings, [
      "h2 Partly right",
      "h2 Say this",
      "h2 What is right in it",
      "h2 What is not right",
      "h2 Still no?",
      "h2 Sources",
    ]));

  test("keeps what is right apart from what is not", () => {
    assert.match(full.section("What is right in it")!.text, /Schools choose their staff \d+\.$/);
    assert.match(full.section("What is not right")!.text, /must use its best endeavours \d+\.$/);
    assert.deepEqual(bare.headings, ["h2 It depends", "h2 Say this", "h2 Still no?"]);
  });

  test("says in which other ways it is said, where the record knows some", () => {
    assert.match(full.text, /Also said as: “We have no assistants”, “Nobody is free”/);
    assert.doesNotMatch(bare.text, /Also said as/);
    assert.ok(!full.text.includes("they say nobody can help"), "what is typed is not shown");
  });

  test("leads to the whole answer, and up the ladder with a way to reach each step", () => {
    assert.ok(full.hrefs.includes("/questions/who-helps/"));
    assert.ok(full.section("Still no?")!.hrefs.includes("tel:01632960001"));
    assert.equal(recordOf("told/no-helper")["page"], "question:who-helps");
  });

  test("judges the sentence, and says that it judges nothing else", () =>
    assert.match(full.text, /It does not judge a school, or say how your case will end\./));
});

describe("the list of what families are told", () => {
  const list = showPage("/told/");

  test("stands in groups by what it is about, each line with how it stands", () => {
    assert.deepEqual(list.headings.slice(0, 3), [
      "h1 They told me",
      "h2 Support in school",
      "h2 EHC plans",
    ]);
    assert.deepEqual(list.section("Support in school")!.texts("li"), [
      "“There is no helper for him” partly right",
    ]);
    assert.deepEqual(list.section("EHC plans")!.hrefs, ["/told/too-late/"]);
  });
});
