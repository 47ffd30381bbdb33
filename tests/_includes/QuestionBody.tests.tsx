/** An answer in its parts, in the order in which a family needs them. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { recordOf, showRecord } from "./render.tsx";

const full = showRecord("question:who-helps");
const bare = showRecord("question:what-support");
const lines = (heading: string): string[] => full.section(heading)!.texts("li");

describe("a question’s page", () => {
  test("has its parts in their order, the short answer first", () =>
    assert.deepEqual(full.headings, [
      "h2 The short answer",
      "h2 Who to ask",
      "h2 Words you can use",
      "h2 What you should get, and by when",
      "h2 If that does not happen",
      "h2 The detail",
      "h3 Before you meet",
      "h3 After you meet",
      "h2 Read next",
      "h2 Sources",
    ]));

  test("without pictures, pages to read next or headings of its own has the other parts", () => {
    assert.deepEqual(bare.headings, [
      "h2 The short answer",
      "h2 Who to ask",
      "h2 Words you can use",
      "h2 What you should get, and by when",
      "h2 If that does not happen",
      "h2 The detail",
      "h2 Sources",
    ]);
    assert.ok(!bare.has("figure"), "no picture");
  });

  test("gives the short answer as the record has it", () => {
    assert.match(
      full.section("The short answer")!.text,
      /The SENCO does, where a child has SEN Source: SEND Code, 6\.89\.$/,
    );
    assert.equal(bare.section("The short answer")!.one("p").text, "Ask for the written plan.");
  });

  test("says whom to ask in the record’s order, the best first, with what each can tell", () => {
    assert.deepEqual(lines("Who to ask"), [
      "SENCO: The SENCO knows what help your child gets.",
      "Headteacher: The headteacher knows about the money.",
    ]);
    assert.deepEqual(full.section("Who to ask")!.links, [
      ["/roles/senco/", "SENCO"],
      ["/roles/headteacher/", "Headteacher"],
    ]);
  });

  test("gives the words to use, and not the ways in which people type the question", () => {
    assert.deepEqual(full.section("Words you can use")!.texts("blockquote p"), [
      "Who is the SENCO?",
      "When can we talk?",
    ]);
    for (const typed of ["i do not know who to ring", "who do I talk to"])
      assert.ok(!full.text.includes(typed), typed);
  });

  test("says what must, should and may come back, each line with its own force", () => {
    assert.deepEqual(lines("What you should get, and by when"), [
      "must The school must use its best endeavours By law: CFA 2014, s.66(2).",
      "should The school should meet you Guidance says: SEND Code, 6.65.",
    ]);
    assert.deepEqual(bare.section("What you should get, and by when")!.texts("li"), [
      "may You may ask for a report Option: The page.",
    ]);
  });

  test("leads up the ladder in the record’s order, numbered, to any kind of page", () => {
    const ladder = full.section("If that does not happen")!;
    assert.deepEqual(ladder.texts("ol li"), [
      "SENDIASS: It can come with you.",
      "Headteacher: The headteacher can arrange a meeting.",
    ]);
    assert.deepEqual(ladder.hrefs, ["/help/sendiass/", "/roles/headteacher/"]);
    const turned = showRecord("question:who-helps", {
      records: {
        "questions/who-helps": {
          ifNot: (recordOf("questions/who-helps")["ifNot"] as object[]).toReversed(),
        },
      },
    });
    assert.deepEqual(turned.section("If that does not happen")!.hrefs, [
      "/roles/headteacher/",
      "/help/sendiass/",
    ]);
  });

  test("has the detail, with the headings of its text one level down", () => {
    const detail = full.section("The detail")!;
    assert.deepEqual(detail.texts("h3"), ["Before you meet", "After you meet"]);
    assert.deepEqual(detail.texts("p"), [
      "Write down what you see, and ask about SEN.",
      "Ask for a note of what was agreed Source: SEND Code, 6.2.",
    ]);
  });

  test("has its picture before the detail, where the record has one", () => {
    assert.equal(full.one("figcaption").text, "Who does what");
    assert.ok(full.text.indexOf("Who does what") < full.text.indexOf("The detail"), "before it");
  });

  test("leads on to one page as to several", () => {
    const records = { "questions/what-support": { related: ["role:senco"] } };
    const next = showRecord("question:what-support", { records }).section("Read next")!;
    assert.deepEqual(next.links, [["/roles/senco/", "SENCO"]]);
  });

  test("leads on to its own pages alone, by their names, in the record’s order", () => {
    assert.deepEqual(full.section("Read next")!.links, [
      ["/resources/support-plan/", "Support plan"],
      ["/help/advice-line/", "The Advice Line"],
    ]);
    assert.equal(full.section("Read next")!.text, "Read next Support plan The Advice Line");
    assert.equal(bare.section("Read next"), undefined);
  });
});

test("search does not take the words to say and the pages to read next for what the page is about", () => {
  for (const heading of ["Words you can use", "Read next", "Sources"])
    assert.notEqual(full.section(heading)!.attribute("data-pagefind-ignore"), undefined, heading);
  for (const heading of ["The short answer", "Who to ask", "The detail"])
    assert.equal(full.section(heading)!.attribute("data-pagefind-ignore"), undefined, heading);
});

test("its parts are places to lead to, and stay where they are", () =>
  assert.deepEqual(full.headingIds, [
    "short-answer",
    "who-to-ask",
    "words-to-use",
    "what-you-should-get",
    "if-that-does-not-happen",
    "the-detail",
    "before-you-meet",
    "after-you-meet",
    "read-next",
    "sources",
  ]));
