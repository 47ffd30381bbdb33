/** What goes wrong on the device itself: spoilt caches, files that hang. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Browser } from "playwright";
import type { SiteFile } from "../../src/publish/assets.ts";
import { buildInto, startBrowser } from "./harness.ts";
import { packOf, shrink, textOf } from "./madeReleases.ts";
import { asPublished, assertWhole, openReader, startHost, waitForCopy } from "./offline-helpers.ts";

const address = "roles/senco/";
let browser: Browser;
let small: SiteFile[];
before(async () => {
  ({ files: small } = await shrink((await buildInto()).site));
  browser = await startBrowser();
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
