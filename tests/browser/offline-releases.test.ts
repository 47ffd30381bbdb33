/** Several releases at once: in several tabs, while another is on its way, on the host. No page mixes two of them. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright";
import type { Site } from "../../src/buildSite.ts";
import type { SiteFile } from "../../src/publish/assets.ts";
import { buildInto, startBrowser } from "./harness.ts";
import { copyOf, renewAll, shrink } from "./madeReleases.ts";
import {
  assertWhole,
  cacheNames,
  cacheOf,
  fetchedForCopy,
  foreignCaches,
  foreignLeft,
  lookForRelease,
  openDevice,
  ourCaches,
  releasesOn,
  until,
  type Host,
} from "./offline-helpers.ts";

let browser: Browser;
let a: SiteFile[];
let b: SiteFile[];
let c: SiteFile[];
let releases: Record<string, readonly SiteFile[]>;
before(async () => {
  const site: Site = await shrink((await buildInto()).site);
  [a, b, c] = (await Promise.all(["a", "b", "c"].map((name) => renewAll(site, name)))).map(
    ({ files }) => files,
  ) as [SiteFile[], SiteFile[], SiteFile[]];
  releases = { a, b, c };
  browser = await startBrowser();
});

const address = "roles/senco/";
const only = (name: string): string[] => Array.from({ length: 5 }, () => name);
const showNew = (page: Page) => page.getByRole("button", { name: "Show the new version" });
const openTab = async (context: BrowserContext, host: Host): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(host.url + address);
  return page;
};

/** Stops the worker as a browser does with an idle one: what it had in memory is gone. */
const stopWorkers = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await session.detach();
};

describe("tabs on several releases", () => {
  test("each goes on with its own, without signal and after the worker was stopped; the next page is of the newest", async () => {
    const { host, page: first, context, complaints } = await openDevice(browser, a, address);
    const second = await openTab(context, host);
    host.publish(b);
    assert.equal(await lookForRelease(second), "installed");
    await showNew(second).click();
    await second.getByText("Release b.").waitFor();
    const third = await openTab(context, host);
    host.publish(c);
    assert.equal(await lookForRelease(third), "installed");
    await showNew(third).click();
    await third.getByText("Release c.").waitFor();

    await host.stop();
    for (const [tab, name] of [
      [first, "a"],
      [second, "b"],
      [third, "c"],
    ] as const)
      assert.deepEqual(await releasesOn(tab, releases), only(name));
    await stopWorkers(first);
    for (const [tab, name] of [
      [first, "a"],
      [second, "b"],
      [third, "c"],
    ] as const)
      assert.deepEqual(await releasesOn(tab, releases), only(name));
    assert.deepEqual(
      await ourCaches(first),
      [a, b, c].map((files) => cacheOf("/", copyOf(files))).sort(),
    );
    assert.deepEqual(complaints, []);

    // Search starts in a tab that has not used it before.
    await second.getByRole("searchbox").fill("senco");
    await second.locator('.panel li > a:first-child[href="/roles/senco/"]').waitFor();

    await first.goto(host.url);
    assert.deepEqual(await releasesOn(first, releases), only("c"));
    await until(
      "the oldest copy is gone",
      async () => !(await cacheNames(first)).includes(cacheOf("/", copyOf(a))),
    );
    assert.deepEqual(await releasesOn(second, releases), only("b"));
    await second.close();
    await first.goto(host.url + address);
    await until(
      "only the newest copy is left",
      async () => (await ourCaches(first)).join() === cacheOf("/", copyOf(c)),
    );
    assert.deepEqual(await foreignLeft(first), foreignCaches);
    await host.start();
    await assertWhole(first, host, c);
    await context.close();
  });

  test("the offer of a version that another tab has changed to already still leads to it", async () => {
    const { host, page, context } = await openDevice(browser, a, address);
    const other = await openTab(context, host);
    host.publish(b);
    assert.equal(await lookForRelease(page), "installed");
    await showNew(page).waitFor();
    await showNew(other).click();
    await other.getByText("Release b.").waitFor();
    await page.getByText("Release a.").waitFor();
    await showNew(page).click();
    await page.getByText("Release b.").waitFor();
    assert.deepEqual(await releasesOn(page, releases), only("b"));
    await context.close();
  });

  test("/offline/ tells of the release that answers, and of the one that waits", async () => {
    const { host, page, context } = await openDevice(browser, a, "offline/");
    host.publish(b);
    assert.equal(await lookForRelease(page), "installed");
    const [old, ready] = [copyOf(a).release, copyOf(b).release];
    await page
      .getByText(
        "A new version is saved too: the guide of 5 January 2027. It is shown when you ask for it, or once all pages of the guide have been closed.",
      )
      .waitFor();
    await page.locator(`#offline-status[data-release="${old}"]`).waitFor();
    assert.doesNotMatch((await page.locator("#offline-status").textContent())!, /release/);
    await showNew(page).click();
    await page.locator(`#offline-status[data-release="${ready}"]`).waitFor();
    assert.equal(await page.getByText("A new version is saved too").count(), 0);
    await context.close();
  });
});

describe("a release on its way", () => {
  test("keeps what it has saved when another one takes over meanwhile", async () => {
    const { host, page, context } = await openDevice(browser, a, address);
    host.publish(b);
    assert.equal(await lookForRelease(page), "installed");
    host.publish(c);
    host.asked.length = 0;
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    host.instead = async ({ url }) => {
      if (url === "/pagefind/pagefind.js") await held;
      return false;
    };
    await page.evaluate(async () => {
      void (await navigator.serviceWorker.ready).update();
    });
    await until(
      "the third release is being saved",
      async () => (await ourCaches(page)).length === 3,
    );
    await showNew(page).click();
    await page.getByText("Release b.").waitFor();
    goOn();
    await page.getByText("A new version of this guide is ready.").waitFor();
    const fetched = fetchedForCopy(host);
    assert.deepEqual(
      fetched.filter((path, place) => fetched.indexOf(path) !== place),
      [],
      "no file was fetched twice",
    );
    assert.deepEqual(await releasesOn(page, releases), only("b"));
    await host.stop();
    await showNew(page).click();
    await page.getByText("Release c.").waitFor();
    await until(
      "only the newest copy is left",
      async () => (await ourCaches(page)).join() === cacheOf("/", copyOf(c)),
    );
    assert.deepEqual(await releasesOn(page, releases), only("c"));
    await host.start();
    await assertWhole(page, host, c);
    await context.close();
  });

  test("is not looked for without signal, nor lost: the old copy is whole, and later the new one", async () => {
    const { host, page, context } = await openDevice(browser, a, address);
    host.publish(b);
    await host.stop();
    await page.goto(`${host.url}offline/`);
    await assert.rejects(lookForRelease(page), "nobody answers");
    await page.getByText("Saved on this device: the guide of").waitFor();
    assert.deepEqual(await releasesOn(page, releases), only("a"));
    assert.deepEqual(await ourCaches(page), [cacheOf("/", copyOf(a))]);
    await host.start();
    await page.goto(host.url + address);
    await showNew(page).click();
    await page.getByText("Release b.").waitFor();
    await until(
      "the old copy is gone",
      async () => (await ourCaches(page)).join() === cacheOf("/", copyOf(b)),
    );
    await assertWhole(page, host, b);
    await context.close();
  });

  test("has a page already that the copy does not hold: all of that page comes from the host", async () => {
    const { host, page, context } = await openDevice(browser, a, address);
    const newPage = b.find(({ path }) => path === `${address}index.html`)!;
    // Without a new worker's script: it is the old release that answers.
    host.publish([
      ...b.filter(({ path }) => path !== "sw.js"),
      ...a.filter(({ path }) => path === "sw.js"),
      { ...newPage, path: "roles/new/index.html" },
    ]);
    await page.goto(`${host.url}roles/new/`);
    assert.deepEqual(await releasesOn(page, releases), only("b"));
    await stopWorkers(page);
    assert.deepEqual(await releasesOn(page, releases), only("b"));
    await page.goto(host.url + address);
    assert.deepEqual(await releasesOn(page, releases), only("a"));
    await assertWhole(page, host, a);
    await context.close();
  });
});
