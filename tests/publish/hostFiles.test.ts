/** The small files that search engines, devices and feed readers ask for by name. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { areas, type Area } from "../../_data/areas.ts";
import type { Change } from "../../_data/changes.ts";
import type { Site } from "../../src/buildSite.ts";
import { sharedSite } from "../../scripts/sharedSite.ts";
import { Edition, type Publication } from "../../src/edition.ts";
import type { Guide } from "../../src/guide/Guide.ts";
import type { SiteFile } from "../../src/publish/assets.ts";
import { makeHostFiles } from "../../src/publish/hostFiles.ts";
import { filesToKeep } from "../../src/publish/offlineCopy.ts";

let site: Site;
before(async () => {
  ({ site } = await sharedSite());
});

/** A file's text, for an edition published in another way, or with other changes in its guide. */
const textOf = (
  path: string,
  change: Partial<Publication> = {},
  changes: readonly Change[] = site.edition.guide.changes,
): string => {
  const { guide, publication } = site.edition;
  const changed = new Edition(Object.create(guide, { changes: { value: changes } }) as Guide, {
    ...publication,
    ...change,
  });
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
  const rest = xml
    .slice(declaration.length)
    .replace(
      /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
      (_all, end: string, name: string, attributes: string, empty: string) => {
        if (end) assert.equal(open.pop(), name);
        else if (!empty) open.push(name);
        if (open.length === (end || empty ? 0 : 1)) roots += end ? 0 : 1;
        return attributes;
      },
    );
  assert.deepEqual(open, []);
  assert.equal(roots, 1, "one element holds all others");
  assert.doesNotMatch(rest, /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
};

describe("sitemap.xml", () => {
  const locations = (xml: string): string[] =>
    [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location]) => location!);

  test("has each page that may be listed once, and no other", () => {
    const listed = locations(textOf("sitemap.xml", known));
    const wanted = site.pages
      .filter(({ html }) => !/<meta name="robots"/.test(html))
      .map(({ address }) => `https://guide.example.org${address}`);
    assert.deepEqual(listed, wanted);
    assert.equal(new Set(listed).size, listed.length);
    for (const page of ["", "roles/senco/", "sources/cfa-2014/", "words/"])
      assert.ok(listed.includes(`https://guide.example.org/${page}`), page);
    for (const page of ["404.html", "search/"])
      assert.ok(!listed.includes(`https://guide.example.org/${page}`), page);
  });

  test("is well-formed", () => assertWellFormed(textOf("sitemap.xml")));

  test("carries the path that the site's address has", () => {
    assert.equal(
      locations(
        textOf("sitemap.xml", {
          ...known,
          url: "https://council.example/send/guide/",
          prefix: "/send/guide/",
        }),
      )[0],
      "https://council.example/send/guide/",
    );
  });
});

describe("robots.txt", () => {
  test("welcomes everybody, and names the sitemap where the site knows its address", () => {
    assert.equal(
      textOf("robots.txt", known),
      "User-agent: *\nAllow: /\nSitemap: https://guide.example.org/sitemap.xml\n",
    );
    assert.equal(textOf("robots.txt", { urlIsKnown: false }), "User-agent: *\nAllow: /\n");
  });

  test("of a preview turns everybody away", () =>
    assert.equal(
      textOf("robots.txt", { ...known, preview: true }),
      "User-agent: *\nDisallow: /\n",
    ));
});

describe("manifest.webmanifest", () => {
  type Manifest = Record<string, string> & {
    icons: { src: string; sizes: string; type: string; purpose?: string }[];
  };
  const read = (prefix: string): Manifest =>
    JSON.parse(textOf("manifest.webmanifest", { prefix })) as Manifest;

  for (const prefix of ["/", "/send/guide/"]) {
    test(`of a site at ${prefix} stays within it`, () => {
      const manifest = read(prefix);
      for (const field of ["id", "start_url", "scope"])
        assert.equal(manifest[field], prefix, field);
      for (const { src } of manifest.icons)
        assert.ok(
          site.files.some(({ path }) => prefix + path === src),
          src,
        );
    });
  }

  test("says what it is, in its language and in the page's own colours", () => {
    const { name, short_name, description, lang, dir, display, theme_color, background_color } =
      read("/");
    assert.deepEqual(
      { name, short_name, lang, dir, display, theme_color, background_color },
      {
        name: "SEN Signpost Rotherham",
        short_name: "SEN Signpost",
        lang: "en-GB",
        dir: "ltr",
        display: "minimal-ui",
        theme_color: "#fbf7f0",
        background_color: "#fbf7f0",
      },
    );
    assert.match(description ?? "", /^[A-Z].*\.$/);
    assert.match(
      site.edition.publication.assets.styles.common.css,
      /:root\{[^}]*--paper: ?#fbf7f0/,
    );
  });

  test("gives each picture the size it really has, and one that may be cut to a shape", () => {
    const { icons } = read("/");
    for (const { src, sizes, type } of icons) {
      const bytes = Buffer.from(site.files.find(({ path }) => `/${path}` === src)!.bytes);
      if (type === "image/png")
        assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes, src);
      else assert.match(bytes.toString(), /^<svg[^>]* viewBox=/, src);
    }
    for (const size of ["192x192", "512x512"])
      assert.ok(
        icons.some(({ sizes, purpose }) => sizes === size && !purpose),
        size,
      );
    assert.ok(
      icons.some(({ purpose }) => purpose === "maskable"),
      "one may be cut to a shape",
    );
  });
});

describe("changes/feed.xml", () => {
  const entriesOf = (xml: string) => xml.split("<entry>").slice(1);
  const between = (xml: string, name: string): string =>
    new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? "";

  test("is well-formed, also where the records have characters that mean something in XML", () => {
    assertWellFormed(textOf("changes/feed.xml"));
    const change = {
      ...site.edition.guide.changes[0]!,
      name: 'Schools & "councils" <now>',
      what: "Less than < 5 & more.\n\nA second paragraph.",
    };
    const xml = textOf("changes/feed.xml", {}, [change]);
    assertWellFormed(xml);
    assert.equal(
      between(xml.split("<entry>")[1]!, "title"),
      "Schools &amp; &quot;councils&quot; &lt;now&gt;",
    );
    assert.equal(between(xml, "summary"), "Less than &lt; 5 &amp; more. A second paragraph.");
  });

  test("has every change once, the newest first, dated by its record and by no clock", () => {
    const xml = textOf("changes/feed.xml", known);
    const changes = site.edition.guide.changes;
    assert.ok(changes.length > 1, "there are changes to order");
    assert.deepEqual(
      entriesOf(xml).map((entry) => between(entry, "updated")),
      changes.map(({ date }) => `${date}T00:00:00Z`),
    );
    assert.deepEqual(
      entriesOf(xml).map((entry) => between(entry, "id")),
      changes.map(({ id }) => `https://guide.example.org/changes/#${id}`),
    );
    assert.equal(
      between(xml, "updated"),
      `${changes
        .map(({ date }) => date)
        .sort()
        .at(-1)}T00:00:00Z`,
    );
  });

  test("leads from each entry to its place on the page", () => {
    const page = site.pages.find(({ address }) => address === "/changes/")!.html;
    for (const entry of entriesOf(textOf("changes/feed.xml", known))) {
      const id = /<link href="https:\/\/guide\.example\.org\/changes\/#([^"]+)"\/>/.exec(
        entry,
      )?.[1];
      assert.ok(id && page.includes(` id="${id}"`), id ?? entry);
    }
  });

  test("without any change is dated by when the area's sources were read", () => {
    const xml = textOf("changes/feed.xml", {}, []);
    assertWellFormed(xml);
    assert.equal(between(xml, "updated"), `${site.edition.guide.area.sourcesRead}T00:00:00Z`);
  });
});

describe(".well-known/security.txt", () => {
  type Security = NonNullable<Area["security"]>;
  const security: Security = {
    contact: "mailto:security@council.example",
    expires: "2027-05-24",
    confirmed: { on: "2026-11-24", by: "A test" },
  };
  const filesFor = (given: Security | undefined, change: Partial<Publication> = {}): SiteFile[] => {
    const { guide, publication } = site.edition;
    const area: Area = { ...guide.area, ...(given ? { security: given } : {}) };
    return makeHostFiles(
      new Edition(Object.create(guide, { area: { value: area } }) as Guide, {
        ...publication,
        ...change,
      }),
      site.pages,
    ).filter(({ path }) => path.includes("security"));
  };

  /** Reads the file as RFC 9116 says it is read: field lines alone here, `Contact` and one `Expires` at least. */
  const read = (text: string): Map<string, string[]> => {
    assert.match(text, /^[\n -~]*\n$/, "every line ends, and every letter is a plain one");
    const fields = new Map<string, string[]>();
    for (const line of text.trimEnd().split("\n")) {
      const [, name, value] =
        /^([!-9;-~]+): (\S(?:.*\S)?)$/.exec(line) ?? assert.fail(`not a field: ${line}`);
      fields.set(name!.toLowerCase(), [...(fields.get(name!.toLowerCase()) ?? []), value!]);
    }
    for (const contact of fields.get("contact") ?? assert.fail("no contact"))
      assert.ok(
        /^(?:https|mailto|tel):/.test(contact) && URL.canParse(contact),
        `${contact} is a web, mail or phone address`,
      );
    for (const once of ["expires", "preferred-languages"])
      assert.equal(fields.get(once)?.length, 1, `${once} stands once`);
    const expires = fields.get("expires")![0]!;
    assert.match(
      expires,
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/,
      "a moment as RFC 3339 writes it",
    );
    assert.ok(!Number.isNaN(Date.parse(expires)), expires);
    for (const address of fields.get("canonical") ?? [])
      assert.ok(
        address.startsWith("https://") && address.endsWith("/.well-known/security.txt"),
        address,
      );
    return fields;
  };

  test("says whom to tell, until the end of the record's day, and where it stands itself", () => {
    const [found, ...more] = filesFor(security, known);
    assert.deepEqual(more, []);
    assert.equal(found!.path, ".well-known/security.txt");
    assert.deepEqual(
      [...read(Buffer.from(found!.bytes).toString())],
      [
        ["contact", ["mailto:security@council.example"]],
        ["expires", ["2027-05-24T23:59:59Z"]],
        ["preferred-languages", ["en"]],
        ["canonical", ["https://guide.example.org/.well-known/security.txt"]],
      ],
    );
  });

  test("names no place where the site does not know its own", () => {
    assert.equal(
      read(Buffer.from(filesFor(security, { urlIsKnown: false })[0]!.bytes).toString()).has(
        "canonical",
      ),
      false,
    );
  });

  test("is not written without a confirmed contact, nor for the area as it is: nobody has confirmed one", () => {
    const { confirmed: _, ...unconfirmed } = security;
    assert.deepEqual(filesFor(unconfirmed, known), []);
    assert.deepEqual(filesFor(undefined, known), []);
    assert.deepEqual(
      site.files.filter(({ path }) => path.startsWith(".well-known")),
      [],
    );
  });

  test("is not written below a path: it would speak for the whole host", () => {
    assert.deepEqual(
      filesFor(security, {
        ...known,
        prefix: "/send/guide/",
        url: "https://council.example/send/guide/",
      }),
      [],
    );
    assert.deepEqual(
      filesFor(security, { ...known, url: "https://council.example/send/guide/" }),
      [],
    );
  });

  test("a record takes a web, mail or phone address, and nothing else", () => {
    const takes = (contact: string): boolean =>
      areas.schema.shape.security.safeParse({ ...security, contact }).success;
    for (const good of [
      "https://council.example/report?kind=website",
      "https://council.example",
      "mailto:it-security@council.example",
      "tel:+44-1709-000000",
    ])
      assert.ok(takes(good), good);
    for (const bad of [
      "security@council.example",
      "http://council.example",
      "https://council",
      "tel:01709000000",
      "mailto:a@b",
      "mailto:a@b.example, c@d.example",
      "https://council.example/\nExpires: 2099-01-01T00:00:00Z",
      "https://council.example/ a",
    ])
      assert.ok(!takes(bad), bad);
  });

  test("is no part of the offline copy, nor of the sitemap", () => {
    assert.deepEqual(filesToKeep(filesFor(security, known)), []);
    assert.ok(!textOf("sitemap.xml", known).includes("well-known"), "the sitemap lists pages");
  });
});
