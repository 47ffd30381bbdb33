/** A row of the table of time limits, the fields that fill it in, and the page around them. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Setting } from "./editionWith.ts";
import { showPage } from "./render.tsx";

const setting: Setting = {
  records: {
    "dates/answer": {
      id: "answer",
      name: "The council answers",
      listed: 1,
      event: "asked",
      start: "request-received",
      bound: "The council",
      shows: "due by",
      count: { unit: "weeks", number: 6, dayOne: "next day" },
      says: "The council must answer within 6 weeks [must @cfa-2014, s.36(1)].",
      questions: ["Was the school closed for 4 weeks or more [@cfa-2014, s.36(2)]?"],
      unclear: "It is not clear when an email arrives.",
      examples: [{ from: "2026-11-23", last: "2027-01-04", why: "Six weeks on." }],
    },
    "dates/see-the-record": {
      id: "see-the-record",
      name: "You see the record",
      listed: 2,
      event: "facts",
      start: "facts-asked",
      bound: "The school",
      shows: "due by",
      count: { unit: "school days", number: 15, dayOne: "next day" },
      says: "The school must show it within 15 school days [must @cfa-2014, s.40].",
      ifPassed: "Ask the governors.",
      examples: [
        {
          from: "2026-12-08",
          closed: [{ first: "2026-12-19", last: "2027-01-03" }],
          last: "2027-01-12",
        },
      ],
    },
    "dates/complaint": {
      id: "complaint",
      name: "The school answers a complaint",
      listed: 3,
      event: "wrong",
      bound: "The school",
      shows: "no date",
      says: "No days are fixed.",
    },
  },
};
const page = showPage("/dates/", setting);
const row = (id: string) => page.one(`tr#${id}`);

describe("the table of time limits", () => {
  test("has a table for each thing that happened, named by its heading, and none without limits", () => {
    assert.deepEqual(
      page.all("section.limits h2").map(({ text }) => text),
      [
        "I asked for an EHC needs assessment",
        "Something went wrong, and I want to complain",
        "I asked for records or facts",
      ],
    );
    for (const table of page.all("section.limits table")) {
      assert.ok(page.one(`h2#${table.attribute("aria-labelledby")}`));
      assert.deepEqual(
        table.all("thead th").map(({ text }) => text),
        ["What has to happen", "When", "The rule"],
      );
    }
  });

  test("says who is bound, the rule with its law, what may change it and what is not clear", () => {
    assert.match(row("answer").text, /^The council answers Who: The council /);
    assert.match(row("answer").text, /within 6 weeks 1\. /);
    assert.match(row("answer").text, /What may change it: Was the school closed/);
    assert.match(row("answer").text, /Not clear: It is not clear when an email arrives\./);
  });

  test("says what to do when the day has passed: the record's own words, or what is usual", () => {
    assert.match(row("see-the-record").text, /If the day has passed: Ask the governors\.$/);
    assert.match(
      row("answer").text,
      /If the day has passed: Write and ask for it, then complain\.$/,
    );
    assert.doesNotMatch(row("complaint").text, /passed/);
  });

  test("has the first worked example, and says where it rests on bank holidays", () => {
    assert.equal(
      row("answer").one("td.when").text,
      "Worked example: start 23 November 2026. Due by 4 January 2027. Six weeks on.",
    );
    assert.equal(
      row("see-the-record").one("td.when").text,
      "Worked example: start 8 December 2026. School closed: 19 December 2026 to 3 January 2027. " +
        "Due by 12 January 2027. Bank holidays: worked out, not read in an official list.",
    );
    assert.equal(row("complaint").one("td.when").text, "No number of days.");
  });

  test("gives each row to the program as data, and no date to it that nobody worked out", () => {
    assert.equal(row("answer").attribute("data-start"), "request-received");
    assert.deepEqual(JSON.parse(row("answer").attribute("data-count")!), {
      unit: "weeks",
      number: 6,
      dayOne: "next day",
    });
    assert.ok(!page.has("time"), "worked examples are no dates of the reader's");
    assert.ok(!page.has("[data-rule]"));
  });
});

describe("the fields", () => {
  test("are out of sight until the program shows them, and in no form", () => {
    assert.equal(page.one("section#work-out").attribute("hidden"), "");
    assert.ok(!page.one("section#work-out").has("form"));
    assert.equal(page.all("section#work-out [data-day]").length, 2);
  });

  test("stand for a limit that starts from their day, and have a label each", () => {
    const field = page.one("input#day-request-received");
    assert.equal(field.attribute("data-rule-of"), "answer");
    assert.equal(field.attribute("type"), "date");
    assert.equal(
      page.one("label[for=day-request-received]").text,
      "The day the council got the request",
    );
  });

  test("ask when the school is closed where a limit counts school days", () =>
    assert.equal(page.one("fieldset#closed").attribute("data-for"), "facts"));
});

describe("the page", () => {
  test("warns, says when the rules were read, and promises nothing of a missed date", () => {
    assert.match(page.text, /general information, not legal advice/);
    assert.match(page.text, /The rules were last read on 1 August 2026\./);
    assert.match(page.text, /gives you no plan, no refusal and no appeal by itself/);
    assert.doesNotMatch(page.text, /you have until|your legal deadline/i);
  });

  test("loads its program by its hash", () => {
    const script = page.one("script[integrity=sha384-dates]");
    assert.equal(script.attribute("src"), "/assets/dates-AAAA.js");
  });

  test("is whole without limits", () =>
    assert.match(showPage("/dates/").text, /Work out your dates/));
});
