/** Whatever an editor types comes out as safe HTML, or is told: no crash, no script, no word of a program. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as fc from "fast-check";
import { isIssue, forces, readCitation, type Citation } from "../../src/prose/citation.ts";
import { checkProse, type Knowledge } from "../../src/prose/check.ts";
import { parseProse } from "../../src/prose/markdown.ts";
import { plainText } from "../../src/prose/plain.ts";
import { fingerprint, slug } from "../../src/text/slug.ts";
import { splitSentences } from "../../src/prose/sentences.ts";
import { countWords, gradeOf, measure, passagesOf } from "../../src/rules/measure.ts";
import { findBareLetters } from "../../src/rules/language/bareLetters.ts";
import { needsSource } from "../../src/rules/language/unsourced.ts";
import { linkKinds } from "../../src/kinds/kinds.ts";
import { areaValues, pageAt, sentenceHtml, textHtml } from "../prose/page.ts";
import { assertSafe, tagsOf } from "../prose/safeHtml.ts";
import { forAll } from "./cases.ts";
import { text } from "./pieces.ts";
import { citation, proseText, sentence } from "./prose.ts";

const knowledge: Knowledge = {
  areaValues,
  sources: new Map([
    ["cfa-2014", { kind: "law", unconfirmed: [] }],
    ["send-code", { kind: "statutory guidance", unconfirmed: ["6.64"] }],
    ["sendiass-page", { kind: "local", unconfirmed: [] }],
  ]),
  ids: Object.fromEntries(
    linkKinds.map((kind) => [kind, new Set(["senco", "a"])]),
  ) as unknown as Knowledge["ids"],
};
const terms = [
  { id: "mat", explain: ["MAT", "multi-academy trust"] },
  { id: "x", explain: ["x", "script", "alert", "<b>"] },
];
const ours = /undefined|\[object|TypeError|NaN|instanceof/;

/** What must hold of a text, whether it is right or wrong. */
const holds = (source: string, mode: "sentence" | "text"): void => {
  const { issues, claims, headings, sentences } = checkProse(source, mode, false, knowledge);
  for (const { message, fix, expected = "", nth } of issues) {
    assert.match(message, /[.?]$/, "says it in a sentence");
    assert.ok(fix !== "" && nth >= 0, "says how to mend it, and where");
    if (!ours.test(source)) assert.doesNotMatch(message + fix + expected, ours);
  }
  assert.ok(issues.length <= 100, "tells no more than anybody reads");
  for (const { id, sentence: claimed } of claims)
    assert.ok(
      /^c-[0-9a-f]{6}$/.test(id) && !claimed.includes("\u0001"),
      `the claim ${id}: ${claimed}`,
    );
  assert.equal(
    sentences.join(""),
    sentences.join("").replaceAll("\u0001", ""),
    "no mark of ours is left in a sentence",
  );
  const page = pageAt("/send/", terms);
  try {
    const html = mode === "text" ? textHtml(source, page) : sentenceHtml(source, page);
    assertSafe(html);
    const ids = tagsOf(html).flatMap(({ attributes }) =>
      attributes.filter(([name]) => name === "id").map(([, value]) => value),
    );
    assert.equal(new Set(ids).size, ids.length, `no id stands twice in ${html}`);
    if (issues.length === 0)
      assert.ok(
        headings.every(({ id }) => ids.includes(id)),
        "each heading has its id",
      );
  } catch (error) {
    // What has a fault is never rendered: rendering says so rather than writing half of it.
    if (!/reached a page unchecked/.test((error as Error).message)) throw error;
    assert.notEqual(issues.length, 0, "what cannot be rendered has been told");
  }
  plainText(source, knowledge);
};

describe("prose", () => {
  test("of one line is safe or told", () =>
    forAll(24, sentence, (source) => holds(source, "sentence")));
  test("of many lines is safe or told", () =>
    forAll(24, proseText, (source) => holds(source, "text")));

  test("is measured without a word it cannot bear", () =>
    forAll(4, fc.oneof(proseText, text), (source) => {
      for (const passage of passagesOf(parseProse(source, "text", knowledge))) {
        for (const one of splitSentences(passage))
          assert.ok(countWords(one) >= 0 && typeof needsSource(one) === "boolean", one);
        assert.ok(Number.isFinite(gradeOf(measure(passage, /MAT/gi))), passage);
        findBareLetters([passage], new Set());
      }
      assert.equal(
        splitSentences(source).join("").replace(/\s/g, ""),
        source.replace(/\s/g, ""),
        "no letter is lost between sentences",
      );
    }));

  test("gives ids that an address can have", () =>
    forAll(4, text, (source) => {
      assert.match(slug(source), /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      assert.equal(slug(slug(source)), slug(source));
      assert.match(fingerprint(source), /^[0-9a-f]{6}$/);
    }));
});

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/);
const place = fc
  .stringMatching(/^[A-Za-z0-9.()£’-]{1,8}( [A-Za-z0-9.()£’-]{1,8}){0,2}$/)
  .filter((text) => !["", "main", "q", "claims", "whole"].includes(slug(text)));
const right: fc.Arbitrary<Citation> = fc
  .record({
    force: fc.option(fc.constantFrom(...forces), { nil: undefined }),
    cited: fc.array(fc.record({ source: id, pinpoint: fc.option(place, { nil: undefined }) }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ force, cited }) => ({
    ...(force ? { force } : {}),
    cited: cited.map(({ source, pinpoint }) =>
      pinpoint === undefined ? { source } : { source, pinpoint },
    ),
  }));

const print = ({ force, cited }: Citation): string =>
  (force ? `${force} ` : "") +
  cited
    .map(({ source, pinpoint }) => `@${source}${pinpoint === undefined ? "" : `, ${pinpoint}`}`)
    .join("; ");

describe("a citation", () => {
  test("that is right is read as it was written", () =>
    forAll(8, right, (written) => assert.deepEqual(readCitation(print(written)), written)));

  test("that is anything else is told, and stands nowhere", () =>
    forAll(8, fc.oneof(citation, text), (inside) => {
      const read = readCitation(inside);
      if (isIssue(read)) {
        assert.ok(/[.?]$/.test(read.message) && read.fix !== "", read.message);
        if (!ours.test(inside)) assert.doesNotMatch(read.message + read.fix, ours);
      } else {
        assert.ok(
          read.cited.length > 0 &&
            read.cited.every(
              ({ source, pinpoint }) =>
                /^[a-z0-9-]+$/.test(source) && (pinpoint === undefined || slug(pinpoint) !== ""),
            ),
          print(read),
        );
      }
    }));
});
