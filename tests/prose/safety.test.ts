/** Editors' text cannot carry script: whatever is typed, only the marks of the guide come out, with safe addresses. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pageAt, sentenceHtml, textHtml } from "./page.ts";
import { assertSafe, tagsOf } from "./safeHtml.ts";

const script = "javascript:alert(1)";
const hostile = [
  "<script>alert(1)</script>",
  "<SCRIPT SRC=https://a.example/x.js></SCRIPT>",
  "<scr<script>ipt>alert(1)</script>",
  "<script\n>alert(1)</script>",
  "</p><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)>",
  "<a href=javascript:alert(1)>x</a>",
  "<iframe src=https://a.example>",
  "<style>@import url(//a.example);</style>",
  "<base href=https://a.example/>",
  "<!-- --><script>alert(1)</script>",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?php echo 1 ?>",
  "<!DOCTYPE html>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;script&#62;alert(1)",
  `[x](${script})`,
  `[x](<${script}>)`,
  `[x](JaVaScRiPt:alert(1))`,
  "[x](java\tscript:alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](&#x6A;avascript&colon;alert(1))",
  "[x](\\javascript:alert(1))",
  "[x](%6Aavascript:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "[x](data:text/html,<script>alert(1)</script>)",
  "[x](vbscript:msgbox)",
  "[x](file:///etc/passwd)",
  "[x](blob:https://a.example/1)",
  "[x](//a.example/)",
  "[x](/\\a.example)",
  "[x](http://a.example/)",
  "[x](https:alert(1))",
  "[x](https://)",
  "[x](role:senco/../../x)",
  "[x](role:javascript:alert)",
  "[x](roles:senco)",
  '[x](https://a.example/"onmouseover="alert(1))',
  "[x](https://a.example/'onmouseover='alert(1))",
  '[x](https://a.example/ "t\\" onclick=alert(1) x=\\"")',
  '[x](role:senco "<script>")',
  "[x](https://a.example/<script>)",
  '[x](mailto:a@b.example"onclick=alert(1))',
  "[<img src=x onerror=alert(1)>](https://a.example/)",
  "[<script>alert(1)</script>](role:senco)",
  "**<script>alert(1)</script>**",
  "## <script>alert(1)</script>",
  "> <script>alert(1)</script>",
  "- <script>alert(1)</script>",
  `![x](${script})`,
  "![x](https://a.example/x.png)",
  "![<script>](data:image/svg+xml,<svg/onload=alert(1)>)",
  "![x][y]\n\n[y]: javascript:alert(1)",
  `[x]\n\n[x]: ${script}`,
  `<${script}>`,
  "<https://a.example/>",
  "<a@b.example>",
  "```html\n<script>alert(1)</script>\n```",
  "    <script>alert(1)</script>",
  "`<script>alert(1)</script>`",
  "~~~\n<script>\n~~~",
  `| a | b |\n|:--|--:|\n| <script>alert(1)</script> | [x](${script}) |`,
  "x\n===\n<script>",
  "***\n<script>\n***",
  "\u0000<script>alert(1)</script>",
  "\u2028<script>alert(1)</script>",
  "<scr\u0000ipt>alert(1)</script>",
  "Help [must @cfa-2014, <script>alert(1)</script>].",
  'Help [must @cfa-2014, " onclick=alert(1) x="].',
  "Help [@send-code, 6.97; @send-code, <img src=x onerror=alert(1)>].",
  "Help [@send-code, javascript:alert(1)].",
];

describe("hostile text", () => {
  for (const source of hostile) {
    test(JSON.stringify(source), () => {
      assertSafe(textHtml(source));
      assertSafe(sentenceHtml(source));
      assertSafe(
        textHtml(source, pageAt("/send/", [{ id: "x", explain: ["x", "script", "alert"] }])),
      );
    });
  }

  test("harms nothing all together, in any order", () => {
    assertSafe(textHtml(hostile.join("\n\n")));
    assertSafe(textHtml(hostile.toReversed().join(" ")));
  });

  test("in the area's own values is shown as text, and is no Markdown either", () => {
    const page = {
      ...pageAt(),
      areaValues: {
        council: '<script>alert(1)</script> **bold** [x](javascript:alert(1)) "quoted"',
      },
    };
    const html = sentenceHtml("Ask {area.council}.", page);
    assert.deepEqual(tagsOf(html), []);
    assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt; \*\*bold\*\*/);
  });

  test("in a citation's mark is shown as text", () => {
    const words = '<img src=x onerror=alert(1)>"';
    const html = sentenceHtml("Help [must @cfa-2014, s.66(2)].", {
      ...pageAt(),
      mark: () => ({ href: `#${words}`, label: words, name: words }),
    });
    assertSafe(html);
    assert.match(html, />&lt;img src=x onerror=alert\(1\)&gt;&quot;<\/a>/);
  });

  test("in a word that explains itself is shown as text", () => {
    const html = sentenceHtml(
      "Ask about R&D <b>.",
      pageAt("/", [{ id: "r-d", explain: ["R&D <b>"] }]),
    );
    assertSafe(html);
    assert.match(html, /<a class="word" id="use-r-d" href="#word-r-d">R&amp;D &lt;b&gt;<\/a>/);
  });

  test("a name that every object of the language has is no local value", () => {
    for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
      assert.throws(() => sentenceHtml(`Ask {area.${name}}.`), /unchecked/, name);
    }
  });
});

describe("the check that this test relies on", () => {
  test("finds script, handlers and addresses where they are", () => {
    for (const html of [
      "<script>",
      '<p onclick="x">',
      `<a href="${script}">`,
      '<a href="data:text/html,x">',
      "<p",
      "a > b",
      '<img src="x">',
      "<P>",
      "<a href='x'>",
      '<p style="display:none">',
    ]) {
      assert.throws(() => assertSafe(html), assert.AssertionError, html);
    }
    assertSafe('<p>a &lt; b <a href="https://a.example/?a=1&amp;b=2" title="t">x</a><br /></p>');
  });
});
