/**
 * A device that holds the first edition's copy comes over to today's guide, whole, whatever happens on the way. What
 * it holds, and the worker that answers on it, are kept in `first-edition/`.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright";
import type { Site } from "../../src/buildSite.ts";
import type { SiteFile } from "../../src/publish/assets.ts";
import { buildInto, startBrowser } from "./harness.ts";
import { changingHtml } from "./meddlingHosts.ts";
import { copyOf, textOf } from "./madeReleases.ts";
import {
  asPublished,
  assertWhole,
  cacheOf,
  fetchedForCopy,
  foreignCaches,
  foreignLeft,
  headingOf,
  isForCopy,
  lookForRelease,
  openDevice,
  openReader,
  ourCaches,
  scopes,
  startHost,
  until,
  waitForCopy,
  type Host,
} from "./offline-helpers.ts";

const folder = fileURLToPath(new URL("first-edition/site/", import.meta.url));
const first: SiteFile[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => statSync(folder + path).isFile())
  .map((path) => ({ path: path.replaceAll("\\", "/"), bytes: readFileSync(folder + path) }));
const fragments = JSON.parse(
  readFileSync(new URL("first-edition/fragments.json", import.meta.url), "utf8"),
) as Record<string, string[]>;

/** As the first edition called it: written out here, so that it stays what is on devices. */
const oldCache = "sen-signpost / fb93be60";
const address = "roles/senco/";
let browser: Browser;
let site: Site;
let newCache: string;
before(async () => {
  ({ site } = await buildInto());
  newCache = cacheOf("/", copyOf(site.files));
  browser = await startBrowser();
});

const openFirst = async () => {
  const device = await openDevice(browser, first, address);
  assert.deepEqual(await ourCaches(device.page), [oldCache]);
  return device;
};
const mainOf = (files: readonly SiteFile[]): string =>
  `/${files.find(({ path }) => path.startsWith("assets/main-"))!.path}`;
/** Of which edition a page is: by the script that it loads. */
const scriptOf = (page: Page): Promise<string | null> =>
  page.locator("head script[type=module]").getAttribute("src");
const showNew = (page: Page) => page.getByRole("button", { name: "Show the new version" });

/** Nothing of the first edition is left, and today's guide answers whole, with search, without signal. */
const assertTakenOver = async (page: Page, host: Host): Promise<void> => {
  await until("the first edition is gone", async () => (await ourCaches(page)).join() === newCache);
  assert.deepEqual(await foreignLeft(page), foreignCaches);
  await page.goto(host.url + address);
  await waitForCopy(page);
  await assertWhole(page, host, site.files);
  assert.equal(await scriptOf(page), mainOf(site.files));
  await page.goto(`${host.url}search/?q=senco`);
  await page.locator(`#results li > a:first-child[href="/${address}"]`).click();
  await page.waitForURL(host.url + address);
  assert.equal(
    await page.locator("h1").textContent(),
    headingOf(site.pages.find((one) => one.address === `/${address}`)!.html),
  );
};

describe("a device with the first edition", () => {
  test("is offered today's guide and changes to it whole; a page that is open goes on with its own edition", async () => {
    const { host, page, context } = await openFirst();
    assert.notEqual(mainOf(first), mainOf(site.files), "the editions can be told apart");
    const other = await context.newPage();
    await other.goto(`${host.url}offline/`);
    host.publish(site.files);
    await page.goto(host.url + address);
    assert.equal(await scriptOf(page), mainOf(first));
    await showNew(page).click();
    await until("today's page is shown", async () => (await scriptOf(page)) === mainOf(site.files));
    await other
      .getByText("A new version is saved too: the guide of")
      .or(other.getByText("Saved on this device"))
      .first()
      .waitFor();

    await host.stop();
    assert.equal(await scriptOf(other), mainOf(first));
    for (const { path } of first.filter(({ path }) => path.startsWith("assets/")))
      assert.equal(
        await other.evaluate(async (part) => (await fetch(part)).text(), `/${path}`),
        textOf(first, path),
        path,
      );
    await other.close();
    await host.start();
    await page.reload();
    await assertTakenOver(page, host);
    await context.close();
  });

  test("that loses the signal when today's guide is saved has it once the guide was closed", async () => {
    const { host, page, context } = await openFirst();
    host.publish(site.files);
    assert.equal(await lookForRelease(page), "installed");
    await host.stop();
    await page.goto(`${host.url}offline/`);
    assert.equal(await scriptOf(page), mainOf(first));
    await page.getByText("A new version is saved too: the guide of").waitFor();
    await page.close();
    const later = await context.newPage();
    await until("today's guide is shown", async () => {
      await later.goto("about:blank");
      await later.goto(host.url + address);
      return (await scriptOf(later)) === mainOf(site.files);
    });
    await host.start();
    await assertTakenOver(later, host);
    await context.close();
  });

  test("that loses the signal while today's guide is being saved stays as it is, and goes on later", async () => {
    const { host, page, context } = await openFirst();
    host.publish(site.files);
    let left = 20;
    host.instead = (request) => {
      if (!isForCopy(request)) return false;
      left -= 1;
      if (left < 0) request.socket.destroy();
      return left < 0;
    };
    assert.equal(await lookForRelease(page), "redundant");
    await host.stop();
    for (const one of [address, "offline/"]) {
      assert.equal((await page.goto(host.url + one))?.status(), 200, one);
      assert.equal(await scriptOf(page), mainOf(first), one);
    }
    assert.equal((await page.goto(`${host.url}roles/nobody/`))?.status(), 404);

    await host.start();
    host.instead = asPublished;
    host.asked.length = 0;
    await page.goto(host.url + address);
    await showNew(page).click();
    await until("today's page is shown", async () => (await scriptOf(page)) === mainOf(site.files));
    assert.ok(
      !fetchedForCopy(host).some((path) => path.startsWith("/assets/pages-")),
      "what was saved before is not fetched again",
    );
    await assertTakenOver(page, host);
    await context.close();
  });

  test("whose host changes HTML and gave it wrong headers is taken over too, with the right headers", async () => {
    const host = await startHost(first);
    const wrong = "default-src 'none'; style-src 'none'; script-src 'self'; connect-src 'self'";
    host.publish(first.filter(({ path }) => path !== "_headers"));
    host.instead = (_request, response) => {
      response.setHeader("Content-Security-Policy", wrong);
      return false;
    };
    const { page, context } = await openReader(browser);
    await page.goto(host.url + address);
    await waitForCopy(page);
    const policyOf = async (): Promise<string | undefined> =>
      (await page.goto(host.url + address))?.headers()["content-security-policy"];
    assert.equal(await policyOf(), wrong, "the first edition kept what the host had sent");

    host.publish(site.files);
    host.instead = changingHtml(site.files);
    await page.goto(host.url + address);
    await showNew(page).click();
    await until("today's page is shown", async () => (await scriptOf(page)) === mainOf(site.files));
    assert.equal(await policyOf(), copyOf(site.files).headers["Content-Security-Policy"]);
    assert.ok(await page.evaluate(() => document.styleSheets.length > 0));
    await assertWhole(page, host, site.files);
    await context.close();
  });

  test("that was told to keep nothing keeps nothing of today's guide either, until it is asked to", async () => {
    const { host, page, context } = await openFirst();
    await page.goto(`${host.url}offline/`);
    await page.getByRole("button", { name: "Remove it from this device" }).click();
    await page.getByText("Nothing is saved on this device").waitFor();
    await until("the worker is gone", async () => (await scopes(page)).length === 0);
    host.publish(site.files);
    host.asked.length = 0;
    await page.goto(`${host.url}offline/`, { waitUntil: "networkidle" });
    await page
      .getByText("Nothing is saved on this device, because the copy was removed here.")
      .waitFor();
    assert.deepEqual(fetchedForCopy(host), []);
    assert.deepEqual(await ourCaches(page), ["sen-signpost-refused /"]);
    await page.getByRole("button", { name: "Save the guide on this device" }).click();
    await page.getByText("Saved on this device: the guide of").waitFor();
    await assertTakenOver(page, host);
    await context.close();
  });

  test("is freed of it by the kill switch", async () => {
    const { host, page, context } = await openFirst();
    host.publish((await buildInto({ killOffline: true })).site.files);
    await page.goto(host.url + address);
    await until("the worker is gone", async () => (await scopes(page)).length === 0);
    await until("the copy is gone", async () => (await ourCaches(page)).length === 0);
    assert.deepEqual(await foreignLeft(page), foreignCaches);
    await context.close();
  });
});

test("an address of the first edition lands on its place, from today's copy, without signal", async () => {
  const host = await startHost(site.files);
  const { page, context } = await openReader(browser);
  await page.goto(host.url);
  await waitForCopy(page);
  await host.stop();
  const samples = [
    "/",
    "/questions/not-happy-with-support/",
    "/roles/senco/",
    "/resources/support-plan/",
    "/help/sendiass/",
    "/sources/cfa-2014/",
    "/words/",
    "/print/",
  ];
  for (const sample of samples)
    for (const id of fragments[sample]!.slice(0, 12)) {
      await page.goto("about:blank");
      await page.goto(`${host.origin}${sample}#${id}`);
      const place = page.locator(":target");
      assert.equal(await place.getAttribute("id"), id, `${sample}#${id}`);
      await until(`${sample}#${id} is shown`, () =>
        place.evaluate((one) => {
          const { top } = one.getBoundingClientRect();
          return top > -innerHeight && top < innerHeight;
        }),
      );
    }
  await context.close();
});
