/** The guide's one file, opened from a device as a reader keeps it, with no network; and as a host sends it. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import type { Serving } from "../../scripts/serve.ts";
import type { Site } from "../../src/buildSite.ts";
import { openPage, startSite, temporaryFolder, type Watched } from "./harness.ts";

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

describe("the guide as one file", () => {
  let browser: Browser;
  let serving: Serving;
  let site: Site;
  let address: string;
  before(async () => {
    ({ site, serving, browser } = await startSite());
    const path = join(temporaryFolder(), site.edition.publication.guideFile.name);
    writeFileSync(path, site.edition.publication.guideFile.bytes);
    address = pathToFileURL(path).href;
  });

  const open = async (options: BrowserContextOptions = {}): Promise<Watched> => {
    const watched = await openPage(browser, { offline: true, ...options });
    await watched.page.goto(address);
    return watched;
  };
  const box = (page: Page) => page.getByRole("searchbox", { name: "What do you want to know?" });
  const links = (page: Page) => page.locator(".panel li > a:first-child");
  /** What is focused, and how far below the top of the window it stands. */
  const focused = (page: Page): Promise<{ id: string; text: string; top: number }> =>
    page.evaluate(() => {
      const { id, textContent } = document.activeElement!;
      return {
        id,
        text: textContent ?? "",
        top: document.activeElement!.getBoundingClientRect().top,
      };
    });
  const assertClean = ({ complaints, requests }: Watched): void => {
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      [...new Set(requests.map((url) => url.replace(/#.*/, "")))],
      [address],
      "nothing but the file itself was asked for",
    );
  };

  test("opens from the device without a network, a request or a complaint, and keeps nothing", async () => {
    const watched = await open();
    const { page, context } = watched;
    assert.equal(await page.locator("h1").textContent(), "The whole guide in one file");
    assert.equal(
      await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      "rgb(251, 247, 240)",
      "its style is on",
    );
    assert.ok(await box(page).isVisible(), "its script has run");
    assert.deepEqual(
      await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
      ["", 0, 0],
    );
    assertClean(watched);
    await context.close();
  });

  test("its contents lead to each part and each entry", async () => {
    const watched = await open();
    const { page, context } = watched;
    const { guide } = site.edition;
    const contents = page.getByRole("navigation", { name: "Contents" });
    for (const name of [
      guide.questions.at(-1)!.name,
      guide.roles[0]!.name,
      "Money and support",
      "Words",
      "Sources",
      "About this guide",
    ]) {
      await contents.getByRole("link", { name, exact: true }).first().click();
      const place = page.locator(new URL(page.url()).hash);
      assert.equal(await place.textContent(), name);
      const { y } = (await place.boundingBox())!;
      assert.ok(y >= 0 && y < 844, `${name} stands on the screen, at ${y}`);
    }
    const lengths = guide.kinds
      .filter(({ inBooklet }) => inBooklet)
      .map((kind) => guide.recordsOf(kind).length);
    // Each part has a line of its own, and so have the words, the changes, the sources and the guide about itself.
    const expected = lengths.reduce((sum, length) => sum + length + 1, 0) + 4;
    assert.equal(await contents.getByRole("link").count(), expected);
    assertClean(watched);
    await context.close();
  });

  for (const [typed, id, name] of [
    ["ta hours", "role-teaching-assistant", "Teaching assistant"],
    ["sencho", "role-senco", "SENCO"],
  ] as const) {
    test(`“${typed}”, as it is typed, has the right place first; Enter goes there, and so does a click`, async () => {
      const watched = await open();
      const { page, context } = watched;
      await box(page).pressSequentially(typed);
      assert.equal(await links(page).first().textContent(), name);
      await page.keyboard.press("Enter");
      assert.equal((await focused(page)).text, name, "Enter moves to the first result");
      await page.keyboard.press("Enter");
      assert.equal(new URL(page.url()).hash, `#${id}`);
      const at = await focused(page);
      assert.equal(at.id, id, "the keyboard goes along");
      assert.ok(at.top >= 0 && at.top < 100, `${at.top}`);
      assert.ok(await page.locator(".panel").isHidden(), "the list has gone");
      await page.goBack();
      await box(page).click();
      await links(page).first().click();
      assert.equal((await focused(page)).id, id);
      assertClean(watched);
      await context.close();
    });
  }

  test("a misspelling is told as on the site, a service's number is given, and a reader is told once they pause", async () => {
    const watched = await open();
    const { page, context } = watched;
    await box(page).pressSequentially("sencho");
    await page.getByText("Showing results for “senco”.").first().waitFor();
    await page
      .getByRole("status")
      .filter({ hasText: /Showing results for “senco”\. \d+ places found\./ })
      .waitFor();
    const phoned = site.edition.guide.signposting.find(
      ({ phone }) => phone?.seen ?? phone?.confirmed,
    )!;
    await box(page).fill(phoned.name);
    const first = page.locator(".panel li").first();
    assert.equal(await first.locator("a").first().textContent(), phoned.name);
    assert.equal(await first.locator('a[href^="tel:"]').textContent(), phoned.phone!.number);
    assertClean(watched);
    await context.close();
  });

  test("every entry of the words index is drawn with a place that is there, and words of its own", async () => {
    const { page, context } = await open();
    for (const { name } of [...site.edition.guide.questions, ...site.edition.guide.signposting]) {
      await box(page).fill(name);
      const items = await page.locator(".panel li").evaluateAll((all) =>
        all.map((item) => ({
          there: document.getElementById(item.querySelector("a")!.hash.slice(1)) !== null,
          says: item.querySelector(".detail")!.textContent ?? "",
        })),
      );
      assert.ok(items.length > 0, name);
      for (const { there, says } of items)
        assert.ok(
          there && says.length > 10 && !/Source \d| [.,;]|;$|By law/.test(says),
          `${name}: ${says}`,
        );
    }
    await context.close();
  });

  test("the arrow keys move in the list, Escape closes it, and nothing of the page moves", async () => {
    const { page, context } = await open();
    const top = (): Promise<number> =>
      page
        .locator("#contents")
        .evaluate((heading) => heading.getBoundingClientRect().top + scrollY);
    const before = await top();
    await box(page).fill("funding");
    assert.equal(await top(), before);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    assert.equal((await focused(page)).text, await links(page).nth(1).textContent());
    await page.keyboard.press("Escape");
    assert.ok(await page.locator(".panel").isHidden(), "closed");
    assert.ok(
      await box(page).evaluate((input) => input === document.activeElement),
      "back in the box",
    );
    await context.close();
  });

  test("where nothing is found it says so, and where to ask", async () => {
    const watched = await open();
    const { page, context } = watched;
    await box(page).fill("zzqxv wvkjq ");
    await page.getByText("Nothing found. You can ask here:").first().waitFor();
    assert.deepEqual(await links(page).allTextContents(), ["SENDIASS", "Local Offer"]);
    await page.locator(".panel").getByRole("link", { name: "the contents" }).click();
    assert.equal((await focused(page)).id, "contents");
    assertClean(watched);
    await context.close();
  });

  test("words to use can be copied", async () => {
    // A browser with a window allows it to whoever presses the button; one without has to be told.
    const watched = await open({ permissions: ["clipboard-write"] });
    const { page, context } = watched;
    const article = page.locator("article").first();
    await article.getByRole("button", { name: "Copy these words" }).click();
    await article.getByRole("status").filter({ hasText: "Copied." }).waitFor();
    assertClean(watched);
    await context.close();
  });

  test("without scripts it has all its text and its contents, and no box that would do nothing", async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    assert.ok(await page.getByRole("search").isHidden(), "no search box");
    await page
      .getByRole("navigation", { name: "Contents" })
      .getByRole("link", { name: "SENCO", exact: true })
      .click();
    assert.equal(new URL(page.url()).hash, "#role-senco");
    const text = await page.locator("main").innerText();
    for (const { name } of [
      ...site.edition.guide.questions,
      ...site.edition.guide.terms,
      ...site.edition.guide.sources,
    ])
      assert.ok(text.includes(name), name);
    await context.close();
  });

  test("axe finds nothing against WCAG 2.2 AA or good practice: light, dark, narrow, and with the list open; nothing scrolls sideways", async () => {
    const { page, context } = await open({ bypassCSP: true });
    await page.evaluate(axe);
    const check = async (what: string): Promise<void> => {
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `${what}: no sideways scroll`,
      );
      const { violations, passes } = await page.evaluate(async (): Promise<AxeResults> => {
        const options = {
          runOnly: {
            type: "tag",
            values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
          },
        };
        // The file is made of entries that are alike: two of each part stand for the others.
        const where = {
          include: ["html"],
          exclude: ["article:nth-of-type(n + 3)", ".glossary > div:nth-of-type(n + 3)"],
        };
        return (
          globalThis as unknown as {
            axe: { run(where: unknown, options: unknown): Promise<AxeResults> };
          }
        ).axe.run(where, options);
      });
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${what}: ${id} at ${nodes[0]!.html}`),
        [],
      );
      assert.ok(
        passes.some(({ id }) => id === "target-size"),
        "the size of targets was measured",
      );
    };
    await check("light");
    await page.emulateMedia({ colorScheme: "dark" });
    await check("dark");
    await page.setViewportSize({ width: 320, height: 640 });
    await check("320 px");
    await box(page).fill("sencho");
    await check("the list open");
    await context.close();
  });

  test("on paper it has no search box, no button and no way back, and its addresses beside their names", async () => {
    const { page, context } = await open();
    await page.emulateMedia({ media: "print" });
    for (const name of ["form", "button", ".no-print", ".skip"])
      assert.deepEqual(
        await page
          .locator(name)
          .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
        0,
        name,
      );
    assert.match(
      await page
        .locator("#source-cfa-2014 a")
        .evaluate((link) => getComputedStyle(link, "::after").content),
      /https:\/\/www\.legislation\.gov\.uk/,
    );
    await context.close();
  });

  test("a host sends it as a download under its own name, whole, and the page tells its size before", async () => {
    const { page, context, complaints } = await openPage(browser);
    await page.goto(`${serving.url}offline/`);
    const link = page.getByRole("link", { name: /^Download the guide as one file \(\d+ kB\)$/ });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    assert.equal(download.suggestedFilename(), "sen-signpost-rotherham.html");
    const saved = readFileSync(await download.path());
    assert.ok(saved.equals(site.edition.publication.guideFile.bytes), "every byte has come");
    assert.equal(
      Math.round(saved.length / 1000),
      Number(/\d+/.exec((await link.textContent())!)![0]),
    );
    const { headers } = await fetch(`${serving.url}guide.html`);
    assert.equal(
      headers.get("content-disposition"),
      'attachment; filename="sen-signpost-rotherham.html"',
    );
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("a host that shows it all the same shows it whole and in its style, though its own policy stops the script", async () => {
    const { page, context } = await openPage(browser);
    await page.route("**/guide.html", async (route) => {
      const response = await route.fetch();
      const headers = Object.fromEntries(
        Object.entries(response.headers()).filter(([name]) => name !== "content-disposition"),
      );
      await route.fulfill({ response, headers });
    });
    await page.goto(`${serving.url}guide.html#role-senco`);
    assert.equal(
      await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      "rgb(251, 247, 240)",
    );
    assert.ok((await page.locator("#role-senco").boundingBox())!.y < 100, "links work");
    assert.ok(await page.getByRole("search").isHidden(), "no box that would do nothing");
    await context.close();
  });
});
