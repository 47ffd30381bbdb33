/** What people type in their own ways finds what the plain way finds, and what is right is never corrected. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { search } from "../../_data/search.ts";
import { dataFolder } from "../../src/edition.ts";
import { loadGuide } from "../../src/guide/loadGuide.ts";
import { loadSingle } from "../../src/records/readSingle.ts";
import { compileIndex } from "../../src/search/compile.ts";
import { listEntries, listTexts } from "../../src/search/entries.ts";
import { rank, unpackIndex, type Answer, type Index } from "../../src/search/rank.ts";
import { tokensOf } from "../../src/search/tokens.ts";

let index: Index;
let entries: ReturnType<typeof listEntries>;
let texts: string[];
before(() => {
  const guide = loadGuide(dataFolder, "rotherham");
  entries = listEntries(guide);
  texts = listTexts(guide);
  index = unpackIndex(compileIndex(entries, loadSingle(dataFolder, "search.yaml", search), texts));
});
const answer = (query: string): Answer => rank(`${query} `, index);
const pages = (query: string): string[] =>
  answer(query).found.map(({ entry }) => entry.address.replace(/#.*/, ""));

describe("what was typed is looked for first", () => {
  const right = [
    "what can i do",
    "what is this",
    "privacy",
    "facilities",
    "polish",
    "bullying",
    "2022",
    "5000",
    "1000",
    "Leeds",
    "cookies",
    "can you do it",
    "is it me",
    "building",
    "private",
    "1515",
    "2027",
    "16",
    "computer",
  ];
  for (const query of right)
    test(`“${query}” is not corrected`, () => assert.equal(answer(query).meant, undefined));

  test("no word of the guide’s own text is corrected", () => {
    const shown = entries
      .flatMap(({ names }) => names)
      .filter(({ field }) => field !== "asked" && field !== "word")
      .map(({ text }) => text);
    const words = new Set([...shown, ...texts].flatMap(tokensOf));
    assert.ok(words.size > 2000);
    assert.deepEqual(
      [...words].filter((word) => answer(word).meant !== undefined),
      [],
    );
  });

  test("no number is, whatever it is", () => {
    for (let number = 0; number < 10_000; number += 7)
      assert.equal(answer(String(number)).meant, undefined, String(number));
  });

  test("a slip still is", () => {
    for (const [typed, meant] of [
      ["tribunel", "tribunal"],
      ["sencho", "senco"],
      ["mediattion", "mediation"],
    ] as const)
      assert.equal(answer(typed).meant, meant);
  });
});

describe("ways of writing", () => {
  /** Each leads first to the page, as its plain form does. */
  const first: [page: string, ...queries: string[]][] = [
    [
      "/questions/does-every-child-get-6000/",
      "6 thousand",
      "six-thousand",
      "six thousand pounds",
      "£6,000",
      "£6k",
      "6 000",
      "6 grand",
    ],
    ["/resources/pupil-premium/", "£1,515", "1515", "1 515"],
    ["/resources/notional-sen-budget/", "notional SEN"],
    ["/roles/senco/", "SEN coordinator", "SEN co-ordinator", "special needs coordinator", "SENDCo"],
    ["/roles/senco/", "special educational needs co-ordinator", "S.E.N.C.O.", "S E N C O"],
    ["/roles/local-authority-send-team/", "L.A.", "LA", "L A"],
    ["/resources/ehc-plan/", "E H C P", "E.H.C.P.", "EHCP", "ehcp", "EHC plan"],
    ["/resources/ehc-plan/", "Education and Healthcare Plan", "education, health & care plan"],
    ["/questions/part-time-timetable/", "part time time table", "part-time timetable"],
    ["/resources/top-up-funding/", "topup", "top up", "top-up funding"],
    [
      "/questions/is-sen-money-ring-fenced/",
      "ringfenced",
      "ring fenced",
      "ring-fence",
      "ring fensed",
    ],
  ];
  for (const [page, ...queries] of first)
    for (const query of queries)
      test(`“${query}” leads first to ${page}`, () => assert.equal(pages(query)[0], page));

  const alike: [plain: string, ...others: string[]][] = [
    [
      "1:1",
      "1-1",
      "1–1",
      "1—1",
      "1‑1",
      "1 to 1",
      "1 2 1",
      "121",
      "one to one",
      "one‑to‑one",
      "1on1",
    ],
    ["SEN", "S E N", "S.E.N.", "s.e.n"],
    ["co-ordinator", "coordinator", "co ordinator"],
    ["20 weeks", "twenty weeks", "20-weeks"],
    ["szkola", "szkoła"],
    ["cafe", "café", "CAFÉ"],
    ["strasse", "Straße"],
    ["re-assessment", "reassessment"],
    ["teacher", "teacher\u00ad", "tea\u200bcher", "ＴＥＡＣＨＥＲ"],
  ];
  for (const [plain, ...others] of alike)
    for (const query of others)
      test(`“${query}” finds what “${plain}” finds`, () =>
        assert.deepEqual(answer(query).found, answer(plain).found));

  test("the parts of a plan stay letters", () =>
    assert.deepEqual(tokensOf("sections B F I"), ["sections", "b", "f", "i"]));
  test("a long number stays whole, and a ratio stays two numbers", () => {
    assert.deepEqual(tokensOf("1,000,000"), ["1000000"]);
    assert.deepEqual(tokensOf("16,000"), ["16000"]);
    assert.deepEqual(tokensOf("1:10"), ["1", "10"]);
  });
});

describe("a query that the guide has no answer to", () => {
  for (const query of ["مدرسة", "школа", "学校", "🏫", "asdjkfh", "???", "szkoła", "hippotherapy"])
    test(`“${query}” is told so`, () => {
      assert.equal(answer(query).answered, false);
      assert.equal(answer(query).meant, undefined);
    });
});

describe("another script", () => {
  test("is found where a name has it", () => {
    const urdu = unpackIndex(
      compileIndex(
        [
          {
            address: "/help/a/",
            title: "Advice",
            kind: "Where to turn",
            weight: 1,
            names: [
              { text: "Advice", field: "title" },
              { text: "مفت مشورہ", field: "otherName" },
            ],
          },
          ...entries,
        ],
        { small: [], meaning: [], everyday: [] },
      ),
    );
    for (const query of ["مشورہ", "مفت مشورہ ", "مشو"])
      assert.equal(rank(query, urdu).found[0]?.entry.address, "/help/a/", query);
  });
});
