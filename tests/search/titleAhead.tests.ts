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

  test("comes up further the more of the query its title has, and the more of its title the query has", () => {
    const score = (query: string): number =>
      rank(`${query} `, index).found.find(({ entry }) => entry.address === "/plan-review/")!.score;
    const words = score("plan") + score("review");
    assert.ok(score("plan review") > words, "whole");
    assert.ok(score("plan review year") < score("plan review"), "a word more in the query");
  });

  test("comes up further where its words stand in the order of the query", () => {
    const score = (query: string): number =>
      rank(`${query} `, index).found.find(({ entry }) => entry.address === "/plan-review/")!.score;
    assert.ok(score("plan review") > score("review plan"));
  });

  test("is a page: a word’s meaning of that name does not go ahead", () => {
    const words = indexOf([
      entry("/words/#mediation", "Mediation"),
      entry("/talk/", "Talk it over", ["mediation", "mediation", "mediation", "mediation"]),
    ]);
    assert.deepEqual(pagesFor("mediation", words), ["/talk/", "/words/#mediation"]);
  });
});
