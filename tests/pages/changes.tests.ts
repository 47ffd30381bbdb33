/** Changes: law and guide apart, the newest first. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { showPage } from "../_includes/render.tsx";

const page = showPage("/changes/", { published: { prefix: "/send/" } });

describe("the page of changes", () => {
  test("has changes to the law, then those to the guide, each with the newest first", () =>
    assert.deepEqual(page.headings, [
      "h1 Changes",
      "h2 Law and policy",
      "h3 A Bill was published",
      "h3 The Code came out",
      "h2 This guide",
      "h3 This guide was started",
      "h2 Sources",
    ]));

  test("dates each by its own day", () =>
    assert.deepEqual(page.texts("main section p.muted").slice(0, 3), [
      "1 June 2026",
      "29 January 2015",
      "1 November 2026",
    ]));

  test("has each change at its own id, where the feed leads", () => {
    for (const id of ["bill", "code", "started"]) assert.ok(page.ids.includes(id), id);
    assert.ok(page.hrefs.includes("/send/changes/feed.xml"), "and leads to the feed");
  });
});
