/** A finished page is read as its readers have it. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readPage, type ReadPage } from "../../src/compare/readPage.ts";

const document = (main: string, { base = "/", foot = "" } = {}): string =>
  `<!doctype html><html lang="en-GB" data-base="${base}"><head><title>T</title>` +
  '<style>a > b {}</style></head><body><a class="skip" href="#main">Skip</a>' +
  `<main id="main" data-pagefind-body="">${main}</main><footer>${foot}</footer></body>` +
  "</html>\n";
const read = (main: string, options = {}): ReadPage => readPage(document(main, options));
const sentences = (page: ReadPage, region = "main"): string[] =>
  page.lines.filter((line) => line.region === region).map(({ sentence }) => sentence);
const cite = (force: string, ...numbers: number[]): string =>
  `<span class="cite ${force}" data-pagefind-ignore> ${numbers
    .map((number) => `<a href="#source-${number}" aria-label="Source ${number}">${number}</a>`)
    .join(" ")}</span>`;
const sheets = (...titles: string[]): string =>
  `<section class="sheets"><ol>${titles
    .map((title, index) => `<li id="source-${index + 1}"><p>${title}</p><p>It says so.</p></li>`)
    .join("")}</ol></section>`;

describe("the words of a page", () => {
  test("are its sentences, without what only the page's program or a screen reader needs", () => {
    const page = read(
      "<h1>Who helps?</h1><p>One. Two &amp; “three”.</p><ul><li><b>" +
        '<a href="/roles/senco/">SENCO</a></b>: ask<br/>here.</li></ul><p hidden>No</p>' +
        '<span hidden data-pagefind-meta="kind:Question"></span><svg><text>no</text></svg>' +
        '<a href="/">All<span class="hidden">, of it</span></a>',
    );
    assert.equal(page.title, "Who helps?");
    assert.deepEqual(sentences(page), [
      "Who helps?",
      "One.",
      "Two & “three”.",
      "SENCO: ask here.",
      "All",
    ]);
    assert.deepEqual(sentences(page, "head"), ["Skip"]);
  });

  test("leave out what repeats another page: the words explained, and a source's ledger", () => {
    assert.deepEqual(
      sentences(
        read(
          '<h1>A</h1><section class="sheets words"><dl><dt>SEN</dt></dl></section>' +
            '<section aria-labelledby="claims" class="ledger"><p>b</p></section>',
        ),
      ),
      ["A"],
    );
  });

  test("know their foot, inside the main part and below it", () => {
    const page = read('<h1>A</h1><section class="page-foot"><p>Checked.</p></section>', {
      foot: "<p>For families.</p>",
    });
    assert.deepEqual(sentences(page, "foot"), ["Checked.", "For families."]);
    assert.deepEqual(sentences(page), ["A"]);
  });
});

describe("the sources of a sentence", () => {
  test("are named with their force and their place, and are no part of the sentence", () => {
    const page = read(
      `<h1>A</h1><ul><li><span>The school must help${cite("must", 1)}. It may ask.</span></li></ul>` +
        sheets('<a href="/sources/cfa-2014/">The Act</a>, s.66(2)'),
    );
    assert.deepEqual(sentences(page), ["A", "The school must help.", "It may ask."]);
    assert.deepEqual([...page.claims], [["The school must help.", "By law: The Act, s.66(2)"]]);
  });

  test("of one citation and of two are all there", () => {
    const page = read(
      `<h1>A</h1><p>It is so${cite("fact", 1, 2)} and so${cite("must", 3)}.</p>` +
        sheets("Paper A", "Paper A, p 2", "The Act, s.66(2)"),
    );
    assert.deepEqual(
      [...page.claims],
      [["It is so and so.", "Source: Paper A, and Paper A, p 2; By law: The Act, s.66(2)"]],
    );
  });

  test("stay the same where only their numbers change", () => {
    const one = read(`<p>It is so${cite("fact", 1)}.</p>${sheets("Paper A")}`);
    const two = read(`<p>It is so${cite("fact", 2)}.</p>${sheets("Paper B", "Paper A")}`);
    assert.deepEqual(one.claims, two.claims);
  });

  test("in the booklet have their place beside their number, and their title in the list", () => {
    const page = read(
      '<p>It is so<span class="cite must"> <a href="#s-2">2, s.66(2)</a></span>.</p>' +
        '<dl class="glossary"><div id="s-2"><dt>2. <a href="https://x.example/">The Act</a></dt><dd>Law.</dd></div></dl>',
    );
    assert.deepEqual([...page.claims], [["It is so.", "By law: The Act, s.66(2)"]]);
  });
});

describe("where a page leads", () => {
  test("inside the guide is told from its own root, outside by the whole address", () => {
    const page = read(
      '<h1>A</h1><a href="/send/guide/roles/">R</a>' +
        '<a href="https://example.org/?a=1&amp;b=2">O</a>' +
        '<a class="word" id="use-sen" href="#word-sen">SEN</a>',
      { base: "/send/guide/" },
    );
    assert.deepEqual([...page.links], ["/roles/", "https://example.org/?a=1&b=2"]);
    assert.deepEqual(page.names, ["SEN"]);
  });

  test("of an address that moved is its new one", () => {
    assert.equal(
      readPage(
        '<!doctype html><html><head><meta http-equiv="refresh" content="0; url=/new/"/>' +
          "</head><body><main><h1>This page has moved</h1></main></body></html>",
      ).redirect,
      "/new/",
    );
  });
});

test("what counts for the reading level is the page's own text", () => {
  const page = read(
    '<p class="crumb" data-pagefind-ignore="true">Up</p><h1>Heading</h1>' +
      "<p>Own text, not “a quotation” of it.</p><blockquote><p>Quoted.</p></blockquote>" +
      '<ul class="contact"><li>0300</li></ul>',
  );
  assert.deepEqual(page.passages, ["Own text, not of it."]);
});

test("words of the guide are known by the words page too", () => {
  assert.deepEqual(
    read(
      '<dl class="glossary"><div><dt>EHCP<span class="letters"> EHC plan</span></dt><dd>' +
        '<p class="muted">Also: ehc, plan of care</p></dd></div></dl>',
    ).names,
    ["EHCP", "EHC plan", "ehc", "plan of care"],
  );
});

test("a page that is not in the form of the templates is read as far as it goes", () => {
  for (const html of [
    "",
    "no tags",
    "<main",
    "<main><p>open",
    "</main></main>",
    "<body><p>a</b></p>",
  ])
    assert.equal(readPage(html).title, "", html);
});
