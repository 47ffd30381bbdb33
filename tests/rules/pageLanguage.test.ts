/** The rules of content on finished pages: where each looks, and what it leaves alone. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkContent, describePageIssues } from "../../src/rules/pageLanguage.ts";

const page = (address: string, main: string, title = "SENCO – SEN Signpost") => ({
  address,
  path: `${address.slice(1)}index.html`,
  html:
    `<!doctype html><html><head><title>${title}</title><style>p { }</style></head><body>` +
    `<a href="#main">Skip to the main part</a><main>${main}</main></body></html>`,
});
const told = (main: string, title?: string): string[] =>
  checkContent([page("/a/", main, title)], new Set(["SENDIASS", "IPSEA"])).map(
    ({ must, message }) => `${must ? "must" : "look"}: ${message.split(/[.:]/)[0]}`,
  );

describe("a finished page", () => {
  for (const [what, html, issue] of [
    [
      "a vague link",
      '<p>Look <a href="/b/">here</a>.</p>',
      "must: This link does not say where it leads",
    ],
    [
      "a link that is an address",
      '<p><a href="https://www.gov.uk/a">www.gov.uk/a</a></p>',
      "must: The words of this link are an address, which is read out letter by letter",
    ],
    [
      "a link to a file that does not say so",
      '<p><a href="https://www.gov.uk/a.pdf">Rules</a></p>',
      "must: This link leads to a file (PDF), and does not say so",
    ],
    [
      "one text for two places",
      '<p><a href="/b/">Report</a></p><p><a href="/c/">Report</a></p>',
      "look: Two links on this page have the same words and lead to different places",
    ],
    [
      "two links in a row to one place",
      '<p><a href="/b/">Report</a> <a href="/b/">Its page</a></p>',
      "look: Two links that stand side by side lead to the same place",
    ],
    [
      "a heading that says nothing",
      "<h2>More</h2>",
      "must: This heading does not say what stands under it",
    ],
    [
      "a heading made of bold words",
      "<p><strong>After that</strong></p>",
      "must: This is bold to look like a heading",
    ],
    [
      "a list made of hyphens",
      "<p>- one<br>- two</p>",
      "must: These lines look like a list and are none",
    ],
    [
      "a list made of breaks",
      "- one<br />- two",
      "must: These lines look like a list and are none",
    ],
    [
      "a list made of paragraphs",
      "<p>1. one</p>\n<p>2. two</p>",
      "must: These lines look like a list and are none",
    ],
    ["an empty entry", "<ul><li>a</li><li> </li></ul>", "must: An entry of this list is empty"],
    [
      "a column without a heading",
      "<table><tr><th></th><th>a</th></tr></table>",
      "must: A column of this table has no heading",
    ],
    [
      "a table without headings",
      "<table><tr><td>a</td></tr></table>",
      "must: A column of this table has no heading",
    ],
    [
      "a file's name for a picture",
      '<img src="/a.png" alt="a.png">',
      "must: These words do not say what the picture shows",
    ],
    [
      "a picture's title that says nothing",
      '<svg role="img"><title>image</title></svg>',
      "must: These words do not say what the picture shows",
    ],
    [
      "words about a new window",
      "<p>The form (opens in a new tab)</p>",
      "must: No link of this guide opens a new window",
    ],
    [
      "a way by colour",
      "<p>Press the <b>green</b> button.</p>",
      "look: This is found only by those who see where it stands, or its colour or shape",
    ],
    [
      "capitals",
      "<p>PLEASE NOTE this.</p>",
      "look: Words in capitals are hard to read, and some screen readers spell them out",
    ],
  ] as const)
    test(`is told for ${what}`, () => assert.deepEqual(told(html), [issue]));

  test("is told for a title that says nothing", () =>
    assert.deepEqual(told("", "Untitled – SEN Signpost"), [
      "must: This name does not say what the page is about",
    ]));

  test("is not told for what is right", () => {
    assert.deepEqual(
      told(
        '<h2 id="a">What it costs</h2><p>Ask <a href="/b/">SENDIASS</a> or ' +
          '<a href="/c/">IPSEA</a>. <b>Keep a copy.</b></p><p>SENDIASS IPSEA</p><ul>' +
          '<li>one</li></ul><table><tr><th scope="col">a</th></tr></table>' +
          '<img src="/a.png" alt="Three steps">',
      ),
      [],
    );
  });

  test("is not told for contact details, its sources, meanings on the page, or a ledger", () => {
    assert.deepEqual(
      told(
        '<ul class="contact"><li><b>Website:</b> ' +
          '<a href="https://www.gov.uk/send/help">gov.uk/send/help</a></li></ul>',
      ),
      [],
    );
    assert.deepEqual(
      told(
        '<p><a href="https://example.org/">Example</a></p><ul><li>' +
          '<a href="/sources/example/">Example</a></li></ul>',
      ),
      [],
    );
    assert.deepEqual(
      told(
        '<p><a class="word" href="#word-senco">SENCO</a> and <a href="/roles/senco/">SENCO</a></p>',
      ),
      [],
    );
    assert.deepEqual(
      told(
        '<section aria-labelledby="claims" class="ledger">' +
          '<h2 id="claims">What rests on it</h2><section><h3>chapter 4</h3></section></section>',
      ),
      [],
    );
  });

  test("reads the words of a link as they are read out, hidden ones and its label too", () => {
    assert.deepEqual(
      told(
        '<p><a href="/b/">More<span class="hidden"> about the SENCO</span></a></p><p>' +
          '<a href="/c/" aria-label="Back to the text">Back</a></p>',
      ),
      [],
    );
  });
});

describe("slips of many pages", () => {
  test("are told once for each fault, with the first pages that have it", () => {
    const more = ["/a/", "/b/", "/c/", "/d/"].map((address) => page(address, "<h2>More</h2>"));
    const { mustFix: fix, advice } = describePageIssues(checkContent(more, new Set()));
    assert.deepEqual(fix, [
      {
        file: "The page /a/, /b/ and 2 more",
        message: "This heading does not say what stands under it.",
        found: "More",
        fix: "say it in a few words, as in: What it costs",
        help: "how-the-text-is-written",
      },
    ]);
    assert.deepEqual(advice, []);
  });

  test("of the booklet are those of the pages that it repeats", () =>
    assert.deepEqual(checkContent([page("/print/", "<h2>More</h2>")], new Set()), []));
});
