/** The list of sources by their weight, and the page of each with all that rests on it. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { showPage, type Shown } from "../_includes/render.tsx";

const list = showPage("/sources/", { published: { prefix: "/send/" } });
const facts = (page: Shown): Record<string, string> =>
  Object.fromEntries(
    page.all("dl.facts div").map((row) => [row.one("dt").text, row.one("dd").text]),
  );
const code = showPage("/sources/send-code/");

describe("the list of sources", () => {
  test("has law first, then statutory guidance, then what weighs less, each by its name and publisher", () =>
    assert.deepEqual(
      list
        .all("main section[aria-labelledby]")
        .map((section) => [section.one("h2").text, section.texts("li")]),
      [
        ["Law", ["Children and Families Act 2014, UK Parliament: 6 sentences"]],
        ["Statutory guidance", ["SEND Code of Practice, Department for Education: 11 sentences"]],
        [
          "Other guidance",
          [
            "A page for parents, Advice Charity: 1 sentence",
            "An old circular, A ministry: 0 sentences",
          ],
        ],
        ["Local sources", ["Leaflet for families, Northbank SENDIASS: 8 sentences"]],
      ],
    ));

  test("leads to each source’s own page, below the site’s path", () =>
    assert.deepEqual(
      list.all("main section[aria-labelledby=kind-law] a")[0]!.attribute("href"),
      "/send/sources/cfa-2014/",
    ));

  test("has no heading for a kind without sources, and each heading names its section", () => {
    const without = showPage("/sources/", { records: { "sources/unused": { kind: "local" } } });
    assert.equal(without.section("Local sources")!.all("li").length, 2);
    for (const section of list.all("main section[aria-labelledby]"))
      assert.equal(section.one("h2").attribute("id"), section.attribute("aria-labelledby"));
    const none = {
      "sources/page": null,
      "sources/unused": null,
      "questions/what-support": { expect: ["You may ask [may @send-code, 6.2]."] },
    };
    assert.equal(showPage("/sources/", { records: none }).section("Other guidance"), undefined);
  });
});

describe("a source’s page", () => {
  test("is called by its full name, and leads up to the list", () => {
    assert.equal(
      code.one("title").text,
      "SEND Code of Practice – Sources – SEN Signpost Northbank",
    );
    assert.deepEqual(code.one(".crumb").links, [["/sources/", "Sources"]]);
    assert.equal(
      code.one("meta[name=description]").attribute("content"),
      "Guidance that schools follow unless they have a good reason.",
    );
  });

  test("says what it is, whose, which edition, when it was read and by when it is read again", () =>
    assert.deepEqual(facts(code), {
      "Published by": "Department for Education",
      "What it is": "Statutory guidance",
      Edition: "January 2015",
      Address: "gov.uk",
      Read: "2 August 2026; to be read again by 2 August 2027, by The law team",
    }));

  test("names no owner and no address where there is none", () =>
    assert.deepEqual(facts(showPage("/sources/leaflet/")), {
      "Published by": "Northbank SENDIASS",
      "What it is": "Local information",
      Edition: "The second",
      Read: "4 August 2026; to be read again by 4 August 2027",
    }));

  test("calls each kind by its name: only law is law", () => {
    assert.equal(facts(showPage("/sources/cfa-2014/"))["What it is"], "Law");
    assert.equal(facts(showPage("/sources/page/"))["What it is"], "Guidance");
  });

  test("leads to the official text itself", () =>
    assert.deepEqual(code.one("dl.facts").links, [["https://www.gov.uk/send-code", "gov.uk"]]));

  test("shows what an editor noted, where there is something", () => {
    assert.match(code.one("main").text, /It was read in copies\. What rests on it/);
    assert.doesNotMatch(showPage("/sources/page/").text, /copies/);
  });

  test("has the ledger of its own sentences, in the order of the source", () => {
    assert.deepEqual(code.texts(".ledger h3").slice(0, 3), ["6.2", "6.17", "6.50"]);
    assert.deepEqual(showPage("/sources/page/").texts(".ledger li"), [
      "Option You may ask for a report. What support is there?",
    ]);
    assert.match(showPage("/sources/unused/").text, /No sentence of this edition rests on it\./);
  });

  test("explains no word, and is not searched: it is for those who check", () => {
    assert.ok(!code.has("a.word") && !code.has("[data-pagefind-body]"), "neither");
    assert.equal(code.all(".checked").length, 0);
  });
});
