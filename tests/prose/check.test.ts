/**
 * What is held against prose. The words of its messages are under test in `tests/records/bad`;
 * here, when it speaks at all.
 */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { linkKinds } from "../../src/kinds/kinds.ts";
import { checkProse, type Knowledge, type ProseReport } from "../../src/prose/check.ts";
import { areaValues } from "./page.ts";

const knowledge: Knowledge = {
  areaValues,
  sources: new Map([
    ["cfa-2014", { kind: "law", unconfirmed: [] }],
    ["send-code", { kind: "statutory guidance", unconfirmed: ["6.64"] }],
    ["leaflet", { kind: "guidance", unconfirmed: [] }],
  ]),
  ids: Object.fromEntries(linkKinds.map((kind) => [kind, new Set([`a-${kind}`])])) as Record<
    string,
    Set<string>
  >,
};

const check = (source: string, mode: "sentence" | "text" = "text", forced = false): ProseReport =>
  checkProse(source, mode, forced, knowledge);
const message = (...of: Parameters<typeof check>): string[] =>
  check(...of).issues.map((issue) => issue.message);

describe("prose that is right is let through", () => {
  const right = [
    "",
    "Ask the school.",
    "Ask [the SENCO](role:a-role), [the line](tel:08081570123), " +
      "[us](mailto:help@example.org) or [GOV.UK](https://www.gov.uk/).",
    "Write to help@example.org before 12:30.",
    "It costs £6,000* a year (5 < 6, 7 > 6, 3 * 4 = 12, 50%).",
    "He wrote [sic] (2024) and “[…]”.",
    "File names_with_lines stay.",
    "A – dash, a - hyphen and 1-2-3.",
    "**Bold**, *slanted*, _too_ and __bold__.",
    "- One\n- Two\n\n1. One\n2. Two\n\n> Said",
    "## One\n\nText.\n\n### Two\n\nText.",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "Room #1 and No. #2.",
    "Ask {area.council}.",
    "The school must help [must @cfa-2014, s.66(2)].",
    "It should [should @send-code, 6.2; @cfa-2014, s.66(2)].",
    "It is free [@leaflet].",
    "It must [must @send-code, 6.2; @cfa-2014, s.66(2)].",
    "AT&T &amp; others, R&D.",
    "Help stands in [section F](word:a-word). See role: SENCO.",
    linkKinds.map((kind) => `[x](${kind}:a-${kind})`).join(" "),
  ];
  for (const source of right)
    test(JSON.stringify(source), () => assert.deepEqual(check(source).issues, []));
});

describe("where sentences need a force", () => {
  test("each is looked at by itself", () => {
    assert.deepEqual(
      check(
        "It must [must @cfa-2014, s.1]. It should [should @send-code, 6.2]. " +
          "It may [may @cfa-2014, s.2].",
        "sentence",
        true,
      ).issues,
      [],
    );
    const { issues } = check(
      "It must [must @cfa-2014, s.1]. It does. It is [@send-code, 6.2].",
      "sentence",
      true,
    );
    assert.deepEqual(
      issues.map(({ found }) => found),
      ["It does.", "It is."],
    );
  });

  test("and elsewhere they do not", () =>
    assert.deepEqual(message("It does. It is [@send-code, 6.2].", "sentence"), []));

  test("one citation with a force is enough for its sentence", () => {
    assert.deepEqual(
      message("It must [must @cfa-2014, s.1] and is free [@send-code, 6.2].", "sentence", true),
      [],
    );
  });
});

describe("what a must may rest on", () => {
  const rests: [citation: string, fine: boolean][] = [
    ["[must @cfa-2014, s.1]", true],
    ["[must @cfa-2014, s.1; @send-code, 6.2]", true],
    ["[must @send-code, 6.2; @cfa-2014, s.1]", true],
    ["[must @send-code, 6.2]", false],
    ["[must @leaflet]", false],
    ["[must @leaflet; @send-code, 6.2]", false],
    ["[should @send-code, 6.2]", true],
    ["[may @leaflet]", true],
    ["[@leaflet]", true],
  ];
  for (const [citation, fine] of rests) {
    test(`${citation} is ${fine ? "right" : "wrong"}`, () =>
      assert.deepEqual(
        message(`It is so ${citation}.`),
        fine ? [] : ["A must rests on law, and none of these sources is law."],
      ));
  }

  test("an unknown source is told alone: its kind cannot be known", () => {
    assert.deepEqual(message("It is so [must @send-kode, 6.2]."), [
      'There is no source "send-kode". Did you mean "send-code"?',
    ]);
  });
});

describe("several faults", () => {
  test("in one text are all told", () => {
    assert.equal(
      message(
        "Ask [her](role:nobody) and {area.mayor} <b>now</b> [must @leaflet].\n\n# One\n\n## One",
      ).length,
      6,
    );
  });

  test("of one kind are counted, so that each is found at its own place", () => {
    const { issues } = check("[x](role:nobody) [x](role:nobody) {area.mayor} {area.mayor}");
    assert.deepEqual(
      issues.map(({ snippet, nth }) => [snippet, nth]),
      [
        ["](role:nobody)", 0],
        ["](role:nobody)", 1],
        ["{area.mayor}", 0],
        ["{area.mayor}", 1],
      ],
    );
  });

  test("each say where they are, in words that stand in the text", () => {
    const source =
      "Ask **her and <b>him</b> [must send-code], (should @send-code, 6.2), ![x](y.png), " +
      "`z`, {area.x}, [a](b).\n\n# One";
    const { issues } = check(source);
    assert.ok(issues.length >= 9, JSON.stringify(issues));
    for (const { snippet } of issues) assert.ok(source.includes(snippet), snippet);
  });
});

describe("what else comes of a check", () => {
  test("the headings with their addresses, the sentences and the claims", () => {
    const { headings, sentences, claims } = check(
      "## Before you meet\n\nAsk the school. It must help [must @cfa-2014, s.66(2)].",
    );
    assert.deepEqual(headings, [{ id: "before-you-meet", text: "Before you meet" }]);
    assert.deepEqual(sentences, ["Before you meet", "Ask the school.", "It must help."]);
    assert.deepEqual(
      claims.map(({ sentence }) => sentence),
      ["It must help."],
    );
  });

  test("a field of one sentence takes no second paragraph", () => {
    assert.deepEqual(message("One.\n\nTwo.", "sentence"), ["Only one paragraph fits here."]);
    assert.deepEqual(message("One.\n\nTwo.", "text"), []);
  });
});
