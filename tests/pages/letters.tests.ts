/** The list of letters, a letter's page, and the page of the sheet for a meeting: what is around them. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withLetters } from "../_includes/letterRecords.ts";
import { showPage } from "../_includes/render.tsx";

const records = withLetters;

describe("the list of letters", () => {
  const list = showPage("/letters/", { records });

  test("has every letter in its order, each with its own line, and leads to the sheet for a meeting", () => {
    assert.deepEqual(
      list.all("ul.cards li").map((line) => [line.hrefs[0], line.text]),
      [
        ["/letters/ask-for-the-plan/", "Ask for the plan Asks the school for a copy of the plan."],
        ["/letters/note-after-a-meeting/", "Send a note Puts in writing what was agreed."],
      ],
    );
    assert.ok(list.one("main").hrefs.includes("/meeting/"));
  });

  test("keeps to the site’s path", () =>
    assert.ok(
      showPage("/letters/", { records, published: { prefix: "/send/guide/" } })
        .one("main")
        .hrefs.includes("/send/guide/meeting/"),
    ));
});

describe("a letter’s page", () => {
  const page = showPage("/letters/ask-for-the-plan/", { records });

  test("is called by its name, leads up to the list, and is searched as a letter", () => {
    assert.equal(page.one("title").text, "Ask for the plan – Letters – SEN Signpost Northbank");
    assert.deepEqual(page.one("p.crumb").links, [["/letters/", "Letters"]]);
    assert.equal(page.one("[data-pagefind-meta]").attribute("data-pagefind-meta"), "kind:Letter");
  });

  test("says how far it is checked, and that it is no advice", () => {
    assert.equal(page.all(".checked").length, 1);
    assert.match(page.one(".page-foot").text, /not legal advice/);
  });

  test("names its tools, which its script loads: the sheet, and the kind of school", () =>
    assert.deepEqual(
      page.all("[data-tool]").map((part) => part.attribute("data-tool")),
      ["letters", "kind"],
    ));
});

describe("the page of the sheet for a meeting", () => {
  const page = showPage("/meeting/", { records });

  test("is called by what it is, and leads up to the letters", () => {
    assert.equal(
      page.one("title").text,
      "A sheet for a meeting – Letters – SEN Signpost Northbank",
    );
    assert.deepEqual(page.one("p.crumb").links, [["/letters/", "Letters"]]);
  });

  test("names its tool, and no other page does", () => {
    assert.equal(page.all("[data-tool=letters]").length, 1);
    assert.ok(!showPage("/roles/senco/", { records }).has("[data-tool]"));
  });
});
