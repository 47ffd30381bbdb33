/** The small files that search engines, devices and feed readers ask for by name. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Change } from "../../_data/changes.ts";
import { makeSite, type Site } from "../../src/buildSite.ts";
import { Edition, type Publication } from "../../src/edition.ts";
import type { Guide } from "../../src/guide/Guide.ts";
import { makeHostFiles } from "../../src/publish/hostFiles.ts";

let site: Site;
before(async () => { site = await makeSite({}); });

/** A file's text, for an edition published in another way, or with other changes in its guide. */
const textOf = (path: string, change: Partial<Publication> = {}, changes: readonly Change[] = site.edition.guide.changes): string => {
  const { guide, publication } = site.edition;
  const changed = new Edition(Object.create(guide, { changes: { value: changes } }) as Guide, { ...publication, ...change });
  const found = makeHostFiles(changed, site.pages).find((file) => file.path === path);
  assert.ok(found, path);
  return Buffer.from(found.bytes).toString();
};

const known = { url: "https://guide.example.org/", urlIsKnown: true };

/** Whether XML is well-formed: every element closed in its order, every special character written as one. */
const assertWellFormed = (xml: string): void => {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  assert.ok(xml.startsWith(declaration), "it says that it is XML");
  const open: string[] = [];
  let roots = 0;
  const rest = xml.slice(declaration.length).replace(/<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g, (_all, end: string, name: string, attributes: string, empty: string) => {
    if (end) assert.equal(open.pop(), name);
    else if (!empty) open.push(name);
    if (open.length === (end || empty ? 0 : 1)) roots += end ? 0 : 1;
    return attributes;
  });
  assert.deepEqual(open, []);
  assert.equal(roots, 1, "one element holds all others");
  assert.doesNotMatch(rest, /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
};

describe("sitemap.xml", () => {
  const locations = (xml: string): string[] => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location]) => location!);

  test("has each page that may be listed once, and no other", () => {
    const listed = locations(textOf("sitemap.xml", known));
    const wanted = site.pages.filter(({ html }) => !/<meta name="robots"/.test(html)).map(({ address }) => `https://guide.example.org${address}`);
    assert.deepEqual(listed, wanted);
    assert.equal(new Set(listed).size, listed.length);
    for (const page of ["", "roles/senco/", "sources/cfa-2014/", "words/"]) assert.ok(listed.includes(`https://guide.example.org/${page}`), page);
    for (const page of ["404.html", "search/"]) assert.ok(!listed.includes(`https://guide.example.org/${page}`), page);
  });

  test("is well-formed", () => assertWellFormed(textOf("sitemap.xml")));

  test("carries the path that the site's address has", () => {
    assert.equal(locations(textOf("sitemap.xml", { ...known, url: "https://council.example/send/guide/", prefix: "/send/guide/" }))[0], "https://council.example/send/guide/");
  });
});

describe("robots.txt", () => {
  test("welcomes everybody, and names the sitemap where the site knows its address", () => {
    assert.equal(textOf("robots.txt", known), "User-agent: *\nAllow: /\nSitemap: https://guide.example.org/sitemap.xml\n");
    assert.equal(textOf("robots.txt", { urlIsKnown: false }), "User-agent: *\nAllow: /\n");
  });

  test("of a preview turns everybody away", () => assert.equal(textOf("robots.txt", { ...known, preview: true }), "User-agent: *\nDisallow: /\n"));
});

describe("manifest.webmanifest", () => {
  type Manifest = Record<string, string> & { icons: { src: string; sizes: string; type: string; purpose?: string }[] };
  const read = (prefix: string): Manifest => JSON.parse(textOf("manifest.webmanifest", { prefix })) as Manifest;

  for (const prefix of ["/", "/send/guide/"]) {
    test(`of a site at ${prefix} stays within it`, () => {
      const manifest = read(prefix);
      for (const field of ["id", "start_url", "scope"]) assert.equal(manifest[field], prefix, field);
      for (const { src } of manifest.icons) assert.ok(site.files.some(({ path }) => prefix + path === src), src);
    });
  }

  test("says what it is, in its language and in the page's own colours", () => {
    const { name, short_name, description, lang, dir, display, theme_color, background_color } = read("/");
    assert.deepEqual({ name, short_name, lang, dir, display, theme_color, background_color }, {
      name: "SEN Signpost Rotherham", short_name: "SEN Signpost", lang: "en-GB", dir: "ltr", display: "minimal-ui", theme_color: "#fbf7f0", background_color: "#fbf7f0",
    });
    assert.match(description ?? "", /^[A-Z].*\.$/);
    assert.match(site.edition.publication.assets.css, /:root\{[^}]*--paper: ?#fbf7f0/);
  });

  test("gives each picture the size it really has, and one that may be cut to a shape", () => {
    const { icons } = read("/");
    for (const { src, sizes, type } of icons) {
      const bytes = Buffer.from(site.files.find(({ path }) => `/${path}` === src)!.bytes);
      if (type === "image/png") assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes, src);
      else assert.match(bytes.toString(), /^<svg[^>]* viewBox=/, src);
    }
    for (const size of ["192x192", "512x512"]) assert.ok(icons.some(({ sizes, purpose }) => sizes === size && !purpose), size);
    assert.ok(icons.some(({ purpose }) => purpose === "maskable"), "one may be cut to a shape");
  });
});

describe("changes/feed.xml", () => {
  const entriesOf = (xml: string) => xml.split("<entry>").slice(1);
  const between = (xml: string, name: string): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? "";

  test("is well-formed, also where the records have characters that mean something in XML", () => {
    assertWellFormed(textOf("changes/feed.xml"));
    const change = { ...site.edition.guide.changes[0]!, name: 'Schools & "councils" <now>', what: "Less than < 5 & more.\n\nA second paragraph." };
    const xml = textOf("changes/feed.xml", {}, [change]);
    assertWellFormed(xml);
    assert.equal(between(xml.split("<entry>")[1]!, "title"), "Schools &amp; &quot;councils&quot; &lt;now&gt;");
    assert.equal(between(xml, "summary"), "Less than &lt; 5 &amp; more. A second paragraph.");
  });

  test("has every change once, the newest first, dated by its record and by no clock", () => {
    const xml = textOf("changes/feed.xml", known);
    const changes = site.edition.guide.changes;
    assert.ok(changes.length > 1, "there are changes to order");
    assert.deepEqual(entriesOf(xml).map((entry) => between(entry, "updated")), changes.map(({ date }) => `${date}T00:00:00Z`));
    assert.deepEqual(entriesOf(xml).map((entry) => between(entry, "id")), changes.map(({ id }) => `https://guide.example.org/changes/#${id}`));
    assert.equal(between(xml, "updated"), `${changes.map(({ date }) => date).sort().at(-1)}T00:00:00Z`);
  });

  test("leads from each entry to its place on the page", () => {
    const page = site.pages.find(({ address }) => address === "/changes/")!.html;
    for (const entry of entriesOf(textOf("changes/feed.xml", known))) {
      const id = /<link href="https:\/\/guide\.example\.org\/changes\/#([^"]+)"\/>/.exec(entry)?.[1];
      assert.ok(id && page.includes(` id="${id}"`), id ?? entry);
    }
  });

  test("without any change is dated by when the area's sources were read", () => {
    const xml = textOf("changes/feed.xml", {}, []);
    assertWellFormed(xml);
    assert.equal(between(xml, "updated"), `${site.edition.guide.area.sourcesRead}T00:00:00Z`);
  });
});
