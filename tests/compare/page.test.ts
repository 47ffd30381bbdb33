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
const cite = (force: string, ...links: string[]): string =>
  `<span class="cite ${force}" data-pagefind-ignore> ${links.join("; ")}</span>`;
const law = '<a href="/sources/cfa-2014/#s-66-2"><b>By law:</b> The Act, s.66(2)</a>';

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
          '<h1>A</h1><section class="words"><dl><dt>SEN</dt></dl></section>' +
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
      '<h1>A</h1><ul><li><b class="force">must</b> <span>The school must ' +
        `help${cite("must", law)}. It may ask.</span></li></ul>`,
    );
    assert.deepEqual(sentences(page), ["A", "The school must help.", "It may ask."]);
    assert.deepEqual([...page.claims], [["The school must help.", "By law: The Act, s.66(2)"]]);
  });

  test("of one citation and of two are all there", () => {
    const fact =
      '<a href="/sources/a/#whole"><b>Source<span class="hidden">: </span></b>' +
      '<span class="in-print">Paper A</span></a> <a href="/sources/a/#2">' +
      '<b>2<span class="hidden">: </span></b><span class="in-print">' +
      '<span class="hidden">Paper A, </span>p 2</span></a>';
    assert.deepEqual(
      [
        ...read(`<h1>A</h1><p>It is so${cite("fact", fact)} and so${cite("must", law)}.</p>`)
          .claims,
      ],
      [["It is so and so.", "Source: Paper A, and Paper A, p 2; By law: The Act, s.66(2)"]],
    );
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
