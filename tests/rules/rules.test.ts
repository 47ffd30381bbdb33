/**
 * What engines for accessibility miss and the check of language finds: each rule on what is
 * wrong and on what is right.
 */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import type { RecordOf } from "../../src/kinds/kinds.ts";
import { describeIssue } from "../../src/records/issue.ts";
import { readRecordFile } from "../../src/records/readFile.ts";
import { checkRecord } from "../../src/rules/checkLanguage.ts";
import { allRules, findIn } from "../../src/rules/index.ts";
import { lettersIn } from "../../src/rules/pageLanguage.ts";
import type { Finding, LinkInLine, Subject, Subjects } from "../../src/rules/Rule.ts";

const find = <On extends Subject>(on: On, subject: Subjects[On], letters: string[] = []) =>
  findIn(on, subject, { letters: new Set(letters), avoid: [] });
const short = (findings: readonly Finding[]): string[] =>
  findings.map(({ message, must }) => `${must ? "must" : "look"}: ${message.split(/[.:]/)[0]}`);
const vague = "must: This link does not say where it leads";
const anAddress = "must: The words of this link are an address, which is read out letter by letter";

test("each rule stands in the list, in a file of its own, under its own name", () => {
  const files = readdirSync("src/rules/language").map((file) => file.replace(/\.ts$/, ""));
  const inFile = ({ name }: { name: string }): string =>
    name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  assert.deepEqual(allRules.map(inFile).sort(), files.sort());
});

describe("a link", () => {
  const at = (text: string, href = "/help/sendiass/") => short(find("link", { text, href }));
  for (const text of [
    "here",
    "Click here",
    "click here.",
    "Read more",
    "more…",
    "This page",
    "their website",
    "Link",
    "find out more",
  ])
    test(`does not say where it leads: ${text}`, () => assert.deepEqual(at(text), [vague]));
  for (const text of [
    "SENDIASS",
    "More about the SENCO",
    "Read the guidance",
    "IPSEA’s website",
    "Contact",
  ])
    test(`says where it leads: ${text}`, () => assert.deepEqual(at(text), []));

  for (const text of [
    "https://www.gov.uk/children",
    "http://gov.uk",
    "www.gov.uk/send",
    "gov.uk/send?x=1",
  ])
    test(`is an address: ${text}`, () => assert.deepEqual(at(text), [anAddress]));
  for (const text of [
    "gov.uk",
    "www.ipsea.org.uk",
    "help@example.org",
    "and/or",
    "SEN Support / SEND",
  ])
    test(`is no long address: ${text}`, () => assert.deepEqual(at(text), []));

  test("without words is told", () => {
    assert.deepEqual(at(""), ["must: This link has no words"]);
    assert.deepEqual(at("→"), ["must: This link has no words"]);
  });

  test("to a file says so, and how large it is", () => {
    const file = "https://www.example.org/rules.pdf";
    assert.deepEqual(at("Rules on top-up", file), [
      "must: This link leads to a file (PDF), and does not say so",
    ]);
    assert.deepEqual(at("Rules on top-up (PDF)", file), [
      "look: This link does not say how large its file is",
    ]);
    assert.deepEqual(at("Rules on top-up (PDF, 240 KB)", file), []);
    assert.deepEqual(at("Form", "https://www.example.org/form.docx?v=2"), [
      vague,
      "must: This link leads to a file (Word), and does not say so",
    ]);
    assert.deepEqual(at("Costs (spreadsheet, 2 pages)", "https://www.example.org/costs.xlsx"), []);
    assert.deepEqual(at("About PDF files", "https://www.example.org/pdf/"), []);
  });
});

describe("links beside each other", () => {
  const between = (...links: LinkInLine[]) => short(find("links", links));
  test("in a row to one place are told", () => {
    assert.deepEqual(
      between({ text: "SENDIASS", href: "/a/" }, { text: "its page", href: "/a/", after: " – " }),
      ["look: Two links that stand side by side lead to the same place"],
    );
    assert.deepEqual(
      between(
        { text: "SENDIASS", href: "/a/" },
        { text: "its page", href: "/a/", after: " and again " },
      ),
      [],
    );
    assert.deepEqual(
      between({ text: "SENDIASS", href: "/a/" }, { text: "its page", href: "/b/", after: ", " }),
      [],
    );
  });
  test("with the same words and different pages are told; places within a page are not", () => {
    assert.deepEqual(
      between({ text: "The report", href: "/b/" }, { text: "the report", href: "/a/" }),
      ["look: Two links on this page have the same words and lead to different places"],
    );
    assert.deepEqual(
      find("links", [
        { text: "x", href: "/b/" },
        { text: "x", href: "/a/" },
      ])[0]!.message,
      "Two links on this page have the same words and lead to different places: /a/ and /b/.",
    );
    assert.deepEqual(
      between(
        { text: "The report", href: "/a/#x" },
        { text: "the report", href: "/a/#y" },
        { text: "the report", href: "#word-report" },
      ),
      [],
    );
  });
});

describe("running text", () => {
  const at = (text: string) =>
    short(find("line", text, [...lettersIn(["SENDIASS", "IPSEA’s", "EHC plan"])]));
  const bySight = [
    "look: This is found only by those who see where it stands, or its colour or shape",
  ];
  for (const text of [
    "Press the green button.",
    "Use the button on the right.",
    "Look in the left-hand column.",
    "Fields marked in red are needed.",
    "Fill in the form below, then press the round icon.",
    "Click the link on the left.",
    "The form on the right tells you.",
  ])
    test(`leads by place or colour: ${text}`, () => assert.deepEqual(at(text), bySight));
  for (const text of [
    "You have the right to ask.",
    "Press Save.",
    "Look at the top of your letter.",
    "The Green Paper is old.",
    "The list below tells you who.",
    "Ask on the right day.",
    "Advice on the right to ask.",
  ])
    test(`does not: ${text}`, () => assert.deepEqual(at(text), []));

  test("tells of no new window", () => {
    assert.deepEqual(at("The form opens in a new window."), [
      "must: No link of this guide opens a new window",
    ]);
    assert.deepEqual(at("The service opens in a new building."), []);
  });

  test("does not shout, letters of the guide excepted", () => {
    assert.deepEqual(at("It is written IN ALL CAPITALS."), [
      "look: Words in capitals are hard to read, and some screen readers spell them out",
    ]);
    assert.deepEqual(at("You MUST NEVER wait."), [
      "look: Words in capitals are hard to read, and some screen readers spell them out",
    ]);
    assert.deepEqual(at("Ask SENDIASS, IPSEA or the SEN EHC team."), []);
    assert.deepEqual(at("You MUST ask."), []);
  });
});

describe("a heading, a page's name, words for a picture", () => {
  for (const text of ["More", "Information", "Introduction", "Section 2", "Other:", "Click here"])
    test(`says nothing: ${text}`, () =>
      assert.deepEqual(short(find("heading", text)), [
        "must: This heading does not say what stands under it",
      ]));
  for (const text of [
    "What it costs",
    "More help at home",
    "Information the school must publish",
    "Section 19 support",
  ])
    test(`says something: ${text}`, () => assert.deepEqual(find("heading", text), []));
  test("an empty heading is told", () =>
    assert.deepEqual(short(find("heading", " ")), ["must: This heading is empty"]));
  for (const text of ["Untitled", "New page", "page 2", "senco.yaml", "Home"])
    test(`names no page: ${text}`, () =>
      assert.equal(
        short(find("title", text))[0],
        "must: This name does not say what the page is about",
      ));
  test("a name that says what the page is about", () =>
    assert.deepEqual(
      [
        ...find("title", "Notional SEN budget"),
        ...find("title", "Does my child need a diagnosis?"),
      ],
      [],
    ));
  for (const text of ["IMG_2034.JPG", "money.png", "picture", "Image 3", "dsc_0012"])
    test(`shows nothing: ${text}`, () =>
      assert.deepEqual(short(find("alternative", text)), [
        "must: These words do not say what the picture shows",
      ]));
  test("words that say what a picture shows", () =>
    assert.deepEqual(
      [
        ...find("alternative", "How money reaches the school"),
        ...find("alternative", "Picture of the three steps"),
      ],
      [],
    ));
});

describe("paragraphs that only look like", () => {
  const at = (...lines: string[]) => short(find("paragraphs", [{ lines, bold: false }]));
  const aList = ["must: These lines look like a list and are none"];
  test("a list", () => {
    assert.deepEqual(at("• one"), aList);
    assert.deepEqual(at("You get: • help • money"), aList);
    assert.deepEqual(at("- one", "- two", "- three"), aList);
    assert.deepEqual(at("1) one", "2) two"), aList);
    assert.deepEqual(at("(a) one", "(b) two"), aList);
    assert.deepEqual(
      short(
        find("paragraphs", [
          { lines: ["1. one"], bold: false },
          { lines: ["2. two"], bold: false },
        ]),
      ),
      aList,
    );
  });
  test("a list, and are none: one line, a sum, a dash in a sentence", () => {
    assert.deepEqual(
      [
        ...at("- alone"),
        ...at("2026. It is a year.", "Then it ends."),
        ...at("Help – and money."),
        ...at("A child", "and a school"),
      ],
      [],
    );
  });
  test("a heading", () => {
    assert.deepEqual(short(find("paragraphs", [{ lines: ["After the procedure"], bold: true }])), [
      "must: This is bold to look like a heading",
    ]);
    assert.deepEqual(
      find("paragraphs", [
        { lines: ["Keep a copy of everything."], bold: true },
        { lines: ["After the procedure"], bold: false },
      ]),
      [],
    );
  });
});

describe("a record", () => {
  const folder = mkdtempSync(join(tmpdir(), "sen-signpost-"));
  after(() => rmSync(folder, { recursive: true }));
  const told = (head: string, body: string): { fix: string[]; advice: string[] } => {
    const path = join(folder, "a-question.md");
    writeFileSync(path, `---\nid: a-question\n${head}\n---\n${body}\n`);
    const { read, value } = readRecordFile(path, "_data/questions/a-question.md");
    const { mustFix, advice } = checkRecord(
      { kind: "questions", record: value as RecordOf<"questions">, read: read! },
      { areaValues: {}, letters: new Set(), avoid: [], terms: undefined },
    );
    return {
      fix: mustFix.map((issue) => describeIssue(issue)),
      advice: advice.map((issue) => describeIssue(issue)),
    };
  };

  test("says in its short answer what it cites below, and nowhere else without a citation", () => {
    const claim = "The school must tell you.";
    const found = told(`name: Does the school tell me?\nshort: ${claim}`, claim).fix;
    assert.equal(found.length, 1);
    assert.match(found[0]!, /line 6[^]*does not say where it is written/);
  });
  test("is told with the line and the way to mend it", () => {
    assert.deepEqual(
      told(
        "name: Untitled\nshort: Ask [here](role:senco) first.",
        "**After the procedure**\n\nThe text.\n",
      ).fix,
      [
        `_data/questions/a-question.md, line 3, column 7
    3 | name: Untitled
      |       ^
  This name does not say what the page is about.
  Found:    Untitled
  To mend:  write it as a family would look for it
  Help:     CONTRIBUTING.md#how-the-text-is-written`,
        `_data/questions/a-question.md, line 4, column 13
    4 | short: Ask [here](role:senco) first.
      |             ^
  This link does not say where it leads. Many people hear links one by one, without the words round them.
  Found:    here
  To mend:  name the page or the service in the link, as in [the SENCO](role:senco)
  Help:     CONTRIBUTING.md#how-the-text-is-written`,
        `_data/questions/a-question.md, line 6, column 3
    6 | **After the procedure**
      |   ^
  This is bold to look like a heading. A screen reader does not find it as one.
  Found:    After the procedure
  To mend:  begin the line with ## and a space, without the stars
  Help:     CONTRIBUTING.md#how-the-text-is-written`,
      ],
    );
  });

  const first = (body: string): string[] => {
    const { fix, advice } = told("name: What is it?", body);
    return [...fix, ...advice].map((message) => message.split("\n")[3]!.trim());
  };
  test("has no empty heading, list item or column, and no vague heading", () => {
    assert.deepEqual(first("## More\n\nText."), [
      "This heading does not say what stands under it.",
    ]);
    assert.deepEqual(first("- One\n-\n- Three"), ["An entry of this list is empty."]);
    assert.deepEqual(first("| What | |\n|---|---|\n| a | b |"), [
      "A column of this table has no heading.",
    ]);
    assert.deepEqual(first("| What | When |\n|---|---|\n| a | b |"), []);
  });
  test("is not told for real lists, headings, bold words, or links with a citation between", () => {
    assert.deepEqual(
      first(
        "## What it costs\n\n- One\n- Two\n\n1. One\n2. Two\n\n**Bold** words. **A bold sentence.**\n\n" +
          "[Plan](resource:plan) [must @cfa-2014, s.42], [the plan](resource:plan)",
      ),
      [],
    );
  });
  test("is told for links in a row, and for the same words to other places, at the second", () => {
    assert.match(
      told("name: What is it?", "[Plan](resource:plan), [its page](resource:plan)").advice.join(),
      /column 25[^]*side by side/,
    );
    assert.match(
      told(
        "name: What is it?\nshort: See [the plan](resource:plan).",
        "See [the plan](role:senco).",
      ).advice.join(),
      /line 6, column 6[^]*same words/,
    );
  });
});
