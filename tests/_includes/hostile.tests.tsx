/** Text that means something to a browser or to XML stands on every page as text, whichever field it comes from. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Setting } from "./editionWith.ts";
import { filesOf, pagesOf, Shown } from "./render.tsx";

const words = `</title></script><img src=x onerror=alert(1)> "q" 'a' & &amp; ]]>`;
const prose = `5 < 6 > 4 & "q" 'a'`;
/** Every field of these records that an editor fills with words or prose holds such text. */
const setting: Setting = {
  records: {
    site: { host: `Host ${words}`, owner: `Owner ${words}` },
    "areas/northbank": {
      name: `Area ${words}`,
      council: `Council ${words}`,
      supportPlan: `Plan ${words}`,
      services: {
        sendiass: { name: `Service ${words}`, what: `Does ${prose}.` },
        localOffer: {
          name: "Offer",
          post: {
            address: `Post ${words}`,
            confirmed: { on: "2026-10-01", by: "The editor" },
          },
        },
      },
      otherServices: [{ name: `Other ${words}` }],
      notes: [`Note ${prose}.`],
      owner: `Owner ${words}`,
    },
    "roles/senco": {
      name: `Role ${words}`,
      otherNames: [`Also ${words}`],
      summary: `Summary ${prose}.`,
      who: `Who ${prose}.`,
      duties: [`Duty ${prose} [must @cfa-2014, s.67(2)].`],
      ask: [`Ask ${prose}?`],
      picture: {
        title: `Picture ${words}`,
        steps: [
          { name: `Step ${words}`, says: `Says ${words}`, arrow: `Arrow ${words}` },
          { name: "Two", says: "x" },
        ],
      },
      checked: {
        sourcesRead: "2026-09-01",
        due: "2027-09-01",
        reviewed: { on: "2026-10-10", by: `Adviser ${words}` },
        owner: `Owner ${words}`,
      },
    },
    "resources/support-plan": { myths: [{ said: `Said ${words}`, answer: `Answer ${prose}.` }] },
    "questions/who-helps": { name: `Question ${words}`, say: [`Say ${prose}`] },
    "sources/cfa-2014": {
      name: `Source ${words}`,
      short: `Short ${words}`,
      publisher: `Publisher ${words}`,
      edition: `Edition ${words}`,
      note: `Remark ${prose}.`,
    },
    "terms/sen": { letters: `Letters ${words}`, otherNames: [`Word ${words}`] },
    "changes/bill": { name: `Change ${words}` },
    "dates/answer": {
      id: "answer",
      name: `Limit ${words}`,
      event: "asked",
      start: "request-received",
      bound: `Bound ${words}`,
      shows: "due by",
      count: { unit: "weeks", number: 6, dayOne: "next day" },
      says: `Rule ${prose}.`,
      questions: [`Exception ${prose}?`],
      unclear: `Unclear ${prose}.`,
      ifPassed: `Passed ${prose}.`,
      examples: [{ from: "2026-11-23", last: "2027-01-04", why: `Reason ${words}` }],
    },
  },
};
/** The fields of the records as they are read: each begins with a word of its own. */
const beginnings = [...JSON.stringify(setting.records).matchAll(/"([A-Z][a-z]+) (<|5)/g)].map(
  ([, word, first]) => `${word} ${first === "<" ? words : prose}`.replace(/\s+/g, " "),
);
const pages = [...pagesOf(setting)].map(([address, html]) => ({ address, page: new Shown(html) }));
const shownOn = (text: string): string[] =>
  pages.filter(({ page }) => page.text.includes(text)).map(({ address }) => address);

describe("hostile text", () => {
  test("makes no element and no attribute on any page", () => {
    const names = new Set(pages.flatMap(({ page }) => page.elements.map(({ name }) => name)));
    assert.ok(!names.has("img"), "no picture comes of it");
    for (const { address, page } of pages) {
      for (const { name, attribs } of page.elements)
        for (const attribute of Object.keys(attribs))
          assert.match(attribute, /^(?!on)[a-z][a-z:-]*$/i, `${address} <${name} ${attribute}>`);
      for (const script of page.all("script"))
        assert.match(script.attribute("src")!, /^\/assets\/[a-z]+-[A-Z]+\.js$/, address);
    }
  });

  test("is read as it was written, letter for letter", () => {
    assert.ok(beginnings.length > 20, `${beginnings.length} fields`);
    for (const text of new Set(beginnings))
      if (!/^(?:Council|Ask|Say) /.test(text)) assert.ok(shownOn(text).length > 0, text);
  });

  test("stands whole in the attributes that hold it", () => {
    const senco = pages.find(({ address }) => address === "/roles/senco/")!.page;
    assert.equal(senco.one("meta[name=description]").attribute("content"), `Summary ${prose}.`);
  });

  test("ends no element of the one file, and no entry of the feed", async () => {
    const files = await filesOf(setting);
    const guide = new Shown(files.get("guide.html")!);
    assert.ok(!guide.has("img"), "guide.html");
    assert.equal(guide.all("script").length, 2);
    assert.doesNotMatch(guide.one("script#words-index").source, /<[/!]/);
    const feed = files.get("changes/feed.xml")!;
    assert.doesNotMatch(feed, /<img|<\/script/);
    assert.ok(feed.includes("Change &lt;/title&gt;&lt;/script&gt;&lt;img"), "written as text");
  });
});
