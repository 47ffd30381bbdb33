/** A letter's page: whom it goes to, its words with places to fill in, when an answer is due, where it is written. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { askForThePlan, withLetters } from "./letterRecords.ts";
import { showRecord, type Shown } from "./render.tsx";

const records = withLetters;
const full = showRecord("letter:ask-for-the-plan", { records });
const note = showRecord("letter:note-after-a-meeting", { records });
const changed = (fields: object): Shown =>
  showRecord("letter:ask-for-the-plan", {
    records: { ...records, "letters/ask-for-the-plan": { ...askForThePlan, ...fields } },
  });

describe("a letter’s page", () => {
  test("begins with what the letter asks for, then has its parts in their order", () => {
    assert.equal(full.one("p.lead").text, "Asks the school for a copy of the plan.");
    assert.deepEqual(full.headings, [
      "h2 Who it goes to",
      "h2 Before you send it",
      "h2 The letter",
      "h3 (Your child’s name): a copy of the Help Plan",
      "h2 When an answer is due",
      "h2 If none comes by then",
      "h2 Where this is written",
      "h3 The law says they must",
      "h3 Guidance says they should",
      "h3 Council’s (maintained) school",
      "h4 The law says they must",
      "h3 Academy",
      "h4 The law says they must",
      "h2 Read next",
      "h2 Sources",
    ]);
  });

  test("says for which kind of school a line is, and nothing where it is for all", () => {
    assert.deepEqual(full.section("Who it goes to")!.texts("li"), [
      "Council’s (maintained) school: The SENCO.",
      "Academy: The trust of the academy.",
    ]);
    assert.deepEqual(note.section("Who it goes to")!.texts("li"), ["The teacher."]);
    assert.equal(full.all("[data-tool=kind]").length, 1);
    assert.equal(note.all("[data-tool=kind]").length, 0);
  });

  test("names the sentences of the law with their force and source, which the letter does not", () => {
    assert.deepEqual(full.section("Where this is written")!.texts("li"), [
      "A school must use its best endeavours 3.",
      "It should keep records 4.",
      "The governing body must see to it 5.",
      "The trust must see to it 5.",
    ]);
    assert.ok(!full.one(".paper").has(".cite"), "no mark in the letter");
  });

  test("leads on if no answer comes, and to the page that it belongs to", () => {
    assert.deepEqual(full.section("If none comes by then")!.links, [
      ["/roles/headteacher/", "Headteacher"],
    ]);
    assert.deepEqual(full.section("Read next")!.links, [
      ["/resources/support-plan/", "Support plan"],
    ]);
  });

  test("leaves out what to know before, where there is nothing", () =>
    assert.ok(!changed({ before: [] }).headings.includes("h2 Before you send it")));
});

describe("the letter itself", () => {
  const sheet = full.one("#sheet");

  test("reads as a letter to write on: lines first, other words later", () =>
    assert.deepEqual(sheet.texts("p"), [
      "Date: (The date of the letter)",
      "Dear SENCO,",
      "Please could I have my child’s plan? They have help at school.",
      "(Why you ask)",
      "If the school is a council’s (maintained) school: I ask you as a council’s school.",
      "If the school is an academy: I ask the trust.",
      "A school must use its best endeavours. It should keep records.",
      "If the school is a council’s (maintained) school: The governing body must see to it.",
      "If the school is an academy: The trust must see to it.",
      "Thank you.",
      "Yours sincerely,",
      "(Your name)",
    ]));

  test("has a place for each blank and each word that follows the child", () =>
    assert.deepEqual(
      sheet.all("[data-place]").map((place) => place.attribute("data-place")),
      ["date", "to", "child", "child", "They", "have", "why", "their", "me"],
    ));

  test("has lines to write on by the size of the blank", () =>
    assert.deepEqual(
      ["date", "child", "why"].map(
        (place) => sheet.all(`[data-place=${place}]`)[0]!.all(".rule").length,
      ),
      [1, 1, 7],
    ));

  test("has its list of what is asked only where something is listed", () => {
    assert.deepEqual(sheet.texts("li"), ["what their help is", "who gives it"]);
    assert.ok(!note.one("#sheet").has("ul"), "none");
  });

  test("is a heading and paragraphs alone, each a child of the sheet, for whoever copies it", () =>
    assert.ok(sheet.elements.every(({ name }) => /^(?:p|h3|ul|li|span|small)$/.test(name))));
});

describe("the fields", () => {
  const fields = full.one("[data-fields]");

  test("are one for each blank, with its label and its example, hidden until the script comes", () => {
    assert.equal(fields.attribute("hidden"), "");
    assert.deepEqual(
      fields.all("label").map((label) => [label.attribute("for"), label.text]),
      [
        ["field-date", "The date of the letter"],
        ["field-to", "Who you write to"],
        ["field-child", "Your child’s name"],
        ["field-why", "Why you ask"],
        ["field-me", "Your name"],
        ["field-pronoun", "How the letter speaks of your child"],
      ],
    );
    assert.equal(fields.one("#field-child-hint").text, "For example: Sam Green");
    assert.equal(fields.one("#field-child").attribute("aria-describedby"), "field-child-hint");
  });

  test("have the size of what belongs in them", () => {
    assert.equal(fields.one("#field-date").attribute("type"), "date");
    assert.equal(fields.one("#field-to").attribute("maxlength"), "60");
    assert.equal(fields.one("textarea").attribute("id"), "field-why");
  });

  test("ask how the letter speaks of the child only where it does", () =>
    assert.ok(!note.has("#field-pronoun"), "the note does not"));

  test("stand in no form, so that no key sends them, and only the reader’s name may be filled in by a browser", () => {
    assert.ok(!full.has("form"), "no form");
    assert.deepEqual(
      fields.all("[autocomplete]").map((field) => field.attribute("autocomplete")),
      ["off", "off", "off", "off", "name", "off"],
    );
  });
});

test("in the booklet a letter is there to read and to write on, without fields and names of places", () => {
  const page = showRecord("letter:ask-for-the-plan", { records, booklet: "page" });
  assert.match(page.one(".paper").text, /Dear SENCO,.*Thank you\./);
  assert.ok(page.one(".paper").has(".rule"), "lines to write on");
  assert.ok(!page.has("[data-place]") && !page.has("[data-fields]") && !page.has("button"));
  assert.deepEqual(page.ids, []);
});

test("names of the area that look like HTML are text in a letter", () => {
  const page = showRecord("letter:ask-for-the-plan", {
    records: { ...records, "areas/northbank/area": { supportPlan: "<b>Plan</b>" } },
  });
  assert.match(page.one("h3.about").text, /a copy of the <b>Plan<\/b>/);
});
