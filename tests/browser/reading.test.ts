/** What a reader does on the built site, in a real browser, with the policy that hosts are given. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Browser } from "playwright";
import type { Serving } from "../../scripts/serve.ts";
import type { Site } from "../../src/buildSite.ts";
import { openPage, startSite } from "./harness.ts";

describe("reading the guide", () => {
  let browser: Browser;
  let serving: Serving;
  let site: Site;
  before(async () => void ({ site, serving, browser } = await startSite()));

  test("every page opens without a complaint, a cookie or a request to anybody else", async () => {
    const { page, context, complaints, requests } = await openPage(browser);
    for (const { address } of site.pages) {
      const response = await page.goto(serving.origin + address);
      assert.equal(response?.status(), 200, address);
      assert.notEqual(await page.locator("h1").textContent(), "", address);
    }
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(serving.origin)),
      [],
    );
    assert.deepEqual(await context.cookies(), []);
    await context.close();
  });

  test("without scripts every page reads the same, and the search box leads to the A to Z", async () => {
    const { page, context } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${serving.url}roles/senco/`);
    await page.getByLabel("Search the guide").fill("governors");
    await page.getByRole("button", { name: "Search" }).click();
    await page.waitForURL(/\/a-z\/\?q=governors$/);
    assert.equal(await page.locator("h1").textContent(), "A to Z");
    await context.close();
  });

  test("the three first questions lead the start page, in their order", async () => {
    const { page, context } = await openPage(browser);
    await page.goto(serving.url);
    assert.deepEqual(await page.locator(".leading h3").allTextContents(), [
      "Who manages school SEN resources?",
      "How can I find out what support and resources my child is getting?",
      "Where can I get further information, advice or support?",
    ]);
    await context.close();
  });

  test("a word explains itself on the same page, and the way back leads to where it stood", async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${serving.url}questions/who-manages-school-sen-resources/`);
    const word = page.locator("#use-governing-body");
    await word.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await word.click();
    const meaning = page.locator("#word-governing-body");
    assert.ok(await meaning.isVisible());
    const box = (await meaning.boundingBox())!;
    assert.ok(box.y >= 0 && box.y + box.height <= 844 + 1, "the meaning stands on the screen");
    assert.equal(await page.evaluate(() => scrollY), before, "the page has not moved");
    await meaning.getByRole("link", { name: /Back to the text/ }).click();
    assert.match(page.url(), /#use-governing-body$/);
    await context.close();
  });

  test("the words to use can be copied", async () => {
    const { page, context } = await openPage(browser, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.goto(`${serving.url}questions/written-copy-of-the-support-plan/`);
    const words = (await page.locator(".say blockquote p").allTextContents())
      .map((line) => line.trim())
      .join("\n");
    await page.getByRole("button", { name: "Copy these words" }).click();
    await page.getByText("Copied.").waitFor();
    await page.getByLabel("Search the guide").focus();
    await page.keyboard.press("Control+V");
    assert.equal(
      await page.getByLabel("Search the guide").inputValue(),
      words.replaceAll("\n", " "),
    );
    await context.close();
  });

  test("a link in the ledger of a source leads to the sentence that rests on it", async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${serving.url}sources/cfa-2014/#s-66-2`);
    await page.locator("#s-66-2 + ul a").first().click();
    const fragment = new URL(page.url()).hash.slice(1);
    assert.match(fragment, /^c-[0-9a-f]{6}$/);
    assert.match((await page.locator(`#${fragment}`).textContent())!, /s\.66\(2\)/);
    await context.close();
  });

  test("an address that is not there gives the page that helps on", async () => {
    const { page, context } = await openPage(browser);
    const response = await page.goto(`${serving.url}roles/nobody/`);
    assert.equal(response?.status(), 404);
    await page.getByRole("link", { name: "A to Z of the whole guide" }).click();
    assert.equal(await page.locator("h1").textContent(), "A to Z");
    await context.close();
  });
});
