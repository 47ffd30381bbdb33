/** New releases, broken ones, lost connections, full devices: whatever happens, a reader has one whole copy or reads online. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { ServerResponse } from "node:http";
import type { Browser } from "playwright";
import { markKey, type CopyMark } from "../../src/browser/copy.ts";
import type { Site } from "../../src/buildSite.ts";
import type { SiteFile } from "../../src/publish/assets.ts";
import { buildInto, startBrowser } from "./harness.ts";
import { changePage, copyOf, packOf, shrink, textOf } from "./madeReleases.ts";
import {
  asPublished,
  assertWhole,
  cacheNames,
  cacheOf,
  fetchedForCopy,
  foreignCaches,
  foreignLeft,
  headingOf,
  lookForRelease,
  openDevice,
  openReader,
  scopes,
  startHost,
  until,
  waitForCopy,
} from "./offline-helpers.ts";

const changed = "A sentence of the next release.";
const address = "roles/senco/";
let browser: Browser;
let site: Site;
let next: SiteFile[];
let oldCache: string;
let newCache: string;
before(async () => {
  site = await shrink((await buildInto()).site);
  browser = await startBrowser();
  next = await changePage(site, `/${address}`, (html) =>
    html.replace("</h1>", `</h1><p>${changed}</p>`),
  );
  oldCache = cacheOf("/", copyOf(site.files));
  newCache = cacheOf("/", copyOf(next));
  assert.notEqual(oldCache, newCache);
});

const openSaved = () => openDevice(browser, site.files, address);

const answer = (
  response: ServerResponse,
  status: number,
  body: string,
  type = "text/html; charset=utf-8",
): true => {
  response.writeHead(status, { "Content-Type": type }).end(body);
  return true;
};

describe("a new release", () => {
  test("is fetched without what has not changed, changes no open page, and is shown when the reader asks", async () => {
    const { host, page, context, complaints } = await openSaved();
    await page.evaluate(() => document.body.setAttribute("data-still-here", ""));
    host.publish(next);
    const other = await context.newPage();
    await other.goto(`${host.url}roles/headteacher/`);
    const notice = page.locator("#new-release");
    await notice.getByText("A new version of this guide is ready.").waitFor();
    assert.deepEqual(fetchedForCopy(host), [`/${packOf(next)}`]);
    assert.equal(
      await page.locator("body[data-still-here]").count(),
      1,
      "the page was not loaded again",
    );
    assert.equal(await page.getByText(changed).count(), 0);
    assert.deepEqual(
      (await cacheNames(page)).filter((name) => !foreignCaches.includes(name)),
      [oldCache, newCache].sort(),
    );

    await notice.getByRole("button", { name: "Show the new version" }).click();
    await page.getByText(changed).waitFor();
    assert.equal(await page.locator("body[data-still-here]").count(), 0);
    assert.equal(await page.locator("#new-release").count(), 0);
    assert.equal(
      await other.locator("h1").textContent(),
      headingOf(site.pages.find((one) => one.address === "/roles/headteacher/")!.html),
    );
    // The other tab goes on with the old copy until it is closed.
    assert.deepEqual(await cacheNames(page), [oldCache, newCache, ...foreignCaches].sort());
    await other.close();
    await page.reload();
    await until("the old copy is gone", async () => !(await cacheNames(page)).includes(oldCache));
    assert.deepEqual(await cacheNames(page), [newCache, ...foreignCaches].sort());
    assert.deepEqual(await foreignLeft(page), foreignCaches);
    assert.deepEqual(complaints, []);
    await assertWhole(page, host, next);
    await context.close();
  });

  test("is offered on a page, too, that was opened while it was being fetched", async () => {
    const { host, page, context } = await openSaved();
    host.publish(next);
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    host.instead = async (request) => {
      if (request.url === `/${packOf(next)}`) await held;
      return false;
    };
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.goto(host.url + address, { waitUntil: "networkidle" });
    assert.equal(
      await page.evaluate(async () => (await navigator.serviceWorker.ready).installing?.state),
      "installing",
    );
    goOn();
    await page.getByRole("button", { name: "Show the new version" }).click();
    await page.getByText(changed).waitFor();
    await context.close();
  });

  test("can wait: it is offered again on the next page, and is there once the guide was closed", async () => {
    const { host, page, context } = await openSaved();
    host.publish(next);
    assert.equal(await lookForRelease(page), "installed");
    await page.getByRole("button", { name: "Later" }).click();
    assert.equal(await page.locator("#new-release").count(), 0);
    await page.goto(`${host.url}roles/`);
    await page.getByText("A new version of this guide is ready.").waitFor();
    await page.goto(host.url + address);
    assert.equal(await page.getByText(changed).count(), 0, "still the release that was open");

    await page.close();
    await host.stop();
    const later = await context.newPage();
    // The browser changes over a moment after the last page was closed.
    await until("the new release is shown", async () => {
      await later.goto("about:blank");
      await later.goto(host.url + address);
      return (await later.getByText(changed).count()) === 1;
    });
    assert.deepEqual(await cacheNames(later), [newCache, ...foreignCaches].sort());
    await context.close();
  });

  const signIn =
    "<!doctype html><title>Sorry</title><h1>Please sign in to the school’s network</h1>";
  const faults: [string, (response: ServerResponse) => true][] = [
    ["has a file missing", (response) => answer(response, 404, "Not found")],
    [
      "has a file with other bytes than were published",
      (response) =>
        answer(
          response,
          200,
          textOf(next, packOf(next)).replace(changed, "Half a sentence"),
          "application/json",
        ),
    ],
    [
      "has an error page where a file should be, with status 200",
      (response) => answer(response, 200, signIn),
    ],
  ];
  for (const [what, breakIt] of faults) {
    test(`that ${what} is not taken, and the old copy stays whole`, async () => {
      const { host, page, context } = await openSaved();
      const pack = `/${packOf(next)}`;
      host.publish(next);
      host.instead = (request, response) => request.url === pack && breakIt(response);
      assert.equal(await lookForRelease(page), "redundant");
      assert.deepEqual(fetchedForCopy(host), [pack, pack], "the second time past the cache");
      assert.equal(await page.locator("#new-release").count(), 0);
      assert.deepEqual(await foreignLeft(page), foreignCaches);
      await assertWhole(page, host, site.files);

      await host.start();
      host.instead = asPublished;
      await page.goto(host.url + address);
      assert.equal(
        await lookForRelease(page),
        "installed",
        "once the release is mended, it is taken",
      );
      await context.close();
    });
  }

  test("is not looked for where a school’s network answers everything with its own page", async () => {
    const { host, page, context } = await openSaved();
    host.publish(next);
    host.instead = (_request, response) =>
      answer(response, 200, "<!doctype html><title>Sign in</title><h1>Please sign in</h1>");
    await page.goto(`${host.url}offline/`);
    await page.getByText("Saved on this device: the guide of").waitFor();
    await assert.rejects(lookForRelease(page), /MIME type/);
    await assertWhole(page, host, site.files);
    await context.close();
  });
});

describe("saving that meets trouble", () => {
  test("says so, and keeps saying it, where one file of the first release is missing; reading goes on", async () => {
    const host = await startHost(site.files);
    const missing = `/${site.files.find(({ path }) => path.startsWith("pagefind/fragment/"))!.path}`;
    host.instead = (request, response) =>
      request.url === missing && answer(response, 404, "Not found");
    const { page, context } = await openReader(browser);
    await page.goto(`${host.url}offline/`);
    const told = page.getByText(
      "Parts of the guide arrived changed, or were missing: the fault is with this website, not with your device. You can go on reading while there is a signal.",
    );
    await told.waitFor();
    await page.waitForLoadState("networkidle");
    assert.deepEqual(await scopes(page), []);
    assert.ok(await told.isVisible());
    assert.ok(
      await page.getByRole("button", { name: "Save the guide on this device" }).isVisible(),
    );
    const response = await page.goto(host.url + address);
    assert.equal(response?.fromServiceWorker(), false);
    assert.equal(response?.status(), 200);
    await context.close();
  });

  test("begins again at the next visit where the browser has deleted the copy", async () => {
    const { host, page, context } = await openSaved();
    await page.evaluate((name) => caches.delete(name), oldCache);
    await page.goto(`${host.url}offline/`);
    await page.getByText("Saved on this device: the guide of").waitFor();
    await assertWhole(page, host, site.files);
    await context.close();
  });
});

describe("the kill switch", () => {
  let killing: Site;
  before(async () => {
    ({ site: killing } = await buildInto({ killOffline: true }));
  });

  test("takes the copy and the worker off a device that visits, touches nothing else, the pages are read on, and a later release is saved", async () => {
    const { host, page, context, complaints } = await openSaved();
    host.publish(killing.files);
    await page.goto(host.url);
    await until("the worker is gone", async () => (await scopes(page)).length === 0);
    await until(
      "the copy is gone",
      async () => (await cacheNames(page)).length === foreignCaches.length,
    );
    assert.deepEqual(await foreignLeft(page), foreignCaches);
    for (const one of ["", address, "offline/"]) {
      const response = await page.goto(host.url + one, { waitUntil: "networkidle" });
      assert.equal(response?.fromServiceWorker(), false, one);
      assert.equal(response?.status(), 200, one);
    }
    await page
      .getByText(
        "Saving for use without signal is switched off for now. Any copy on this device has been removed.",
      )
      .waitFor();
    assert.deepEqual(await scopes(page), []);
    assert.deepEqual(await cacheNames(page), [...foreignCaches].sort());
    assert.deepEqual(complaints, []);

    host.publish(next);
    await page.goto(host.url + address);
    await page.getByText(changed).waitFor();
    await waitForCopy(page);
    assert.deepEqual(await cacheNames(page), [newCache, ...foreignCaches].sort());
    await assertWhole(page, host, next);
    await context.close();
  });

  test("forgets a removal too, and a later release is saved again", async () => {
    const { host, page, context } = await openSaved();
    await page.goto(`${host.url}offline/`);
    await page.getByRole("button", { name: "Remove it from this device" }).click();
    await page.getByText("Nothing is saved on this device").waitFor();
    host.publish(killing.files);
    await page.goto(host.url);
    await until(
      "the mark is gone",
      async () => (await cacheNames(page)).length === foreignCaches.length,
    );
    assert.deepEqual(await foreignLeft(page), foreignCaches);

    host.publish(next);
    await page.goto(`${host.url}offline/`);
    await page.getByText("Saved on this device: the guide of").waitFor();
    const mark = (await page.evaluate(
      async ([key, cacheName]) => (await caches.match(key!, { cacheName: cacheName! }))!.json(),
      [markKey("/"), newCache],
    )) as CopyMark;
    assert.equal(mark.release, copyOf(next).release);
    await context.close();
  });
});
