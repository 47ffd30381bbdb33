/** A list of pages, each with its own line, which is read there and cited nowhere else. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Cards } from "../../_includes/Cards.tsx";
import { show } from "./render.tsx";

const links = ["role:senco", "help:sendiass", "question:who-helps", "resource:support-plan"];
const cards = show(<Cards links={links} />, { address: "/" });

describe("cards", () => {
  test("stand in the order given, each with its own page’s line", () =>
    assert.deepEqual(cards.texts("li"), [
      "SENCO The teacher who plans extra help.",
      "SENDIASS The free advice service for families.",
      "Who helps my child? The SENCO does, where a child has SEN.",
      "Support plan A written note of the help that one child gets.",
    ]));

  test("lead to their pages, and to nothing else: no source, no word", () => {
    assert.deepEqual(cards.hrefs, [
      "/roles/senco/",
      "/help/sendiass/",
      "/questions/who-helps/",
      "/resources/support-plan/",
    ]);
    assert.deepEqual(cards.ids, []);
  });

  test("are names alone where they are to be brief", () =>
    assert.equal(
      show(<Cards links={links} brief />).text,
      "SENCO SENDIASS Who helps my child? Support plan",
    ));
});
