/** Markdown as somebody would write it who wants a script in the page, or who has never heard of Markdown. */
import * as fc from "fast-check";
import { html, piece } from "./pieces.ts";

/** A word that names a program, hidden in each way that some parser once undid. */
const scheme = fc.oneof(
  fc.constantFrom(
    "javascript:",
    "JaVaScRiPt:",
    "java\tscript:",
    "java\nscript:",
    "&#106;avascript:",
    "&#x6A;avascript&colon;",
    "\\javascript:",
    "%6Aavascript:",
    "\u0001javascript:",
    " javascript:",
    "javascript\u00a0:",
    "ｊavascript:",
    "data:text/html,",
    "data:text/html;base64,",
    "vbscript:",
    "file:///",
    "blob:",
    "about:",
    "view-source:",
    "http://",
    "https://",
    "HTTPS://",
    "https:",
    "https:/",
    "https:\\\\",
    "//",
    "/\\",
    "\\\\",
    "mailto:",
    "tel:",
    "/",
    "#",
    "",
    "./",
    "../",
    "role:",
    "resource:",
    "help:",
    "question:",
    "word:",
    "source:",
    "ROLE:",
    "roles:",
    "role:senco",
    "https://a.example/",
    "tel:01632960123",
    "mailto:a@b.example",
  ),
  piece,
);
const rest = fc.oneof(
  fc.constantFrom(
    "alert(1)",
    "senco",
    "a.example",
    "a.example/?a=1&b=2",
    "<script>alert(1)</script>",
    '"onmouseover="alert(1)',
    "'onclick='alert(1)",
    "a)b",
    "(a)",
    "a b",
    "<a>",
    "\\",
    "*",
    "__proto__",
    "constructor",
    "../../x",
    "%2e%2e/",
    "",
  ),
  piece,
);
const title = fc.oneof(
  fc.constant(""),
  fc.constantFrom(
    ' "t"',
    " 't'",
    " (t)",
    ' "\\" onclick=alert(1) x=\\""',
    ' "<script>"',
    ' "',
    " '",
  ),
);

const inner: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("x", "the SENCO", "MAT", "SEN", "a.b", "must", ""),
  piece,
);
const address = fc
  .tuple(fc.constantFrom("", "<"), scheme, rest, title, fc.constantFrom("", ">"))
  .map((parts) => parts.join(""));

const link = fc.oneof(
  fc
    .tuple(fc.constantFrom("", "!"), inner, address)
    .map(([mark, label, to]) => `${mark}[${label}](${to})`),
  fc.tuple(inner, address).map(([label, to]) => `[${label}][a]\n\n[a]: ${to}\n`),
  fc.tuple(inner, address).map(([label, to]) => `[${label}]\n\n[${label}]: ${to}\n`),
  address.map((to) => `<${to}>`),
  address,
  fc.tuple(inner, address).map(([label, to]) => `[[${label}](${to})](${to})`),
  fc.tuple(inner, address).map(([label, to]) => `[${label}] (${to}`),
);

const force = fc.constantFrom(
  "",
  "must ",
  "should ",
  "may ",
  "MUST ",
  "mus ",
  "must",
  "  must   ",
  "never ",
  "must should ",
  "a".repeat(13),
);
const source = fc.oneof(
  fc.constantFrom(
    "cfa-2014",
    "send-code",
    "sendiass-page",
    "CFA-2014",
    "cfa_2014",
    "cfa--2014",
    "nothing",
    "",
    "@",
    "__proto__",
    "constructor",
    "<script>",
    '"',
  ),
  piece,
);
const pinpoint = fc.oneof(
  fc.constantFrom(
    "",
    ", s.66(2)",
    ", 6.97",
    ",",
    ", ",
    " s.66",
    ", para 3; ",
    ",, 6",
    ", 6.64",
    ", <script>alert(1)</script>",
    ', " onclick=alert(1) x="',
    ", 〔2〕",
    ", whole",
    ", #",
  ),
  piece.map((text) => `, ${text}`),
);
/** A citation, right or wrong in any of its parts. */
export const citation: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("[", "[[", "(", "", "\\["),
    force,
    fc.array(
      fc
        .tuple(fc.constantFrom("@", "@@", "", " @ "), source, pinpoint)
        .map((parts) => parts.join("")),
      { minLength: 1, maxLength: 3 },
    ),
    fc.constantFrom("; ", ";", ", ", " "),
    fc.constantFrom("]", "]]", ")", "", "](role:senco)"),
  )
  .map(([open, word, cited, between, close]) => open + word + cited.join(between) + close);
const soundCitation = fc.constantFrom(
  "[must @cfa-2014, s.66(2)]",
  "[should @send-code, 6.97]",
  "[@send-code, 6.97; @cfa-2014, s.32]",
  "[@sendiass-page]",
);

const value = fc.oneof(
  fc.constantFrom(
    "{area.name}",
    "{area.council}",
    "{{area.name}}",
    "{area}",
    "{area.}",
    "{area.__proto__}",
    "{area.constructor}",
    "{area.toString}",
    "{ area.name }",
    "{",
    "}",
    "{}",
    "{{",
    "{%",
    "${area.name}",
  ),
  piece.map((name) => `{area.${name}}`),
);

const words = fc.constantFrom(
  "Ask the SENCO. ",
  "The school must help. ",
  "A MAT runs it",
  "SEN",
  " ",
  ". ",
  "\n",
  "\n\n",
  "  \n",
  "\\\n",
);
const inline: fc.Arbitrary<string> = fc.letrec<{ inline: string; wrapped: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    words,
    soundCitation,
    value,
    citation,
    link,
    fc.constantFrom(...html),
    piece,
    tie("wrapped"),
  ),
  wrapped: fc
    .tuple(
      fc.constantFrom("*", "**", "_", "__", "***", "`", "``", "~~", "[", "<b>"),
      fc.array(tie("inline"), { maxLength: 3 }),
      fc.constantFrom("*", "**", "_", "__", "***", "`", "``", "~~", "](role:senco)", "</b>"),
    )
    .map(([open, within, close]) => open + within.join("") + close),
})).inline;

/** One line of prose. */
export const sentence: fc.Arbitrary<string> = fc
  .array(inline, { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(""));

const lineStart = fc.constantFrom(
  "",
  "",
  "- ",
  "* ",
  "1. ",
  "0) ",
  "999999999. ",
  "> ",
  "> > ",
  "- - - ",
  "    ",
  "\t",
  "# ",
  "## ",
  "### ",
  "#### ",
  "####### ",
  "##",
  "```html\n",
  "~~~\n",
  "| ",
  "|:--|--:|\n",
  "| a | b |\n|:--|--:|\n| ",
  "---\n",
  "===\n",
  "***\n",
  "<div>\n",
  "<!-- ",
  "[x]: ",
  "<script>\n",
);

/** Paragraphs, lists, headings, tables and what only looks like them. */
export const proseText: fc.Arbitrary<string> = fc
  .array(
    fc
      .tuple(lineStart, sentence, fc.constantFrom("\n", "\n\n", "\n  ", "\r\n", " |\n", "\n===\n"))
      .map((parts) => parts.join("")),
    { minLength: 1, maxLength: 5 },
  )
  .map((lines) => lines.join(""));
