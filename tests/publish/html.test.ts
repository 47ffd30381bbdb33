/** Every page as it is published, held against HTML's own rules and ours. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { before, describe, test } from "node:test";
import { prepareEdition, type Edition } from "../../src/edition.ts";
import { allNames } from "../../src/guide/names.ts";
import { checkContent, describePageIssues, lettersIn } from "../../src/rules/pageLanguage.ts";
import { renderPages } from "../../src/publish/renderPages.ts";
import { htmlOf } from "../_includes/render.tsx";
import type { SitePage } from "../../src/site/SitePage.ts";
import { findingsIn, perRule, switchedOff, type Finding } from "./validator.ts";

type Tag = { name: string; attributes: Map<string, string> };
const decode = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
const tagsOf = (html: string): Tag[] =>
  [
    ...html
      .replace(/<style>[^]*?<\/style>/g, "")
      .matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*\/?>/gi),
  ].map(([, name, rest]) => ({
    name: name!.toLowerCase(),
    attributes: new Map(
      [...rest!.matchAll(/([^\s=>"/]+)(?:="([^"]*)")?/g)].map(([, attribute, value]) => [
        attribute!.toLowerCase(),
        decode(value ?? ""),
      ]),
    ),
  }));

describe("the pages", () => {
  let edition: Edition;
  let pages: SitePage[];
  let findings: Finding[];
  let tags: { address: string; tags: Tag[] }[];
  before(async () => {
    edition = await prepareEdition({ siteUrl: "https://guide.example.org/" });
    pages = await renderPages(edition);
    // The booklet is made of what stands on the other pages, and the validator takes minutes for a page of its length;
    // that of the made-up guide is held to the same rules.
    const checked = [
      ...pages.filter(({ weight }) => weight !== "booklet"),
      { address: "/print/", html: htmlOf("/print/") },
    ];
    findings = (await Promise.all(checked.map(findingsIn))).flat();
    tags = pages.map(({ address, html }) => ({ address, tags: tagsOf(html) }));
  });
  /** Places at which a tag is not as it should be. */
  const issues = (isFault: (tag: Tag) => boolean): string[] =>
    tags.flatMap(({ address, tags }) =>
      tags
        .filter(isFault)
        .map(
          ({ name, attributes }) =>
            `${address} <${name} ${[...attributes].map(([key, value]) => `${key}="${value}"`).join(" ")}>`,
        ),
    );

  test("are valid HTML", () =>
    assert.deepEqual(perRule(findings.filter(({ severity }) => severity === 2)), []));

  test("need every rule that is switched off: none is off for nothing", () => {
    assert.deepEqual(
      [
        ...new Set(findings.filter(({ severity }) => severity === 1).map(({ rule }) => rule)),
      ].sort(),
      Object.keys(switchedOff).sort(),
    );
  });

  test("have one main heading each, no level left out, and say their language", () => {
    for (const { address, html } of pages) {
      const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
      assert.equal(levels.filter((level) => level === 1).length, 1, `${address} has one h1`);
      levels.forEach((level, at) =>
        assert.ok(
          level <= (levels[at - 1] ?? 0) + 1,
          `${address}: h${level} after ${at === 0 ? "nothing" : `h${levels[at - 1]}`}`,
        ),
      );
      assert.ok(
        html.startsWith('<!doctype html><html lang="en-GB"'),
        `${address} says its language`,
      );
    }
  });

  test("have a title of their own, and those that may be listed a description of their own", () => {
    const titles = pages.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1]);
    assert.ok(!titles.includes(undefined), "no page is without a title");
    assert.equal(new Set(titles).size, pages.length);
    const descriptions = new Map<string, string>();
    for (const { address, html } of pages.filter(({ html }) => !html.includes('name="robots"'))) {
      const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1];
      assert.ok(description, `${address} has a description`);
      assert.equal(
        descriptions.get(description),
        undefined,
        `${address} has the description of another page: ${description}`,
      );
      descriptions.set(description, address);
    }
  });

  test("hold no style and no script of their own in any tag", () => {
    assert.deepEqual(
      issues(({ attributes }) =>
        [...attributes.keys()].some((name) => name === "style" || name.startsWith("on")),
      ),
      [],
    );
  });

  test("load no script without the hash of that very file, and write none into the page", () => {
    const hashes = new Map(
      edition.publication.assets.files.map(({ path, bytes }) => [
        `/${path}`,
        `sha384-${createHash("sha384").update(bytes).digest("base64")}`,
      ]),
    );
    assert.deepEqual(
      issues(
        ({ name, attributes }) =>
          name === "script" &&
          (!attributes.get("integrity") ||
            attributes.get("integrity") !== hashes.get(attributes.get("src") ?? "")),
      ),
      [],
    );
    const { script, tools } = edition.publication.assets;
    const toolPaths = new Set(Object.values(tools).map(({ path }) => `/${path}`));
    for (const { address, tags: all } of tags) {
      const loaded = all
        .filter(({ name }) => name === "script")
        .map((tag) => tag.attributes.get("src")!);
      const moved = pages.find((page) => page.address === address)!.html.includes("http-equiv");
      assert.deepEqual(
        loaded.filter((path) => !toolPaths.has(path)),
        moved ? [] : [`/${script.path}`],
        address,
      );
      assert.equal(new Set(loaded).size, loaded.length, `${address} loads each once`);
    }
    assert.deepEqual(
      [...toolPaths].filter(
        (path) => issues(({ attributes }) => attributes.get("src") === path).length === 0,
      ),
      [],
      "each tool has a page",
    );
    for (const { address, html } of pages)
      assert.ok(!/<script[^>]*>[^<]/.test(html), `${address} has no script written into it`);
  });

  test("load no stylesheet by a link, and no other file ahead of its time: what a link loads would need a hash too", () => {
    const loads = /(?:^|\s)(?:stylesheet|preload|modulepreload|prefetch|import)(?:\s|$)/i;
    assert.deepEqual(
      issues(
        ({ name, attributes }) =>
          name === "link" &&
          loads.test(attributes.get("rel") ?? "") &&
          !attributes.get("integrity"),
      ),
      [],
    );
    assert.deepEqual(
      [
        ...new Set(
          tags.flatMap(({ tags }) =>
            tags
              .filter(({ name }) => name === "link")
              .map(({ attributes }) => attributes.get("rel")),
          ),
        ),
      ].sort(),
      ["apple-touch-icon", "canonical", "icon", "manifest"],
    );
  });

  test("lead to other websites by https alone, and load nothing from them", () => {
    const outside = (tag: Tag, name: string): boolean =>
      /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(tag.attributes.get(name) ?? "");
    assert.deepEqual(
      issues(
        (tag) =>
          tag.name === "a" &&
          outside(tag, "href") &&
          !/^(?:https:\/\/[^/]|mailto:|tel:)/.test(tag.attributes.get("href")!),
      ),
      [],
    );
    assert.deepEqual(
      issues(
        (tag) =>
          tag.name === "link" && tag.attributes.get("rel") !== "canonical" && outside(tag, "href"),
      ),
      [],
    );
    for (const attribute of ["src", "srcset", "action", "poster", "data"])
      assert.deepEqual(
        issues((tag) => outside(tag, attribute)),
        [],
      );
    for (const name of ["img", "iframe", "object", "embed", "audio", "video", "base"])
      assert.deepEqual(
        issues((tag) => tag.name === name),
        [],
      );
  });

  test("are read here to the last tag", () => {
    for (const [at, { address, html }] of pages.entries())
      assert.equal(
        tags[at]!.tags.length,
        html.replace(/<style>[^]*?<\/style>/g, "").match(/<[a-z]/gi)!.length,
        address,
      );
  });

  test("have nothing that must be mended and that no engine for accessibility would find", () => {
    assert.deepEqual(
      describePageIssues(
        checkContent(pages, lettersIn(allNames(edition.guide).map(({ name }) => name))),
      ).mustFix,
      [],
    );
  });

  test("open no link in a new window", () =>
    assert.deepEqual(
      issues(({ attributes }) => attributes.has("target")),
      [],
    ));
});

describe("the measure itself", () => {
  for (const [what, html, rule] of [
    ["an id twice", '<h1 id="a">b</h1><p id="a"></p>', "no-dup-id"],
    ["a level left out", "<h1>a</h1><h3>b</h3>", "heading-level"],
    ["a style in a tag", '<h1 style="color:red">a</h1>', "no-inline-style"],
    ["an element where it may not be", "<h1>a</h1><ul><p>b</p></ul>", "element-permitted-content"],
    ["a field without a name", '<h1>a</h1><form><input type="text"></form>', "input-missing-label"],
  ] as const) {
    test(`finds ${what}`, async () => {
      const page = `<!doctype html><html lang="en-GB"><head><title>a</title></head><body>${html}</body></html>`;
      assert.ok(
        (await findingsIn({ address: "/", html: page })).some(
          (finding) => finding.rule === rule && finding.severity === 2,
        ),
        rule,
      );
    });
  }

  test("reads tags as they are written", () => {
    const [first, second, ...more] = tagsOf(
      '<a href="/x/?a=1&amp;b=&quot;&gt;" ONCLICK="f()" hidden>1 < 2</a><meta name="a > b" />',
    );
    assert.deepEqual(
      [...first!.attributes],
      [
        ["href", '/x/?a=1&b=">'],
        ["onclick", "f()"],
        ["hidden", ""],
      ],
    );
    assert.deepEqual([...second!.attributes], [["name", "a > b"]]);
    assert.deepEqual(more, []);
  });
});
