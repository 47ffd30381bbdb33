/** The list of questions and the page of each: what is around the answer. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { showPage } from "../_includes/render.tsx";
import { aroundRecord } from "./aroundRecord.ts";

aroundRecord({
  list: "/questions/",
  heading: "Questions",
  entries: [
    ["/questions/who-helps/", "Who helps my child? The SENCO does, where a child has SEN."],
    ["/questions/what-support/", "What support is there? Ask for the written plan."],
    ["/questions/question-3/", "Is this question 3? This is the answer to question 3."],
    ["/questions/question-4/", "Is this question 4? This is the answer to question 4."],
  ],
  page: "/questions/who-helps/",
  title: "Who helps my child? – Questions – SEN Signpost Northbank",
  description: "The SENCO does, where a child has SEN.",
  crumb: "Questions",
  kind: "Question",
  body: "The short answer",
});

describe("a question’s page", () => {
  test("marks a word at its first use, in the short answer, and explains it at its foot", () => {
    const page = showPage("/questions/who-helps/");
    assert.deepEqual(page.section("The short answer")!.texts("a.word"), ["SEN"]);
    assert.equal(page.all("a.word").length, 1);
    assert.deepEqual(page.section("Words on this page")!.texts("dt"), ["SEN"]);
  });
});
