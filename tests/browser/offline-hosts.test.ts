/** Hosts that change what they send: readers get every release, or are told what stands in its way. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Browser, Page } from "playwright";
import { failureKey, isPage } from "../../src/browser/copy.ts";
import type { Failure } from "../../src/browser/failure.ts";
import type { Site } from "../../src/buildSite.ts";
import type { SiteFile } from "../../src/publish/assets.ts";
import { buildInto, startBrowser } from "./harness.ts";
import { changingFile, changingHtml, injected } from "./meddlingHosts.ts";
import { changeHeaders, changePage, copyOf, packOf, renewAll, shrink } from "./madeReleases.ts";
import {
  asPublished,
  assertWhole,
  cacheOf,
  fetchedForCopy,
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
const changed = "A sentence of the next release.";
const fault = [
  "Parts of the guide arrived changed, or were missing:",
  "the fault is with this website, not with your device.",
].join(" ");
const readOn = "You can go on reading while there is a signal.";
const givenUp = "It is not tried again until the next version of the guide, or until you ask.";

let browser: Browser;
let site: Site;
let small: SiteFile[];
let next: SiteFile[];
before(async () => {
  site = await shrink((await buildInto()).site);
  small = site.files;
  next = await changePage(site, `/${address}`, (html) =>
    html.replace("</h1>", `</h1><p>${changed}</p>`),
  );
  browser = await startBrowser();
});

const lineOf = (page: Page) => page.locator("[data-offline-line]");
const words = (files: readonly SiteFile[]): string =>
  files.find(({ path }) => /^assets\/words-.*\.json$/.test(path))!.path;

const failureOf = (page: Page, files: readonly SiteFile[]): Promise<Failure | undefined> =>
  page.evaluate(
    async ([key, cacheName]) =>
      (await caches.match(key!, { cacheName: cacheName! }))?.json() as Promise<Failure> | undefined,
    [failureKey("/"), cacheOf("/", copyOf(files))],
  );

/** Lets time pass: what was written down a moment ago was written down two days ago. */
const waitTwoDays = (page: Page, files: readonly SiteFile[]): Promise<void> =>
  page.evaluate(
    async ([key, name]) => {
      const cache = await caches.open(name!);
      const failure = (await (await cache.match(key!))!.json()) as { on: string };
      failure.on = new Date(Date.parse(failure.on) - 172_800_000).toISOString();
      await cache.put(key!, new Response(JSON.stringify(failure)));
    },
    [failureKey("/"), cacheOf("/", copyOf(files))],
  );

describe("a host that changes HTML", () => {
  test("has its readers' copies saved whole, as they were published, under the guide's own policy", async () => {
    const host = await startHost(small);
    host.instead = changingHtml(small);
    const { page, context } = await openReader(browser);
    const online = await page.goto(host.url + address);
    assert.ok((await online!.text()).includes(injected), "online, the host has its way");
    await waitForCopy(page);
    assert.deepEqual(
      fetchedForCopy(host).filter((path) => isPage(path.slice(1))),
      [],
      "no page is asked for to be kept",
    );
    await assertWhole(page, host, small);
    const response = await page.goto(host.url + address);
    assert.ok(response?.fromServiceWorker());
    assert.ok(!(await response!.text()).includes(injected));
    const { headers } = copyOf(small);
    for (const [name, value] of Object.entries(headers))
      assert.equal(response!.headers()[name.toLowerCase()], value, name);
    await context.close();
  });

  test("brings the next release, large or small, to readers who have a copy", async () => {
    const { host, page, context, complaints } = await openDevice(browser, small, address);
    for (const [files, sentence] of [
      [next, changed],
      [(await renewAll(site, "large")).files, "Release large."],
    ] as const) {
      host.publish(files);
      host.instead = changingHtml(files);
      await page.goto(host.url + address);
      await page.getByRole("button", { name: "Show the new version" }).click();
      await page.getByText(sentence).waitFor();
      await until(
        "only the newest copy is left",
        async () => (await ourCaches(page)).join() === cacheOf("/", copyOf(files)),
      );
    }
    assert.deepEqual(complaints, []);
    await assertWhole(page, host, (await renewAll(site, "large")).files);
    await context.close();
  });
});

describe("a host that gives wrong headers", () => {
  const policy = "default-src 'none'; style-src 'none'; script-src 'self'; connect-src 'self'";
  const isStyled = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.styleSheets.length > 0);

  test("harms the page that it sends, and no copy", async () => {
    const host = await startHost(small);
    host.instead = (_request, response) => {
      response.setHeader("Content-Security-Policy", policy);
      response.setHeader("Vary", "*");
      return false;
    };
    host.publish(
      small.map((file) => (file.path === "_headers" ? { ...file, bytes: Buffer.from("") } : file)),
    );
    const { page, context } = await openReader(browser);
    await page.goto(host.url + address);
    assert.equal(await isStyled(page), false);
    await waitForCopy(page);
    const response = await page.goto(host.url + address);
    assert.ok(response?.fromServiceWorker());
    assert.equal(
      response!.headers()["content-security-policy"],
      copyOf(small).headers["Content-Security-Policy"],
    );
    assert.equal(await isStyled(page), true);
    const script = await page.evaluate(
      async (path) => (await fetch(path)).headers.get("content-type"),
      `/${small.find(({ path }) => path.startsWith("assets/main-"))!.path}`,
    );
    assert.equal(script, "text/javascript; charset=utf-8");
    await context.close();
  });

  test("or a guide that changes its own: a release in which nothing else is new", async () => {
    const { host, page, context } = await openDevice(browser, small, address);
    const other = await changeHeaders(site, { "Referrer-Policy": "same-origin" });
    assert.deepEqual(copyOf(other).files, copyOf(small).files);
    host.publish(other);
    assert.equal(await lookForRelease(page), "installed");
    assert.deepEqual(fetchedForCopy(host), [], "no byte of the guide is fetched for it");
    await Promise.all([
      page.waitForEvent("load"),
      page.getByRole("button", { name: "Show the new version" }).click(),
    ]);
    await until(
      "the new release answers",
      async () => (await ourCaches(page)).join() === cacheOf("/", copyOf(other)),
    );
    await assertWhole(page, host, other);
    const response = await page.goto(host.url + address);
    assert.equal(response!.headers()["referrer-policy"], "same-origin");
    await context.close();
  });
});

describe("a host that changes a file that readers need", () => {
  test("or has not got it: without the pack of all pages nothing else is fetched, no page by itself", async () => {
    const pack = `/${packOf(small)}`;
    const ofAnother = JSON.stringify({ css: "", pages: { "roles/senco/": "<h1>Another</h1>" } });
    for (const [status, body] of [
      [404, "Not found"],
      [200, ofAnother],
    ] as const) {
      const host = await startHost(small);
      host.instead = ({ url }, response) => {
        if (url !== pack) return false;
        response.writeHead(status, { "Content-Type": "application/json" }).end(body);
        return true;
      };
      const { page, context } = await openReader(browser);
      assert.deepEqual(await visit(page, host, address), [pack, pack]);
      assert.equal(
        await lineOf(page).textContent(),
        [
          "Not saved on this device yet.",
          fault,
          "It is tried again by itself, or when you ask.",
          `${readOn} See it, or try again`,
        ].join(" "),
      );
      host.instead = asPublished;
      await page.goto(host.url + address);
      await waitForCopy(page);
      await assertWhole(page, host, small);
      await context.close();
    }
  });

  test("is tried four times for a first copy; then not until the next release, or until asked", async () => {
    const host = await startHost(small);
    const spoilt = `/${words(small)}`;
    host.instead = changingFile(small, words(small));
    const { page, context } = await openReader(browser);
    await visit(page, host, address);
    assert.equal(await failureOf(page, small), undefined, "the first try has brought the others");
    const twice = [spoilt, spoilt];
    assert.deepEqual(await visit(page, host, address), twice, "once as ever, once past the cache");
    assert.equal((await failureOf(page, small))!.tries, 1);
    assert.deepEqual(await visit(page, host, address), twice, "once more at the next visit");
    assert.deepEqual(await visit(page, host, address), [], "then not within the hour");
    await waitTwoDays(page, small);
    assert.deepEqual(await visit(page, host, address), twice);
    await waitTwoDays(page, small);
    assert.deepEqual(await visit(page, host, address), twice);
    for (let days = 0; days < 10; days += 2) {
      await waitTwoDays(page, small);
      assert.deepEqual(await visit(page, host, address), [], "never again");
    }
    assert.equal((await failureOf(page, small))!.tries, 4);
    assert.equal(
      await lineOf(page).textContent(),
      `Not saved on this device yet. ${fault} ${givenUp} ${readOn} See it, or try again`,
    );

    await visit(page, host, "offline/");
    await page.getByText(`${fault} ${givenUp}`).waitFor();
    host.asked.length = 0;
    await page.getByRole("button", { name: "Save the guide on this device" }).click();
    await page.getByText(fault).waitFor();
    assert.deepEqual(fetchedForCopy(host), twice, "asked for, it is tried");

    host.publish(next);
    host.instead = asPublished;
    await page.goto(host.url + address);
    await waitForCopy(page);
    assert.deepEqual(await ourCaches(page), [cacheOf("/", copyOf(next))]);
    await assertWhole(page, host, next);
    await context.close();
  });

  test("keeps a copy from being renewed: it says how old it is and why, and asks for nothing more", async () => {
    const { host, page, context } = await openDevice(browser, small, address);
    const renewed = (await renewAll(site, "b")).files;
    host.publish(renewed);
    host.instead = changingFile(renewed, words(renewed));
    for (let visits = 0; ((await failureOf(page, renewed))?.tries ?? 0) < 4; visits += 1) {
      assert.ok(visits < 20, "it is given up");
      if (await failureOf(page, renewed)) await waitTwoDays(page, renewed);
      await visit(page, host, address);
    }
    await waitTwoDays(page, renewed);
    assert.deepEqual(await visit(page, host, address), []);
    assert.deepEqual(
      host.asked.map(({ path }) => path),
      ["/sw.js"],
      "the browser looks for a new worker, and that is all",
    );
    const told = [
      `The version of 5 January 2027 is not saved here. ${fault} ${givenUp}`,
      "What was saved before still works.",
    ].join(" ");
    assert.match(
      (await lineOf(page).textContent())!,
      new RegExp(
        `^Saved on this device: the guide of 5 January 2027 .* ${told} See it, or remove it$`,
      ),
    );
    await visit(page, host, "offline/");
    const status = page.locator("#offline-status");
    await status.getByText(told).waitFor();
    await status
      .getByText("To read what is on the website now, remove this copy while you have a signal.")
      .waitFor();

    host.asked.length = 0;
    await status.getByRole("button", { name: "Try again" }).click();
    await until("it is tried again", () => fetchedForCopy(host).length > 0);
    await status.getByText("The version of 5 January 2027 is not saved here.").waitFor();
    await status.getByText("It is tried again by itself, or when you ask.").waitFor();

    host.instead = asPublished;
    await status.getByRole("button", { name: "Try again" }).click();
    const loaded = page.waitForEvent("load");
    await page.getByRole("button", { name: "Show the new version" }).click();
    await loaded;
    await status.filter({ hasText: `release ${copyOf(renewed).release}` }).waitFor();
    assert.equal(await status.getByText("is not saved here").count(), 0);
    await until(
      "the old copy is gone",
      async () => (await ourCaches(page)).join() === cacheOf("/", copyOf(renewed)),
    );
    await assertWhole(page, host, renewed);
    await context.close();
  });

  test("leaves nothing of the releases that could not be saved but the last", async () => {
    const { host, page, context } = await openDevice(browser, small, address);
    for (const name of ["b", "c", "d"]) {
      const { files } = await renewAll(site, name);
      host.publish(files);
      host.instead = changingFile(files, words(files));
      assert.equal(await lookForRelease(page), "redundant");
      assert.deepEqual(
        await ourCaches(page),
        [cacheOf("/", copyOf(small)), cacheOf("/", copyOf(files))].sort(),
      );
    }
    await assertWhole(page, host, small);
    await context.close();
  });
});
