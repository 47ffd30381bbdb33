/** Claims: which sentence rests on what, and where each is found again. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claimsBySentence, claimsOf, sentencesOf, type Claim } from "../../src/prose/claims.ts";
import { parseProse } from "../../src/prose/markdown.ts";
import { areaValues } from "./page.ts";

const parse = (source: string, mode: "sentence" | "text" = "text") =>
  parseProse(source, mode, { areaValues });
const claims = (source: string): Claim[] => claimsOf(parse(source));

describe("claims", () => {
  test("have their sentence in plain words, what it rests on, and its force", () => {
    const [claim, ...others] = claims(
      "**The school** must help [the child](role:child) [must @cfa-2014, s.66(2); @send-code, 6.2].",
    );
    assert.deepEqual(others, []);
    assert.match(claim!.id, /^c-[0-9a-f]{6}$/);
    assert.deepEqual(
      { ...claim, id: "" },
      {
        id: "",
        sentence: "The school must help the child.",
        force: "must",
        cited: [
          { source: "cfa-2014", pinpoint: "s.66(2)" },
          { source: "send-code", pinpoint: "6.2" },
        ],
      },
    );
  });

  test("of a plain fact have no force", () =>
    assert.equal("force" in claims("It is free [@send-code, 2.1].")[0]!, false));

  test("stand in the order of the text, in paragraphs, lists, headings and tables", () => {
    const found = claims(
      "One [@a, 1]. Two [@b, 2].\n\n- Three [@c, 3].\n  - Four [@d, 4].\n\n## Five [@e, 5]\n\n| Six [@f, 6] |\n|---|\n| Seven [@g, 7] |",
    );
    assert.deepEqual(
      found.map(({ sentence, cited }) => [sentence, cited[0]!.source]),
      [
        ["One.", "a"],
        ["Two.", "b"],
        ["Three.", "c"],
        ["Four.", "d"],
        ["Five", "e"],
        ["Six", "f"],
        ["Seven", "g"],
      ],
    );
  });

  test("two in one sentence are two, each with the whole sentence", () => {
    const found = claims(
      "It must help [must @a, 1] and may charge nothing [may @b, 2]. Then [@c, 3] stop.",
    );
    assert.deepEqual(
      found.map(({ sentence, force }) => [sentence, force]),
      [
        ["It must help and may charge nothing.", "must"],
        ["It must help and may charge nothing.", "may"],
        ["Then stop.", undefined],
      ],
    );
    assert.notEqual(found[0]!.id, found[1]!.id);
  });

  test("keep their id while sentence and citation stay, wherever they stand", () => {
    const id = (source: string): string => claims(source).at(-1)!.id;
    const alone = id("The school must help [must @cfa-2014, s.66(2)].");
    assert.equal(
      id("Something else [@a, 1].\n\n- The school must help [must @cfa-2014, s.66(2)]."),
      alone,
    );
    assert.equal(id("The **school** must\nhelp [must @cfa-2014, s.66(2)]."), alone);
    assert.notEqual(id("The school must help [must @cfa-2014, s.66(3)]."), alone);
    assert.notEqual(id("The school must help [should @cfa-2014, s.66(2)]."), alone);
    assert.notEqual(id("A school must help [must @cfa-2014, s.66(2)]."), alone);
  });

  test("leave out what cannot be read, which the check tells", () => {
    assert.deepEqual(
      claims("It helps [ought @a, 1]. It helps [must @b, 2].").map(({ cited }) => cited[0]!.source),
      ["b"],
    );
  });

  test("follow the area's own values", () =>
    assert.equal(claims("Ask {area.council} [@a, 1].")[0]!.sentence, "Ask Rotherham Council."));
});

describe("sentences", () => {
  test("each come with the claims in them, and without where they have none", () => {
    const found = claimsBySentence(
      parse("It must help [must @a, 1]. Ask for it. It may charge [may @b, s. 2; @c, 3]!"),
    );
    assert.deepEqual(
      found.map(({ sentence, claims }) => [sentence, claims.map(({ force }) => force)]),
      [
        ["It must help.", ["must"]],
        ["Ask for it.", []],
        ["It may charge!", ["may"]],
      ],
    );
  });

  test("end at a full stop inside a quotation, with the citation after it", () => {
    const found = claimsBySentence(
      parse("The law says “help the child” [must @a, 1]. “Then stop.” Go home."),
    );
    assert.deepEqual(
      found.map(({ sentence, claims }) => [sentence, claims.length]),
      [
        ["The law says “help the child”.", 1],
        ["“Then stop.”", 0],
        ["Go home.", 0],
      ],
    );
  });

  test("of a list do not run together", () => {
    assert.deepEqual(sentencesOf(parse("Ask\n\n- who helps\n- how often\n\nThen wait")), [
      "Ask",
      "who helps",
      "how often",
      "Then wait",
    ]);
  });

  test("are whole where a line is broken in the file", () =>
    assert.deepEqual(sentencesOf(parse("Ask the\nschool  \nnow. Then\nwait.")), [
      "Ask the school now.",
      "Then wait.",
    ]));

  test("of nothing are none", () => {
    assert.deepEqual(sentencesOf(parse("")), []);
    assert.deepEqual(sentencesOf(parse("", "sentence")), []);
  });
});
