/** Saving that is cut off, asked for twice, taken back or out of space: what is kept is never half a copy that passes for one. */
import assert from "node:assert/strict";
import type { IncomingMessage, ServerResponse } from "node:http";
import { before, describe, test } from "node:test";
import type { Browser, Page } from "playwright";
import { failureKey, fullOf, isPage, markKey, refusalOf } from "../../src/browser/copy.ts";
import type { SiteFile } from "../../src/publish/assets.ts";
import { buildInto, startBrowser } from "./harness.ts";
import { copyOf, packOf, renewAll, shrink } from "./madeReleases.ts";
import {
  asPublished,
  assertWhole,
  cacheNames,
  cacheOf,
  fetchedForCopy,
  foreignCaches,
  foreignLeft,
  isForCopy,
  keysExpected,
  keysOf,
  lookForRelease,
  openDevice,
  openReader,
  scopes,
  startHost,
  until,
  visit,
  waitForCopy,
  type Host,
} from "./offline-helpers.ts";

let browser: Browser;
let small: SiteFile[];
let next: SiteFile[];
before(async () => {
  const site = await shrink((await buildInto()).site);
  small = site.files;
  next = (await renewAll(site, "next")).files;
  browser = await startBrowser();
});

const address = "roles/senco/";
/** The files of a copy, as the worker asks for them one by one. */
const partsOf = (files: readonly SiteFile[]): string[] =>
  Object.keys(copyOf(files).files).filter((file) => !isPage(file));
const button = (page: Page) => page.getByRole("button", { name: "Save the guide on this device" });

/** Loses the line at one of the worker's requests, and for all that follow it. */
const cutAt = (
  host: Host,
  place: (url: string, count: number) => boolean,
  half: boolean,
  files: readonly SiteFile[],
): void => {
  let count = 0;
  let lost = false;
  host.instead = (request: IncomingMessage, response: ServerResponse) => {
    if (!isForCopy(request)) return false;
    const found: boolean = !lost && place(request.url!, (count += 1));
    if (found && half) {
      const path = request.url!.slice(1) || "index.html";
      const { bytes } = files.find((file) => file.path === path)!;
      response.writeHead(200, {
        "Content-Length": bytes.length,
        "Content-Type": path.endsWith(".json") ? "application/json" : "text/html",
      });
      response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    } else if (found || lost) request.socket.destroy();
    lost ||= found;
    return found || lost;
  };
};

/** What a device keeps of a release that is not whole. */
const assertHalf = async (
  page: Page,
  host: Host,
  files: readonly SiteFile[],
): Promise<string[]> => {
  const copy = copyOf(files);
  const kept = await keysOf(page, cacheOf("/", copy));
  const expected = keysExpected(host.origin, "/", copy);
  assert.deepEqual(
    kept.filter((key) => !expected.includes(key) && !key.endsWith(failureKey(""))),
    [],
  );
  assert.ok(
    !kept.includes(new URL(markKey("/"), host.origin).href),
    "half a copy is not marked as whole",
  );
  return kept;
};

/** What is still to be fetched: pages in one pack, and each other file by itself. */
const stillMissing = (
  kept: readonly string[],
  host: Host,
  files: readonly SiteFile[],
): string[] => {
  const missing = Object.entries(copyOf(files).files)
    .filter(([file, hash]) => !kept.includes(`${host.url}${file}?sha256=${hash}`))
    .map(([file]) => file);
  return [
    ...(missing.some(isPage) ? [packOf(files)] : []),
    ...missing.filter((file) => !isPage(file)),
  ]
    .map((file) => `/${file}`)
    .sort();
};

describe("saving is cut off", () => {
  const cuts: [name: string, place: (url: string, count: number) => boolean, half?: true][] = [
    ["at the pack of all pages", (url) => url === `/${packOf(small)}`],
    ["in the middle of the pack of all pages", (url) => url === `/${packOf(small)}`, true],
    ["at the first file after the pages", (_url, count) => count === 2],
    [
      "at a file in the middle",
      (_url, count) => count === 2 + Math.floor(partsOf(small).length / 2),
    ],
    [
      "in the middle of a file in the middle",
      (_url, count) => count === 2 + Math.floor(partsOf(small).length / 2),
      true,
    ],
    ["at the last file", (_url, count) => count === 1 + partsOf(small).length],
    ["in the middle of the last file", (_url, count) => count === 1 + partsOf(small).length, true],
  ];
  for (const [name, place, half = false] of cuts) {
    test(`${name}: the page says so, and only what is missing is fetched when the line is back`, async () => {
      const host = await startHost(small);
      cutAt(host, place, half, small);
      const { page, context } = await openReader(browser);
      await page.goto(`${host.url}offline/`);
      await page
        .getByText(
          "Saving stopped before the end. It goes on from where it stopped. You can go on reading while there is a signal.",
        )
        .waitFor();
      const kept = await assertHalf(page, host, small);
      assert.deepEqual(await scopes(page), []);
      host.instead = asPublished;
      host.asked.length = 0;
      await button(page).click();
      await page.getByText("Saved on this device: the guide of").waitFor();
      assert.deepEqual(fetchedForCopy(host), stillMissing(kept, host, small));
      await waitForCopy(page);
      await assertWhole(page, host, small);
      await context.close();
    });
  }

  test("after every second file: it still ends, and no file is fetched twice", async () => {
    const host = await startHost(small);
    const got: string[] = [];
    let left = 0;
    host.instead = (request) => {
      if (!isForCopy(request)) return false;
      if (left === 0) {
        request.socket.destroy();
        return true;
      }
      left -= 1;
      got.push(request.url!);
      return false;
    };
    const { page, context } = await openReader(browser);
    left = 2;
    await page.goto(`${host.url}offline/`);
    let rounds = 0;
    for (; !(await page.getByText("Saved on this device: the guide of").isVisible()); rounds += 1) {
      await button(page).waitFor();
      left = 2;
      await button(page).click();
      await button(page).or(page.getByText("Saved on this device: the guide of")).first().waitFor();
    }
    assert.ok(rounds >= partsOf(small).length / 2, `it was cut off ${rounds} times`);
    assert.deepEqual(
      got.toSorted(),
      [packOf(small), ...partsOf(small)].map((file) => `/${file}`).sort(),
    );
    await waitForCopy(page);
    await assertWhole(page, host, small);
    await context.close();
  });

  test("in the middle of a new release: the old copy stays whole, and only what is missing of the new one is fetched", async () => {
    const { host, page, context } = await openDevice(browser, small, address);
    host.publish(next);
    cutAt(host, (_url, count) => count === 5, false, next);
    assert.equal(await lookForRelease(page), "redundant");
    await assertWhole(page, host, small);
    await assert.rejects(lookForRelease(page), "without signal there is nothing to be found");
    assert.equal((await page.goto(host.url + address))?.status(), 200);
    const kept = await assertHalf(page, host, next);
    assert.ok(kept.length > 0, "what was fetched is kept");

    await host.start();
    host.instead = asPublished;
    host.asked.length = 0;
    assert.equal(await lookForRelease(page), "installed");
    assert.deepEqual(fetchedForCopy(host), stillMissing(kept, host, next));
    await page.getByRole("button", { name: "Show the new version" }).click();
    await page.getByText("Release next.").waitFor();
    await until(
      "the old copy is gone",
      async () => !(await cacheNames(page)).includes(cacheOf("/", copyOf(small))),
    );
    await assertWhole(page, host, next);
    assert.deepEqual(await foreignLeft(page), foreignCaches);
    await context.close();
  });
});

describe("saving is asked for twice, or taken back", () => {
  test("two pages that ask for it at the same time cause one saving", async () => {
    const { host, page, context } = await openDevice(browser, small, address);
    await page.evaluate((name) => caches.delete(name), cacheOf("/", copyOf(small)));
    const other = await context.newPage();
    await Promise.all([page.goto(`${host.url}offline/`), other.goto(`${host.url}offline/`)]);
    for (const one of [page, other])
      await one.getByText("Saved on this device: the guide of").waitFor();
    // The browser itself still has the pack: its name holds a hash.
    assert.deepEqual(
      fetchedForCopy(host),
      partsOf(small)
        .map((file) => `/${file}`)
        .sort(),
    );
    await assertWhole(page, host, small);
    await context.close();
  });

  for (const [when, held] of [
    ["before a new release begins to be saved", "/sw.js"],
    ["while a new release is being saved", "/pagefind/"],
  ] as const) {
    test(`a copy that is removed ${when} stays removed`, async () => {
      const { host, page, context } = await openDevice(browser, small, "offline/");
      host.publish(next);
      let goOn = (): void => undefined;
      const line = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      host.instead = async ({ url }) => {
        if (url?.startsWith(held)) await line;
        return false;
      };
      await page.evaluate(async () => {
        void (await navigator.serviceWorker.ready).update();
      });
      await until("the new release is on its way", () =>
        host.asked.some(({ path }) => path.startsWith(held)),
      );
      // Another tab, opened now, has the button; this one may show how far saving has come.
      const other = await context.newPage();
      await other.goto(`${host.url}offline/`);
      await other.getByRole("button", { name: "Remove it from this device" }).click();
      await other
        .getByText("Nothing is saved on this device, because the copy was removed here.")
        .waitFor();
      const before = fetchedForCopy(host);
      goOn();
      await until("the worker is gone", async () => (await scopes(page)).length === 0);
      assert.deepEqual(
        (await cacheNames(page)).filter((name) => !foreignCaches.includes(name)),
        [refusalOf("/")],
      );
      assert.deepEqual(fetchedForCopy(host), before, "no further file is fetched");
      // The reader comes back to the first tab; pages of a test are always visible.
      await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
      for (const one of [page, other])
        await one
          .getByText("Nothing is saved on this device, because the copy was removed here.")
          .waitFor();
      assert.deepEqual(await foreignLeft(page), foreignCaches);
      await context.close();
    });
  }
});

describe("the device runs out of space", () => {
  const limit = async (page: Page, origin: string, quotaSize?: number): Promise<void> => {
    await (
      await page.context().newCDPSession(page)
    ).send("Storage.overrideQuotaForOrigin", {
      origin,
      ...(quotaSize === undefined ? {} : { quotaSize }),
    });
  };
  const full = "Nothing is saved on this device, because there was not enough space for it.";

  test("in the middle of saving: nothing is left to take up space, and it is not tried again until the reader asks", async () => {
    const host = await startHost(small);
    const { page, context } = await openReader(browser);
    host.instead = async ({ url }) => {
      // The pages have come by now.
      if (url?.startsWith("/pagefind/")) await limit(page, host.origin, 1000);
      return false;
    };
    await page.goto(`${host.url}offline/`);
    await page.getByText(full).waitFor();
    assert.deepEqual(await cacheNames(page), [fullOf("/")]);
    host.asked.length = 0;
    host.instead = asPublished;
    await page.goto(`${host.url}offline/`, { waitUntil: "networkidle" });
    await page.getByText(full).waitFor();
    assert.equal(
      (await page.goto(host.url + address, { waitUntil: "networkidle" }))?.status(),
      200,
    );
    await page
      .getByText("Not saved on this device. Save the guide for use without signal")
      .waitFor();
    assert.deepEqual(fetchedForCopy(host), []);
    assert.deepEqual(await scopes(page), []);

    await limit(page, host.origin);
    await page.getByRole("link", { name: "Save the guide for use without signal" }).click();
    await button(page).click();
    await page.getByText("Saved on this device: the guide of").waitFor();
    await waitForCopy(page);
    assert.deepEqual(await cacheNames(page), [cacheOf("/", copyOf(small))]);
    await context.close();
  });

  test("for a new release: the old copy stays whole, and the page says that it still works", async () => {
    const { host, page, context } = await openDevice(browser, small, "offline/");
    host.publish(next);
    await limit(page, host.origin, 1000);
    assert.equal(await lookForRelease(page), "redundant");
    await page
      .getByText("There is not enough space on this device. What was saved before still works.")
      .waitFor();
    await page.getByText("Saved on this device: the guide of").waitFor();
    assert.deepEqual(fetchedForCopy(host), []);
    assert.deepEqual(
      await cacheNames(page),
      [cacheOf("/", copyOf(small)), ...foreignCaches].sort(),
    );
    await assertWhole(page, host, small);
    await context.close();
  });

  test("for a new release, at each visit: the guide is not fetched over and over", async () => {
    const { host, page, context } = await openDevice(browser, small, address);
    host.publish(next);
    // There is space for a few pages.
    const { usage } = await page.evaluate(() => navigator.storage.estimate());
    await limit(page, host.origin, usage! + 100_000);
    const counts: number[] = [];
    for (let visits = 0; visits < 4; visits += 1)
      counts.push((await visit(page, host, address)).length);
    assert.deepEqual(counts.slice(2), [0, 0], `${counts.join(", ")} requests`);
    const told = [
      "The version of 5 January 2027 is not saved here.",
      "There is not enough space on this device.",
      "It is tried again by itself, or when you ask. What was saved before still works.",
    ].join(" ");
    await page.locator("[data-offline-line]").filter({ hasText: told }).waitFor();
    await limit(page, host.origin);
    await page.goto(`${host.url}offline/`);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("button", { name: "Show the new version" }).click();
    await page.getByText("Release next.").waitFor();
    await until(
      "the old copy is gone",
      async () => !(await cacheNames(page)).includes(cacheOf("/", copyOf(small))),
    );
    await assertWhole(page, host, next);
    await context.close();
  });
});
