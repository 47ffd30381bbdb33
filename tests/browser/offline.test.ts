/** What readers keep on their device: the whole guide after one visit, nothing else, and no longer than they want it. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright";
import { writeDate } from "../../src/text/dates.ts";
import { familyOf, isPage, markKey, refusalOf, type CopyMark } from "../../src/browser/copy.ts";
import type { Site } from "../../src/buildSite.ts";
import { newestDate } from "../../src/guide/newestDate.ts";
import { buildInto, startBrowser } from "./harness.ts";
import { copyOf, packOf } from "./madeReleases.ts";
import {
  cacheNames,
  cacheOf,
  fetchedForCopy,
  foreignCaches,
  foreignLeft,
  headingOf,
  keysExpected,
  keysOf,
  listedPages,
  makeForeignCaches,
  openReader,
  scopes,
  startHost,
  until,
  waitForCopy,
  type Host,
} from "./offline-helpers.ts";

let browser: Browser;
let site: Site;
before(async () => {
  ({ site } = await buildInto());
  browser = await startBrowser();
});

describe("after one visit, with the server stopped", () => {
  let host: Host;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let policy: string | undefined;
  before(async () => {
    host = await startHost(site.files);
    ({ context, page, complaints } = await openReader(browser));
    policy = (await page.goto(host.url))?.headers()["content-security-policy"];
    await waitForCopy(page);
    await host.stop();
    await assert.rejects(fetch(host.url), "nobody listens any more");
  });

  test("every page of the sitemap opens with its own heading, under the policy it was published with", async () => {
    assert.match(policy ?? "", /^default-src 'none'; script-src 'self'/);
    const listed = listedPages(site.files);
    assert.ok(listed.length > 50, `the sitemap lists ${listed.length} pages`);
    for (const address of listed) {
      const built = site.pages.find((one) => one.address === `/${address}`)!;
      const response = await page.goto(host.url + address);
      assert.equal(response?.status(), 200, address);
      assert.equal(response?.headers()["content-security-policy"], policy, address);
      assert.equal(await page.locator("h1").textContent(), headingOf(built.html), address);
    }
    assert.deepEqual(complaints, []);
  });

  test("an address opens with a query, with a fragment, without its last slash and with index.html", async () => {
    const forms = [
      ["roles/senco/?from=leaflet&x=1", "roles/senco/?from=leaflet&x=1", "SENCO"],
      ["roles/senco/#main", "roles/senco/#main", "SENCO"],
      ["roles/senco", "roles/senco/", "SENCO"],
      ["roles/senco?from=leaflet", "roles/senco/?from=leaflet", "SENCO"],
      ["roles/senco/index.html", "roles/senco/index.html", "SENCO"],
      ["index.html", "index.html", "Help with special educational needs at school"],
      [
        "?utm_source=leaflet",
        "?utm_source=leaflet",
        "Help with special educational needs at school",
      ],
    ] as const;
    for (const [asked, arrived, heading] of forms) {
      const response = await page.goto(host.url + asked);
      assert.equal(page.url(), host.url + arrived);
      // A browser that has the page open already answers a fragment by scrolling, without a response.
      if (response) assert.equal(response.status(), 200, asked);
      assert.ok((await page.locator("h1").textContent())!.includes(heading), asked);
    }
  });

  test("a page that does not exist gives our own page for that", async () => {
    const response = await page.goto(`${host.url}roles/nobody/`);
    assert.equal(response?.status(), 404);
    assert.equal(response?.headers()["content-security-policy"], policy);
    assert.equal(await page.locator("h1").textContent(), "This page is not here");
    await page.getByRole("link", { name: "A to Z of the whole guide" }).click();
    assert.equal(await page.locator("h1").textContent(), "A to Z");
  });

  for (const [query, address] of [
    ["senco", "/roles/senco/"],
    ["support plan", "/resources/support-plan/"],
    ["governors", "/roles/governing-body/"],
  ] as const) {
    test(`search finds “${query}”`, async () => {
      await page.goto(`${host.url}search/`);
      await page.getByRole("searchbox").fill(query);
      const said = page.locator("#search-status");
      await said.filter({ hasText: /found/i }).waitFor();
      assert.doesNotMatch(
        (await said.textContent())!,
        /nothing|could not/i,
        "names and full text were searched",
      );
      await page.locator(`#results li > a:first-child[href="${address}"]`).click();
      await page.waitForURL(host.origin + address);
      assert.equal(
        await page.locator("h1").textContent(),
        headingOf(site.pages.find((one) => one.address === address)!.html),
      );
    });
  }

  test("the device keeps the published files and nothing else: no cookie, no store of another kind", async () => {
    await page.goto(host.url);
    const copy = copyOf(site.files);
    assert.deepEqual(await cacheNames(page), [cacheOf("/", copy)]);
    assert.deepEqual(await keysOf(page, cacheOf("/", copy)), keysExpected(host.origin, "/", copy));
    assert.deepEqual(await context.cookies(), []);
    assert.deepEqual(
      await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
      ]),
      [0, 0, 0],
    );
  });
});

describe("saving and removing", () => {
  test("a first visit fetches the pages in one pack and every other file once", async () => {
    const host = await startHost(site.files);
    const { page, context } = await openReader(browser);
    await page.goto(host.url);
    await waitForCopy(page);
    const copy = copyOf(site.files);
    const others = Object.keys(copy.files).filter((address) => !isPage(address));
    assert.deepEqual(
      fetchedForCopy(host),
      [packOf(site.files), ...others].map((address) => `/${address}`).sort(),
    );
    await context.close();
  });

  test("a device set to save data keeps nothing until the button is pressed", async () => {
    const host = await startHost(site.files);
    const { page, context } = await openReader(browser);
    await context.addInitScript({
      content: `Object.defineProperty(Navigator.prototype, "connection", { get: () => ({ saveData: true }) });`,
    });
    for (const address of ["", "roles/senco/", "offline/"])
      await page.goto(host.url + address, { waitUntil: "networkidle" });
    await page.getByText("The guide is not saved on this device yet.").waitFor();
    assert.deepEqual(await scopes(page), []);
    assert.deepEqual(await cacheNames(page), []);
    assert.ok(
      !host.asked.some(({ path, byWorker }) => byWorker || path === "/sw.js"),
      "nothing was fetched to be kept",
    );

    await page.getByRole("button", { name: "Save the guide on this device" }).click();
    await page.getByText("Saved on this device: the guide of").waitFor();
    await host.stop();
    await page.goto(`${host.url}roles/senco/`);
    assert.ok((await page.locator("h1").textContent())!.includes("SENCO"));
    await context.close();
  });

  test("/offline/ shows how far saving has come, then what is saved", async () => {
    const host = await startHost(site.files);
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    host.instead = async (request) => {
      if (request.url?.startsWith("/pagefind/")) await held;
      return false;
    };
    const { page, context } = await openReader(browser);
    await page.goto(`${host.url}offline/`);
    const copy = copyOf(site.files);
    const total = Object.keys(copy.files).length;
    const bar = page.getByRole("progressbar", { name: "Saved so far" });
    await until(
      "all pages are kept",
      async () =>
        (await bar.evaluate((made: HTMLProgressElement) => made.value)) >= site.pages.length,
    );
    const { value, max } = await bar.evaluate((made: HTMLProgressElement) => ({
      value: made.value,
      max: made.max,
    }));
    assert.equal(max, total);
    assert.ok(value < total, `${value} of ${total}`);
    goOn();

    const status = page.locator("#offline-status");
    await status.getByText("Saved on this device: the guide of").waitFor();
    const mark = (await page.evaluate(
      async ([key, cacheName]) => (await caches.match(key!, { cacheName: cacheName! }))!.json(),
      [markKey("/"), cacheOf("/", copy)],
    )) as CopyMark;
    const day = await page.evaluate(
      (moment) =>
        new Date(moment).toLocaleDateString("en-GB", {
          day: "numeric",
          month: "long",
          year: "numeric",
        }),
      mark.savedOn,
    );
    const told = `Saved on this device: the guide of ${writeDate(newestDate(site.edition.guide))}, saved on ${day}, ${Math.round(copy.bytes / 1000).toLocaleString("en-GB")} kB. Your browser may delete it.`;
    assert.equal(await status.locator("p").first().textContent(), told);
    assert.equal(
      await page.locator("[data-offline-line]").isVisible(),
      false,
      "the foot of the page does not repeat it",
    );
    await context.close();
  });

  test("Remove takes the copy away and is remembered; Save brings it back", async () => {
    const host = await startHost(site.files);
    const { page, context } = await openReader(browser);
    await makeForeignCaches(page, host);
    await page.goto(`${host.url}offline/`);
    await waitForCopy(page);
    await page.getByRole("button", { name: "Remove it from this device" }).click();
    await page
      .getByText("Nothing is saved on this device, because the copy was removed here.")
      .waitFor();
    const removed = [refusalOf("/"), ...foreignCaches].sort();
    assert.deepEqual(await cacheNames(page), removed);
    await until("the worker is gone", async () => (await scopes(page)).length === 0);

    host.asked.length = 0;
    for (const address of ["", "roles/senco/", "offline/"])
      await page.goto(host.url + address, { waitUntil: "networkidle" });
    await page
      .getByText("Nothing is saved on this device, because the copy was removed here.")
      .waitFor();
    assert.deepEqual(await cacheNames(page), removed);
    assert.deepEqual(await scopes(page), []);
    assert.ok(
      !host.asked.some(({ path, byWorker }) => byWorker || path === "/sw.js"),
      "nothing was fetched to be kept",
    );

    await page.getByRole("button", { name: "Save the guide on this device" }).click();
    await page.getByText("Saved on this device: the guide of").waitFor();
    assert.deepEqual(
      await keysOf(page, cacheOf("/", copyOf(site.files))),
      keysExpected(host.origin, "/", copyOf(site.files)),
    );
    assert.deepEqual(await foreignLeft(page), foreignCaches);
    await page.goto(host.url, { waitUntil: "networkidle" });
    assert.deepEqual(
      (await cacheNames(page)).filter(
        (name) => name.startsWith(familyOf("/")) || name === refusalOf("/"),
      ),
      [cacheOf("/", copyOf(site.files))],
    );
    await context.close();
  });

  test("a reader who removes the copy and at once wants it back gets it back", async () => {
    const host = await startHost(site.files);
    const { page, context } = await openReader(browser);
    await page.goto(`${host.url}offline/`);
    await page.getByRole("button", { name: "Remove it from this device" }).click();
    await page.getByRole("button", { name: "Save the guide on this device" }).click();
    await page.getByText("Saved on this device: the guide of").waitFor();
    assert.deepEqual(
      await keysOf(page, cacheOf("/", copyOf(site.files))),
      keysExpected(host.origin, "/", copyOf(site.files)),
    );
    await host.stop();
    await page.goto(`${host.url}roles/senco/`);
    assert.ok((await page.locator("h1").textContent())!.includes("SENCO"));
    await context.close();
  });
});
