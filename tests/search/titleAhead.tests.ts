/** The page whose title is what was typed comes first, before pages that speak of the same words more often. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { rank } from "../../src/search/rank.ts";
import { entry, indexOf, pagesFor } from "./smallIndex.ts";

/** The second page is asked for with these words so often that without the title it would be ahead. */
const index = indexOf([
  entry("/plan-review/", "Plan review", []),
  entry(
    "/year/",
    "The year",
    Array.from({ length: 6 }, () => "plan review"),
  ),
  entry("/words/#plan-review", "Plan review"),
  entry("/other/", "Plan of a bus"),
]);

describe("a page whose title is the query", () => {
  test("comes first", () =>
    assert.deepEqual(pagesFor("plan review", index).slice(0, 2), ["/plan-review/", "/year/"]));

  test("comes first whatever the order of its words, their endings and the small words between", () => {
    for (const query of ["review plan", "plans reviewed", "what is the review of a plan"])
      assert.equal(pagesFor(query, index)[0], "/plan-review/", query);
  });

  test("does not come first for one of its words, or for more than its words", () => {
    assert.equal(pagesFor("review", index)[0], "/year/");
    assert.equal(pagesFor("plan review year", index)[0], "/year/");
  });

  test("is ahead by half of what its words say for it", () => {
    const score = (query: string): number =>
      rank(`${query} `, index).found.find(({ entry }) => entry.address === "/plan-review/")!.score;
    assert.ok(
      Math.abs(score("plan review") - 1.5 * (score("plan") + score("review"))) < 1e-9,
      "one and a half times",
    );
  });

  test("is a page: a word’s meaning of that name does not go ahead", () => {
    const words = indexOf([
      entry("/words/#mediation", "Mediation", [], { weight: 0.5 }),
      entry("/talk/", "Talk it over", ["mediation", "mediation", "mediation", "mediation"]),
    ]);
    assert.deepEqual(pagesFor("mediation", words), ["/talk/", "/words/#mediation"]);
  });
});
