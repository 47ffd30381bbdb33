/** Without a mouse: every link, button and box is reached in the order of the page, is seen when it is reached, and is left again. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Browser, Page } from "playwright";
import type { Serving } from "../../scripts/serve.ts";
import type { Site } from "../../src/buildSite.ts";
import { openPage, startSite } from "./harness.ts";
import { pagesOfEachKind } from "./kinds.ts";
import { changePage } from "./madeReleases.ts";
import { openReader, startHost, waitForCopy } from "./offline-helpers.ts";

let browser: Browser;
let serving: Serving;
let site: Site;
before(async () => void ({ site, serving, browser } = await startSite()));

const still = { reducedMotion: "reduce" } as const;

/** Whatever a Tab has reached: its name, and what a reader would miss there. `left` is true once the page has been left. */
type Stop = { name: string; faults: string[]; left: boolean };

const lookAtStop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const last = (globalThis as { lastStop?: HTMLElement }).lastStop;
    const name = `${at.tagName.toLowerCase()} “${(at.textContent?.trim() || at.getAttribute("aria-label") || at.id).slice(0, 60)}”`;
    const place =
      last === undefined ? Node.DOCUMENT_POSITION_FOLLOWING : last.compareDocumentPosition(at);
    if (
      at === document.body ||
      (last !== undefined &&
        at !== last &&
        !(place & Node.DOCUMENT_POSITION_FOLLOWING) &&
        at.matches(".skip"))
    )
      return { name, faults: [], left: true };
    const faults: string[] = [];
    // A date's day, month, year and calendar are stops of their own inside one field.
    if (at === last && !at.matches("input[type=date]")) faults.push("holds the focus");
    else if (at !== last && !(place & Node.DOCUMENT_POSITION_FOLLOWING))
      faults.push("comes before the last stop on the page");
    (globalThis as { lastStop?: HTMLElement }).lastStop = at;
    at.setAttribute("data-reached", "");
    const lines = [...at.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (lines.length === 0) faults.push("has no size");
    for (const { left, top, width, height } of lines) {
      const [x, y] = [left + width / 2, top + height / 2];
      const there = document.elementFromPoint(x, y);
      if (there === null) faults.push(`is off the screen, at ${Math.round(x)}, ${Math.round(y)}`);
      else if (!at.contains(there))
        faults.push(`is covered by ${there.tagName.toLowerCase()}.${there.className}`);
    }
    const { outlineStyle, outlineWidth, outlineColor, opacity } = getComputedStyle(at);
    if (
      outlineStyle === "none" ||
      parseFloat(outlineWidth) < 2 ||
      /^rgba\(.*, 0\)$/.test(outlineColor) ||
      opacity === "0"
    )
      faults.push(`has no outline: ${outlineStyle} ${outlineWidth} ${outlineColor}`);
    return { name, faults, left: false };
  });

/**
 * Presses Tab until the page is left, or so many stops have been made.
 * @returns what has been reached, and what is wrong there, by the name of the stop
 */
const walk = async (
  page: Page,
  most = Infinity,
): Promise<{ stops: string[]; faults: string[] }> => {
  const stops: string[] = [];
  const faults: string[] = [];
  const tooMany = (await page.locator("*").count()) + 10;
  while (stops.length < Math.min(most, tooMany)) {
    await page.keyboard.press("Tab");
    const stop = await lookAtStop(page);
    if (stop.left) return { stops, faults };
    stops.push(stop.name);
    faults.push(...stop.faults.map((fault) => `${stop.name} ${fault}`));
  }
  return { stops, faults: stops.length < most ? [...faults, "the page is never left"] : faults };
};

/** What a reader can see and use, but Tab has not reached. */
const notReached = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, input, select, textarea, summary, [tabindex='0']",
      ),
    ]
      .filter(
        (one) =>
          one.checkVisibility({ visibilityProperty: true }) && !one.hasAttribute("data-reached"),
      )
      .map(
        (one) =>
          `${one.tagName.toLowerCase()} “${one.textContent?.trim().slice(0, 60)}” was not reached`,
      ),
  );

/** Walks a page from its top. */
const faultsOf = async (page: Page): Promise<string[]> => {
  const { stops, faults } = await walk(page);
  assert.ok(stops.length > 5, `only ${stops.length} stops`);
  return [...faults, ...(await notReached(page))];
};

describe("with the keyboard alone", () => {
  test("on every kind of page the first Tab reaches the way past the header, and it leads to the main part", async () => {
    const { page, context } = await openPage(browser, still);
    for (const address of pagesOfEachKind(site)) {
      await page.goto(serving.origin + address);
      await page.keyboard.press("Tab");
      const skip = page.getByRole("link", { name: "Skip to the main part" });
      assert.ok(await skip.evaluate((link) => link === document.activeElement), address);
      const { faults } = await lookAtStop(page);
      assert.deepEqual(faults, [], address);
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate(() => document.activeElement?.id), "main", address);
      await page.keyboard.press("Tab");
      assert.ok(
        await page.evaluate(() => document.activeElement?.closest("header") === null),
        `${address}: the header is behind`,
      );
    }
    await context.close();
  });

  test("on every kind of page everything is reached, in its order, in full view and with an outline", async () => {
    const { page, context } = await openPage(browser, still);
    const faults: string[] = [];
    for (const address of pagesOfEachKind(site)) {
      await page.goto(serving.origin + address, { waitUntil: "networkidle" });
      // The booklet holds all pages once more: its beginning stands for it.
      const found = address === "/print/" ? (await walk(page, 150)).faults : await faultsOf(page);
      faults.push(...found.map((fault) => `${address}: ${fault}`));
    }
    assert.deepEqual(faults, []);
    await context.close();
  });

  for (const [screen, width, height] of [
    ["an old phone", 320, 480],
    ["a computer", 1280, 720],
  ] as const) {
    test(`so it is on the screen of ${screen}`, async () => {
      const { page, context } = await openPage(browser, { ...still, viewport: { width, height } });
      for (const address of [
        "/",
        "/questions/who-manages-school-sen-resources/",
        "/help/sendiass/",
      ]) {
        await page.goto(serving.origin + address, { waitUntil: "networkidle" });
        assert.deepEqual(await faultsOf(page), [], address);
      }
      await context.close();
    });
  }

  test("a word is opened, read and left, with the focus where it was in the text", async () => {
    const { page, context } = await openPage(browser, still);
    await page.goto(`${serving.url}questions/who-manages-school-sen-resources/`);
    await page.locator("#use-governing-body").focus();
    await page.keyboard.press("Enter");
    const meaning = page.locator("#word-governing-body");
    assert.ok(await meaning.isVisible());
    for (const name of [/All words/, /Back to the text/]) {
      await page.keyboard.press("Tab");
      assert.ok(
        await meaning
          .getByRole("link", { name })
          .evaluate((link) => link === document.activeElement),
        String(name),
      );
      assert.deepEqual((await lookAtStop(page)).faults, []);
    }
    await page.keyboard.press("Enter");
    assert.ok(!(await meaning.evaluate((one) => one.matches(":target"))), "the meaning has gone");
    // The next Tab goes on from the word, not from the top or the foot of the page.
    const after = await page.locator("#use-governing-body").evaluate((word) => {
      const links = [...document.querySelectorAll("a[href]")];
      return links[links.indexOf(word) + 1]?.getAttribute("href");
    });
    await page.keyboard.press("Tab");
    const now = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    assert.ok(now === after || now === "#word-governing-body", `the focus is at ${now}`);
    await context.close();
  });

  test("a reader who tabs on while a word is open meets nothing that it covers", async () => {
    const { page, context } = await openPage(browser, still);
    await page.goto(
      `${serving.url}questions/who-manages-school-sen-resources/#word-governing-body`,
    );
    assert.ok(await page.locator("#word-governing-body").isVisible());
    assert.deepEqual((await walk(page)).faults, []);
    await context.close();
  });

  test("results that come up below a box can be walked through and left", async () => {
    const { page, context } = await openPage(browser, still);
    await page.goto(`${serving.url}roles/senco/`);
    await page.getByRole("searchbox").fill("governors");
    const results = page.locator("form[role=search] li a");
    await results.first().waitFor();
    await page.waitForLoadState("networkidle");
    const found = await results.allTextContents();
    const { stops, faults } = await walk(page);
    assert.deepEqual(faults, []);
    for (const title of found)
      assert.ok(
        stops.some((stop) => stop.includes(title.trim().slice(0, 50))),
        `${title} was reached`,
      );
    assert.ok(!(await results.first().isVisible()), "they have gone when the reader has moved on");
    await context.close();
  });

  test("the offer of a new version covers nothing that the reader reaches", async () => {
    const host = await startHost(site.files);
    const { page, context } = await openReader(browser, still);
    await page.goto(`${host.url}roles/senco/`);
    await waitForCopy(page);
    host.publish(
      await changePage(site, "/roles/", (html) =>
        html.replace("</h1>", "</h1><p>A sentence of the next release.</p>"),
      ),
    );
    await page.reload();
    await page.getByRole("button", { name: "Show the new version" }).waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    assert.deepEqual(await faultsOf(page), []);
    await context.close();
  });
});
