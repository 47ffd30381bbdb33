/** The headers that hosts give to readers: one policy, each header once, nothing kept too long. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { before, describe, test } from "node:test";
import { headersFor, readHeaderRules, type HeaderRule } from "../../scripts/serve.ts";
import type { Site } from "../../src/buildSite.ts";
import { sharedSite } from "../../scripts/sharedSite.ts";
import type { Publication } from "../../src/edition.ts";
import { addressOfFile } from "../../src/publish/offlineCopy.ts";
import { writeHeaders } from "../../src/publish/headers.ts";
import { scoreAnswer } from "./observatory.ts";

const security = [
  "Content-Security-Policy",
  "Strict-Transport-Security",
  "X-Content-Type-Options",
  "Referrer-Policy",
  "Cross-Origin-Opener-Policy",
  "Cross-Origin-Embedder-Policy",
  "Cross-Origin-Resource-Policy",
  "Permissions-Policy",
];
const forEver = "public, max-age=31536000, immutable";
const askFirst = "public, max-age=0, must-revalidate";
/** esbuild, Pagefind and the pack each write the hash of the content at the end of the name. */
const hashedName =
  /(?:-[0-9A-Z]{8}\.js|_[0-9a-f]{7}\.pf_(?:fragment|index)|_[0-9a-f]{8,}\.pf_meta|-[0-9a-f]{8}\.json)$/;

/** The one drawing that is text stands under one rule with the pictures. */
const packedOrBeside = [/^icons\//, /^pagefind\/wasm\./];

let site: Site;
let paths: string[];
before(async () => {
  ({ site } = await sharedSite());
  paths = site.files.map(({ path }) => path).filter((path) => path !== "_headers");
});

const rulesFor = (change: Partial<Publication> = {}): HeaderRule[] =>
  readHeaderRules(writeHeaders({ ...site.edition.publication, ...change }, [...paths, "_headers"]));
const valueOf = (headers: [string, string][], wanted: string): string =>
  headers.find(([name]) => name === wanted)?.[1] ?? "";
/** The policy's rules by their names, their sources apart. */
const policyOf = (headers: [string, string][]): Map<string, string[]> =>
  new Map(
    valueOf(headers, "Content-Security-Policy")
      .split("; ")
      .map((rule) => {
        const [name = "", ...sources] = rule.split(" ");
        return [name, sources];
      }),
  );

for (const prefix of ["/", "/send/guide/"]) {
  describe(`headers of a site at ${prefix}`, () => {
    test("every file, by each of its addresses, gets each header exactly once", () => {
      const rules = rulesFor({ prefix });
      const wanted = [...security, "Cache-Control"].sort();
      for (const path of paths) {
        const addresses =
          path === "index.html" ? [prefix] : [prefix + path, prefix + addressOfFile(path)];
        const own = path === "guide.html" ? ["Content-Disposition"] : [];
        for (const address of addresses)
          assert.deepEqual(
            headersFor(rules, address)
              .map(([name]) => name)
              .sort(),
            [...wanted, ...own].sort(),
            address,
          );
      }
    });

    test("the guide's one file is kept by the browser under its own name, also where a host takes the ending away; nothing else is", () => {
      const rules = rulesFor({ prefix });
      for (const address of ["guide.html", "guide"]) {
        const headers = headersFor(rules, prefix + address);
        assert.equal(
          valueOf(headers, "Content-Disposition"),
          'attachment; filename="sen-signpost-rotherham.html"',
          address,
        );
        assert.deepEqual(
          headers.map(([name]) => name).sort(),
          [...security, "Cache-Control", "Content-Disposition"].sort(),
          address,
        );
      }
      assert.deepEqual(
        rules
          .filter(({ headers }) => headers.some(([name]) => name === "Content-Disposition"))
          .map(({ pattern }) => pattern)
          .sort(),
        [`${prefix}guide`, `${prefix}guide.html`],
      );
    });

    test("a page that is not there is given under the same policy", () => {
      assert.deepEqual(
        headersFor(rulesFor({ prefix }), `${prefix}nobody/knows/`).map(([name]) => name),
        security,
      );
    });

    test("names with a hash of their content are kept for ever, and no other", () => {
      const rules = rulesFor({ prefix });
      for (const path of paths) {
        const kept = valueOf(headersFor(rules, prefix + addressOfFile(path)), "Cache-Control");
        assert.equal(
          kept.replace(", no-transform", ""),
          hashedName.test(path) ? forEver : askFirst,
          path,
        );
      }
    });

    test("what is packed already may not be changed on its way; text may, or hosts would not pack it", () => {
      const rules = rulesFor({ prefix });
      const kinds = [...packedOrBeside, /^pagefind\/(?:fragment|index)\//, /\.pf_meta$/];
      for (const kind of kinds)
        assert.ok(
          paths.some((path) => kind.test(path)),
          `${kind}`,
        );
      for (const path of paths) {
        const kept = valueOf(headersFor(rules, prefix + addressOfFile(path)), "Cache-Control");
        assert.equal(
          kept.endsWith(", no-transform"),
          kinds.some((kind) => kind.test(path)),
          path,
        );
      }
    });

    test("no rule reaches beyond the prefix", () => {
      const rules = rulesFor({ prefix });
      for (const { pattern } of rules) assert.ok(pattern.startsWith(prefix), pattern);
      if (prefix !== "/")
        for (const path of ["/", "/send/", "/sw.js", "/roles/"])
          assert.deepEqual(headersFor(rules, path), [], path);
    });

    test("the file keeps the hosts' limits: 100 rules, 2,000 characters a line", () => {
      const text = writeHeaders({ ...site.edition.publication, prefix }, paths);
      assert.ok(readHeaderRules(text).length <= 100, `${readHeaderRules(text).length} rules`);
      for (const line of text.split("\n")) assert.ok(line.length <= 2000, line);
    });
  });
}

for (const prefix of ["/", "/send/guide/"]) {
  describe(`the Observatory's score of a site at ${prefix}`, () => {
    const scoreOf = (address: string, html?: string) =>
      scoreAnswer({
        headers: headersFor(rulesFor({ prefix }), prefix + address),
        ...(html === undefined ? {} : { html }),
      });

    test("is 155 for every page that runs a script, the one for missing addresses too", () => {
      const running = site.pages.filter(({ html }) => html.includes("<script"));
      assert.ok(
        running.length > 50 && running.some(({ path }) => path === "404.html"),
        `${running.length} pages`,
      );
      for (const { path, html } of running)
        assert.deepEqual(
          [scoreOf(addressOfFile(path), html).score, scoreOf(addressOfFile(path), html).grade],
          [155, "A+"],
          path,
        );
      const missing = site.pages.find(({ path }) => path === "404.html")!.html;
      assert.equal(scoreOf("nobody/knows/", missing).score, 155);
    });

    test("is 150 or more for every other file", () => {
      const others = [...paths, ".well-known/security.txt"];
      for (const kind of [
        /^sw\.js$/,
        /^assets\/main-/,
        /^pagefind\/pagefind\.js$/,
        /^pagefind\/fragment\//,
        /^icons\//,
        /^manifest\./,
        /^changes\/feed\.xml$/,
        /^robots\.txt$/,
        /^sitemap\.xml$/,
      ])
        assert.ok(
          others.some((path) => kind.test(path)),
          `${kind} is among them`,
        );
      for (const path of others) {
        const { score, grade, points } = scoreOf(addressOfFile(path));
        assert.ok(
          score >= 150 && grade === "A+",
          `${path}: ${score} ${grade} ${JSON.stringify(points)}`,
        );
      }
    });
  });
}

describe("security.txt", () => {
  test("is given as plain text with its letters named, by one rule of its own, and is asked for anew each time", () => {
    const rules = readHeaderRules(
      writeHeaders(site.edition.publication, [
        ...paths,
        ".well-known/other.txt",
        ".well-known/security.txt",
      ]),
    );
    const headers = headersFor(rules, "/.well-known/security.txt");
    assert.deepEqual(
      headers.map(([name]) => name).sort(),
      [...security, "Cache-Control", "Content-Type"].sort(),
    );
    assert.equal(valueOf(headers, "Content-Type"), "text/plain; charset=utf-8");
    assert.equal(valueOf(headers, "Cache-Control"), askFirst);
    assert.deepEqual(
      rules
        .filter(({ headers }) => headers.some(([name]) => name === "Content-Type"))
        .map(({ pattern }) => pattern),
      ["/.well-known/security.txt"],
    );
  });
});

describe("what is kept", () => {
  test("the files that change under one name are always asked for again", () => {
    const rules = rulesFor();
    for (const path of [
      "",
      "sw.js",
      "roles/senco/",
      "manifest.webmanifest",
      "sitemap.xml",
      "changes/feed.xml",
      "pagefind/pagefind.js",
      "pagefind/pagefind-entry.json",
      "pagefind/wasm.en-gb.pagefind",
      "icons/icon.svg",
    ]) {
      assert.ok(
        path === "" || path.endsWith("/") || paths.includes(path),
        `${path} is a file of the site`,
      );
      const kept = valueOf(headersFor(rules, `/${path}`), "Cache-Control");
      assert.equal(kept.replace(", no-transform", ""), askFirst, path);
    }
  });

  test("a hash in a name is that of the content, where it is ours", () => {
    const named = site.files.flatMap(({ path, bytes }) => {
      const hash = /^assets\/.*-([0-9a-f]{8})\.json$/.exec(path)?.[1];
      return hash ? [{ path, hash, bytes }] : [];
    });
    assert.ok(
      named.some(({ path }) => path.startsWith("assets/pages-")),
      "the pack is among them",
    );
    for (const { path, hash, bytes } of named)
      assert.equal(hash, createHash("sha256").update(bytes).digest("hex").slice(0, 8), path);
  });
});

describe("the policy", () => {
  const ofSite = (change: Partial<Publication> = {}) => policyOf(headersFor(rulesFor(change), "/"));

  test("allows nothing by default, and no source but the site itself", () => {
    const policy = ofSite();
    assert.deepEqual(policy.get("default-src"), ["'none'"]);
    for (const name of ["img-src", "connect-src", "manifest-src", "worker-src", "form-action"])
      assert.deepEqual(policy.get(name), ["'self'"], name);
    for (const name of ["base-uri", "frame-ancestors"])
      assert.deepEqual(policy.get(name), ["'none'"], name);
  });

  test("lets no inline script and no eval run; WebAssembly, which search needs, is named by itself", () => {
    assert.deepEqual(ofSite().get("script-src"), ["'self'", "'wasm-unsafe-eval'"]);
    for (const [name, sources] of ofSite())
      for (const source of sources)
        assert.ok(
          ![
            "'unsafe-inline'",
            "'unsafe-eval'",
            "'unsafe-hashes'",
            "*",
            "https:",
            "http:",
            "data:",
            "blob:",
          ].includes(source),
          `${name} ${source}`,
        );
  });

  test("forbids turning text into scripts, but for one named policy", () => {
    assert.deepEqual(ofSite().get("require-trusted-types-for"), ["'script'"]);
    assert.deepEqual(ofSite().get("trusted-types"), ["default"]);
  });

  test("admits every stylesheet that really stands in a page by its hash, the common one first", () => {
    const admitted = ofSite().get("style-src")!;
    for (const { address, html } of site.pages) {
      const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(
        ([, css]) => `'sha256-${createHash("sha256").update(css!).digest("base64")}'`,
      );
      if (!html.includes('http-equiv="refresh"')) {
        assert.equal(styles[0], admitted[0], address);
        assert.equal(new Set(styles).size, styles.length, address);
        for (const style of styles) assert.ok(admitted.includes(style), address);
      }
    }
  });
});

describe("the other headers", () => {
  const value = (name: string, change: Partial<Publication> = {}): string =>
    valueOf(headersFor(rulesFor(change), "/"), name);

  test("keep the connection safe without speaking for the host's other sites", () => {
    assert.equal(value("Strict-Transport-Security"), "max-age=63072000");
  });

  test("tell nobody where a reader came from, and guess no types", () => {
    assert.equal(value("Referrer-Policy"), "no-referrer");
    assert.equal(value("X-Content-Type-Options"), "nosniff");
  });

  test("keep the page apart from others", () => {
    assert.equal(value("Cross-Origin-Opener-Policy"), "same-origin");
    assert.equal(value("Cross-Origin-Embedder-Policy"), "require-corp");
    assert.equal(value("Cross-Origin-Resource-Policy"), "same-origin");
  });

  test("ask a device for nothing, and leave copying and sharing of words alone", () => {
    const features = value("Permissions-Policy").split(", ");
    for (const feature of [
      "camera",
      "microphone",
      "geolocation",
      "payment",
      "usb",
      "clipboard-read",
    ])
      assert.ok(features.includes(`${feature}=()`), feature);
    for (const feature of features) assert.match(feature, /^[a-z-]+=\(\)$/);
    for (const allowed of ["clipboard-write", "web-share"])
      assert.ok(!features.some((feature) => feature.startsWith(allowed)), allowed);
  });

  test("keep a preview, and only a preview, out of search engines", () => {
    assert.equal(value("X-Robots-Tag", { preview: true }), "noindex");
    assert.equal(value("X-Robots-Tag"), "");
  });
});

test("the site is given the headers of its own pages and files", () => {
  const written = Buffer.from(site.files.find(({ path }) => path === "_headers")!.bytes).toString();
  assert.equal(written, writeHeaders(site.edition.publication, paths));
});
