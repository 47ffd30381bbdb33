/** What the guide says about the copy, on /offline/ and at the foot of every page: only what is so. */
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { chromium, type Browser, type Page } from "playwright";
import { findBrowser } from "../../scripts/browser.ts";
import { refusalOf } from "../../src/browser/copy.ts";
import type { SiteFile } from "../../src/publish/assets.ts";
import { buildInto, startBrowser, temporaryFolder } from "./harness.ts";
import { copyOf, shrink } from "./madeReleases.ts";
import {
  cacheNames,
  openReader,
  scopes,
  startHost,
  until,
  waitForCopy,
} from "./offline-helpers.ts";

let browser: Browser;
let small: SiteFile[];
before(async () => {
  ({ files: small } = await shrink((await buildInto()).site));
  browser = await startBrowser();
});

const lineOf = (page: Page) => page.locator("[data-offline-line]");
const statusOf = (page: Page) => page.locator("#offline-status");
const tells = (text: RegExp, where: ReturnType<Page["locator"]>): Promise<void> =>
  where.filter({ hasText: text }).waitFor();
const saved =
  /^Saved on this device: the guide of 5 January 2027, saved on \d+ \w+ \d{4}, [\d,]+ kB\. Your browser may delete it\./;

describe("the line at the foot of a page", () => {
  test("shows how far saving has come, then what is saved, and moves nothing that stands above it", async () => {
    const host = await startHost(small);
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    host.instead = async ({ url }) => {
      if (url?.startsWith("/pagefind/")) await held;
      return false;
    };
    const { page, context, complaints } = await openReader(browser);
    await context.addInitScript({
      content:
        "new PerformanceObserver((list) => { self.shifted = (self.shifted ?? 0) + list.getEntries().length; }).observe({ type: 'layout-shift', buffered: true });",
    });
    await page.goto(`${host.url}roles/senco/`);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const total = Object.keys(copyOf(small).files).length;
    await tells(new RegExp(`^Saving for use without signal: \\d+ of ${total}$`), lineOf(page));
    goOn();
    await tells(saved, lineOf(page));
    const link = lineOf(page).getByRole("link", { name: "See it, or remove it" });
    assert.equal(await link.getAttribute("href"), "/offline/");
    assert.equal(await page.evaluate("self.shifted ?? 0"), 0);
    assert.equal(
      await lineOf(page).getAttribute("role"),
      null,
      "progress is not read out: it would speak two hundred times",
    );

    await waitForCopy(page);
    await host.stop();
    await context.setOffline(true);
    await tells(
      /^There seems to be no signal: the saved guide still works\. Saved on this device:/,
      lineOf(page),
    );
    await context.setOffline(false);
    await tells(saved, lineOf(page));
    await page.goto(`${host.url}offline/`);
    await tells(saved, statusOf(page));
    assert.equal(await lineOf(page).isVisible(), false, "/offline/ says it once");
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("says that nothing is saved where the copy was removed, in another tab too", async () => {
    const host = await startHost(small);
    const { page, context } = await openReader(browser);
    await page.goto(`${host.url}roles/senco/`);
    await waitForCopy(page);
    const other = await context.newPage();
    await other.goto(`${host.url}offline/`);
    await other.getByRole("button", { name: "Remove it from this device" }).click();
    await other.getByText("Nothing is saved on this device").waitFor();
    // A reader who comes back to a tab makes it visible; the pages of a test always are.
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await tells(/^Not saved on this device\. Save the guide for use without signal$/, lineOf(page));
    await lineOf(page).getByRole("link").click();
    await page.getByRole("button", { name: "Save the guide on this device" }).waitFor();
    await context.close();
  });

  test("offers to save on a device that is set to save data", async () => {
    const host = await startHost(small);
    const { page, context } = await openReader(browser);
    await context.addInitScript({
      content: `Object.defineProperty(Navigator.prototype, "connection", { get: () => ({ saveData: true }) });`,
    });
    await page.goto(`${host.url}roles/senco/`);
    await tells(/^Not saved on this device\. Save the guide for use without signal$/, lineOf(page));
    await context.close();
  });
});

describe("a browser that is asked to keep the copy", () => {
  const openWithCopy = async () => {
    const host = await startHost(small);
    const reader = await openReader(browser);
    // Whether the guide asks by itself: each call is written down, and goes on to the browser.
    await reader.context.addInitScript({
      content: `
      self.askedToKeep = 0;
      const persist = StorageManager.prototype.persist;
      StorageManager.prototype.persist = function () { self.askedToKeep += 1; return persist.call(this); };`,
    });
    await reader.page.goto(`${host.url}offline/`);
    await tells(saved, statusOf(reader.page));
    await waitForCopy(reader.page);
    return { host, ...reader };
  };
  const ask = (page: Page) => page.getByRole("button", { name: "Ask the browser to keep it" });

  test("may say no: the guide tells it, and asked only when the button was pressed", async () => {
    const { page, context } = await openWithCopy();
    assert.equal(await page.evaluate("askedToKeep"), 0);
    await ask(page).click();
    await page
      .getByText(
        "Your browser did not agree to keep it. It may still delete the copy when space is short.",
      )
      .waitFor();
    assert.equal(await page.evaluate("askedToKeep"), 1);
    assert.equal(await ask(page).count(), 0);
    assert.ok(await page.getByRole("button", { name: "Remove it from this device" }).isVisible());
    await context.close();
  });

  test("may say yes: the guide tells it from then on, and does not ask again", async () => {
    const { host, page, context } = await openWithCopy();
    const { targetInfo } = await (await context.newCDPSession(page)).send("Target.getTargetInfo");
    const session = await browser.newBrowserCDPSession();
    await session.send("Browser.grantPermissions", {
      origin: host.origin,
      permissions: ["durableStorage"],
      browserContextId: targetInfo.browserContextId!,
    });
    await ask(page).click();
    await tells(/kB\. Your browser has agreed to keep it\./, statusOf(page));
    await page.reload();
    await tells(/kB\. Your browser has agreed to keep it\./, statusOf(page));
    assert.equal(await ask(page).count(), 0);
    assert.equal(await page.evaluate("askedToKeep"), 0);
    await page.goto(`${host.url}roles/senco/`);
    await tells(/kB\. Your browser has agreed to keep it\. See it, or remove it$/, lineOf(page));
    await context.close();
  });

  test("may not know the question: the guide says so", async () => {
    const host = await startHost(small);
    const { page, context } = await openReader(browser);
    await context.addInitScript({
      content:
        "delete StorageManager.prototype.persist; delete StorageManager.prototype.persisted;",
    });
    await page.goto(`${host.url}offline/`);
    await tells(saved, statusOf(page));
    await page.getByText("This browser cannot be asked to keep it.").waitFor();
    assert.equal(await ask(page).count(), 0);
    await context.close();
  });
});

describe("a browser that keeps nothing", () => {
  const reads = async (page: Page, url: string): Promise<void> => {
    for (const address of ["", "roles/senco/"]) {
      assert.equal(
        (await page.goto(url + address, { waitUntil: "networkidle" }))?.status(),
        200,
        address,
      );
      assert.equal(await lineOf(page).isVisible(), false, "the foot of a page says nothing of it");
    }
    await page.goto(`${url}offline/`);
  };
  const cannot =
    "This browser cannot keep the guide. It may be a private window, an older browser, or one that is set to store nothing. You can go on reading, and you can still print the guide.";

  const refusals = `{
    const refuse = () => Promise.reject(new DOMException("Access to the storage API is denied in this context.", "SecurityError"));
    for (const name of ["open", "has", "keys", "match", "delete"]) CacheStorage.prototype[name] = refuse;
    for (const name of ["register", "getRegistration", "getRegistrations"]) ServiceWorkerContainer.prototype[name] = refuse;
  }`;

  test("because it is set to store nothing says so on /offline/ alone, and reading goes on", async () => {
    const host = await startHost(small);
    // The browser's own setting, “block all cookies”: then it refuses caches and workers too.
    const profile = temporaryFolder();
    mkdirSync(join(profile, "Default"));
    writeFileSync(
      join(profile, "Default", "Preferences"),
      JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }),
    );
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await findBrowser(),
      args: ["--no-sandbox", "--disable-gpu"],
    });
    try {
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await page.goto(`${host.url}robots.txt`);
      // A browser that has no window has no such setting either: there the same refusals are put in its place.
      if (
        await page.evaluate(() =>
          caches.keys().then(
            () => true,
            () => false,
          ),
        )
      )
        await context.addInitScript({ content: refusals });
      await reads(page, host.url);
      await page.getByText(cannot).waitFor();
      assert.match(
        await page.evaluate(() =>
          caches.keys().then(
            () => "allowed",
            (error) => String(error),
          ),
        ),
        /SecurityError|denied/i,
      );
      assert.deepEqual(errors, []);
    } finally {
      await context.close();
    }
  });

  test("because it has no caches or no workers says so on /offline/ alone, and reading goes on", async () => {
    const host = await startHost(small);
    for (const without of [
      "delete Navigator.prototype.serviceWorker;",
      "delete globalThis.caches;",
    ]) {
      const { page, context, complaints } = await openReader(browser);
      await context.addInitScript({ content: without });
      await reads(page, host.url);
      await page.getByText(cannot).waitFor();
      assert.deepEqual(complaints, [], without);
      await context.close();
    }
  });

  test("because it refuses workers alone says, when asked to save, that it could not", async () => {
    const host = await startHost(small);
    const { page, context, complaints } = await openReader(browser, { serviceWorkers: "block" });
    await reads(page, host.url);
    await page.getByRole("button", { name: "Save the guide on this device" }).click();
    await page
      .getByText(
        "The guide could not be saved. There may be no signal, or this browser does not allow it: a private window, for example.",
      )
      .waitFor();
    assert.deepEqual(await cacheNames(page), []);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("because a school’s network answers even the worker’s address with its own page, is told apart from nothing", async () => {
    const host = await startHost(small);
    host.instead = ({ url }, response) => {
      if (url !== "/sw.js") return false;
      response
        .writeHead(200, { "Content-Type": "text/html; charset=utf-8" })
        .end("<!doctype html><title>Sign in</title>");
      return true;
    };
    const { page, context } = await openReader(browser);
    await page.goto(`${host.url}offline/`, { waitUntil: "networkidle" });
    await page.getByText("The guide is not saved on this device yet.").waitFor();
    await page.getByRole("button", { name: "Save the guide on this device" }).click();
    await page.getByText("The guide could not be saved. There may be no signal,").waitFor();
    assert.deepEqual(await scopes(page), []);
    assert.ok(!(await cacheNames(page)).includes(refusalOf("/")));
    await until(
      "reading goes on",
      async () => (await page.goto(`${host.url}roles/senco/`))?.status() === 200,
    );
    await context.close();
  });
});
