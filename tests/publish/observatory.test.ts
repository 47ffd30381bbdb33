/** The scorer against the totals that were published for the Observatory's own rules: a measure has to be right before it measures. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { scoreAnswer, type Answer } from "./observatory.ts";

type Headers = Record<string, string | undefined>;

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'sha256-AAAA'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const full: Headers = {
  "Content-Security-Policy": policy,
  "Strict-Transport-Security": "max-age=63072000",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
};
const withHash = '<script type="module" src="/assets/main.js" integrity="sha384-AAAA"></script>';
const withoutHash = '<script type="module" src="/assets/main.js"></script>';
const meta =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; frame-ancestors 'none'\">";

const answer = (
  headers: Headers,
  html: string | undefined = withHash,
  more: Partial<Answer> = {},
): Answer => ({
  headers: Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  ),
  html,
  ...more,
});
const withPolicy = (from: string, to: string): Headers => ({
  ...full,
  "Content-Security-Policy": policy.replace(from, to),
});

describe("the totals that were published", () => {
  for (const [what, of, score, grade] of [
    ["all headers, and a hash on the script", answer(full), 155, "A+"],
    ["no hash on the script", answer(full, withoutHash), 150, "A+"],
    [
      "not kept apart from other pages",
      answer({
        ...full,
        "Cross-Origin-Opener-Policy": undefined,
        "Cross-Origin-Embedder-Policy": undefined,
      }),
      135,
      "A+",
    ],
    [
      "any style written into a page",
      answer(withPolicy("'sha256-AAAA'", "'unsafe-inline'")),
      145,
      "A+",
    ],
    ["eval", answer(withPolicy("'wasm-unsafe-eval'", "'unsafe-eval'")), 135, "A+"],
    [
      "frames of anybody",
      answer(withPolicy("frame-ancestors 'none'", "frame-ancestors *")),
      155,
      "A+",
    ],
    [
      "files for other sites",
      answer({ ...full, "Cross-Origin-Resource-Policy": "cross-origin" }),
      145,
      "A+",
    ],
    [
      "scripts of other sites may read",
      answer({ ...full, "Access-Control-Allow-Origin": "*" }),
      155,
      "A+",
    ],
    [
      "what Cloudflare Pages sends by itself",
      answer(
        {
          "X-Content-Type-Options": "nosniff",
          "Referrer-Policy": "strict-origin-when-cross-origin",
          "Access-Control-Allow-Origin": "*",
        },
        withoutHash,
        { preloaded: true },
      ),
      55,
      "C",
    ],
    [
      "what GitHub Pages sends by itself",
      answer({ "Strict-Transport-Security": "max-age=31556952" }, withoutHash),
      50,
      "C",
    ],
    [
      "the same with a policy in the page",
      answer({ "Strict-Transport-Security": "max-age=31556952" }, meta + withoutHash),
      110,
      "A+",
    ],
  ] as const)
    test(`${what}: ${score}, ${grade}`, () =>
      assert.deepEqual(
        [scoreAnswer(of).score, scoreAnswer(of).grade],
        [score, grade],
        JSON.stringify(scoreAnswer(of).points),
      ));
});

describe("each rule", () => {
  const pointsOf = (name: string, of: Answer): number => scoreAnswer(of).points[name]!;
  const policyOf = (text: string): number =>
    pointsOf("Content-Security-Policy", answer({ "Content-Security-Policy": text }));

  for (const [text, points] of [
    ["default-src 'none'", 10],
    ["default-src 'self'", 5],
    ["default-src 'none' 'self'", 5],
    ["default-src 'self'; style-src 'self' data:", 0],
    ["default-src 'none'; script-src 'unsafe-inline'", -20],
    ["default-src 'none'; script-src 'unsafe-inline' 'sha256-AAAA'", 10],
    ["default-src https:", -20],
    ["default-src 'none'; object-src *", -20],
    ["img-src 'self'", -20],
    ["default-src 'none'; script-src data:", -20],
    ["default-src 'none'; connect-src http://a.example", -20],
    ["default-src 'none'; img-src http://a.example", -10],
    ["default-src 'none'; style-src 'unsafe-eval'", -10],
    ["default-src 'none'; script-src 'self'; script-src 'self'", -25],
    ["", -25],
  ] as const)
    test(`the policy “${text}” gets ${points}`, () => assert.equal(policyOf(text), points));

  for (const [value, points] of [
    ["max-age=63072000", 0],
    ["max-age=63072000; includeSubDomains", 0],
    ["max-age=15551999", -10],
    ["max-age=63072000, includeSubDomains", -20],
    ["includeSubDomains", -20],
    [undefined, -20],
  ] as const) {
    test(`a promise of https “${value ?? "none"}” gets ${points}`, () =>
      assert.equal(
        pointsOf("Strict-Transport-Security", answer({ "Strict-Transport-Security": value })),
        points,
      ));
  }

  for (const [value, points] of [
    ["no-referrer", 5],
    ["unsafe-url, strict-origin", 5],
    ["strict-origin, unsafe-url", -5],
    ["nobody", -5],
    [undefined, 0],
  ] as const) {
    test(`the referrer “${value ?? "none"}” gets ${points}`, () =>
      assert.equal(pointsOf("Referrer-Policy", answer({ "Referrer-Policy": value })), points));
  }

  for (const [value, points] of [
    ["DENY", 5],
    ["allow-from https://a.example", 0],
    ["SAMEORIGIN, SAMEORIGIN", -20],
    [undefined, -20],
  ] as const) {
    test(`frames “${value ?? "none"}” get ${points}`, () =>
      assert.equal(pointsOf("Framing", answer({ "X-Frame-Options": value })), points));
  }

  for (const [html, points] of [
    ["<p>No script</p>", 0],
    ["<script>inline()</script>", 0],
    [withHash + withoutHash, 5],
    ['<script src="https://a.example/a.js"></script>', -5],
    ['<script src="https://a.example/a.js" integrity="sha384-A"></script>', 5],
    ['<script src="http://a.example/a.js" integrity="sha384-A"></script>', -20],
    ['<script src="//a.example/a.js"></script>', -50],
  ] as const)
    test(`${html} gets ${points}`, () =>
      assert.equal(pointsOf("Subresource integrity", answer(full, html)), points));

  test("a word that browsers do not know costs 5, and so do types that may be guessed", () => {
    for (const name of [
      "Cross-Origin-Opener-Policy",
      "Cross-Origin-Embedder-Policy",
      "Cross-Origin-Resource-Policy",
    ]) {
      assert.equal(pointsOf(name, answer({ [name]: "same origin" })), -5, name);
      assert.equal(pointsOf(name, answer({})), 0, name);
    }
    assert.equal(
      pointsOf("X-Content-Type-Options", answer({ "X-Content-Type-Options": "nosniff, nosniff" })),
      -5,
    );
  });

  test("a header that came twice is one value with a comma, as a host joins it", () => {
    const twice = answer(full);
    assert.equal(
      scoreAnswer({
        ...twice,
        headers: [...twice.headers, ["strict-transport-security", "max-age=1"]],
      }).points["Strict-Transport-Security"],
      -20,
    );
  });

  test("bonuses need 90 points without them", () => {
    assert.equal(
      scoreAnswer(answer({ ...full, "Strict-Transport-Security": "max-age=1" })).score,
      145,
    );
    assert.equal(
      scoreAnswer(answer({ ...full, "Strict-Transport-Security": undefined })).score,
      80,
    );
    assert.equal(scoreAnswer(answer({}, '<script src="//a.example/a.js"></script>')).grade, "F");
  });

  test("what it does not know it refuses", () => {
    assert.throws(() => policyOf("default-src 'none', default-src 'self'"), /not scored here/);
    assert.throws(() => policyOf("script-src 'strict-dynamic' 'nonce-a'"), /not scored here/);
    assert.throws(
      () => scoreAnswer(answer({ ...full, "Access-Control-Allow-Credentials": "true" })),
      /not scored here/,
    );
  });
});
