/** What can be found, and by which words: its name above all, its other names, and what people type. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { listEntries, listTexts } from "../../src/search/entries.ts";
import type { Field } from "../../src/search/wordsIndex.ts";
import { guideWith, type GuideSetting } from "../_includes/guideWith.ts";

const entries = (setting: GuideSetting = {}) => listEntries(guideWith(setting));
const at = (address: string, setting: GuideSetting = {}) =>
  entries(setting).find((entry) => entry.address === address)!;
const shown = new Set<Field>(["short", "heading", "text"]);
/** What leads to an entry beside what its page says. */
const namesOf = (address: string) =>
  at(address)
    .names.filter(({ field }) => !shown.has(field))
    .map(({ text, field }) => [text, field]);
const textsOf = (address: string, field: Field) =>
  at(address)
    .names.filter((name) => name.field === field)
    .map(({ text }) => text);

describe("what search can find", () => {
  test("is every page, then every word at its own place, in the order of the lists", () =>
    assert.deepEqual(
      entries().map(({ address, title, kind }) => [address, title, kind]),
      [
        ["/questions/who-helps/", "Who helps my child?", "Question"],
        ["/questions/what-support/", "What support is there?", "Question"],
        ["/questions/question-3/", "Is this question 3?", "Question"],
        ["/questions/question-4/", "Is this question 4?", "Question"],
        ["/told/no-helper/", "There is no helper for him", "They told me"],
        ["/told/too-late/", "It is too late now", "They told me"],
        ["/roles/senco/", "SENCO", "Person or body"],
        ["/roles/headteacher/", "Headteacher", "Person or body"],
        ["/resources/support-plan/", "Support plan", "Money and support"],
        ["/resources/top-up-funding/", "Top-up funding", "Money and support"],
        ["/help/sendiass/", "SENDIASS", "Who can help"],
        ["/help/local-offer/", "Local Offer", "Who can help"],
        ["/help/advice-line/", "The Advice Line", "Who can help"],
        ["/help/school-report/", "The school’s report", "Who can help"],
        ["/words/#academy", "Academy", "Word"],
        ["/words/#help-plan", "Help Plan", "Word"],
        ["/words/#sen", "SEN", "Word"],
      ],
    ));

  test("a page is found by its name and other names, and a little by what people type", () => {
    assert.deepEqual(namesOf("/roles/senco/"), [
      ["SENCO", "title"],
      ["SENDCo", "otherName"],
      ["who plans the help", "asked"],
    ]);
    assert.deepEqual(namesOf("/questions/who-helps/").slice(1), [
      ["who do I talk to", "otherName"],
      ["i do not know who to ring", "asked"],
    ]);
  });

  test("a page is found by the words that lead to it, too, and by no other", () => {
    assert.deepEqual(namesOf("/resources/support-plan/"), [
      ["Support plan", "title"],
      ["IEP", "otherName"],
      ["Help Plan", "word"],
    ]);
    assert.deepEqual(namesOf("/resources/top-up-funding/"), [["Top-up funding", "title"]]);
  });

  test("a word is found by its name, its letters, its other names and what it means", () => {
    assert.deepEqual(namesOf("/words/#sen"), [
      ["SEN", "title"],
      ["special educational needs", "otherName"],
      ["special needs", "otherName"],
    ]);
    assert.deepEqual(textsOf("/words/#sen", "short"), [
      "A child has SEN when learning is much harder than for others.",
    ]);
  });

  test("a word is found a little by what people type for it, and so is the page it leads to", () => {
    const typed = { records: { "terms/help-plan": { asked: ["plan for my boy"] } } };
    const typedFor = (address: string) =>
      at(address, typed).names.filter(({ text }) => text === "plan for my boy");
    assert.deepEqual(
      [...typedFor("/words/#help-plan"), ...typedFor("/resources/support-plan/")].map(
        ({ field }) => field,
      ),
      ["asked", "word"],
    );
  });

  test("a page is found by what it says: its short answer, its headings and its text, each apart", () => {
    assert.deepEqual(textsOf("/roles/senco/", "short"), ["The teacher who plans extra help."]);
    assert.deepEqual(textsOf("/roles/senco/", "heading"), ["How they work"]);
    assert.ok(textsOf("/roles/senco/", "text").includes("The SENCO leads work on SEN."));
    assert.ok(!textsOf("/roles/senco/", "text").includes("How they work"), "a heading once");
    assert.ok(
      at("/roles/senco/").names.every(({ text }) => !/role:|\d{4}-\d\d-\d\d|\[/.test(text)),
      "no links, no dates of checking, no citations",
    );
  });

  test("every other text of the guide is known, so that none of its words is taken for a slip", () =>
    assert.ok(listTexts(guideWith()).join(" ").includes("Northbank")));
});

describe("a word against pages", () => {
  const weight = (term: Record<string, unknown>): number =>
    at("/words/#academy", { records: { "terms/academy": term } }).weight;

  test("stands as a word, what families are told as a sentence, all others as pages", () => {
    for (const { address, as = "page" } of entries())
      assert.equal(
        as,
        address.startsWith("/words/") ? "word" : address.startsWith("/told/") ? "sentence" : "page",
        address,
      );
  });

  test("weighs most where no page says more, and least where a page bears its very name", () => {
    const [alone, beside, named, also] = [
      weight({}),
      weight({ see: "role:senco" }),
      weight({ name: "SENCOs", see: "role:senco" }),
      weight({ name: "SENDCo", see: "role:senco" }),
    ];
    assert.ok(alone > beside && beside > named, `${alone}, ${beside}, ${named}`);
    assert.equal(also, named, "an other name of the page counts as well");
  });
});
