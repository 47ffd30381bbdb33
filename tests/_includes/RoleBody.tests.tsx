/** Who somebody is, what they must, should and may do, and when to go to someone else. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { showRecord } from "./render.tsx";

const full = showRecord("role:senco");
const inSchools = (...schools: string[]): string[] =>
  showRecord("role:headteacher", { records: { "roles/headteacher": { schools } } })
    .texts("p.muted")
    .filter((line) => line.startsWith("Only"));

describe("a role’s page", () => {
  test("begins with its summary, when to go to them and what to ask, then has its other parts in their order", () => {
    assert.equal(full.all("p.lead").length, 1);
    assert.match(full.one("p.lead").text, /^The teacher who plans extra help /);
    assert.ok(
      full.text.indexOf("The teacher who plans") < full.text.indexOf("The SENCO leads work"),
      "the summary first",
    );
    assert.deepEqual(full.headings, [
      "h2 When to go to them",
      "h2 What to ask them",
      "h2 What they must, should and may do",
      "h3 The law says they must",
      "h3 Guidance says they should",
      "h3 They may",
      "h2 When to go to someone else",
      "h2 Who they are",
      "h3 How they work",
      "h2 Sources",
    ]);
  });

  test("shows each duty under its own force", () => {
    const line = (force: string): string =>
      full.section("What they must, should and may do")!.one(`.duties.${force} li`).text;
    assert.match(line("must"), /^The school must have a SENCO \d+\.$/);
    assert.match(line("should"), /^The SENCO should keep good records \d+\.$/);
    assert.match(line("may"), /^The SENCO may ask for outside advice \d+\.$/);
  });

  test("says when to go to them, and when and where to go instead", () => {
    assert.equal(
      full.section("When to go to them")!.text,
      "When to go to them Go to the SENCO first.",
    );
    const elsewhere = full.section("When to go to someone else")!;
    assert.match(elsewhere.text, /Ask SENDIASS for advice from outside the school\.$/);
    assert.deepEqual(elsewhere.links, [["/help/sendiass/", "SENDIASS"]]);
  });

  test("gives the questions to ask, in the record’s order", () =>
    assert.deepEqual(full.section("What to ask them")!.texts("blockquote p"), [
      "What help does my child get?",
      "Who else knows my child?",
    ]));

  test("says which schools have it where not all do, and does not mix them up", () => {
    const [academies, maintained] = [
      "Only in academies and free schools.",
      "Only in maintained schools, not in academies.",
    ];
    assert.deepEqual(inSchools("academy"), [academies]);
    assert.deepEqual(inSchools("maintained school"), [maintained]);
    assert.deepEqual(inSchools("maintained school", "academy"), []);
  });

  test("has a picture only where the record has one", () => {
    assert.equal(full.one("figcaption").text, "From worry to plan");
    assert.ok(!showRecord("role:headteacher").has("figure"), "none");
  });
});

test("a heading in its last text stands under the heading of that part", () => {
  const records = { "roles/headteacher": { goElsewhere: "## The council\n\nAsk it." } };
  const { headings } = showRecord("role:headteacher", { records });
  assert.deepEqual(headings.slice(4, 6), ["h2 When to go to someone else", "h3 The council"]);
});

test("its parts are places to lead to, and stay where they are", () =>
  assert.deepEqual(full.headingIds, [
    "go-to",
    "words-to-use",
    "duties",
    "go-elsewhere",
    "who-they-are",
    "how-they-work",
    "sources",
  ]));
