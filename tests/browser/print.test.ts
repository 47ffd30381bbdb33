/** What is on paper: the words, every source by its name, every address; and none of what only a screen can use. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { inflateSync } from "node:zlib";
import type { Browser, Page } from "playwright";
import type { Serving } from "../../scripts/serve.ts";
import type { Site } from "../../src/buildSite.ts";
import { openPage, startSite } from "./harness.ts";
import { pagesOfEachKind } from "./kinds.ts";

/** The streams of a PDF that Chromium wrote, unpacked, by their objects' numbers; and its objects without streams as text. */
const objectsOf = (pdf: Buffer): Map<string, string> => {
  const raw = pdf.toString("latin1");
  return new Map(
    [...raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\n?endobj/g)].map(([, number, body]) => {
      const at = body!.indexOf("stream\n");
      if (at < 0 || !body!.includes("/FlateDecode")) return [number!, body!];
      const length = Number(/\/Length (\d+)/.exec(body!)![1]);
      return [
        number!,
        inflateSync(Buffer.from(body!.slice(at + 7, at + 7 + length), "latin1")).toString("latin1"),
      ];
    }),
  );
};

/** A font's own table of which letters its codes stand for. */
const lettersOf = (table: string): { digits: number; letters: Map<string, string> } => {
  const toText = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");
  const letters = new Map<string, string>();
  for (const [, block] of table.matchAll(/beginbfchar\n([^]*?)endbfchar/g))
    for (const [, code, hex] of block!.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(code!, toText(hex!));
  for (const [, block] of table.matchAll(/beginbfrange\n([^]*?)endbfrange/g)) {
    for (const [, from, to, hex] of block!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let code = parseInt(from!, 16); code <= parseInt(to!, 16); code++) {
        const last = (parseInt(hex!.slice(-4), 16) + code - parseInt(from!, 16))
          .toString(16)
          .padStart(4, "0");
        letters.set(
          code.toString(16).toUpperCase().padStart(from!.length, "0"),
          toText(hex!.slice(0, -4) + last),
        );
      }
    }
  }
  return { digits: /begincodespacerange\n<(\w+)>/.exec(table)![1]!.length, letters };
};

const squeeze = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

/** The text of a PDF, in the order in which it is drawn, without spaces: a PDF keeps places of letters, not words. */
const textOf = (pdf: Buffer): string => {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, ReturnType<typeof lettersOf>>();
  for (const body of objects.values()) {
    for (const [, name, number] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number!) ?? "")?.[1];
      if (table) fonts.set(name!, lettersOf(objects.get(table)!));
    }
  }
  let text = "";
  for (const body of objects.values()) {
    let font: ReturnType<typeof lettersOf> | undefined;
    for (const [, name, codes] of body.matchAll(
      /\/(F\d+) [\d.]+ Tf|((?:<\w+>)|\[(?:<\w+>|[-\d.\s])+\])\s*T[jJ]/g,
    )) {
      if (name) font = fonts.get(name);
      else
        for (const [, hex] of codes!.matchAll(/<(\w+)>/g))
          for (const code of hex!.match(new RegExp(`.{${font!.digits}}`, "g"))!)
            text += font!.letters.get(code) ?? "";
    }
  }
  return squeeze(text);
};

describe("printing", () => {
  let browser: Browser;
  let serving: Serving;
  let site: Site;
  before(async () => void ({ site, serving, browser } = await startSite()));

  const open = async (address: string, options = {}): Promise<Page> => {
    const { page } = await openPage(browser, options);
    await page.goto(serving.origin + address);
    return page;
  };
  const print = async (page: Page): Promise<string> => textOf(await page.pdf({ format: "A4" }));
  const visible = (page: Page, selector: string): Promise<string[]> =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll(wanted)]
          .filter((element) => element.checkVisibility())
          .map((element) => element.outerHTML.slice(0, 100)),
      selector,
    );

  test("the paper has the page's words", async () => {
    const page = await open("/questions/who-manages-school-sen-resources/");
    const text = await print(page);
    for (const heading of await page.locator("main h1, main h2").allTextContents())
      if (heading !== "Read next") assert.ok(text.includes(squeeze(heading)), heading);
    await page.context().close();
  });

  test("a plain fact, which shows one word on a screen, names its source and the place in it on paper", async () => {
    for (const address of [
      "/questions/who-manages-school-sen-resources/",
      "/resources/notional-sen-budget/",
      "/print/",
    ]) {
      const page = await open(address);
      const sizes = (): Promise<number[]> =>
        page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>(".cite .in-print")].map(
            (name) => name.getBoundingClientRect().width,
          ),
        );
      assert.ok(
        (await sizes()).length > 0 && (await sizes()).every((width) => width <= 1),
        `${address}: short on a screen`,
      );
      const names = await page.locator(".cite").evaluateAll((cites) =>
        cites.map((cite) => {
          const copy = cite.cloneNode(true) as Element;
          for (const hidden of copy.querySelectorAll(".hidden")) hidden.remove();
          return copy.textContent ?? "";
        }),
      );
      await page.emulateMedia({ media: "print" });
      assert.ok(
        (await sizes()).every((width) => width > 20),
        `${address}: in full on paper`,
      );
      const text = await print(page);
      for (const name of names) assert.ok(text.includes(squeeze(name)), `${address}: ${name}`);
      await page.context().close();
    }
  });

  test("navigation, search, buttons and what leads to other pages stay on the screen", async () => {
    const onScreenOnly =
      ".site-header nav, .site-footer nav, .search, .skip, .crumb, .next, .notice, button, input, summary, .no-print, .words .back";
    for (const address of [
      "/",
      "/roles/senco/",
      "/questions/how-money-reaches-the-school/",
      "/questions/written-copy-of-the-support-plan/",
      "/offline/",
      "/print/",
    ]) {
      const page = await open(address);
      assert.ok(
        (await visible(page, onScreenOnly)).length > 3,
        `${address} has such parts on a screen`,
      );
      await page.emulateMedia({ media: "print" });
      assert.deepEqual(await visible(page, onScreenOnly), [], address);
      await page.context().close();
    }
  });

  test("each kind of page prints its headings, its phone numbers and the addresses it leads to, and nothing runs off the paper", async () => {
    for (const address of pagesOfEachKind(site).filter(
      (address) => address !== "/print/" && address !== "/404.html",
    )) {
      const page = await open(address);
      await page.emulateMedia({ media: "print" });
      // A4, less the margins that browsers leave.
      await page.setViewportSize({ width: 718, height: 1000 });
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `${address} fits the paper`,
      );
      const shown = await visible(page, "main h1, main h2, main h3, main a[href^='tel:']");
      assert.ok(shown.length > 0, `${address} has a heading on paper`);
      const text = await print(page);
      const words = await page
        .locator("main h1, main h2, main h3, main a[href^='tel:']")
        .evaluateAll((all) =>
          all.filter((one) => one.checkVisibility()).map((one) => one.textContent ?? ""),
        );
      assert.deepEqual(
        words.filter((heading) => !text.includes(squeeze(heading))),
        [],
        address,
      );
      const links = await page
        .locator('main a[href^="https:"]')
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility() && !one.closest(".contact"))
            .map((one) => one.getAttribute("href")!),
        );
      assert.deepEqual(
        links.filter((link) => !text.includes(squeeze(`(${link})`))),
        [],
        `${address}: addresses`,
      );
      await page.context().close();
    }
  });

  test("the address behind a link to another website stands beside it", async () => {
    for (const address of ["/sources/cfa-2014/", "/sources/send-code/", "/about/"]) {
      const page = await open(address);
      const links = await page
        .locator('main a[href^="https:"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute("href")!));
      assert.ok(links.length > 0, address);
      const text = await print(page);
      for (const link of links) assert.ok(text.includes(squeeze(`(${link})`)), link);
      await page.context().close();
    }
  });

  test("contact details, which are addresses already, stand there once and whole", async () => {
    for (const { address } of site.pages.filter(
      ({ address, html }) => address.startsWith("/help/") && html.includes('class="contact"'),
    )) {
      const page = await open(address);
      const details = await page.locator(".contact a").allTextContents();
      const text = await print(page);
      for (const detail of details)
        assert.ok(text.includes(squeeze(detail)), `${address}: ${detail}`);
      await page.emulateMedia({ media: "print" });
      const added = await page
        .locator(".contact a")
        .evaluateAll((links) => links.map((link) => getComputedStyle(link, "::after").content));
      assert.deepEqual(
        added.filter((content) => content !== "none"),
        [],
        address,
      );
      await page.context().close();
    }
  });

  test("paper is white and ink is black, also from a screen that is dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await open("/questions/how-money-reaches-the-school/", { colorScheme });
      await page.emulateMedia({ media: "print", colorScheme });
      const colours = await page.evaluate(() =>
        ["body", ".short", ".duties .force", ".picture rect", ".picture text", "main p a"].map(
          (selector) => {
            const { color, backgroundColor, fill } = getComputedStyle(
              document.querySelector(selector)!,
            );
            return selector.startsWith(".picture")
              ? `${selector} ${fill}`
              : `${selector} ${color} on ${backgroundColor}`;
          },
        ),
      );
      const [white, black, none] = ["rgb(255, 255, 255)", "rgb(0, 0, 0)", "rgba(0, 0, 0, 0)"];
      assert.deepEqual(
        colours,
        [
          `body ${black} on ${white}`,
          `.short ${black} on ${white}`,
          `.duties .force ${black} on ${white}`,
          `.picture rect ${white}`,
          `.picture text ${black}`,
          `main p a ${black} on ${none}`,
        ],
        colorScheme,
      );
      await page.context().close();
    }
  });

  test("a word's meaning that is open over the page goes back to its place", async () => {
    const page = await open("/questions/who-manages-school-sen-resources/");
    await page.locator("a.word").first().click();
    const position = (): Promise<string> =>
      page.evaluate(
        () => getComputedStyle(document.querySelector(".words dl > div:target")!).position,
      );
    assert.equal(await position(), "fixed");
    await page.emulateMedia({ media: "print" });
    assert.equal(await position(), "static");
    await page.context().close();
  });

  test("the booklet holds the whole guide, each part on a new page", async () => {
    const page = await open("/print/");
    const { guide } = site.edition;
    const text = await print(page);
    const records = [
      ...guide.questions,
      ...guide.roles,
      ...guide.resources,
      ...guide.letters,
      ...guide.signposting,
      ...guide.terms,
    ];
    for (const { name } of records) assert.ok(text.includes(squeeze(name)), name);
    for (const number of await page.locator('a[href^="tel:"]').allTextContents())
      assert.ok(text.includes(squeeze(number)), number);
    await page.emulateMedia({ media: "print" });
    const breaks = await page
      .locator(".part > h2")
      .evaluateAll((headings) => headings.map((heading) => getComputedStyle(heading).breakBefore));
    assert.deepEqual(breaks, ["page", "page", "page", "page", "page", "page"]);
    await page.context().close();
  });
});
