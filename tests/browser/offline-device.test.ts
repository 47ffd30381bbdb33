/** What goes wrong on the device itself: spoilt caches, lost files, files that hang, releases that pile up. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Browser, Page } from "playwright";
import type { Site } from "../../src/buildSite.ts";
import type { SiteFile } from "../../src/publish/assets.ts";
import { buildInto, startBrowser } from "./harness.ts";
import { copyOf, packOf, renewAll, shrink, textOf } from "./madeReleases.ts";
import {
  asPublished,
  assertWhole,
  cacheOf,
  keysOf,
  lookForRelease,
  openDevice,
  openReader,
  ourCaches,
  startHost,
  until,
  visit,
  waitForCopy,
} from "./offline-helpers.ts";

const address = "roles/senco/";
let browser: Browser;
let site: Site;
let small: SiteFile[];
before(async () => {
  site = await shrink((await buildInto()).site);
  small = site.files;
  browser = await startBrowser();
});

describe("releases that are offered and never taken", () => {
  test("leave one copy beside the one that is read, however many there are", async () => {
    const { host, page, context } = await openDevice(browser, small, address);
    let last: SiteFile[] = [];
    for (const name of ["b", "c", "d", "e"]) {
      last = (await renewAll(site, name)).files;
      host.publish(last);
      assert.equal(await lookForRelease(page), "installed");
      assert.deepEqual(
        await ourCaches(page),
        [cacheOf("/", copyOf(small)), cacheOf("/", copyOf(last))].sort(),
      );
    }
    await page.getByRole("button", { name: "Show the new version" }).click();
    await page.getByText("Release e.").waitFor();
    await assertWhole(page, host, last);
    await context.close();
  });
});

describe("bytes that were spoilt in the browser's own cache", () => {
  test("are passed by, whether the host confirms them or they are kept for ever", async () => {
    const host = await startHost(small);
    const pack = `/${packOf(small)}`;
    const icon = "/icons/icon-192.png";
    const caching: Record<string, string> = {
      [pack]: "public, max-age=31536000, immutable",
      [icon]: "public, max-age=0, must-revalidate",
    };
    let spoil = true;
    host.instead = ({ url, headers }, response) => {
      if (!url || !(url in caching)) return false;
      response.setHeader("ETag", '"the-right-one"');
      if (headers["if-none-match"]) response.writeHead(304).end();
      else if (spoil)
        response
          .writeHead(200, { "Content-Type": "text/plain", "Cache-Control": caching[url]! })
          .end("spoilt");
      else return false;
      return true;
    };
    const { page, context } = await openReader(browser);
    // Text: nothing of the guide runs there.
    await page.goto(`${host.origin}/robots.txt`);
    for (const path of [pack, icon])
      assert.equal(await page.evaluate(async (url) => (await fetch(url)).text(), path), "spoilt");
    spoil = false;
    await page.goto(host.url + address);
    await waitForCopy(page);
    await assertWhole(page, host, small);
    await context.close();
  });
});

describe("a file that hangs", () => {
  test("is waited for a limited time: the page says so, and the next visit goes on", async () => {
    const patience = "12e4";
    const quick = small.map((file) => {
      if (file.path !== "sw.js") return file;
      const parts = textOf(small, "sw.js").split(patience);
      assert.equal(parts.length, 2, "the time limit stands in the worker once");
      return { ...file, bytes: Buffer.from(parts.join("700")) };
    });
    const host = await startHost(quick);
    const hanging = "/icons/icon-192.png";
    host.instead = ({ url }, response) => {
      if (url !== hanging) return false;
      // It begins, and then nothing comes any more.
      response.writeHead(200, { "Content-Length": 1000, "Content-Type": "image/png" }).write("a");
      return true;
    };
    const { page, context } = await openReader(browser);
    await page.goto(`${host.url}offline/`);
    await page
      .getByText("Saving stopped before the end. It goes on from where it stopped.")
      .waitFor();
    host.instead = asPublished;
    await page.goto(host.url + address);
    await waitForCopy(page);
    await assertWhole(page, host, small);
    await context.close();
  });
});

describe("a single file that the browser has lost", () => {
  const lose = (page: Page, file: string): Promise<boolean> =>
    page.evaluate(
      async ([name, key]) => (await caches.open(name!)).delete(key!),
      [cacheOf("/", copyOf(small)), `/${file}?sha256=${copyOf(small).files[file]}`],
    );

  test("is fetched again at the next visit", async () => {
    const { host, page, context } = await openDevice(browser, small, address);
    const part = "icons/icon-192.png";
    for (const file of ["roles/headteacher/", part]) assert.ok(await lose(page, file), file);
    assert.deepEqual(
      await visit(page, host, address),
      [`/${part}`],
      "the pack is in the browser's cache",
    );
    await assertWhole(page, host, small);
    await context.close();
  });

  test("is not said to be nowhere: without signal the browser says that there is none", async () => {
    const { host, page, context } = await openDevice(browser, small, address);
    assert.ok(await lose(page, "roles/headteacher/"));
    await host.stop();
    const other = await context.newPage();
    await assert.rejects(other.goto(`${host.url}roles/headteacher/`), /ERR_FAILED|ERR_CONNECTION/);
    await other.close();
    assert.equal((await page.goto(`${host.url}roles/nobody/`))?.status(), 404);
    await host.start();
    assert.equal((await page.goto(`${host.url}roles/headteacher/`))?.status(), 200);
    await until("it is there again", async () =>
      (await keysOf(page, cacheOf("/", copyOf(small)))).some((key) =>
        key.includes("roles/headteacher/"),
      ),
    );
    await assertWhole(page, host, small);
    await context.close();
  });
});
