/** A guide that stands below a path of a council's own host, beside the council's site and beside other guides. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Browser } from "playwright";
import type { Site } from "../../src/buildSite.ts";
import type { SiteFile } from "../../src/publish/assets.ts";
import { buildInto, openPage, startBrowser } from "./harness.ts";
import { changePage, copyOf } from "./madeReleases.ts";
import {
  cacheNames,
  cacheOf,
  headingOf,
  keysExpected,
  keysOf,
  listedPages,
  openReader,
  scopes,
  startHost,
  until,
  waitForCopy,
} from "./offline-helpers.ts";

const prefix = "/send/guide/";
let browser: Browser;
let site: Site;
before(async () => {
  ({ site } = await buildInto({ pathPrefix: prefix }));
  browser = await startBrowser();
});

const textFile = (path: string, text: string): SiteFile => ({ path, bytes: Buffer.from(text) });
const textOf = (files: readonly SiteFile[], path: string): string =>
  Buffer.from(files.find((file) => file.path === path)?.bytes ?? []).toString();

/** Two sites on one host: one at its root, the guide in a folder, their `_headers` in one file as hosts want it. */
const besideEachOther = (root: readonly SiteFile[], guide: readonly SiteFile[]): SiteFile[] => [
  ...root.filter(({ path }) => path !== "_headers"),
  ...guide
    .filter(({ path }) => path !== "_headers")
    .map(({ path, bytes }) => ({ path: prefix.slice(1) + path, bytes })),
  textFile("_headers", `${textOf(root, "_headers")}\n${textOf(guide, "_headers")}`),
];

describe("a guide below a path", () => {
  test("every page is reached by links from its start page, and no link or file leads nowhere", async () => {
    const host = await startHost(site.files, prefix);
    const { page, context, complaints, requests } = await openPage(browser);
    const waiting = [prefix];
    const reached = new Set(waiting);
    const files = new Set<string>();
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const response = await page.goto(host.origin + address);
      assert.equal(response?.status(), 200, address);
      const { links, others } = await page.evaluate(() => ({
        links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ href }) => href),
        others: [
          ...document.querySelectorAll(
            "link[href], script[src], img[src], form[action], form[data-search]",
          ),
        ]
          .flatMap((one) =>
            ["href", "src", "action", "data-search"].flatMap(
              (name) => one.getAttribute(name) ?? [],
            ),
          )
          .map((path) => new URL(path, location.href).href),
      }));
      for (const link of links) {
        const { origin, pathname } = new URL(link);
        if (origin !== host.origin) continue;
        assert.ok(pathname.startsWith(prefix), `${address} links to ${pathname}`);
        if (pathname.endsWith("/") && !reached.has(pathname)) waiting.push(pathname);
        reached.add(pathname);
      }
      for (const other of others)
        if (other.startsWith(host.origin)) files.add(new URL(other).pathname);
    }
    const manifest = JSON.parse(textOf(site.files, "manifest.webmanifest")) as {
      id: string;
      start_url: string;
      scope: string;
      icons: { src: string }[];
    };
    assert.deepEqual([manifest.id, manifest.start_url, manifest.scope], [prefix, prefix, prefix]);
    for (const { src } of manifest.icons) files.add(src);
    for (const path of [...files, ...reached]) {
      assert.ok(path.startsWith(prefix), path);
      assert.equal((await fetch(host.origin + path)).status, 200, path);
    }
    // Search is reached by its box.
    assert.deepEqual(
      listedPages(site.files)
        .map((address) => prefix + address)
        .filter((address) => !reached.has(address)),
      [],
    );
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(host.url)),
      [],
    );
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("search finds pages where they stand", async () => {
    const host = await startHost(site.files, prefix);
    const { page, context, complaints, requests } = await openPage(browser);
    await page.goto(`${host.url}roles/`);
    await page.getByRole("searchbox").fill("governors");
    await page.getByRole("searchbox").press("Enter");
    const first = page.locator("#results li > a:first-child");
    await first.first().waitFor();
    assert.equal(new URL(page.url()).pathname, `${prefix}search/`);
    for (const link of await first.all())
      assert.ok(
        (await link.getAttribute("href"))!.startsWith(prefix),
        (await link.getAttribute("href"))!,
      );
    await page
      .locator(`#results li > a:first-child[href="${prefix}roles/governing-body/"]`)
      .click();
    assert.equal(
      await page.locator("h1").textContent(),
      headingOf(site.pages.find(({ address }) => address === "/roles/governing-body/")!.html),
    );
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(host.url)),
      [],
    );
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("its offline worker keeps to the path, and the guide works there without signal", async () => {
    const host = await startHost(site.files, prefix);
    const { page, context, complaints } = await openReader(browser);
    await page.goto(host.url);
    await waitForCopy(page, prefix);
    const copy = copyOf(site.files);
    assert.deepEqual(await scopes(page), [host.url]);
    assert.deepEqual(await cacheNames(page), [cacheOf(prefix, copy)]);
    assert.deepEqual(
      await keysOf(page, cacheOf(prefix, copy)),
      keysExpected(host.origin, prefix, copy),
    );
    await host.stop();
    for (const address of [
      "",
      "roles/senco/",
      "roles/senco",
      "roles/senco/index.html?x=1",
      "help/",
      "print/",
    ]) {
      const response = await page.goto(host.url + address);
      assert.equal(response?.status(), 200, address);
      assert.ok(response?.fromServiceWorker(), address);
    }
    await page.goto(`${host.url}search/?q=senco`);
    await page.locator(`#results li > a:first-child[href="${prefix}roles/senco/"]`).click();
    assert.ok((await page.locator("h1").textContent())!.includes("SENCO"));
    assert.deepEqual(complaints, []);
    assert.equal((await page.goto(`${host.url}roles/nobody/`))?.status(), 404);
    assert.equal(await page.locator("h1").textContent(), "This page is not here");
    await context.close();
  });
});

describe("beside another guide on the same host", () => {
  let root: Site;
  before(async () => {
    ({ site: root } = await buildInto());
  });

  test("each keeps its own copy, whatever becomes of the other's", async () => {
    const host = await startHost(besideEachOther(root.files, site.files));
    const guide = host.origin + prefix;
    const { page, context } = await openReader(browser);
    await page.goto(host.url);
    await waitForCopy(page);
    const other = await context.newPage();
    await other.goto(guide);
    await waitForCopy(other, prefix);
    const [ofRoot, ofGuide] = [
      cacheOf("/", copyOf(root.files)),
      cacheOf(prefix, copyOf(site.files)),
    ];
    const assertGuideWhole = async (): Promise<void> =>
      assert.deepEqual(
        await keysOf(other, ofGuide),
        keysExpected(host.origin, prefix, copyOf(site.files)),
      );
    assert.deepEqual(await scopes(page), [host.url, guide]);
    assert.deepEqual(await cacheNames(page), [ofRoot, ofGuide].sort());
    await assertGuideWhole();

    const next = await changePage(root, "/roles/senco/", (html) =>
      html.replace("</h1>", "</h1><p>A sentence of the next release.</p>"),
    );
    host.publish(besideEachOther(next, site.files));
    await page.goto(`${host.url}roles/senco/`);
    await page.getByRole("button", { name: "Show the new version" }).click();
    await page.getByText("A sentence of the next release.").waitFor();
    await until("the old copy is gone", async () => !(await cacheNames(page)).includes(ofRoot));
    assert.deepEqual(await cacheNames(page), [cacheOf("/", copyOf(next)), ofGuide].sort());
    await assertGuideWhole();

    await page.goto(`${host.url}offline/`);
    await page.getByRole("button", { name: "Remove it from this device" }).click();
    await page.getByText("Nothing is saved on this device").waitFor();
    await until("its worker is gone", async () => (await scopes(page)).join() === guide);
    await assertGuideWhole();
    await other.goto(`${guide}offline/`);
    await other.getByText("Saved on this device: the guide of").waitFor();
    await host.stop();
    await other.goto(`${guide}roles/senco/`);
    assert.ok((await other.locator("h1").textContent())!.includes("SENCO"));
    await context.close();
  });

  test("what goes wrong with one copy is not told on the other's page", async () => {
    const missing = root.files.find(({ path }) => path.startsWith("pagefind/fragment/"))!.path;
    const host = await startHost(
      besideEachOther(
        root.files.filter(({ path }) => path !== missing),
        site.files,
      ),
    );
    const { page, context } = await openReader(browser);
    await page.goto(`${host.origin}${prefix}offline/`);
    await waitForCopy(page, prefix);
    const told = page.locator("#offline-status");
    await told.getByText("Saved on this device: the guide of").waitFor();
    const other = await context.newPage();
    await other.goto(`${host.url}offline/`);
    await other.getByText("Parts of the guide arrived changed, or were missing").waitFor();
    assert.match((await told.textContent())!, /^Saved on this device: the guide of/);
    await context.close();
  });
});

describe("beside the council's own site, which has a worker of its own", () => {
  const council = [
    textFile(
      "index.html",
      `<!doctype html><html lang="en"><title>Council</title><h1>Council</h1><script src="/start.js"></script></html>`,
    ),
    textFile("start.js", `navigator.serviceWorker.register("/council-worker.js");`),
    textFile(
      "council-worker.js",
      `self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));`,
    ),
  ];

  test("a device set to save data keeps no guide", async () => {
    const host = await startHost(besideEachOther(council, site.files));
    const { page, context } = await openReader(browser);
    await context.addInitScript({
      content: `Object.defineProperty(Navigator.prototype, "connection", { get: () => ({ saveData: true }) });`,
    });
    await page.goto(host.url);
    await until("the council's worker runs", () =>
      page.evaluate(() => navigator.serviceWorker.controller !== null),
    );
    for (const address of ["", "offline/"])
      await page.goto(`${host.origin}${prefix}${address}`, { waitUntil: "networkidle" });
    await page.getByText("The guide is not saved on this device yet.").waitFor();
    assert.deepEqual(await scopes(page), [host.url]);
    assert.deepEqual(await cacheNames(page), []);
    await context.close();
  });

  test("the kill switch and Remove leave the council's worker where it is", async () => {
    const { site: killing } = await buildInto({ pathPrefix: prefix, killOffline: true });
    const host = await startHost(besideEachOther(council, site.files));
    const guide = host.origin + prefix;
    const { page, context } = await openReader(browser);
    await page.goto(host.url);
    await until("the council's worker runs", () =>
      page.evaluate(() => navigator.serviceWorker.controller !== null),
    );
    await page.goto(`${guide}offline/`);
    await waitForCopy(page, prefix);
    assert.deepEqual(await scopes(page), [host.url, guide]);
    await page.getByRole("button", { name: "Remove it from this device" }).click();
    await page.getByText("Nothing is saved on this device").waitFor();
    await until("our worker is gone", async () => (await scopes(page)).join() === host.url);

    host.publish(besideEachOther(council, killing.files));
    for (const address of ["", "roles/senco/", "offline/"])
      await page.goto(guide + address, { waitUntil: "networkidle" });
    await page.getByText("Saving for use without signal is switched off for now.").waitFor();
    await until(
      "the mark of the removal is gone",
      async () => (await cacheNames(page)).length === 0,
    );
    assert.deepEqual(await scopes(page), [host.url]);
    await context.close();
  });

  test("the council’s clean-up of all caches but its own costs a copy, and the next visit brings it back", async () => {
    const host = await startHost(besideEachOther(council, site.files), "/");
    const guide = host.origin + prefix;
    const { page, context } = await openReader(browser);
    await page.goto(host.url);
    await until("the council's worker runs", () =>
      page.evaluate(() => navigator.serviceWorker.controller !== null),
    );
    await page.evaluate(async () =>
      (await caches.open("council-v1")).put("/theirs", new Response("theirs")),
    );
    const reader = await context.newPage();
    await reader.goto(guide);
    await waitForCopy(reader, prefix);
    const copy = copyOf(site.files);
    assert.deepEqual(await cacheNames(page), ["council-v1", cacheOf(prefix, copy)]);

    const greedy = textFile(
      "council-worker.js",
      `self.addEventListener("install", () => self.skipWaiting());
      self.addEventListener("activate", (event) => event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name !== "council-v1").map((name) => caches.delete(name))))));`,
    );
    host.publish(besideEachOther([...council.slice(0, 2), greedy], site.files));
    await page.goto(host.url);
    await until(
      "the copy was cleaned away",
      async () => (await cacheNames(page)).join() === "council-v1",
    );
    assert.equal((await reader.goto(`${guide}roles/senco/`))?.status(), 200, "reading goes on");
    await reader.goto(`${guide}offline/`);
    await reader.getByText("Saved on this device: the guide of").waitFor();
    assert.deepEqual(await cacheNames(page), ["council-v1", cacheOf(prefix, copy)]);
    assert.equal(
      await page.evaluate(async () => await (await caches.match("/theirs"))!.text()),
      "theirs",
    );
    assert.deepEqual(await scopes(page), [host.url, guide]);
    await host.stop();
    const response = await reader.goto(`${guide}roles/senco/`);
    assert.ok(response?.fromServiceWorker(), "without signal, from the copy");
    await context.close();
  });
});
