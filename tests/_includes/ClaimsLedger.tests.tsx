/** All that rests on a source, in the order of the source, each leading back to where the guide says it. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ClaimsLedger } from "../../_includes/ClaimsLedger.tsx";
import { show, showPage, type Place, type Shown } from "./render.tsx";

const ledgerOf = (source: string, place: Place = {}): Shown =>
  show((guide) => <ClaimsLedger source={guide.source(source)} />, place);
const places = (ledger: Shown): string[] => ledger.texts("h3");
/** A role whose sentences cite these places, in this order. */
const citing = (...marks: string[]): Place => ({
  records: {
    "roles/headteacher": { duties: marks.map((mark, at) => `Sentence ${at} [${mark}].`) },
  },
});

describe("the ledger of a source", () => {
  test("is in the order of the source: 6.2 before 6.17, 6.17 before 6.100", () =>
    assert.deepEqual(places(ledgerOf("send-code")), [
      "6.2",
      "6.17",
      "6.50",
      "6.65",
      "6.72",
      "6.89",
      "6.97",
      "6.100",
      "introduction",
    ]));

  test("puts s.66 before s.100, and a section before its own parts", () => {
    const marks = ["s.100", "s.66(10)", "s.66(2)", "s.66", "reg 3"].map(
      (place) => `must @cfa-2014, ${place}`,
    );
    assert.deepEqual(places(ledgerOf("cfa-2014", citing(...marks))), [
      "reg 3",
      "s.20",
      "s.32(1)",
      "s.66",
      "s.66(2)",
      "s.66(10)",
      "s.67(2)",
      "s.68(2)",
      "s.100",
    ]);
  });

  test("puts numbers before words, and does not care for large and small letters", () => {
    const marks = ["Annex B", "annex A", "6", "Foreword", "6.1.10", "6.1.9"].map(
      (place) => `should @page, ${place}`,
    );
    assert.deepEqual(places(ledgerOf("page", citing(...marks))), [
      "The whole page",
      "6",
      "6.1.9",
      "6.1.10",
      "annex A",
      "Annex B",
      "Foreword",
    ]);
  });

  test("shows each sentence with its force, its words and its page, and leads back to it", () => {
    const ledger = ledgerOf("send-code");
    const lines = ledger.section("6.65")!.all("li");
    assert.deepEqual(
      lines.map(({ text }) => text),
      [
        "Guidance says The school should meet you. Who helps my child?",
        "Source A review happens three times a year. Support plan",
      ],
    );
    assert.deepEqual(
      lines.map((line) => line.hrefs[0]!.replace(/#.*/, "")),
      ["/questions/who-helps/", "/resources/support-plan/"],
    );
    assert.equal(ledger.section("6.17")!.one("li").text.split(" The ")[0], "Option");
    assert.equal(ledgerOf("cfa-2014").section("s.67(2)")!.one(".tag.must").text, "By law");
    assert.deepEqual(lines[1]!.texts(".tag.fact"), ["Source"]);
    assert.equal(ledger.one("section.ledger").attribute("aria-labelledby"), "claims");
    assert.equal(ledger.one("#claims").text, "What rests on it");
  });

  test("leads to the place where the page really has the sentence", () => {
    for (const source of ["send-code", "cfa-2014", "leaflet", "page"])
      for (const href of ledgerOf(source).hrefs.filter((href) => href.startsWith("/"))) {
        const [address, id] = href.split("#");
        assert.ok(showPage(address!).ids.includes(id!), href);
      }
  });

  test("has its places under the ids that citations lead to", () => {
    const page = showPage("/sources/send-code/");
    const cited = showPage("/roles/senco/").hrefs.filter((href) => href.includes("/send-code/#"));
    assert.ok(cited.length >= 3, "the page cites it");
    for (const href of cited) assert.ok(page.ids.includes(href.split("#")[1]!), href);
    assert.deepEqual(ledgerOf("page").ids, ["claims", "whole"]);
  });

  test("leads to the official text of a section, by its number alone", () => {
    const section = "https://www.legislation.gov.uk/ukpga/2014/6/section/";
    const ledger = ledgerOf(
      "cfa-2014",
      citing("must @cfa-2014, ss.19A and 20", "may @cfa-2014, Sch 3"),
    );
    assert.deepEqual(
      ledger.all("h3 a").map((link) => [link.text, link.attribute("href")]),
      [
        ["s.20", `${section}20`],
        ["s.32(1)", `${section}32`],
        ["s.66(2)", `${section}66`],
        ["s.67(2)", `${section}67`],
        ["s.68(2)", `${section}68`],
        ["ss.19A and 20", `${section}19A`],
      ],
    );
    assert.ok(places(ledger).includes("Sch 3"), "a place without such an address is named alone");
  });

  test("calls a source that is cited whole the whole page, and links no place of a source without addresses", () => {
    assert.deepEqual(places(ledgerOf("page")), ["The whole page"]);
    assert.deepEqual(ledgerOf("send-code").all("h3 a"), []);
  });

  test("puts two ways to write one place together", () => {
    const ledger = ledgerOf("send-code", citing("should @send-code, 6.40", "may @send-code, 6-40"));
    assert.equal(places(ledger).filter((place) => /^6.40/.test(place)).length, 1);
    assert.equal(ledger.section("6.40")!.all("li").length, 2);
  });

  test("of a sentence with two sources stands in the ledger of each, under its own place", () => {
    const both = citing("must @cfa-2014, s.69(2); @send-code, 6.79");
    assert.equal(ledgerOf("cfa-2014", both).section("s.69(2)")!.all("li").length, 1);
    assert.equal(ledgerOf("send-code", both).section("6.79")!.all("li").length, 1);
    assert.ok(!places(ledgerOf("cfa-2014", both)).includes("6.79"), "the Code’s place");
  });

  test("has no sentence that only another area’s page has", () => {
    assert.deepEqual(places(ledgerOf("leaflet")), [
      "part 1",
      "part 2",
      "part 3",
      "part 8",
      "part 9",
      "part 10",
    ]);
    assert.deepEqual(places(ledgerOf("leaflet", { area: "southbank" })), [
      "part 7",
      "part 8",
      "part 9",
      "part 10",
    ]);
  });

  test("says so where nothing rests on a source", () =>
    assert.equal(ledgerOf("unused").text, "No sentence of this edition rests on it."));
});
