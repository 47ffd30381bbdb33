/** What the guide says of itself: its marks, how far it is checked, whom to tell of a mistake, its licences. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AboutGuide } from "../../_includes/AboutGuide.tsx";
import { show, type Place } from "./render.tsx";

const about = (place: Place = {}) =>
  show(
    <AboutGuide>
      <p>And more.</p>
    </AboutGuide>,
    { address: "/about/", about: "all", ...place },
  );
const site = (fields: Record<string, unknown>): Place => ({ records: { site: fields } });

describe("the guide about itself", () => {
  test("says that it is a demonstration as long as nobody has put a name to it", () => {
    assert.match(about().text, /This copy is a demonstration\. No organisation has put its name/);
    assert.doesNotMatch(about(site({ host: "Northbank Council" })).text, /demonstration/);
  });

  test("says what each mark means, and does not swap them", () =>
    assert.deepEqual(
      about()
        .section("What the marks mean")!
        .all("dl div")
        .map((row) => [row.one("dt").text, row.one("dd").text]),
      [
        ["By law", "An Act or regulation says that it must happen."],
        [
          "Guidance says",
          "Statutory guidance says that it should happen. A body that does otherwise needs a good reason.",
        ],
        ["Option", "It may be done: an option, not a duty."],
        ["Source", "A fact, and where it was read."],
      ],
    ));

  test("colours each mark as pages do", () => {
    for (const [force, words] of [
      ["must", "By law"],
      ["should", "Guidance says"],
      ["may", "Option"],
      ["fact", "Source"],
    ] as const)
      assert.equal(about().one(`.tag.${force}`).text, words);
  });

  test("counts the places that rest on a source, and leads to them all", () => {
    const marks = about().section("What the marks mean")!;
    assert.match(marks.text, /The list of sources shows all 26 places where this edition relies/);
    assert.deepEqual(marks.links, [["/sources/", "The list of sources"]]);
  });

  test("names the area and whose page it grew from", () => {
    assert.match(about().text, /the edition for Northbank\./);
    assert.match(about().text, /one page of Northbank SENDIASS:/);
  });

  test("says what it is about", () =>
    assert.match(
      about().one("p.lead").text,
      /^SEN Signpost tells families who is responsible for special educational needs \(SEN\) support/,
    ));

  test("has its parts at places that other pages and readers’ links lead to", () =>
    assert.deepEqual(about().ids, ["marks", "checked", "report", "reuse"]));

  test("gives information and not advice, for England alone", () => {
    assert.match(about().text, /It gives information, not legal advice\./);
    assert.match(about().text, /It covers England only/);
  });

  test("says that no adviser has checked a page unless the page says so", () => {
    const checked = about().section("How far it has been checked")!.text;
    assert.match(
      checked,
      /Each page says up to which day its sources were read, whether an adviser/,
    );
    assert.match(
      checked,
      /A phone number or address is shown only if it was read on the service’s/,
    );
    assert.match(
      checked,
      /No adviser has checked a page of this edition unless the page says so\./,
    );
    assert.match(checked, /Check it on the service’s own website before you rely on it\./);
    assert.ok(about().text.includes("rely on it. And more."), "what a page adds stands after it");
  });

  test("tells a reader whom to tell of a mistake: the host by name, or whoever hosts it", () => {
    const report = (place: Place) => about(place).section("Report a mistake")!;
    assert.match(
      report({}).text,
      /mistake Tell the organisation whose website you are reading this on/,
    );
    assert.match(
      report(site({ host: "Northbank Council" })).text,
      /This copy of the guide is hosted by Northbank Council\. Say which page/,
    );
    assert.deepEqual(report({}).links, [["/help/sendiass/", "SENDIASS"]]);
    assert.equal(report({}).one("h2").attribute("id"), "report");
  });

  test("names the licences of its words, of its program and of what it quotes", () => {
    const reuse = about().section("Using the guide’s words")!;
    assert.match(reuse.text, /Creative Commons Attribution 4\.0 licence/);
    assert.match(reuse.text, /Its program is under the MIT licence/);
    assert.match(
      reuse.text,
      /Short quotations of law and of the SEND Code of Practice are Crown copy/,
    );
    assert.equal(reuse.one("a[rel=license]").text, "Creative Commons Attribution 4.0 licence");
    assert.match(reuse.text, /Contains public sector information licensed under that licence\./);
    assert.deepEqual(reuse.hrefs, [
      "https://creativecommons.org/licenses/by/4.0/",
      "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    ]);
  });
});

describe("in the one file", () => {
  const inFile = (place: Place = {}) => about({ booklet: "file", ...place }).text;

  test("it speaks of the file, and says how its numbers are read", () => {
    assert.match(inFile(), /mistake Tell the organisation on whose website this file was found\./);
    assert.match(inFile(), /A source’s number is its place in the list of sources\./);
    assert.ok(about({ booklet: "file" }).hrefs.includes("#sources"), "which is in it");
  });

  test("it leads to where mistakes are reported, which the file itself has no foot for", () => {
    const report = "https://council.example/report";
    assert.ok(
      about({ booklet: "file", ...site({ report }) }).hrefs.includes(report),
      "in the file",
    );
    assert.ok(!about(site({ report })).hrefs.includes(report), "a page has it at its foot");
  });
});
