/**
 * The accessibility statement has what the regulations of 2018 want in it, in the model's order,
 * and says no more than is true.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { prepareEdition } from "../../src/edition.ts";
import { renderPages } from "../../src/publish/renderPages.ts";
import { textOfPage } from "./pageText.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const toDay = (written: string): number => {
  const [day, month, year] = written.split(" ");
  return Date.UTC(Number(year), months.indexOf(month!), Number(day));
};

describe("the accessibility statement", () => {
  let html: string;
  let text: string;
  before(async () => {
    const page = (await renderPages(await prepareEdition({}))).find(
      ({ address }) => address === "/accessibility/",
    )!;
    html = page.html;
    text = textOfPage(page);
  });

  test("has the parts of the model statement, in its order", () => {
    const headings = [...html.matchAll(/<(h[1-3])[^>]*>(.*?)<\/\1>/g)].map(
      ([, level, words]) => `${level} ${words}`,
    );
    assert.deepEqual(headings, [
      "h1 Accessibility statement",
      "h2 How accessible this guide is",
      "h2 Feedback and contact",
      "h2 Enforcement procedure",
      "h2 Technical information about this guide’s accessibility",
      "h3 Compliance status",
      "h2 Content that is not accessible",
      "h3 Non-compliance with the accessibility regulations",
      "h3 Disproportionate burden",
      "h3 Content that the regulations do not cover",
      "h2 What we are doing to improve accessibility",
      "h2 How this statement was prepared",
    ]);
  });

  test("says who runs the copy, or that its host has not said so", () =>
    assert.match(text, /This copy of the guide is run by /));

  test("names the regulations, the standard and one of the law's three degrees", () => {
    assert.ok(
      text.includes(
        "Public Sector Bodies (Websites and Mobile Applications) (No. " +
          "2) Accessibility Regulations 2018",
      ),
      "the regulations",
    );
    assert.ok(
      text.includes("Web Content Accessibility Guidelines version 2.2, level AA"),
      "the standard",
    );
    assert.equal(text.match(/(?:fully|partially|not) compliant/g)?.length, 1);
  });

  test("leads to a way to report, to another form of the guide, and says who enforces", () => {
    assert.match(html, /<a href="[^"]+">How to report it<\/a>/);
    assert.match(text, /in another form, such as large print, easy read, audio or braille/);
    assert.match(text, /Equality and Human Rights Commission \(EHRC\) enforces/);
    assert.match(text, /contact the Equality Advisory and Support Service \(EASS\)/);
  });

  test("is dated, and is to be reviewed within a year", () => {
    const [prepared, reviewed, due] = ["prepared on", "last reviewed on", "to be reviewed by"].map(
      (words) => toDay(new RegExp(`${words} (\\d+ \\w+ \\d{4})`).exec(text)![1]!),
    );
    assert.ok(prepared! <= reviewed!, "reviewed after it was written");
    assert.ok(due! > reviewed! && due! - reviewed! <= 366 * 86_400_000, "due within a year");
    assert.match(text, /last tested on \d+ \w+ \d{4} against WCAG 2\.2, level AA/);
  });

  test("does not say that a person has tested it, for nobody has", () => {
    const said =
      "No person who uses a screen reader, a magnifier or voice control every day " +
      "has tested the guide for us. This is not done yet.";
    assert.ok(text.includes(said));
  });

  test("names the programs that the tests run, and no other", () => {
    const tests = ["accessibility.test.ts", "engines.ts"]
      .map((name) => readFileSync(new URL(`../browser/${name}`, import.meta.url), "utf8"))
      .join("\n");
    const packages = {
      "axe-core": "axe-core",
      HTML_CodeSniffer: "html_codesniffer",
      "the IBM Equal Access checker": "accessibility-checker-engine",
    };
    const [, list] = /with programs: (.*?)\. Each looked at every page/.exec(text)!;
    assert.deepEqual(list!.split(/, | and /), Object.keys(packages));
    for (const [name, found] of Object.entries(packages))
      assert.ok(tests.includes(`"${found}/`), `${name} is run by the tests`);
  });
});
