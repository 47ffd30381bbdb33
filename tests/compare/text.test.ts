/**
 * A stranger's words in the comment stay words: no mention, no link, no image, no
 * HTML, no way out of a block.
 */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as fc from "fast-check";
import MarkdownIt, { type Token } from "markdown-it";
import { asAddress, asBlock, asText } from "../../src/compare/asText.ts";

/** As permissive as the host: HTML passes, bare addresses become links. */
const markdown = new MarkdownIt({ html: true, linkify: true });
const flatten = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) => [token, ...flatten(token.children ?? [])]);
const parse = (source: string): Token[] => flatten(markdown.parse(source, {}));
/**
 * What the host reads once more in text that is not code: mentions, references,
 * names of pictures, formulas.
 */
const readAgain = /@\w|#\d|\bGH-\d|:\/\/|www\.|\$|[0-9a-f]{7}|:[\w+-]+:/i;

/** The text as a reader sees it. */
const assertPlain = (source: string): string => {
  const tokens = parse(source);
  const others = tokens.filter(
    ({ type }) =>
      !["paragraph_open", "paragraph_close", "inline", "text", "code_inline"].includes(type),
  );
  assert.deepEqual(
    others.map(({ type }) => type),
    [],
    source,
  );
  for (const { type, content } of tokens)
    if (type === "text") assert.doesNotMatch(content, readAgain, source);
  return tokens
    .filter(({ type }) => type === "text" || type === "code_inline")
    .map(({ content }) => content)
    .join("");
};

const hostile = [
  "@council/team ping @octocat",
  "<!-- --> <img src=x onerror=alert(1)>",
  "![image](https://evil.example/x.png)",
  "[click](https://evil.example/)",
  "<https://evil.example/>",
  "see https://evil.example/ and www.evil.example.",
  "evil@example.org",
  "fixes #1, GH-12, council/guide#3 and 1a2b3c4d5e",
  "~~gone~~ **bold** _it_ *it* __b__",
  "`code` ``` ```` ` ``",
  "- item",
  "1. first",
  "12) twelfth",
  "# heading",
  "> quotation",
  "===",
  "---",
  "+ plus",
  "    indented",
  "a\n\n# heading\n\n- item",
  "a\r\n<script>alert(1)</script>",
  "| a | b |\n|---|---|",
  "\\",
  "\\\\@octocat",
  "\\`",
  "&lt;b&gt; &#64;octocat &copy;",
  "$\\sqrt{x}$",
  ":tada: :+1:",
  "[^1]: note",
  "[a]: https://evil.example/",
  "</details>",
  "`@octocat",
  "`` `@octocat` ``",
  "a\u202Eb\u200B@c\u0000d",
  "@\u200Boctocat",
];

describe("text", () => {
  for (const text of hostile) {
    test(JSON.stringify(text), () => {
      const clean = text
        .replace(/\p{Cf}/gu, "")
        .replace(/[\s\p{Cc}]+/gu, " ")
        .trim();
      assert.equal(assertPlain(asText(text)), clean);
      assert.equal(assertPlain(`- **${asText(text)}**`.replace(/^- \*\*|\*\*$/g, "")), clean);
    });
  }

  test("of any kind", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ..."`*_~[]<>()!@#|\\&$:-+=.1ag ".split(""),
        "@me",
        "www.",
        "http://",
        "```",
        "&lt;",
        "\n",
        "<b>",
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 25 }),
        (pieces) => void assertPlain(asText(pieces.join("")) || "x"),
      ),
      { numRuns: 2000 },
    );
  });

  test("that is harmless is left as it is", () => {
    for (const text of [
      "Ring 0300 303 5857 from 10am (free).",
      "The school’s “notional” budget: £6,000 a year, 2025-26.",
      "0808 800 4005",
    ])
      assert.equal(asText(text), text);
  });
});

test("an address can be read and leads nowhere", () => {
  for (const address of ["https://evil.example/`x`", "/a/", "`", "", "mailto:a@b.example"])
    assert.equal(assertPlain(asAddress(address)).trim(), address);
});

describe("a block", () => {
  test("is ended by none of its lines", () => {
    for (const text of [...hostile, "```", "````\n# out", "~~~", "  ```\n@octocat"]) {
      const tokens = parse(asBlock(text.split("\n")));
      assert.deepEqual(
        tokens.map(({ type }) => type),
        ["fence"],
        text,
      );
    }
  });

  test("keeps what stands below each other in its place", () =>
    assert.equal(asBlock(["  3 | a: b", "    |    ^"]), "```text\n  3 | a: b\n    |    ^\n```"));
});
