/** Prose as it stands on a page: links led right, citations marked, everything in its place. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { linkKinds } from "../../src/kinds/kinds.ts";
import { plainText } from "../../src/prose/plain.ts";
import { renderProse } from "../../src/prose/render.ts";
import { areaValues, pageAt, sentenceHtml, textHtml } from "./page.ts";

/** HTML with the ids of claims made short: they are made from the sentence, and tests of their own look at them. */
const shortIds = (html: string): string => html.replace(/c-[0-9a-f]{6}/g, "c-…");

describe("links", () => {
  test("to each kind of record go where the page says its record is", () => {
    for (const kind of linkKinds)
      assert.equal(
        sentenceHtml(`Ask [here](${kind}:some-id).`),
        `Ask <a href="/${kind}/some-id/">here</a>.`,
      );
  });

  test("inside the guide carry the path prefix, others stay as they are", () => {
    const page = pageAt("/send/guide/");
    assert.equal(
      sentenceHtml("[a](role:senco) [b](/roles/) [c](/) [d](/words/#sen)", page),
      '<a href="/send/guide/role/senco/">a</a> <a href="/send/guide/roles/">b</a> <a href="/send/guide/">c</a> <a href="/send/guide/words/#sen">d</a>',
    );
    assert.equal(
      sentenceHtml(
        "[a](https://www.gov.uk/x?a=1&b=2) [b](tel:08081570123) [c](mailto:help@example.org) [d](#before)",
        page,
      ),
      '<a href="https://www.gov.uk/x?a=1&amp;b=2">a</a> <a href="tel:08081570123">b</a> <a href="mailto:help@example.org">c</a> <a href="#before">d</a>',
    );
  });

  test("may have an email address as their words", () => {
    assert.equal(
      sentenceHtml("Write to [help@example.org](mailto:help@example.org)."),
      'Write to <a href="mailto:help@example.org">help@example.org</a>.',
    );
  });
});

describe("citations", () => {
  test("are small numbers that lead to what the source says there, with their force for those who compare", () => {
    for (const force of ["must", "should", "may"] as const)
      assert.equal(
        shortIds(sentenceHtml(`The school helps [${force} @cfa-2014, s.66(2)].`)),
        `The school helps<span class="cite ${force}" id="c-…" data-pagefind-ignore> <a id="mark-1" href="#source-1" aria-label="Source 1">1</a></span>.`,
      );
    assert.match(sentenceHtml("It is free [@send-code, 2.1]."), /<span class="cite fact"/);
  });

  test("give the same place the same number, and its first use alone the place to come back to", () => {
    const page = pageAt();
    sentenceHtml("It helps [must @cfa-2014, s.66(2)].", page);
    assert.match(
      sentenceHtml("It is so [@cfa-2014, s.67; @cfa-2014, s.66(2)].", page),
      / <a id="mark-2" href="#source-2" aria-label="Source 2">2<\/a> <a href="#source-1" aria-label="Source 1">1<\/a><\/span>/,
    );
  });

  test("are places to lead to, each id once on a page", () => {
    const page = pageAt();
    const twice =
      sentenceHtml("It helps [must @cfa-2014, s.66(2)].", page) +
      sentenceHtml("It helps [must @cfa-2014, s.66(2)].", page);
    assert.equal(twice.match(/ id="c-/g)?.length, 1);
    assert.equal(twice.match(/class="cite must"/g)?.length, 2);
  });

  test("are no places, nor headings, where the text has its home on another page: many such texts may stand together", () => {
    assert.doesNotMatch(
      textHtml("## Why\n\nIt helps [must @cfa-2014, s.66(2)].", pageAt(), { claims: false }),
      / id="(?!mark-)| data-/,
    );
  });

  test("in bare text are no marks, and take no number", () => {
    const page = pageAt();
    assert.equal(sentenceHtml("It is free [@send-code].", page, { bare: true }), "It is free.");
    assert.match(sentenceHtml("It is free [@cfa-2014].", page), /#source-1"/);
  });

  test("are left out of bare text without leaving a gap", () => {
    assert.equal(
      sentenceHtml(
        "It must help [must @cfa-2014, s.66(2)], and soon [@send-code, 6.2]. Ask [why](role:senco).",
        pageAt(),
        { bare: true },
      ),
      'It must help, and soon. Ask <a href="/role/senco/">why</a>.',
    );
  });

  test("that nobody has checked stop the page", () => {
    assert.throws(
      () => sentenceHtml("It helps [ought @cfa-2014, s.66(2)]."),
      /unchecked: \[ought @cfa-2014, s\.66\(2\)\]/,
    );
    assert.throws(() => sentenceHtml("Ask {area.mayor}."), /unchecked: \{area\.mayor\}/);
  });
});

describe("headings", () => {
  test("have an address made of their words", () =>
    assert.equal(
      textHtml("## What the school’s plan says"),
      '<h2 id="what-the-schools-plan-says">What the school’s plan says</h2>',
    ));

  test("move down to stand under the page's own", () => {
    assert.equal(
      textHtml("## One\n\n### Two", pageAt(), { under: 1 }),
      '<h3 id="one">One</h3>\n<h4 id="two">Two</h4>',
    );
    assert.equal(textHtml("## One\n\n### Two"), '<h2 id="one">One</h2>\n<h3 id="two">Two</h3>');
  });
});

describe("the rest of Markdown", () => {
  test("local values stand in the text, also in bold and in links", () => {
    assert.equal(
      sentenceHtml(
        "Ask {area.council} for a **{ area.supportPlan }** [in {area.name}](role:senco).",
      ),
      'Ask Rotherham Council for a <strong>Support Plan</strong> <a href="/role/senco/">in Rotherham</a>.',
    );
  });

  test("paragraphs, lists and quotations are what editors expect", () => {
    assert.equal(
      textHtml("One.\n\nTwo.\n\n- a\n- b\n\n1. c\n2. d\n\n> e"),
      "<p>One.</p>\n<p>Two.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol>\n<li>c</li>\n<li>d</li>\n</ol>\n<blockquote>\n<p>e</p>\n</blockquote>",
    );
  });

  test("a table can be scrolled by keyboard on a narrow screen", () => {
    assert.match(
      textHtml("| a | b |\n|---|---|\n| c | d |"),
      /^<section class="scroll" tabindex="0" aria-label="Table"><table>[\s\S]*<td>d<\/td>[\s\S]*<\/table><\/section>$/,
    );
  });

  test("a sentence stays in its line: neither heading nor list comes of it", () => {
    assert.equal(sentenceHtml("- Ask **now**."), "- Ask <strong>now</strong>.");
  });

  test("one page's rendering leaves no trace in the next", () => {
    const once = textHtml("## One\n\nIt helps [must @cfa-2014, s.66(2)].");
    textHtml("## One\n\nIt helps [must @cfa-2014, s.66(2)].", pageAt("/elsewhere/"), { under: 2 });
    assert.equal(textHtml("## One\n\nIt helps [must @cfa-2014, s.66(2)]."), once);
  });
});

describe("plain text", () => {
  test("has the words alone, for a page's description", () => {
    assert.equal(
      plainText(
        "**Ask** [the SENCO](role:senco) of {area.council} [must @cfa-2014, s.66(2)]. Then wait.",
        { areaValues },
      ),
      "Ask the SENCO of Rotherham Council. Then wait.",
    );
  });

  test("leaves nothing of a text that a browser would read as HTML", () => {
    assert.equal(renderProse("5 < 6 & 7", pageAt(), { mode: "sentence" }), "5 &lt; 6 &amp; 7");
    assert.equal(plainText("5 < 6 & 7", { areaValues }), "5 < 6 & 7");
  });
});
