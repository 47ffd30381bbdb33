/** The whole guide as one file: all of it is there, nothing outside it is needed, and nothing else takes it along. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { before, describe, test } from "node:test";
import { wordGroups } from "../../_data/terms.ts";
import { readPage } from "../../src/compare/readPage.ts";
import { writeDate } from "../../src/text/dates.ts";
import type { Site } from "../../src/buildSite.ts";
import { sharedSite } from "../../scripts/sharedSite.ts";
import { placeInFile } from "../../src/browser/placeInFile.ts";
import { sourcesReadUpTo } from "../../src/guide/sourcesReadUpTo.ts";
import { readHtml } from "../../src/site/readHtml.ts";
import { checkPages } from "../../src/rules/pageLinks.ts";
import { unpackIndex } from "../../src/search/rank.ts";
import { limits } from "../../src/publish/sizes.ts";
import type { FileIndex } from "../../src/browser/fileIndex.ts";

let site: Site;
let html: string;
before(async () => {
  ({ site } = await sharedSite());
  html = textOf("guide.html");
});

const textOf = (path: string): string => {
  const found = site.files.find((file) => file.path === path);
  assert.ok(found, path);
  return Buffer.from(found.bytes).toString();
};
const asPage = (text: string) => ({
  address: "/guide.html",
  path: "guide.html",
  html: text,
  ...readHtml(text),
});
const sha256 = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const decode = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
/** The document without its style, its script and its data: what a browser shows. */
const shown = (): string => html.replace(/<(style|script)[^>]*>[^]*?<\/\1>/g, "");
const scripts = (): { type: string; code: string }[] =>
  [...html.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)].map(([, type, code]) => ({
    type: type!,
    code: code!,
  }));
const known = (): FileIndex =>
  JSON.parse(scripts().find(({ type }) => type.includes("application/json"))!.code) as FileIndex;
const words = (): FileIndex["index"] => known().index;
const values = (name: string): string[] =>
  [...shown().matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value]) => decode(value!));

describe("nothing outside the file is needed", () => {
  test("no tag loads anything", () => {
    for (const name of [
      "link",
      "img",
      "iframe",
      "object",
      "embed",
      "audio",
      "video",
      "source",
      "base",
    ])
      assert.doesNotMatch(shown(), new RegExp(`<${name}[\\s>]`), name);
    for (const name of [
      "src",
      "srcset",
      "action",
      "formaction",
      "poster",
      "data",
      "style",
      "manifest",
      "xlink:href",
    ])
      assert.deepEqual(values(name), [], name);
    assert.doesNotMatch(shown(), /\son[a-z]+="/);
  });

  test("every link stays in the file, or leads to a website, a mailbox or a phone", () => {
    const links = values("href");
    assert.ok(links.length > 1000, `${links.length} links`);
    assert.deepEqual(
      links.filter((link) => !/^(?:#.|https:\/\/[^/]|mailto:|tel:)/.test(link)),
      [],
    );
  });

  test("its style and its script ask for nothing", () => {
    assert.doesNotMatch(/<style>([^]*?)<\/style>/.exec(html)![1]!, /url\(|@import/);
    const [script, ...more] = scripts().filter(({ type }) => type === "");
    assert.deepEqual(more, []);
    assert.doesNotMatch(
      script!.code,
      /\bfetch\b|\bimport\b|XMLHttpRequest|\bWorker\b|innerHTML|\beval\b|https?:/,
    );
  });
});

describe("its policy", () => {
  const policy = (): Map<string, string[]> =>
    new Map(
      decode(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!)
        .split("; ")
        .map((rule) => {
          const [name = "", ...sources] = rule.split(" ");
          return [name, sources];
        }),
    );

  test("admits its own style and script by their hashes, and nothing else", () => {
    const style = /<style>([^]*?)<\/style>/.exec(html)![1]!;
    const script = scripts().find(({ type }) => type === "")!.code;
    assert.deepEqual(
      [...policy()],
      [
        ["default-src", ["'none'"]],
        ["script-src", [sha256(script)]],
        ["style-src", [sha256(style)]],
        ["base-uri", ["'none'"]],
        ["form-action", ["'none'"]],
        ["require-trusted-types-for", ["'script'"]],
        ["trusted-types", ["'none'"]],
      ],
    );
    assert.deepEqual(
      [html.match(/<style/g)!.length, scripts().length],
      [1, 2],
      "one style; one script and the words index",
    );
  });

  test("stands before everything that it judges", () => {
    assert.ok(html.indexOf("Content-Security-Policy") < html.indexOf("<style"), "before the style");
    assert.ok(
      html.startsWith(
        '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy"',
      ),
      "and first but for the alphabet",
    );
  });

  test("and the site's own both admit the style, so that the file reads well where a host opens it all the same", () => {
    assert.equal(
      /<style>([^]*?)<\/style>/.exec(html)![1],
      site.edition.publication.assets.styles.common.css,
    );
    assert.ok(textOf("_headers").includes(`style-src ${policy().get("style-src")![0]}`));
  });
});

/** What pages of the site say of themselves or of their way of being used, and the one file has no need of. */
const onPagesAlone = [
  /^An adviser has not checked it yet\.$/,
  /^(?:More|The letter|Council’s \(maintained\) school)$/,
  /^(?:Print this page, and write on the lines|Or copy the words into a message of your own)\.$/,
  /^(?:What people in schools|What is proposed and what is law|Changes as a feed)/,
];

describe("the whole guide is in it", () => {
  test("every sentence, heading and saying of every record's page stands in it", () => {
    const inFile = new Set(readPage(html).lines.map(({ sentence }) => sentence));
    const groups = new Set<string>(wordGroups);
    const missing: string[] = [];
    let count = 0;
    for (const { address, html: page } of site.pages) {
      if (
        !/^\/(?:(?:questions|told|roles|resources|letters|help)\/.+|words\/|changes\/)$/.test(
          address,
        )
      )
        continue;
      for (const { region, sentence } of readPage(page).lines) {
        if (region !== "main" || groups.has(sentence)) continue;
        if (onPagesAlone.some((words) => words.test(sentence))) continue;
        count += 1;
        if (!inFile.has(sentence)) missing.push(`${address}: ${sentence}`);
      }
    }
    assert.deepEqual(missing, []);
    assert.ok(count > 5000, `${count} sentences`);
  });

  test("every page says there too how far it is checked", () => {
    const { guide } = site.edition;
    const checked = guide.kinds
      .filter(({ inBooklet }) => inBooklet)
      .flatMap((kind) => guide.recordsOf(kind))
      .filter((record) => record.checked);
    assert.equal(shown().match(/class="checked"/g)!.length, checked.length);
  });

  test("every source stands there with its publisher, edition, address and day, each with a number of its own", () => {
    const entries = [
      ...shown().matchAll(
        /<div id="s-\d+"><dt id="source-([a-z0-9-]+)">(\d+)\. ([^]*?)<\/dt><dd>([^]*?)<\/dd>/g,
      ),
    ];
    const { sources } = site.edition.guide;
    assert.deepEqual(
      entries.map(([, , number]) => Number(number)),
      sources.map((_, place) => place + 1),
    );
    for (const source of sources) {
      const [, , , title, body] = entries.find(([, id]) => id === source.id)!;
      assert.ok(decode(title!).includes(source.name), source.id);
      assert.ok(
        source.address === undefined || decode(title!).includes(`href="${source.address}"`),
        source.id,
      );
      for (const part of [
        source.publisher,
        source.edition,
        `Read ${Number(source.read.slice(-2))} `,
      ])
        assert.ok(decode(body!).includes(part), `${source.id}: ${part}`);
    }
  });

  test("a citation has the number of its source, with the force of what it says, and names the place in it", () => {
    const numbers = new Map(
      [...shown().matchAll(/<div id="s-(\d+)"><dt id="source-([a-z0-9-]+)">(\d+)\./g)].map(
        ([, place, id, number]) => {
          assert.equal(place, number);
          return [id!, number!];
        },
      ),
    );
    const marks = [...shown().matchAll(/<a href="#s-(\d+)" aria-label="Source (\d+)/g)];
    assert.ok(marks.length > 500, `${marks.length} marks`);
    assert.deepEqual(
      marks.filter(([, place, number]) => place !== number),
      [],
    );
    const act = numbers.get("cfa-2014");
    const ofDuty = `<span class="cite must"> <a href="#s-${act}" aria-label="Source ${act}, s.66(2)">${act}, s.66(2)</a>`;
    assert.ok(shown().includes(ofDuty), ofDuty);
  });

  test("it says what it is: the area, the release, the day of its sources, that it is no legal advice, and that it does not update itself", () => {
    const top = html.slice(html.indexOf("<body"), html.indexOf('id="contents"'));
    for (const part of [
      "Rotherham",
      `Release ${site.edition.publication.guideFile.release}.`,
      `Sources read up to ${writeDate(sourcesReadUpTo(site.edition.guide))}.`,
      "Information, not legal advice.",
      "It does not update itself",
    ])
      assert.ok(top.includes(part), part);
  });
});

describe("links in it", () => {
  const faultsOf = (text: string): string[] =>
    checkPages([asPage(text)], "/", new Set()).map(({ message }) => message);

  test("land, each on one place", () => assert.deepEqual(faultsOf(html), []));

  test("that would dangle stop the build", () => {
    assert.deepEqual(faultsOf(html.replace('href="#role-senco"', 'href="#role-nobody"')), [
      "The link to #role-nobody leads to a place that is not on that page.",
    ]);
    assert.deepEqual(faultsOf(html.replace('href="#role-senco"', 'href="/roles/senco/"')), [
      "The link to /roles/senco/ leads nowhere.",
    ]);
  });

  test("find every record where its address says it is", () => {
    const ids = new Set(values("id"));
    const { places } = known();
    const { targets, changes, kinds } = site.edition.guide;
    const elsewhere = new Set(kinds.flatMap((kind) => (kind.onWebsiteOnly ? [kind.folder] : [])));
    for (const address of [
      ...targets.flatMap(({ address, kind }) => (elsewhere.has(kind) ? [] : [address])),
      ...changes.map(({ id }) => `/changes/#${id}`),
    ])
      assert.ok(ids.has(placeInFile(address, places)!.slice(1)), address);
  });

  test("to a part of the site find that part, and to a page that the file does not hold no place", () => {
    for (const [address, place] of [
      ["/", "#contents"],
      ["/a-z/", "#contents"],
      ["/search/", "#contents"],
      ["/roles/", "#roles"],
      ["/about/#report", "#about"],
      ["/privacy/#host", "#privacy"],
      ["/roles/senco/#duties", "#role-senco"],
      ["/words/#senco", "#word-senco"],
      ["/sources/cfa-2014/#s-66-2", "#source-cfa-2014"],
      ["/changes/#white-paper-2026", "#change-white-paper-2026"],
      ["/offline/", undefined],
      ["/print/", undefined],
      ["/accessibility/", undefined],
    ] as const)
      assert.equal(placeInFile(address, known().places), place, address);
  });
});

describe("search in it", () => {
  test("has the words index of the site, and a place with words of its own for each entry", () => {
    assert.deepEqual(
      words(),
      JSON.parse(Buffer.from(site.edition.publication.search.words.bytes).toString()),
    );
    const ids = new Set(values("id"));
    const { places } = known();
    for (const { address } of unpackIndex(words()).entries)
      assert.ok(ids.has(placeInFile(address, places)!.slice(1)), address);
    for (const [article] of shown().matchAll(
      /<article><h3 id="(?:question|role|resource|help)-[^]*?<\/article>/g,
    ))
      assert.match(article, /class="(?:short|lead)"/);
  });

  test("cannot end the elements that hold the index and the program", () => {
    // What HTML looks for in a script: its end, and what changes how its end is read.
    for (const { code } of scripts()) assert.ok(!/<(?:\/script|script|!--)/i.test(code));
  });

  test("does not show without a script, where it would do nothing", () =>
    assert.match(shown(), /<form class="search large" role="search" hidden(?:="")?>/));
});

describe("as a document", () => {
  test("it has one main heading, no level left out, and no id twice", () => {
    const ids = values("id");
    assert.equal(new Set(ids).size, ids.length);
    const levels = [...shown().matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.forEach((level, at) =>
      assert.ok(level <= (levels[at - 1] ?? 0) + 1, `h${level} after h${levels[at - 1]}`),
    );
  });

  test("it keeps its limit, and the pages that offer it tell its true size and its release", () => {
    const { guideFile } = site.edition.publication;
    assert.equal(guideFile.bytes.length, Buffer.byteLength(html));
    assert.ok(guideFile.bytes.length <= limits.guideFile, `${guideFile.bytes.length} bytes`);
    for (const address of ["/offline/", "/print/"]) {
      const page = site.pages.find((one) => one.address === address)!.html;
      // Whether it is there, without the page in the message: writing a page of a megabyte out takes minutes.
      const size = Math.round(guideFile.bytes.length / 1000);
      const link = `<a href="/guide.html" download="sen-signpost-rotherham.html">Download the guide as one file (${size} kB)</a>`;
      assert.ok(page.includes(link), `${address} has ${link}`);
    }
    assert.ok(
      site.pages.find(({ address }) => address === "/offline/")!.html.includes(guideFile.release),
    );
  });

  test("its release stands for everything else in it", () => {
    const { release } = site.edition.publication.guideFile;
    assert.equal(html.split(release).length, 2, "it is told once");
    assert.equal(
      release,
      createHash("sha256").update(html.replace(release, "{release}")).digest("hex").slice(0, 8),
    );
  });

  test("search engines are asked to pass it by", () =>
    assert.match(html, /<meta name="robots" content="noindex"\/>/));
});
