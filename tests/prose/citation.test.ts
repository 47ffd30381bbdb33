/** The grammar of citations: [ force? @id, pinpoint (; @id, pinpoint)* ]. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isIssue, readCitation, type Citation } from "../../src/prose/citation.ts";
import { parseProse, type CitationMark } from "../../src/prose/markdown.ts";

const read: [inside: string, citation: Citation][] = [
  [
    "must @cfa-2014, s.66(2)",
    { force: "must", cited: [{ source: "cfa-2014", pinpoint: "s.66(2)" }] },
  ],
  [
    "should @send-code, 6.97",
    { force: "should", cited: [{ source: "send-code", pinpoint: "6.97" }] },
  ],
  [
    "may @cfa-2014, s.36(1)",
    { force: "may", cited: [{ source: "cfa-2014", pinpoint: "s.36(1)" }] },
  ],
  ["@send-code, 6.97", { cited: [{ source: "send-code", pinpoint: "6.97" }] }],
  ["@sendiass", { cited: [{ source: "sendiass" }] }],
  [
    "@send-regs-2014, Sch 1 para 4",
    { cited: [{ source: "send-regs-2014", pinpoint: "Sch 1 para 4" }] },
  ],
  ["@guide, part 2, page 7", { cited: [{ source: "guide", pinpoint: "part 2, page 7" }] }],
  [
    "must @cfa-2014, s.66(2); @send-code, 6.2",
    {
      force: "must",
      cited: [
        { source: "cfa-2014", pinpoint: "s.66(2)" },
        { source: "send-code", pinpoint: "6.2" },
      ],
    },
  ],
  [
    "@a, x; @a, y; @b",
    { cited: [{ source: "a", pinpoint: "x" }, { source: "a", pinpoint: "y" }, { source: "b" }] },
  ],
  [
    " must  @cfa-2014 ,  s.66(2) ",
    { force: "must", cited: [{ source: "cfa-2014", pinpoint: "s.66(2)" }] },
  ],
  [
    "must@cfa-2014, s.66(2)",
    { force: "must", cited: [{ source: "cfa-2014", pinpoint: "s.66(2)" }] },
  ],
  [
    "must @cfa-2014, s.66\n(2)",
    { force: "must", cited: [{ source: "cfa-2014", pinpoint: "s.66 (2)" }] },
  ],
];

const issues: [inside: string, message: RegExp, fix: RegExp][] = [
  ["", /no @ before/, /\[must @cfa-2014, s\.66\(2\)\]/],
  ["must", /no @ before/, /\[must @/],
  ["must cfa-2014, s.66(2)", /no @ before/, /\[must @/],
  ["@", /not written as the guide can read it/, /@, the source's id, a comma/],
  ["must @", /not written as the guide can read it/, /@, the source's id, a comma/],
  ["@a--b, c", /not written as the guide can read it/, /@, the source's id, a comma/],
  ["ought @cfa-2014, s.66(2)", /cannot begin with "ought"\.$/, /must, should or may/],
  ["Must @cfa-2014, s.66(2)", /cannot begin with "Must"\. Did you mean "must"\?/, /^write must$/],
  [
    "shuold @send-code, 6.97",
    /cannot begin with "shuold"\. Did you mean "should"\?/,
    /^write should$/,
  ],
  ["@CFA-2014, s.66(2)", /small letters/, /^write @cfa-2014$/],
  ["@cfa-2014 s.66(2)", /no comma/, /^write @cfa-2014, s\.66\(2\)$/],
  ["@cfa-2014,", /after the comma/, /section or paragraph/],
  ["@cfa-2014, s.66(2);", /after the semicolon/, /take the semicolon out/],
  [
    "@cfa-2014, s.66(2); send-code, 6.2",
    /no @ before the id of the second source/,
    /^write @send-code$/,
  ],
  ["@cfa-2014, s.66(2), @send-code, 6.2", /second source begins with a semicolon/, /; @/],
];

describe("readCitation", () => {
  for (const [inside, citation] of read)
    test(`reads [${inside}]`, () => assert.deepEqual(readCitation(inside), citation));

  for (const [inside, message, fix] of issues) {
    test(`says what is wrong with [${inside}]`, () => {
      const issue = readCitation(inside);
      assert.ok(isIssue(issue), JSON.stringify(issue));
      assert.match(issue.message, message);
      assert.match(issue.fix, fix);
    });
  }
});

describe("a citation in the text", () => {
  const marks = (source: string): string[] =>
    parseProse(source, "sentence", { areaValues: {} })
      .flatMap(({ children }) => children ?? [])
      .filter(({ type }) => type === "citation")
      .map(({ meta }) => (meta as CitationMark).raw);

  test("is found wherever it stands, with its brackets", () => {
    assert.deepEqual(
      marks("The school must help [must @cfa-2014, s.66(2)], and soon [@send-code, 6.2]."),
      ["[must @cfa-2014, s.66(2)]", "[@send-code, 6.2]"],
    );
    assert.deepEqual(marks("**The school must help [must @cfa-2014, s.66(2)].**"), [
      "[must @cfa-2014, s.66(2)]",
    ]);
  });

  test("is found even where it is faulty, so that the fault can be told", () => {
    for (const raw of ["[Must @cfa-2014, s.66(2)]", "[ought @x]", "[@]", "[@A b]"])
      assert.deepEqual(marks(`Help ${raw}.`), [raw]);
  });

  test("is not made of links, other brackets or escaped ones", () => {
    for (const source of [
      "[the SENCO](role:senco)",
      "[sic]",
      "[send@justice.gov.uk](mailto:send@justice.gov.uk)",
      "\\[@send-code, 6.2]",
      "[the @ sign and much more text](https://www.example.org)",
    ])
      assert.deepEqual(marks(source), [], source);
  });
});
