/** The search page: one box, a place for results, and a way on without a script. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { showPage } from "../_includes/render.tsx";

const page = showPage("/search/", { published: { prefix: "/send/", url: "https://x.example/" } });

test("the search page has one box with its label, and places that a script fills and tells", () => {
  assert.equal(page.all("form").length, 1);
  assert.equal(page.one("form label").text, "What do you want to know?");
  assert.equal(page.one("#search-status").attribute("role"), "status");
  assert.equal(page.one("ol#results").text, "");
});

test("it says that nothing typed leaves the device, and leads to the A to Z without a script", () => {
  const help = page.one("#search-help");
  assert.match(help.text, /nothing you type leaves your device/);
  assert.deepEqual(help.links, [["/send/a-z/", "the A to Z lists everything"]]);
});

test("it is itself in no search: neither ours nor a search engine’s", () => {
  assert.equal(page.one("meta[name=robots]").attribute("content"), "noindex");
  assert.ok(!page.has("link[rel=canonical]") && !page.has("[data-pagefind-body]"), "nor ours");
});
