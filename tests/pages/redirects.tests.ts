/** An address that moved leads on by itself, with a link for browsers that do not follow. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { pagesOf, showPage } from "../_includes/render.tsx";

test("an old address leads to the new one, below the site’s path, and is found by no search engine", () => {
  const page = showPage("/roles/sen-teacher/", { published: { prefix: "/send/" } });
  const refresh = page.one("meta[http-equiv=refresh]").attribute("content");
  assert.equal(refresh, "0; url=/send/roles/senco/");
  assert.deepEqual(page.links, [["/send/roles/senco/", "Go to its new address"]]);
  assert.equal(page.one("meta[name=robots]").attribute("content"), "noindex");
  assert.equal(page.one("title").text, "This page has moved: The page has another name");
  assert.equal(page.one("html").attribute("lang"), "en-GB");
  assert.ok(!page.has("script") && !page.has("[data-pagefind-body]"), "nothing else");
});

test("each redirect has its own page, and a guide without any has none", () => {
  const records = {
    "redirects/old-plan": {
      id: "old-plan",
      name: "A plainer name",
      from: "/resources/iep/",
      to: "/resources/support-plan/",
    },
  };
  assert.ok(pagesOf({ records }).get("/resources/iep/")!.includes("/resources/support-plan/"));
  assert.ok(!pagesOf({ records: { "redirects/old-senco": null } }).has("/roles/sen-teacher/"));
});
