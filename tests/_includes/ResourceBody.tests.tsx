/** Money, support or a plan: who holds it, who decides, and what it means for one child. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { showRecord } from "./render.tsx";

const full = showRecord("resource:support-plan");
const bare = showRecord("resource:top-up-funding", {
  records: {
    "resources/top-up-funding": { areaText: undefined },
    "areas/northbank": { topUp: undefined },
  },
});

describe("a resource’s page", () => {
  test("has its parts in their order", () =>
    assert.deepEqual(full.headings, [
      "h2 What it means for your child",
      "h2 What to ask",
      "h2 How much",
      "h2 What must, should and may happen",
      "h3 The law says they must",
      "h2 What it is",
      "h2 What it does not mean",
      "h2 In Northbank",
      "h2 Sources",
    ]));

  test("without its optional fields has what every resource has, and no empty part", () => {
    assert.deepEqual(bare.headings, ["h2 What it means for your child", "h2 What it is"]);
    for (const name of ["figure", "blockquote", ".myths", ".duties"])
      assert.ok(!bare.has(name), name);
  });

  test("says who holds it and who decides, and does not swap them", () =>
    assert.deepEqual(
      full.all("dl.facts div").map((row) => [row.one("dt").text, row.one("dd").text]),
      [
        ["Who holds it", "The school holds the plan."],
        ["Who decides", "The SENCO decides with you."],
      ],
    ));

  test("begins with its summary, and says what it is in a part of its own", () => {
    assert.equal(full.one("p.lead").text, "A written note of the help that one child gets.");
    assert.match(full.section("What it is")!.text, /The plan says who helps a child with SEN/);
  });

  test("says how much, with the source of it", () =>
    assert.match(full.section("How much")!.text, /A review happens three times a year \d+\.$/));

  test("shows each duty under its force", () =>
    assert.match(
      full.section("What must, should and may happen")!.one(".duties.must li").text,
      /^The school must tell you about the help \d+\.$/,
    ));

  test("says what it means for the child, and what to ask", () => {
    assert.match(
      full.section("What it means for your child")!.text,
      /Ask for a copy, and keep it\.$/,
    );
    assert.deepEqual(full.section("What to ask")!.texts("blockquote p"), ["May I have a copy?"]);
  });

  test("puts each thing that people are told in quotation marks, above its own answer", () =>
    assert.deepEqual(
      full
        .all("dl.myths div")
        .map((row) => [row.one("dt").text, row.one("dd").text.replace(/ \d+\.$/, ".")]),
      [
        ["“Only an EHC plan is in writing.”", "A support plan is in writing too."],
        ["“You may not see it.”", "You may read it at any time."],
      ],
    ));

  test("says what is different in the area, in the area’s own words", () =>
    assert.equal(
      full.section("In Northbank")!.text,
      "In Northbank Here it is called the Help Plan.",
    ));

  test("shows the text of its own area, and of no other", () => {
    const topUp = (area: string): string | undefined =>
      showRecord("resource:top-up-funding", { area }).section(
        `In ${area[0]!.toUpperCase()}${area.slice(1)}`,
      )?.text;
    assert.equal(topUp("northbank"), "In Northbank Northbank decides in March 1.");
    assert.equal(topUp("southbank"), "In Southbank Southbank decides in June 1.");
  });

  test("shows the area’s text after its own, where there are both", () => {
    const both = showRecord("resource:top-up-funding", {
      records: { "resources/top-up-funding": { local: "Ask {area.council}." } },
    });
    assert.match(
      both.section("In Northbank")!.text,
      /Ask Northbank Council\. Northbank decides in March/,
    );
  });

  test("has no part for an area that has said nothing", () => {
    const nothing = showRecord("resource:top-up-funding", {
      records: { "areas/northbank": { topUp: undefined } },
    });
    assert.deepEqual(nothing.headings, ["h2 What it means for your child", "h2 What it is"]);
  });
});

test("headings in its texts stand under the headings of their parts", () => {
  const headed = (name: string): string => `## ${name}\n\nText.`;
  const { headings } = showRecord("resource:top-up-funding", {
    records: {
      "resources/top-up-funding": {
        what: headed("One"),
        amount: headed("Two"),
        forYourChild: headed("Three"),
        local: headed("Four"),
      },
      "areas/northbank": { topUp: headed("Five") },
    },
  });
  assert.deepEqual(headings, [
    "h2 What it means for your child",
    "h3 Three",
    "h2 How much",
    "h3 Two",
    "h2 What it is",
    "h3 One",
    "h2 In Northbank",
    "h3 Four",
    "h3 Five",
  ]);
});

test("its duties and its questions stand there each for itself", () => {
  const duties = ["The council must decide [must @cfa-2014, s.66(2)]."];
  const parts = (fields: object): string[] =>
    showRecord("resource:top-up-funding", {
      records: { "resources/top-up-funding": { ...fields } },
    })
      .headings.map((heading) => heading.slice(3))
      .filter((heading) => /ask|must,/.test(heading));
  assert.deepEqual(parts({ duties }), ["What must, should and may happen"]);
  assert.deepEqual(parts({ ask: ["How much?"] }), ["What to ask"]);
});

test("its picture stands there where the record has one", () =>
  assert.equal(full.one("figcaption").text, "The year of a plan"));

test("its parts are places to lead to, and stay where they are", () =>
  assert.deepEqual(full.headingIds, [
    "for-your-child",
    "words-to-use",
    "how-much",
    "duties",
    "what-it-is",
    "myths",
    "here",
    "sources",
  ]));
