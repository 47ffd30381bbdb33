/** The one file: the whole guide for one area, saying what it is and how old it is. Its bytes are tested in publish. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { GuideFile } from "../../_includes/GuideFile.tsx";
import { editionWith, type Setting } from "./editionWith.ts";
import { show } from "./render.tsx";

const file = (setting: Setting = {}) =>
  show(
    <GuideFile
      edition={editionWith(setting)}
      policy="default-src 'none'"
      script="start()"
      words='{"a":1}'
      release="0a1b2c3d"
    />,
    setting,
  );
const part = (heading: string) => file().section(heading)!;

describe("the guide as one file", () => {
  test("is in British English, under a policy that stands before all else, and passed by by search engines", () => {
    const html = file().one("html");
    assert.equal(html.attribute("lang"), "en-GB");
    const metas = html.all("meta");
    assert.equal(metas[1]!.attribute("http-equiv"), "Content-Security-Policy");
    assert.equal(metas[1]!.attribute("content"), "default-src 'none'");
    assert.equal(html.one("meta[name=robots]").attribute("content"), "noindex");
    assert.equal(html.one("meta[name=referrer]").attribute("content"), "no-referrer");
  });

  test("says what it is, for which area, from when, and that it does not update itself", () => {
    const { text } = file().one("main");
    assert.match(
      text,
      /^The whole guide in one file For families in Northbank and across England\./,
    );
    assert.match(text, /Information, not legal advice\./);
    assert.match(text, /Sources read up to 4 October 2026\. Release 0a1b2c3d\./);
    assert.match(
      text,
      /It does not update itself: a newer one may be on the website it came from\./,
    );
    assert.equal(file().one("title").text, "SEN Signpost Northbank: the whole guide in one file");
  });

  test("leads to the website, where its address is known", () => {
    const about = file({ published: { url: "https://guide.example.org/" } }).one(
      "#about-this-file",
    );
    assert.deepEqual(about.links, [["https://guide.example.org/offline/", "the guide’s website"]]);
  });

  test("has after the booklet what is changing, the sources, and the guide about itself", () => {
    assert.deepEqual(
      file()
        .headings.filter((heading) => heading.startsWith("h2 "))
        .map((heading) => heading.slice(3)),
      [
        "Contents",
        "Questions",
        "They told me",
        "People",
        "Money and support",
        "Who can help",
        "Words",
        "Changes",
        "Sources",
        "About this guide",
      ],
    );
  });

  test("puts each change under what it is about, the newest first", () => {
    const changes = part("Changes");
    assert.deepEqual(changes.headings.slice(1), [
      "h3 Law and policy",
      "h4 A Bill was published",
      "h4 The Code came out",
      "h3 This guide",
      "h4 This guide was started",
    ]);
  });

  test("lists every source by its kind, in the order of their numbers, with no empty kind", () => {
    const sources = part("Sources");
    assert.deepEqual(sources.texts("h3"), [
      "Law",
      "Statutory guidance",
      "Other guidance",
      "Local sources",
    ]);
    assert.deepEqual(
      sources.texts("dt").map((text) => text.split(" ")[0]),
      ["1.", "2.", "3.", "4.", "5."],
    );
    const without = file({ records: { "sources/unused": null } }).section("Sources")!;
    assert.equal(without.texts("dt").length, 4);
  });

  test("says that it stores and sends nothing", () =>
    assert.match(file().text, /This file stores nothing, and sends nothing anywhere\./));

  test("holds the script and the words index as they were given, and a box that waits for them", () => {
    const [data, script] = file().all("script");
    assert.equal(data!.attribute("id"), "words-index");
    assert.equal(data!.source, '{"a":1}');
    assert.equal(script!.source, "start()");
    assert.notEqual(file().one("form").attribute("hidden"), undefined);
  });

  test("of a preview says that it is one", () =>
    assert.ok(file({ published: { preview: true } }).has(".preview") && !file().has(".preview")));
});
