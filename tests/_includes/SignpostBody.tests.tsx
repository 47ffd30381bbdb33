/** A service: how to reach it, what it can do for you and what it cannot. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { showRecord, type Shown } from "./render.tsx";

const sendiass = showRecord("help:sendiass");
const line = showRecord("help:advice-line");
const facts = (part: Shown): string[][] =>
  part.all("dl.facts div").map((row) => [row.one("dt").text, row.one("dd").text]);

describe("a service’s page", () => {
  test("has its parts in their order, how to reach it before all others", () => {
    assert.deepEqual(sendiass.headings, [
      "h2 How to reach it",
      "h2 What it can do for you",
      "h2 What it cannot do",
      "h2 In Northbank",
      "h2 What it is",
      "h2 Before you go",
      "h2 Sources",
    ]);
    assert.deepEqual(line.headings, [
      "h2 How to reach it",
      "h2 What it can do for you",
      "h2 What it cannot do",
      "h2 What it is",
    ]);
  });

  test("says what it can do and what it cannot, and does not swap them", () => {
    for (const [part, can, cannot] of [
      [
        sendiass,
        ["It can come to a meeting with you.", "It can read letters."],
        ["It cannot decide for the school."],
      ],
      [line, ["It can explain the law."], ["It cannot come to a meeting."]],
    ] as const) {
      assert.deepEqual(part.section("What it can do for you")!.texts("ul.can li"), can);
      assert.deepEqual(part.section("What it cannot do")!.texts("ul.cannot li"), cannot);
    }
  });

  test("begins with its summary, and says what it is", () => {
    assert.equal(line.one("p.lead").text, "A charity that gives advice by phone.");
    assert.match(line.section("What it is")!.text, /It gives legal advice\.$/);
  });

  test("says who may use it, what it costs and how far it reaches, each in its own line", () => {
    assert.deepEqual(facts(line), [
      ["Who may use it", "Parents in England."],
      ["What it costs", "Calls cost nothing."],
      ["Where", "All of England."],
    ]);
    assert.deepEqual(facts(sendiass)[2], ["Where", "Each area has its own."]);
    assert.deepEqual(facts(showRecord("help:school-report"))[2], [
      "Where",
      "Each school has its own.",
    ]);
  });

  test("says what to do before you go, only where there is something", () => {
    assert.match(sendiass.section("Before you go")!.text, /Have the last letter beside you\.$/);
    assert.equal(line.section("Before you go"), undefined);
  });

  test("of all England shows its own details, as far as there is evidence for them", () => {
    assert.deepEqual(line.section("How to reach it")!.texts("li"), [
      "Phone: 0808 157 0123",
      "Website: advice.example/help",
    ]);
  });

  test("of the area shows the area’s service by its own name, with what it does and its details", () => {
    const here = sendiass.section("How to reach it")!;
    assert.equal(
      here.one("p.muted").text,
      "As we last read them. Check them on the service’s own website.",
    );
    assert.match(here.text, /^How to reach it Northbank SENDIASS Phone:/);
    assert.match(sendiass.section("In Northbank")!.text, /It takes no side \d+\.$/);
    assert.deepEqual(here.texts("li"), ["Phone: 01632 960001"]);
  });

  test("of another area shows that area’s details and none of this one’s", () => {
    const there = showRecord("help:sendiass", { area: "southbank" });
    assert.deepEqual(there.section("How to reach it")!.texts("li"), ["Phone: 01632 960777"]);
    assert.doesNotMatch(there.text, /Northbank|960001/);
    assert.doesNotMatch(sendiass.text, /Southbank|960777/);
  });

  test("of an area that names no such service says whom to ask, and shows nobody else’s details", () => {
    const none = showRecord("help:local-offer", { area: "southbank" }).section("How to reach it")!;
    assert.equal(
      none.text,
      "How to reach it No contact details have been confirmed yet. Ask the school or your council for them.",
    );
  });

  test("of each school leads to the school’s own website, and shows no details", () => {
    const report = showRecord("help:school-report");
    assert.equal(
      report.section("Where to find it")!.text,
      "Where to find it On the website of your child’s school.",
    );
    assert.ok(!report.has(".contact"), "no details");
  });

  test("has the area’s other services on the Local Offer’s page, and on no other", () => {
    assert.ok(showRecord("help:local-offer").section("Other services in Northbank"));
    assert.equal(sendiass.section("Other services in Northbank"), undefined);
    assert.equal(line.section("Other services in Northbank"), undefined);
  });
});

test("a heading in what to do before you go stands under that part’s own", () => {
  const records = { "signposting/sendiass": { beforeYouGo: "## Time limits\n\nNone." } };
  const { headings } = showRecord("help:sendiass", { records });
  assert.deepEqual(headings.slice(5, 7), ["h2 Before you go", "h3 Time limits"]);
});

test("its parts are places to lead to, and stay where they are", () => {
  assert.deepEqual(sendiass.headingIds, [
    "contact",
    "can",
    "cannot",
    "here",
    "what-it-is",
    "before",
    "sources",
  ]);
  for (const other of [line, showRecord("help:school-report")])
    assert.deepEqual(other.headingIds, ["contact", "can", "cannot", "what-it-is"]);
});
