/** A reader whose page is not there is told so, and led on. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { showPage } from "../_includes/render.tsx";

const page = (prefix = "/") => showPage("/404.html", { published: { prefix } });

describe("the page for an address that is not there", () => {
  test("says so, and why that may be", () => {
    assert.deepEqual(page().texts("h1"), ["This page is not here"]);
    assert.match(page().one(".lead").text, /mistyped, or the page may have moved/);
  });

  test("leads to everything, to the start and to people, from whatever address it stands at", () => {
    for (const prefix of ["/", "/send/guide/"])
      assert.deepEqual(page(prefix).one("main").links, [
        [`${prefix}a-z/`, "A to Z of the whole guide"],
        [prefix, "Start page"],
        [`${prefix}help/sendiass/`, "Free advice near you: SENDIASS"],
      ]);
  });
});
