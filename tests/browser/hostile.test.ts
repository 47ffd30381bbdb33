/** Hostile words that break no rule are shown as words: on every page, in the feed, and in a real browser. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { oneof, sample } from "fast-check";
import type { Browser } from "playwright";
import type { Serving } from "../../scripts/serve.ts";
import {
  copyWithTexts,
  inOtherWords,
  inProse,
  inWords,
  isWords,
  readPages,
} from "../hostile/hostileProject.ts";
import { proseText, sentence } from "../hostile/prose.ts";
import { textHtml } from "../prose/page.ts";
import { tagsOf } from "../prose/safeHtml.ts";
import { runIn } from "../scripts/projectCopy.ts";
import { openPage, serveFolder, startBrowser } from "./harness.ts";

type Tag = { name: string; attributes: [name: string, value: string][] };

/** The tags of a page, as a browser tells them apart: a > may stand in a text and in a value. Any other < throws. */
const tagsOfPage = (html: string): Tag[] => {
  const tags: Tag[] = [];
  const rest = html
    .replace("<!doctype html>", "")
    .replace(/<style>[^<]*<\/style>/, "")
    .replace(/(<script[^>]*>)[^]*?(?=<\/script>)/g, "$1")
    .replace(
      /<\/?([a-z][a-z0-9]*)((?:\s+[^\s"'<>=/]+(?:="[^"]*")?)*)\s*\/?>/g,
      (tag, name: string, attributes: string) => {
        if (!tag.startsWith("</"))
          tags.push({
            name,
            attributes: [...attributes.matchAll(/([^\s"'<>=/]+)(?:="([^"]*)")?/g)].map((match) => [
              match[1]!,
              match[2] ?? "",
            ]),
          });
        return "";
      },
    );
  assert.doesNotMatch(rest, /</, html);
  return tags;
};

describe("a guide whose records hold hostile words in every text", () => {
  let site: string;
  let pages: { path: string; html: string }[];
  let serving: Serving;
  let browser: Browser;
  before(async () => {
    const { folder, changed } = copyWithTexts((leaf, kind) => {
      // All words stand on one page, which is near its limit: there a word's name alone is hostile, and briefly.
      if (kind === "terms") return leaf.path[0] === "name" ? `${leaf.value}<b>"` : undefined;
      // The guide's one file has a limit too, and holds a source's short title a thousand times, and every wording that search knows.
      if (
        leaf.path[0] === "short" ||
        ((leaf.path[0] === "asked" || leaf.path[0] === "otherNames") && Number(leaf.path[1]) > 0)
      )
        return undefined;
      if (isWords(leaf))
        return (
          leaf.value +
          (leaf.path[0] === "name" && ["questions", "areas", "changes"].includes(kind)
            ? inWords
            : inOtherWords)
        );
      if (!leaf.meta.prose || ["sources", "resources", "signposting"].includes(kind))
        return undefined;
      // The same headings in every answer, named like parts of the page: in the booklet all of them meet.
      if (leaf.path[0] === "detail")
        return `${leaf.value}\n\n## Sources\n\nText.\n\n## The detail\n\nText.\n\n## Main\n\nText.\n`;
      // Marks of Markdown stand at the beginning of a paragraph: there a hostile word must not come before them.
      // Each text has them once: the guide's one file holds all texts, and has a limit too.
      return leaf.value.replace(/(?<=\n\n|^)(?=[A-Z])/, () => inProse);
    });
    assert.ok(changed > 1000, `${changed} texts were changed`);
    const { status, out, err } = runIn(folder, ["scripts/build.ts"]);
    assert.equal(status, 0, err + out);
    site = join(folder, "_site");
    pages = readPages(site);
    serving = await serveFolder({ folder: site });
    browser = await startBrowser();
  });

  test("has pages of known tags alone: one script, with its hash, and no handler, style or strange address", () => {
    assert.ok(pages.length > 80, `${pages.length} pages`);
    for (const { path, html } of pages) {
      const tags = tagsOfPage(html);
      const scripts = tags.filter(({ name }) => name === "script");
      if (path === "guide.html") {
        const written = [...html.matchAll(/<script(?: type="([^"]*)")?[^>]*>([^]*?)<\/script>/g)];
        assert.deepEqual(
          written.map(([, type = ""]) => type).sort(),
          ["", "application/json"],
          "the one file holds its script and its words, and no other",
        );
        const code = written.find(([, type]) => type === undefined)![2]!;
        assert.ok(
          html.includes(`sha256-${createHash("sha256").update(code).digest("base64")}`),
          "its own policy names that script",
        );
      } else {
        assert.ok(
          scripts.every(({ attributes }) =>
            attributes.some(([name, value]) => name === "integrity" && value.startsWith("sha384-")),
          ),
          path,
        );
        assert.equal(scripts.length, html.includes('http-equiv="refresh"') ? 0 : 1, path);
      }
      for (const { name, attributes } of tags) {
        assert.ok(
          !["img", "iframe", "object", "embed", "base", "form"].includes(name) ||
            (name === "form" &&
              attributes.some(([key]) => key === "data-search" || key === "hidden")),
          `<${name}> in ${path}`,
        );
        for (const [key, value] of attributes) {
          assert.ok(
            !/^on|^style$|^srcdoc$/.test(key) ||
              (key === "style" && /^text-align:\w+$/.test(value)),
            `${key}= in ${path}`,
          );
          if (["href", "src", "action"].includes(key))
            assert.match(value, /^(?:https:\/\/|mailto:|tel:|\/(?!\/)|#)/, path);
        }
      }
      const ids = tags.flatMap(({ attributes }) =>
        attributes.filter(([key]) => key === "id").map(([, value]) => value),
      );
      assert.equal(new Set(ids).size, ids.length, `${path}: no id twice`);
    }
  });

  test("has a feed and a sitemap that are XML, and a manifest that is JSON", async () => {
    const { page, context } = await openPage(browser);
    for (const file of ["changes/feed.xml", "sitemap.xml"]) {
      const text = readFileSync(join(site, file), "utf8");
      const fault = await page.evaluate(
        "(text) => { const found = new DOMParser().parseFromString(text, 'application/xml'); return found.querySelector('parsererror')?.textContent ?? ''; }"
          .replace(/^/, "(")
          .concat(`)(${JSON.stringify(text)})`),
      );
      assert.equal(fault, "", file);
    }
    assert.ok(
      readFileSync(join(site, "changes/feed.xml"), "utf8").includes("&lt;script&gt;"),
      "the words stand in the feed as words",
    );
    JSON.parse(readFileSync(join(site, "manifest.webmanifest"), "utf8"));
    await context.close();
  });

  test("runs no script of theirs and breaks no policy, wherever a reader goes", async () => {
    const { page, context, complaints } = await openPage(browser);
    page.on("dialog", (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    const places = [
      "",
      "questions/who-manages-school-sen-resources/",
      "roles/senco/",
      "resources/notional-sen-budget/",
      "help/local-offer/",
      "words/",
      "sources/",
      "sources/send-code/",
      "changes/",
      "a-z/",
      "print/",
      "about/",
    ];
    for (const place of places) {
      await page.goto(serving.url + place);
      assert.equal(
        await page.evaluate("document.scripts.length + document.images.length"),
        1,
        place,
      );
      assert.ok(
        (await page.title()).includes("<script>alert(1)</script>"),
        `${place} shows the words in its title`,
      );
    }
    await page.goto(pathToFileURL(join(site, "guide.html")).href);
    assert.equal(await page.evaluate("document.images.length"), 0, "the one file");
    await page.getByRole("searchbox").fill("senco <img src=x>");
    await page.getByText("SENCO").first().waitFor();
    await page.goto(
      `${serving.url}search/?${new URLSearchParams({ q: `senco ${inWords}` }).toString()}`,
    );
    // A result shows the words of its title as words, and marks what was looked for in them.
    await page
      .locator("#results li", { hasText: "<img/src=x/onerror=alert(1)>" })
      .first()
      .waitFor();
    await page.locator("#results mark").first().waitFor();
    assert.equal(await page.evaluate("document.images.length"), 0);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("takes a query of a megabyte in a moment", async () => {
    const { page, context, complaints } = await openPage(browser);
    await page.goto(`${serving.url}search/`);
    await page.locator("#q").fill("sen funding 1-".repeat(75_000));
    await page.locator("#results li").first().waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });
});

describe("hostile Markdown in a browser", () => {
  test("becomes the same few elements there as our own reading of it says, and nothing in it runs", async () => {
    const rendered = sample(oneof(sentence, proseText), {
      numRuns: 4000,
      seed: 20_261_123,
    }).flatMap((source) => {
      try {
        return [textHtml(source)];
      } catch (error) {
        // What has a fault that is told to the editor is not rendered.
        assert.match((error as Error).message, /reached a page unchecked/);
        return [];
      }
    });
    assert.ok(rendered.length > 1500, `${rendered.length} texts`);
    const { page, context, complaints } = await openPage(await startBrowser());
    page.on("dialog", (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    // A document without a policy: what could run here, would.
    await page.setContent(
      `<!doctype html><title>x</title><body>${rendered.map((html) => `<article>${html}</article>`).join("\n")}`,
    );
    const found = (await page.evaluate(`(() => {
      const odd = [];
      for (const element of document.body.querySelectorAll("*")) {
        for (const { name, value } of element.attributes) if (/^on|^src|^style$|^action$/.test(name) && !/^text-align:\\w+;?$/.test(value)) odd.push(element.outerHTML);
        if (element.localName === "a" && !["https:", "mailto:", "tel:", "about:"].includes(element.protocol) && !/^[/#]/.test(element.getAttribute("href"))) odd.push(element.outerHTML);
      }
      return { odd, names: [...new Set([...document.body.querySelectorAll("*")].map(({ localName }) => localName))].sort(), articles: document.querySelectorAll("body > article").length };
    })()`)) as { odd: string[]; names: string[]; articles: number };
    assert.deepEqual(found.odd, []);
    assert.equal(found.articles, rendered.length, "no text breaks out of its place");
    const ours = new Set([
      ...rendered.flatMap((html) => tagsOf(html).map(({ name }) => name)),
      "article",
    ]);
    assert.deepEqual(
      found.names.filter((name) => !ours.has(name)),
      [],
    );
    assert.deepEqual(complaints, []);
    await context.close();
  });
});
