/** What stands behind the numbers of a page: its own sources and no other, each once, and what they say there. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Sentence } from "../../_includes/Prose.tsx";
import { SourceSheets } from "../../_includes/SourceSheets.tsx";
import { show, showPage, showRecord, type Place } from "./render.tsx";

const sheetsOf = (prose: string, place: Place = {}) =>
  show(
    <>
      <Sentence of={prose} />
      <SourceSheets />
    </>,
    place,
  );
const titles = (link: string): string[] =>
  showRecord(link).section("Sources")?.texts(".cited") ?? [];

describe("the sheets of a page’s sources", () => {
  test("are those that its own sentences cite, in the order of the numbers, the same place once", () => {
    assert.deepEqual(titles("question:who-helps"), [
      "Leaflet for families, part 8",
      "Children and Families Act 2014, s.66(2)",
      "SEND Code of Practice, 6.65",
      "Leaflet for families, part 9",
      "SEND Code of Practice, 6.2",
    ]);
    assert.deepEqual(titles("role:headteacher"), ["SEND Code of Practice, 6.97"]);
  });

  test("take no room where the page cites nothing", () =>
    assert.equal(showRecord("help:advice-line").section("Sources"), undefined));

  test("say what the source says at the place, in its own words where the record quotes them", () => {
    const sheets = sheetsOf("So [must @cfa-2014, s.66(2); @cfa-2014, s.69(2); @cfa-2014, s.67].");
    const [says, quotes, knowsNothing] = sheets.all("li");
    assert.match(says!.text, /The school does its best to give the help\./);
    assert.equal(quotes!.one("q").text, "prepare a report");
    assert.match(knowsNothing!.text, /The Act on special educational needs\./);
  });

  test("say it in plain words first where the source's own words stand beside them", () => {
    const both = { at: "s.66(2)", says: "The school tries its best.", quote: "best endeavours" };
    const sheet = sheetsOf("So [must @cfa-2014, s.66(2)].", {
      records: { "sources/cfa-2014": { places: [both] } },
    });
    assert.match(sheet.text, /The school tries its best\. In its words: best endeavours/);
    assert.equal(sheet.one("q").text, "best endeavours");
  });

  test("tell what the source is, when it was read, and how old the copy was", () => {
    assert.match(sheetsOf("So [must @cfa-2014, s.67].").text, /Law\. Read 1 August 2026\./);
    assert.match(
      sheetsOf("So [@page].").text,
      /Guidance\. Read 3 August 2026, in a copy from May 2023\./,
    );
  });

  test("lead to the place in the law, to all that rests on it, and back to the mark", () => {
    const sheet = sheetsOf("So [must @cfa-2014, s.66(2)].").one("li");
    assert.equal(sheet.attribute("id"), "source-1");
    assert.deepEqual(sheet.links, [
      ["/sources/cfa-2014/#s-66-2", "Children and Families Act 2014"],
      [
        "https://www.legislation.gov.uk/ukpga/2014/6/section/66",
        "Open s.66(2) at legislation.gov.uk",
      ],
      ["#mark-1", "Close source 1"],
    ]);
    assert.ok(sheetsOf("So [must @cfa-2014, s.66(2)].").ids.includes("mark-1"));
    assert.deepEqual(sheetsOf("So [@leaflet, part 1].").one("li").hrefs, [
      "/sources/leaflet/#part-1",
      "#mark-1",
    ]);
    assert.deepEqual(sheetsOf("So [@page].").one("li").links[1], [
      "https://www.advice.example/reports/",
      "Open it at advice.example",
    ]);
  });

  test("open all together by one link that tells how many they are", () => {
    const link = (prose: string) => sheetsOf(prose).one("section").links[0];
    assert.deepEqual(link("So [@page]."), ["#all-sources", "Show the source of this page"]);
    assert.deepEqual(link("So [@page; @leaflet]."), [
      "#all-sources",
      "Show the 2 sources of this page",
    ]);
  });

  test("are left to the list of all sources in the booklet and in the one file", () => {
    for (const booklet of ["page", "file"] as const)
      assert.equal(sheetsOf("So [@page].", { booklet }).section("Sources"), undefined, booklet);
  });

  test("carry the path of the site, and are passed by when search reads the page", () => {
    assert.equal(
      sheetsOf("So [@leaflet, part 1].", { published: { prefix: "/send/guide/" } }).one("li")
        .hrefs[0],
      "/send/guide/sources/leaflet/#part-1",
    );
    const section = showPage("/roles/senco/").section("Sources")!;
    assert.notEqual(section.attribute("data-pagefind-ignore"), undefined);
  });
});
