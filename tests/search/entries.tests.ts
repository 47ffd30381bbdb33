/** What can be found, and by which words: its name above all, its other names, and what people type. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { listEntries } from "../../src/search/entries.ts";
import { guideWith, type GuideSetting } from "../_includes/guideWith.ts";

const entries = (setting: GuideSetting = {}) => listEntries(guideWith(setting));
const at = (address: string, setting: GuideSetting = {}) =>
  entries(setting).find((entry) => entry.address === address)!;
const namesOf = (address: string) =>
  at(address).names.map(({ text, times, isName }) => [text, times, isName ?? false]);

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
      ["SENCO", 6, true],
      ["SENDCo", 6, true],
      ["who plans the help", 1.5, false],
    ]);
    assert.deepEqual(namesOf("/questions/who-helps/").slice(1), [
      ["who do I talk to", 6, true],
      ["i do not know who to ring", 1.5, false],
    ]);
  });

  test("a page is found by the words that lead to it, too, and by no other", () => {
    assert.deepEqual(namesOf("/resources/support-plan/"), [
      ["Support plan", 6, true],
      ["IEP", 6, true],
      ["Help Plan", 1.5, false],
    ]);
    assert.deepEqual(namesOf("/resources/top-up-funding/"), [["Top-up funding", 6, true]]);
  });

  test("a word is found by its name, its letters, its other names and what it means", () => {
    assert.deepEqual(namesOf("/words/#sen"), [
      ["SEN", 6, false],
      ["special educational needs", 6, false],
      ["special needs", 6, false],
      ["A child has SEN when learning is much harder than for others.", 1, false],
    ]);
  });

  test("a word is found a little by what people type for it, and so is the page it leads to", () => {
    const typed = { records: { "terms/help-plan": { asked: ["plan for my boy"] } } };
    const typedFor = (address: string) =>
      at(address, typed).names.filter(({ text }) => text === "plan for my boy");
    assert.deepEqual(
      [...typedFor("/words/#help-plan"), ...typedFor("/resources/support-plan/")].map(
        ({ times, isName }) => [times, isName ?? false],
      ),
      [
        [1.5, false],
        [1.5, false],
      ],
    );
  });
});

describe("a word against pages", () => {
  const weight = (term: Record<string, unknown>): number =>
    at("/words/#academy", { records: { "terms/academy": term } }).weight;

  test("weighs less than any page", () => {
    for (const { address, weight } of entries())
      assert.equal(address.startsWith("/words/"), weight < 1, address);
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
