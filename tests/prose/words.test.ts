/** The first use of a word on a page explains itself, and no other does. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findWords } from "../../src/prose/words.ts";
import { pageAt, sentenceHtml, textHtml } from "./page.ts";

const terms = [
  { id: "sen", explain: ["SEN"] },
  { id: "mat", explain: ["MAT", "multi-academy trust", "multi-academy trusts"] },
  { id: "governing-body", explain: ["governing body", "governing bodies", "governors"] },
  { id: "governor", explain: ["governor"] },
  { id: "plan", explain: ["EHC plan", "EHC plans", "education, health and care plan"] },
  { id: "needs", explain: ["EHC needs assessment"] },
  { id: "common", explain: [] },
];

/** The text with each explained word in double angle brackets, with its term. */
const marked = (html: string): string =>
  html.replace(/<a class="word" id="use-([^"]+)" href="#word-\1">([^<]*)<\/a>/g, "«$2:$1»");
const explained = (source: string, skip: string[] = []): string =>
  marked(sentenceHtml(source, pageAt("/", terms, new Set(skip))));

describe("words explain themselves", () => {
  test("at their first use only, also across the pieces of one page", () => {
    assert.equal(
      explained("SEN money is for SEN. More SEN."),
      "«SEN:sen» money is for SEN. More SEN.",
    );
    const page = pageAt("/", terms);
    assert.equal(marked(sentenceHtml("SEN money.", page)), "«SEN:sen» money.");
    assert.equal(marked(sentenceHtml("SEN money.", page)), "SEN money.");
    assert.equal(marked(sentenceHtml("SEN money.", pageAt("/", terms))), "«SEN:sen» money.");
  });

  test("several in one sentence, each once, whatever their form", () => {
    assert.equal(
      explained("The governors of a MAT, or its governing body, or other multi-academy trusts."),
      "The «governors:governing-body» of a «MAT:mat», or its governing body, or other multi-academy trusts.",
    );
  });

  test("in the plural, and with a large letter at the beginning of a sentence", () => {
    assert.equal(
      explained("Governing bodies decide."),
      "«Governing bodies:governing-body» decide.",
    );
    assert.equal(explained("Multi-academy trusts decide."), "«Multi-academy trusts:mat» decide.");
  });

  test("letters only in capitals: MAT is no mat", () => {
    assert.equal(explained("A mat, a Mat and a MAT."), "A mat, a Mat and a «MAT:mat».");
    assert.equal(explained("Sen and sen are not SEN."), "Sen and sen are not «SEN:sen».");
  });

  test("the longest form wins", () => {
    assert.equal(
      explained("An EHC plan and an EHC needs assessment."),
      "An «EHC plan:plan» and an «EHC needs assessment:needs».",
    );
    assert.equal(
      explained("A governor and the governors."),
      "A «governor:governor» and the «governors:governing-body».",
    );
  });

  test("only as whole words", () => {
    assert.equal(
      explained("SENCO, SEND, non-SEN, SEN-like and AMATEUR."),
      "SENCO, SEND, non-SEN, SEN-like and AMATEUR.",
    );
    assert.equal(
      explained("(SEN) “MAT”, governors’ money."),
      "(«SEN:sen») “«MAT:mat»”, «governors:governing-body»’ money.",
    );
  });

  test("not in links, and the use after the link still counts as the first", () => {
    assert.equal(
      explained("Ask [the governors](role:governing-body), then the governors."),
      'Ask <a href="/role/governing-body/">the governors</a>, then the «governors:governing-body».',
    );
    assert.equal(
      explained("Ask [**the governors** of it](role:x), then governors."),
      'Ask <a href="/role/x/"><strong>the governors</strong> of it</a>, then «governors:governing-body».',
    );
  });

  test("not in headings, nor in citations", () => {
    assert.equal(
      marked(textHtml("## SEN money\n\nSEN money is shared.", pageAt("/", terms))),
      '<h2 id="sen-money">SEN money</h2>\n<p>«SEN:sen» money is shared.</p>',
    );
    assert.match(
      explained("It helps [@send-code, SEN part]. SEN is meant."),
      /aria-label="Source 1">1<\/a><\/span>\. «SEN:sen» is meant/,
    );
  });

  test("not in bare text, which stands in lists that lead elsewhere", () => {
    assert.equal(
      marked(sentenceHtml("SEN money.", pageAt("/", terms), { bare: true })),
      "SEN money.",
    );
  });

  test("also inside bold words and in local values", () => {
    assert.equal(explained("**SEN** money."), "<strong>«SEN:sen»</strong> money.");
    assert.equal(
      marked(
        sentenceHtml("Ask {area.council}.", {
          ...pageAt("/", terms),
          areaValues: { council: "the governors" },
        }),
      ),
      "Ask the «governors:governing-body».",
    );
  });

  test("not on the page that is about them", () => {
    assert.equal(
      explained("SEN money and governors.", ["sen"]),
      "SEN money and «governors:governing-body».",
    );
  });

  test("and a word inside such a word is not taken for itself", () => {
    const nested = [
      { id: "code", explain: ["Code of Practice"] },
      { id: "practice", explain: ["Practice"] },
    ];
    assert.equal(
      marked(
        sentenceHtml(
          "The Code of Practice is no Practice.",
          pageAt("/", nested, new Set(["code"])),
        ),
      ),
      "The Code of Practice is no «Practice:practice».",
    );
  });

  test("not where there is none to explain", () => {
    assert.equal(findWords([], new Set()), undefined);
    assert.equal(findWords([{ id: "common", explain: [] }], new Set()), undefined);
  });

  test("with signs that mean something to a search pattern taken as they are", () => {
    const page = pageAt("/", [{ id: "cost", explain: ["£6,000 (a year)", "a+b", "e.g. this"] }]);
    assert.equal(
      marked(sentenceHtml("Not ab or eXg. this, but a+b.", page)),
      "Not ab or eXg. this, but «a+b:cost».",
    );
  });
});
