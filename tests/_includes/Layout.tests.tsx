/** The document around a page: what it is called, what search engines and scripts are told, and what stands where. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Layout } from "../../_includes/Layout.tsx";
import { Sentence } from "../../_includes/Prose.tsx";
import { editionWith, type Setting } from "./editionWith.ts";
import { Shown, show, showPage } from "./render.tsx";

type Props = Partial<Parameters<typeof Layout>[0]>;
const page = (props: Props = {}, setting: Setting = {}): Shown =>
  show(
    <Layout
      edition={editionWith(setting)}
      address="/roles/nurse/"
      heading="The nurse"
      description="What a nurse does."
      {...props}
    >
      <p>
        <Sentence of="What SEN nurses do." />
      </p>
    </Layout>,
    setting,
  );
const meta = (part: Shown, name: string): string | undefined =>
  part.all(`meta[name=${name}]`)[0]?.attribute("content");
const canonical = (part: Shown): string | undefined =>
  part.all("link[rel=canonical]")[0]?.attribute("href");
const known = { published: { url: "https://guide.example.org/" } };

describe("the title", () => {
  test("is the page’s heading, its section and the guide’s name with its area", () => {
    assert.equal(page().one("title").text, "The nurse – SEN Signpost Northbank");
    assert.equal(
      page({ section: { address: "/roles/", name: "People" } }).one("title").text,
      "The nurse – People – SEN Signpost Northbank",
    );
  });

  test("of the start page is the guide’s name alone", () =>
    assert.equal(
      page({ address: "/", heading: "Help" }).one("title").text,
      "SEN Signpost Northbank",
    ));

  test("names the area that the guide is for", () =>
    assert.match(page({}, { area: "southbank" }).one("title").text, /SEN Signpost Southbank$/));
});

describe("what search engines are told", () => {
  test("the page’s own description", () =>
    assert.equal(meta(page(), "description"), "What a nurse does."));

  test("the page’s whole address, only where the site knows its own", () => {
    assert.equal(canonical(page({}, known)), "https://guide.example.org/roles/nurse/");
    assert.equal(canonical(page()), undefined);
    const below = { published: { url: "https://council.example/send/", prefix: "/send/" } };
    assert.equal(canonical(page({}, below)), "https://council.example/send/roles/nurse/");
  });

  test("to pass by a page that is not to be found, and then no address of it", () => {
    assert.equal(meta(page(), "robots"), undefined);
    assert.equal(meta(page({ noIndex: true }), "robots"), "noindex");
    assert.equal(canonical(page({ noIndex: true }, known)), undefined);
  });

  test("to pass by every page of a preview", () =>
    assert.equal(meta(page({}, { published: { preview: true } }), "robots"), "noindex"));
});

describe("what scripts are told", () => {
  const html = (setting: Setting = {}) => page({}, setting).one("html");

  test("where the site stands, and where search’s files are", () => {
    const { search } = editionWith().publication;
    assert.equal(html().attribute("data-base"), "/");
    assert.equal(html({ published: { prefix: "/send/" } }).attribute("data-base"), "/send/");
    assert.equal(html().attribute("data-words"), search.words.path);
    assert.equal(html().attribute("data-details"), search.details.path);
  });

  test("whether the guide is kept on the device: never of a preview, and not where it is taken away", () => {
    assert.equal(html().attribute("data-offline"), "on");
    assert.equal(html({ published: { offline: "kill" } }).attribute("data-offline"), "kill");
    assert.equal(html({ published: { preview: true } }).attribute("data-offline"), "off");
    assert.equal(
      html({ published: { preview: true, offline: "kill" } }).attribute("data-offline"),
      "off",
    );
  });

  test("the one script, with the hash that it must have", () => {
    const [script, ...more] = page({}, { published: { prefix: "/send/" } }).all("script");
    assert.deepEqual(more, []);
    assert.equal(script!.attribute("src"), "/send/assets/main-AAAA.js");
    assert.equal(script!.attribute("integrity"), "sha384-script");
    assert.equal(script!.attribute("type"), "module");
  });

  test("to load again when the server says so, only where that is asked for", () => {
    const scripts = page({}, { published: { liveReload: true } }).all("script");
    assert.deepEqual(
      scripts.map((script) => [script.attribute("src"), script.attribute("type")]),
      [
        ["/assets/main-AAAA.js", "module"],
        ["/live-reload.js", "module"],
      ],
    );
  });
});

describe("the page", () => {
  test("is in British English, has its letters named, and fits a phone", () => {
    assert.equal(page().one("html").attribute("lang"), "en-GB");
    assert.equal(page().one("meta[charset]").attribute("charset"), "utf-8");
    assert.equal(meta(page(), "viewport"), "width=device-width, initial-scale=1");
  });

  test("tells the browser its colours in the light and in the dark", () => {
    assert.equal(meta(page(), "color-scheme"), "light dark");
    assert.deepEqual(
      page()
        .all("meta[name=theme-color]")
        .map((colour) => [colour.attribute("media"), colour.attribute("content")]),
      [
        ["(prefers-color-scheme: light)", "#fbf7f0"],
        ["(prefers-color-scheme: dark)", "#1c1e1d"],
      ],
    );
  });

  test("has the header before its main part, and the footer after it", () => {
    const { text } = page().one("body");
    assert.match(text, /^Skip to the main part SEN Signpost Northbank /);
    assert.match(text, / Talk to somebody: .* A to Z .* Use without signal .* CC BY 4\.0\.$/);
    assert.ok(text.indexOf("Who can help ") < text.indexOf("The nurse"), "the sections first");
  });

  test("begins with a way past the header, straight to its main part", () => {
    const [first] = page().links;
    assert.deepEqual(first, ["#main", "Skip to the main part"]);
    assert.equal(page().one("main").attribute("id"), "main");
    assert.equal(page().one("main").attribute("tabindex"), "-1", "so that it takes the keyboard");
  });

  test("has one main heading, its own words, then those explained, then its foot", () => {
    const { text } = page().one("main");
    assert.match(
      text,
      new RegExp(
        "^The nurse What SEN nurses do\\. Words on this page Show the word explained SEN .* " +
          "This is information for families in England, not legal advice\\. Report a mistake$",
      ),
    );
    assert.deepEqual(page().texts("h1"), ["The nurse"]);
  });

  test("leads up to the section it stands in, where it stands in one", () => {
    const inside = page({ section: { address: "/roles/", name: "People" } });
    assert.deepEqual(inside.one("p.crumb").links, [["/roles/", "People"]]);
    assert.notEqual(inside.one("p.crumb").attribute("data-pagefind-ignore"), undefined);
    assert.ok(!page().has(".crumb"), "none");
  });

  test("is searched unless it is told otherwise, and says what kind of page it is", () => {
    assert.equal(page().one("main").attribute("data-pagefind-body"), "");
    assert.equal(
      page({ searchable: false }).one("main").attribute("data-pagefind-body"),
      undefined,
    );
    const kind = page({ kind: "People" }).one("[data-pagefind-meta]");
    assert.equal(kind.attribute("data-pagefind-meta"), "kind:People");
    assert.notEqual(kind.attribute("hidden"), undefined);
    assert.ok(!page().has("[data-pagefind-meta]"), "none");
  });

  test("holds its styles itself, and finds its icons and its manifest below the site’s path", () => {
    const below = page({}, { published: { prefix: "/send/" } });
    assert.match(below.one("style").source, /a\{color:red\}/);
    for (const rel of ["manifest", "icon", "apple-touch-icon"])
      assert.match(below.one(`link[rel=${rel}]`).attribute("href")!, /^\/send\/\w+/, rel);
    assert.equal(below.one("link[rel=icon]").attribute("type"), "image/svg+xml");
  });

  test("of a record shows at its foot how far it is checked", () => {
    assert.match(
      showPage("/roles/senco/").one(".page-foot").text,
      /^Last checked 10 October 2026 by A SENDIASS adviser; next check due 1 September 2027\./,
    );
  });
});
