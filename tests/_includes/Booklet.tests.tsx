/** The whole guide on one page: every record once, in the order of the lists, each where links in it lead. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Booklet } from "../../_includes/Booklet.tsx";
import { show, showRecord, type Place } from "./render.tsx";

const more = [{ id: "sources", heading: "Sources" }];
const booklet = (place: Place) =>
  show(<Booklet {...(place.booklet === "file" ? { more } : {})} />, { about: "all", ...place });
const page = booklet({ booklet: "page" });
const file = booklet({ booklet: "file" });

describe("the booklet", () => {
  test("has a part for each section, and in it every record in the order of its list", () => {
    assert.deepEqual(
      page.headings.filter((heading) => /^h[23] /.test(heading)),
      [
        "h2 Questions",
        "h3 Who helps my child?",
        "h3 What support is there?",
        "h3 Is this question 3?",
        "h3 Is this question 4?",
        "h2 They told me",
        "h3 “There is no helper for him”",
        "h3 “It is too late now”",
        "h2 People",
        "h3 SENCO",
        "h3 Headteacher",
        "h2 Money and support",
        "h3 Support plan",
        "h3 Top-up funding",
        "h2 Who can help",
        "h3 SENDIASS",
        "h3 Local Offer",
        "h3 The Advice Line",
        "h3 The school’s report",
        "h2 Words",
      ],
    );
  });

  test("has contents that lead to each part and each record, in the same order", () => {
    const contents = page.one("nav");
    assert.equal(contents.attribute("aria-label"), "Contents");
    assert.deepEqual(
      contents.links.map(([, text]) => text),
      page.headings.filter((heading) => /^h[23] /.test(heading)).map((heading) => heading.slice(3)),
    );
    for (const href of contents.hrefs) assert.ok(page.ids.includes(href.slice(1)), href);
    assert.deepEqual(
      contents.hrefs.filter((href) => !href.includes("-")),
      ["#questions", "#told", "#roles", "#resources", "#help", "#words"],
    );
    assert.equal(contents.hrefs[1], "#question-who-helps");
  });

  test("says of each record all that its own page says, but for its sources and words", () => {
    for (const link of [
      "question:who-helps",
      "told:no-helper",
      "role:senco",
      "resource:support-plan",
      "help:sendiass",
    ])
      assert.ok(page.text.includes(showRecord(link, { booklet: "page", about: "all" }).text), link);
  });

  test("leads inside itself from record to record", () => {
    // The numbers of sources lead to their list, which stands after the booklet.
    const inside = page.hrefs.filter((href) => /^#(?!s-)/.test(href));
    assert.ok(inside.includes("#role-senco") && inside.includes("#help-sendiass"), "records");
    for (const href of inside) assert.ok(page.ids.includes(href.slice(1)), href);
    assert.equal(new Set(page.ids).size, page.ids.length, "no place is there twice");
  });

  test("explains every word at its end, with its letters", () => {
    assert.deepEqual(
      page.all("dl.glossary div").map((row) => [row.attribute("id"), row.text]),
      [
        ["word-academy", "Academy A school run by a trust."],
        ["word-help-plan", "Help Plan What the plan is called in some areas."],
        [
          "word-sen",
          "SEN special educational needs A child has SEN when learning is much harder than for others.",
        ],
      ],
    );
  });

  test("on the site leaves to the pages how far each is checked", () =>
    assert.ok(!page.has(".checked") && !page.hrefs.includes("#main"), "no foot of a record"));
});

describe("the booklet in the one file", () => {
  test("says at the end of each record how far it is checked, and leads back to the top", () => {
    const records = file.all("article");
    for (const record of records) {
      assert.equal(record.all(".checked").length, 1, record.headings[0]);
      assert.equal(record.links.at(-1)!.join(" "), "#main Back to the top");
    }
    const senco = records.find((record) => record.headings[0] === "h3 SENCO")!;
    assert.match(senco.one(".checked").text, /^Last checked 10 October 2026 by A SENDIASS adviser/);
    const head = records.find((record) => record.headings[0] === "h3 Headteacher")!;
    assert.match(head.one(".checked").text, /^Written from sources read up to 2 September 2026/);
  });

  test("has in its contents the parts that stand after it", () =>
    assert.deepEqual(file.one("nav").links.slice(-2), [
      ["#words", "Words"],
      ["#sources", "Sources"],
    ]));

  test("gives a word’s other names and its source, which have no page of their own there", () => {
    const records = { "terms/academy": { otherNames: ["free school", "trust school"] } };
    assert.equal(
      booklet({ booklet: "file", records }).one("#word-academy").text,
      "Academy A school run by a trust. Also: free school, trust school",
    );
    assert.equal(
      file.one("#word-sen").text,
      "SEN special educational needs A child has SEN when learning is much harder than for others " +
        "1, s.20. Also: special needs",
    );
    assert.ok(!file.one("#word-academy").has(".letters"), "letters only where it has some");
  });
});
