/**
 * The accessibility statement has what the regulations of 2018 want in it, in the model's order, and says no more than
 * is true.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { showPage, type Shown } from "../_includes/render.tsx";

describe("the accessibility statement", () => {
  const main = (records: Record<string, Record<string, unknown>> = {}): Shown =>
    showPage("/accessibility/", { records, published: { prefix: "/send/" } }).one("main");
  const { text, headings, links } = main();

  test("has the parts of the model statement, in its order", () => {
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

  test("says who runs the copy and commits itself to it, or that its host has not said so", () => {
    assert.match(text, /This copy of the guide is run by the organisation whose website you are/);
    assert.match(text, /It has not yet put its name here\. You should/);
    assert.match(text, /Tell the organisation that hosts this copy\./);
    assert.match(text, /Its host is committed to making this guide accessible/);
    const named = main({ site: { host: "Northbank Council" } }).text;
    assert.match(named, /This copy of the guide is run by Northbank Council\. You should/);
    assert.match(named, /Tell Northbank Council, which hosts this copy\./);
    assert.match(named, /Northbank Council is committed to making this guide accessible/);
    assert.doesNotMatch(named, /has not yet put its name here/);
  });

  test("is about the guide of its own area", () =>
    assert.match(text, /This statement is about the SEN Signpost guide for Northbank\./));

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
    const to = (words: string, of: typeof links = links): string | undefined =>
      of.find(([, text]) => text === words)?.[0];
    assert.equal(to("How to report it"), "/send/about/#report");
    const report = "https://council.example/report";
    assert.equal(to("How to report it", main({ site: { report } }).links), report);
    assert.equal(to("The whole guide stands on one page to print"), "/send/print/");
    assert.equal(
      to("Equality Advisory and Support Service"),
      "https://www.equalityadvisoryservice.com/",
    );
    assert.match(text, /in another form, such as large print, easy read, audio or braille/);
    assert.match(text, /Equality and Human Rights Commission \(EHRC\) enforces/);
    assert.match(text, /contact the Equality Advisory and Support Service \(EASS\)/);
  });

  test("has the days that the area's statement has", () => {
    assert.match(text, /prepared, and last reviewed, on 2 March 2026\./);
    assert.match(text, /to be reviewed by 2 March 2027\./);
    assert.match(text, /last tested on 1 March 2026\./);
  });

  test("says that no day is set where the area has no statement", () => {
    const { text } = showPage("/accessibility/", { area: "southbank" }).one("main");
    assert.match(text, /has not yet reviewed this statement for its own copy, and has set no day/);
    assert.doesNotMatch(text, /\d+ \w+ 20\d\d/);
  });

  test("does not say that a person has tested it, for nobody has", () => {
    const nobody =
      "No person who uses a screen reader, a magnifier or voice control every day has tested the " +
      "guide for us. This is not done yet.";
    assert.ok(text.includes(nobody), nobody);
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
    const [, list] = /with programs: (.*?)\. Each looks at every page/.exec(text)!;
    assert.deepEqual(list!.split(/, | and /), Object.keys(packages));
    for (const [name, found] of Object.entries(packages))
      assert.ok(tests.includes(`"${found}/`), `${name} is run by the tests`);
  });
});
