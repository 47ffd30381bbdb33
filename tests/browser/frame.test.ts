/** The frame of every page: what the header leaves of a small screen, and a search box that can be used on it. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Browser } from "playwright";
import type { Serving } from "../../scripts/serve.ts";
import { openPage, startSite } from "./harness.ts";
import { stickingOut } from "./measures.ts";

let browser: Browser;
let serving: Serving;
before(async () => void ({ serving, browser } = await startSite()));

describe("on a phone", () => {
  for (const width of [320, 360, 390])
    test(`of ${width} px the header takes 120 px or less, its doors stand on one row`, async () => {
      const { page, context } = await openPage(browser, { viewport: { width, height: 640 } });
      for (const address of ["", "search/", "questions/", "told/", "help/sendiass/"]) {
        await page.goto(serving.url + address);
        const header = (await page.locator(".site-header").boundingBox())!;
        assert.ok(header.height <= 120, `${address}: ${header.height} px`);
        const rows = await page
          .locator(".site-header nav a")
          .evaluateAll(
            (doors) => new Set(doors.map((door) => (door as HTMLElement).offsetTop)).size,
          );
        assert.equal(rows, 1, address);
      }
      await context.close();
    });

  test("the search box has the first row while it is used, and nothing sticks out", async () => {
    const { page, context } = await openPage(browser, { viewport: { width: 320, height: 640 } });
    await page.goto(`${serving.url}roles/senco/`);
    await page.getByRole("searchbox").focus();
    const { width } = (await page.getByRole("searchbox").boundingBox())!;
    assert.ok(width >= 170, `${width} px`);
    await page.getByRole("searchbox").pressSequentially("governors");
    await page.locator(".panel li").first().waitFor();
    assert.deepEqual(await stickingOut(page), []);
    await context.close();
  });

  test("with text at 200% the search box is wide enough for a few words", async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${serving.url}roles/senco/`);
    await page.evaluate(() => void (document.documentElement.style.fontSize = "225%"));
    const { width } = (await page.getByRole("searchbox").boundingBox())!;
    assert.ok(width >= 200, `${width} px`);
    assert.deepEqual(await stickingOut(page), []);
    await context.close();
  });
});
