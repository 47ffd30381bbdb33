/** Search among what else a reader does: comes back from a result, uses keys, writes with an input method, loses the line. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Browser, Locator, Page } from "playwright";
import type { Serving } from "../../scripts/serve.ts";
import { openPage, startSite } from "./harness.ts";

let browser: Browser;
let serving: Serving;
before(async () => void ({ serving, browser } = await startSite()));

const box = (page: Page): Locator => page.getByRole("searchbox");
const results = (page: Page): Locator => page.locator("#results > li > a:first-child");
const focusedHref = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute("href"));

describe("a result", () => {
  test("is 90 px high or less, the first 180, and says what kind of page it leads to", async () => {
    const { page, context } = await openPage(browser);
    for (const query of ["is my child getting support", "ombudsman number", "no money"]) {
      await page.goto(`${serving.url}search/?${new URLSearchParams({ q: query }).toString()}`);
      await page.getByText(/pages found/).waitFor();
      const heights = await page
        .locator("#results > li")
        .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height));
      assert.ok(heights[0]! <= 180, `${query}: ${heights[0]} px`);
      for (const height of heights.slice(1)) assert.ok(height <= 90, `${query}: ${height} px`);
      for (const kind of await page.locator("#results .detail b").allTextContents())
        assert.notEqual(kind, "");
    }
    await context.close();
  });

  test("marks the words that say something and no others, and keeps the spaces beside them", async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${serving.url}search/?q=is+my+sen+money+ring+fenced`);
    const link = page.locator('#results a[href="/questions/is-sen-money-ring-fenced/"]');
    await link.waitFor();
    assert.equal(await link.innerText(), "Is SEN money ring-fenced?");
    const marked = await page.locator("#results mark").allTextContents();
    assert.ok(marked.includes("money"));
    for (const small of ["is", "Is", "my", "the"]) assert.ok(!marked.includes(small), small);
    await context.close();
  });

  test("of a service shows its number, which can be called", async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${serving.url}search/?q=ombudsman+number`);
    const number = page.locator('#results > li:first-child a[href^="tel:"]');
    await number.waitFor();
    assert.match((await number.textContent())!, /^0[\d ]+$/);
    await context.close();
  });
});

describe("an empty search", () => {
  test("offers examples that can be pressed, and the A to Z", async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${serving.url}search/`);
    const examples = page.locator("#search-help .examples a");
    await examples.first().waitFor();
    assert.ok((await examples.count()) >= 3);
    await page.locator("#search-help").getByRole("link", { name: "the A to Z" }).waitFor();
    await examples.first().click();
    await results(page).first().waitFor();
    assert.equal(await page.locator("#search-help .examples").count(), 0);
    await context.close();
  });
});

describe("who comes back from a result", () => {
  test("of the search page has the words, and the focus on that result, in view", async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${serving.url}search/?q=support`);
    await page.getByText(/pages found/).waitFor();
    const chosen = results(page).nth(7);
    const href = await chosen.getAttribute("href");
    await chosen.click();
    await page.waitForURL(`${serving.origin}${href}`);
    await page.goBack();
    await page.waitForFunction(
      (wanted) => document.activeElement?.getAttribute("href") === wanted,
      href,
    );
    assert.equal(await box(page).inputValue(), "support");
    const { y } = (await results(page).nth(7).boundingBox())!;
    assert.ok(y > 0 && y < 844, `${y}`);
    await context.close();
  });

  test("of another page’s box has the box as it was", async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${serving.url}roles/senco/`);
    await box(page).pressSequentially("governors");
    const chosen = page.locator(".panel li > a:first-child").nth(1);
    await chosen.waitFor();
    const href = await chosen.getAttribute("href");
    await chosen.click();
    await page.waitForURL(`${serving.origin}${href}`);
    await page.goBack();
    await page.waitForFunction(
      (wanted) => document.activeElement?.getAttribute("href") === wanted,
      href,
    );
    assert.equal(await box(page).inputValue(), "governors");
    await context.close();
  });

  test("who loads the page anew finds the box empty", async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${serving.url}roles/senco/`);
    await page.evaluate(() =>
      history.replaceState({ query: "governors", chosen: "/roles/governing-body/" }, ""),
    );
    await page.reload({ waitUntil: "networkidle" });
    assert.equal(await box(page).inputValue(), "");
    assert.equal(await page.locator(".panel").count(), 0);
    await context.close();
  });
});

describe("keys", () => {
  test("/ and Ctrl+K lead to the box, but / stays a sign where words are written", async () => {
    const { page, context } = await openPage(browser);
    for (const address of ["", "roles/senco/", "search/"]) {
      for (const key of ["/", "Control+k"]) {
        await page.goto(serving.url + address, { waitUntil: "networkidle" });
        await page.keyboard.press(key);
        assert.ok(await box(page).evaluate((input) => input === document.activeElement), key);
        assert.equal(await box(page).inputValue(), "");
      }
      await page.keyboard.press("/");
      assert.equal(await box(page).inputValue(), "/");
    }
    await context.close();
  });

  test("/ can be turned off and on again", async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${serving.url}accessibility/`);
    await page.getByRole("button", { name: "Turn the / key off" }).click();
    await page.getByText("The / key is off.").waitFor();
    await page.goto(`${serving.url}roles/senco/`);
    await page.keyboard.press("/");
    assert.ok(!(await box(page).evaluate((input) => input === document.activeElement)));
    await page.goto(`${serving.url}accessibility/`);
    await page.getByRole("button", { name: "Turn the / key on" }).click();
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    await context.close();
  });

  test("that belong to the browser, or to an input method, are left to them", async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${serving.url}search/?q=support`);
    await results(page).first().waitFor();
    /** Whether the page takes the key for itself. @param held what is held down with it, as in `shiftKey` */
    const taken = (key: string, held?: string): Promise<boolean> =>
      box(page).evaluate(
        (input, pressed) => {
          input.focus();
          const event = new KeyboardEvent("keydown", {
            key: pressed.key,
            bubbles: true,
            cancelable: true,
            ...(pressed.held ? { [pressed.held]: true } : {}),
          });
          input.dispatchEvent(event);
          return event.defaultPrevented;
        },
        { key, held: held ?? "" },
      );
    for (const key of ["ArrowDown", "Escape"]) {
      assert.equal(await taken(key, "isComposing"), false, `${key} while composing`);
      for (const held of ["shiftKey", "altKey", "ctrlKey", "metaKey"])
        assert.equal(await taken(key, held), false, `${held} ${key}`);
      assert.equal(await box(page).inputValue(), "support");
    }
    assert.equal(await taken("ArrowDown"), true);
    await context.close();
  });

  test("Escape on a result goes back to the box and wipes nothing", async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${serving.url}search/?q=support`);
    await results(page).first().waitFor();
    await box(page).focus();
    await page.keyboard.press("ArrowDown");
    assert.equal(await focusedHref(page), await results(page).first().getAttribute("href"));
    await page.keyboard.press("Escape");
    assert.ok(await box(page).evaluate((input) => input === document.activeElement));
    assert.equal(await box(page).inputValue(), "support");
    assert.ok((await results(page).count()) > 0);
    await context.close();
  });
});

describe("where the program of search cannot be had", () => {
  test("the box says so, leads to the A to Z, and works as soon as the program comes", async () => {
    const { page, context } = await openPage(browser);
    const ofSearch = /\/assets\/searchBoxes-/;
    await page.route(ofSearch, (route) => route.abort());
    await page.goto(`${serving.url}roles/senco/`);
    await box(page).focus();
    const failure = page.getByText("Search could not be loaded.");
    await failure.waitFor();
    await box(page).fill("governors");
    await box(page).press("Enter");
    await page.waitForURL(`${serving.url}a-z/`);
    await page.goto(`${serving.url}roles/senco/`);
    await box(page).focus();
    await failure.waitFor();
    await page.unroute(ofSearch);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.waitForLoadState("networkidle");
    await box(page).pressSequentially("governors");
    await page.locator(".panel li").first().waitFor();
    assert.equal(await failure.count(), 0);
    await context.close();
  });

  test("the page on use without signal says that a part of it is missing, not that scripts did not start", async () => {
    const { page, context } = await openPage(browser);
    await page.route(/\/assets\/offlinePage-/, (route) => route.abort());
    await page.goto(`${serving.url}offline/`);
    await page.getByText("A part of this page could not be loaded").waitFor();
    assert.equal(await page.getByText("This one has not started them").count(), 0);
    await context.close();
  });
});
