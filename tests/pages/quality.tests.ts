/** The page on how the guide is checked: for everyone, in figures that are true, and the same whatever day it is. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { showPage, type Shown } from "../_includes/render.tsx";
import type { Setting } from "../_includes/editionWith.ts";
import { recordOf } from "../_includes/guideWith.ts";

const page = (setting: Setting = {}): Shown => showPage("/quality/", setting);
const { text } = page();
const rows = (section: string, of = page()): [string, string][] =>
  of
    .all("details.rows")
    .find((details) => details.one("summary").text === section)!
    .all("li")
    .map((row) => [row.hrefs[0]!, row.text]);
const links = (broken: number): Setting => ({
  published: {
    measured: {
      links: { on: "2027-01-02", how: "A program asked for each.", checked: 90, broken },
    },
  },
});

describe("the page on how the guide is checked", () => {
  test("counts the pages, their sources and the places that rest on them", () =>
    assert.match(text, /14 pages give answers\. They rest on 5 sources, in 26 places\./));

  test("has every section in its order, with the number of its pages", () =>
    assert.deepEqual(page().texts("summary"), [
      "Questions (4)",
      "They told me (2)",
      "People (2)",
      "Money and support (2)",
      "Who can help (4)",
      "Sources, and details of Northbank (6)",
    ]));

  test("says of each page what is known, in the order in which it happened: read, checked, due", () => {
    assert.deepEqual(rows("People (2)"), [
      [
        "/roles/senco/",
        "SENCO grade 2.6, sources read 1 September 2026, checked 10 October 2026 by A SENDIASS adviser, " +
          "check due 1 September 2027, looked after by The schools team",
      ],
      [
        "/roles/headteacher/",
        "Headteacher grade 2.0, sources read 2 September 2026, check due 2 September 2027",
      ],
    ]);
  });

  test("says of the area’s details and of each source when it was read and is due", () => {
    const [area, ...sources] = rows("Sources, and details of Northbank (6)");
    assert.deepEqual(area, [
      "/help/local-offer/",
      "Details of Northbank sources read 4 October 2026, check due 4 April 2027",
    ]);
    assert.deepEqual(sources.at(-1), [
      "/sources/send-code/",
      "SEND Code read 2 August 2026, check due 2 August 2027, looked after by The law team",
    ]);
  });

  test("says how many pages an adviser has checked, and that none has until one has", () => {
    assert.match(text, /An adviser has checked 1 of these pages\./);
    const { reviewed: _, ...checked } = recordOf("roles/senco")["checked"] as { reviewed: object };
    assert.match(
      page({ records: { "roles/senco": { checked } } }).text,
      /An adviser has not checked any of these pages yet\./,
    );
  });

  test("names who sees to what is due: the owner of the guide, else its editors", () => {
    assert.match(text, /The editors of this guide will see to that, unless a page names somebody/);
    assert.match(
      page({ records: { site: { owner: "The SENDIASS team" } } }).text,
      /The SENDIASS team will see to that/,
    );
    const area = page({ records: { "areas/northbank": { owner: "The Local Offer team" } } });
    assert.match(
      rows("Sources, and details of Northbank (6)", area)[0]![1],
      /check due 4 April 2027, looked after by The Local Offer team$/,
    );
  });

  test("says how easy the pages read: the middle one, and the hardest by its name", () => {
    assert.match(text, /Half of the pages read at grade 1\.7 or below\./);
    assert.match(text, /The hardest, Local Offer, reads at 3\.2\. A page above grade 8 is not/);
    assert.ok(
      page().links.some(
        ([href, words]) => href === "/help/local-offer/" && words === "Local Offer",
      ),
      "its link",
    );
    assert.equal(page().all("circle").length, 14, "a dot for each page");
  });

  test("says how well search works, by kind of query, how that was measured and when", () => {
    const search = page().one("table");
    assert.deepEqual(search.texts("thead th"), [
      "Kind of query",
      "Queries",
      "First",
      "First three",
    ]);
    assert.deepEqual(search.texts("tbody tr"), [
      "Everyday sentences 30 81.5% 92%",
      "All together 70 84.2% 96.1%",
    ]);
    assert.match(text, /first three\. A program typed queries\. Measured on 20 October 2026\./);
  });

  test("says what programs found when they looked for failures", () => {
    assert.match(text, /Programs looked at every page\. Measured on 21 October 2026\./);
    for (const line of [
      "Engine A: no failure on 41 pages",
      "Engine B: 1 failure on 42 pages",
      "Engine C: 2 failures on 43 pages",
    ])
      assert.ok(page().texts("li").includes(line), line);
  });

  test("says of links to other websites what is known, and that nothing is where nobody has looked", () => {
    assert.match(text, /Outside links have not been checked by a program yet\./);
    assert.match(
      page(links(0)).text,
      /None of 90 links to other websites led nowhere\. A program asked for each\. Checked on 2 January 2027\./,
    );
    assert.match(page(links(3)).text, /3 of 90 links to other websites led nowhere\./);
  });

  test("knows no today: nothing on it is overdue, or due now", () =>
    assert.doesNotMatch(text, /overdue|due now|today|days (?:ago|left)/i));

  test("keeps to the site’s path", () => {
    for (const href of page({ published: { prefix: "/send/" } }).one("main").hrefs)
      assert.match(href, /^\/send\//);
  });

  test("can be read wide on a narrow screen, by keyboard", () => {
    const scroll = page().one("section.scroll");
    assert.equal(scroll.attribute("tabindex"), "0");
    assert.equal(scroll.attribute("aria-label"), "How well search works");
  });
});
