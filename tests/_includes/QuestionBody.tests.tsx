/** An answer in its parts, in the order in which a worried family needs them. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { recordOf, showRecord } from "./render.tsx";

const full = showRecord("question:who-helps");
const bare = showRecord("question:what-support");
const lines = (heading: string): string[] => full.section(heading)!.texts("li");
const withFields = (fields: Record<string, unknown>) =>
  showRecord("question:who-helps", { records: { "questions/who-helps": fields } });

describe("a question’s page", () => {
  test("has its parts in their order, the short answer first", () =>
    assert.deepEqual(full.headings, [
      "h2 The short answer",
      "h2 Do this now",
      "h2 Say or send",
      "h2 What you should get",
      "h3 The law says they must",
      "h3 Guidance says they should",
      "h2 Still no?",
      "h2 Council’s school or academy",
      "h2 What you may be told",
      "h2 More detail",
      "h3 Before you meet",
      "h3 After you meet",
      "h2 Read next",
      "h2 Sources",
    ]));

  test("has no part for what its record leaves out", () => {
    assert.deepEqual(bare.headings, [
      "h2 The short answer",
      "h2 Do this now",
      "h2 Say or send",
      "h2 What you should get",
      "h3 You may",
      "h2 Still no?",
      "h2 More detail",
      "h2 Sources",
    ]);
    for (const part of ["figure", ".urgent", ".runs"]) assert.ok(!bare.has(part), part);
  });

  test("says before all else where help is, where somebody may be in danger", () => {
    assert.match(full.one(".urgent").text, /^If somebody is in danger, call 999 \d+\.$/);
    assert.ok(full.text.startsWith("If somebody is in danger"), "first");
  });

  test("gives the short answer as the record has it, without a mark or a link", () => {
    assert.equal(
      full.section("The short answer")!.one("p").text,
      "The SENCO does, where a child has SEN.",
    );
    assert.equal(full.section("The short answer")!.all(".cite").length, 0);
  });

  test("says which date runs right below it, and leads to where it is worked out", () => {
    const runs = full.one(".runs");
    assert.match(
      runs.text,
      /^Do not miss: You may appeal within two months \d+\. Work out your date$/,
    );
    assert.ok(runs.hrefs.includes("/help/advice-line/"));
    const { date: _, ...says } = recordOf("questions/who-helps")["runs"] as { date: string };
    assert.doesNotMatch(withFields({ runs: says }).one(".runs").text, /Work out/);
    assert.ok(
      full.text.indexOf("Do not miss") < full.text.indexOf("Do this now"),
      "before the rest",
    );
  });

  test("leads to each of its parts, and to no other", () => {
    const places = full.one("nav.on-this-page").hrefs.map((href) => href.slice(1));
    assert.deepEqual(places, [
      "who-to-ask",
      "words-to-use",
      "what-you-should-get",
      "if-that-does-not-happen",
      "council-school-or-academy",
      "they-told-you",
      "the-detail",
    ]);
    for (const place of places) assert.ok(full.ids.includes(place), place);
    for (const href of bare.one("nav.on-this-page").hrefs)
      assert.ok(bare.ids.includes(href.slice(1)), href);
  });

  test("says what to do in the record’s order, with whom", () => {
    assert.deepEqual(lines("Do this now"), [
      "SENCO: The SENCO knows what help your child gets.",
      "Headteacher: The headteacher knows about the money.",
    ]);
    assert.deepEqual(full.section("Do this now")!.links, [
      ["/roles/senco/", "SENCO"],
      ["/roles/headteacher/", "Headteacher"],
    ]);
  });

  test("gives the words to use, and not the ways in which people type the question", () => {
    assert.deepEqual(full.section("Say or send")!.texts("blockquote p"), [
      "Who is the SENCO?",
      "When can we talk?",
    ]);
    for (const typed of ["i do not know who to ring", "who do I talk to"])
      assert.ok(!full.text.includes(typed), typed);
  });

  test("says what must, should and may come back, each line under its own force", () => {
    const section = full.section("What you should get")!;
    assert.match(
      section.one(".duties.must").text,
      /The school must use its best endeavours \d+\.$/,
    );
    assert.match(section.one(".duties.should").text, /The school should meet you \d+\.$/);
    assert.match(
      bare.section("What you should get")!.one(".duties.may").text,
      /^You may You may ask for a report \d+\.$/,
    );
  });

  test("leads up the ladder in the record’s order, with how long to wait and how to reach each", () => {
    const ladder = full.section("Still no?")!;
    assert.deepEqual(ladder.texts("li"), [
      "SENDIASS: It can come with you. Wait: one week Phone: 01632 960001",
      "Headteacher: The headteacher can arrange a meeting.",
    ]);
    assert.deepEqual(ladder.hrefs, ["/help/sendiass/", "tel:01632960001", "/roles/headteacher/"]);
    const turned = withFields({
      ifNot: (recordOf("questions/who-helps")["ifNot"] as object[]).toReversed(),
    });
    assert.deepEqual(turned.section("Still no?")!.hrefs, [
      "/roles/headteacher/",
      "/help/sendiass/",
      "tel:01632960001",
    ]);
  });

  test("says what differs between a council’s school and an academy", () => {
    const section = full.section("Council’s school or academy")!;
    assert.match(section.one("[data-kind=maintained]").text, /The council may step in/);
    assert.match(section.one("[data-kind=academy]").text, /The trust decides/);
  });

  test("leads to what families are told about it, with how it stands, and to nothing else", () => {
    const section = full.section("What you may be told")!;
    assert.deepEqual(section.texts("li"), ["“There is no helper for him” partly right"]);
    assert.deepEqual(section.hrefs, ["/told/no-helper/"]);
  });

  test("has the detail closed under the headings of its text", () => {
    const detail = full.section("More detail")!;
    assert.deepEqual(detail.texts("summary h3"), ["Before you meet", "After you meet"]);
    assert.ok(detail.all("details").every((part) => part.attribute("open") === undefined));
    assert.match(detail.all("details")[1]!.text, /Ask for a note of what was agreed \d+\.$/);
    assert.deepEqual(bare.section("More detail")!.all("details"), []);
  });

  test("has its picture before the detail, where the record has one", () => {
    assert.equal(full.one("figcaption").text, "Who does what");
    assert.ok(full.text.indexOf("Who does what") < full.text.lastIndexOf("More detail"), "before");
  });

  test("leads on to one page first, and to two others at most", () => {
    assert.deepEqual(full.section("Read next")!.links, [
      ["/resources/support-plan/", "Support plan"],
      ["/help/advice-line/", "The Advice Line"],
      ["/roles/headteacher/", "Headteacher"],
    ]);
    assert.equal(bare.section("Read next"), undefined);
    const one = showRecord("question:what-support", {
      records: { "questions/what-support": { related: ["role:senco"] } },
    });
    assert.deepEqual(one.section("Read next")!.links, [["/roles/senco/", "SENCO"]]);
  });
});

test("search does not take what the page repeats of others for what it is about", () => {
  for (const heading of [
    "Say or send",
    "Still no?",
    "What you may be told",
    "Read next",
    "Sources",
  ])
    assert.notEqual(full.section(heading)!.attribute("data-pagefind-ignore"), undefined, heading);
  for (const heading of ["The short answer", "Do this now", "More detail"])
    assert.equal(full.section(heading)!.attribute("data-pagefind-ignore"), undefined, heading);
});

test("its parts are places to lead to, and stay where they are", () =>
  assert.deepEqual(
    full.headingIds.filter((id) => id !== ""),
    [
      "short-answer",
      "who-to-ask",
      "words-to-use",
      "what-you-should-get",
      "if-that-does-not-happen",
      "council-school-or-academy",
      "they-told-you",
      "the-detail",
      "before-you-meet",
      "after-you-meet",
      "read-next",
      "sources",
    ],
  ));
