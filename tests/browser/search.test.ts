/** Searching: in the reader's own words, on their own device, and with something to do next where nothing is found. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Browser, Locator, Page, Route } from "playwright";
import type { Serving } from "../../scripts/serve.ts";
import type { Site } from "../../src/buildSite.ts";
import { headingOf } from "./offline-helpers.ts";
import { buildInto, openPage, serveFolder, startBrowser } from "./harness.ts";

let browser: Browser;
let serving: Serving;
let site: Site;
before(async () => {
  const built = await buildInto();
  site = built.site;
  serving = await serveFolder({ folder: built.folder });
  browser = await startBrowser();
});

const links = (page: Page): Locator => page.locator("#results > li > a:first-child");
const box = (page: Page): Locator => page.getByRole("searchbox");
const hrefs = (page: Page): Promise<string[]> => links(page).evaluateAll((all) => all.map((link) => link.getAttribute("href")!));
const linkTo = (page: Page, address: string): Locator => page.locator(`#results > li > a:first-child[href="${address}"]`);
const isOfSearch = (url: string): boolean => /pagefind|search|words/i.test(new URL(url).pathname.replace(/\/(?:index\.html)?$/, ""));

describe("what search finds", () => {
  for (const [query, address] of [["senco", "/roles/senco/"], ["support plan", "/resources/support-plan/"], ["governors", "/roles/governing-body/"]] as const) {
    test(`“${query}” finds its page, and no page twice`, async () => {
      const { page, context, complaints } = await openPage(browser);
      await page.goto(`${serving.url}search/`);
      await box(page).fill(query);
      await linkTo(page, address).waitFor();
      const found = await hrefs(page);
      assert.deepEqual(found, [...new Set(found)]);
      assert.ok(found.indexOf(address) < 3, `${address} is number ${found.indexOf(address) + 1}`);
      assert.notEqual(await page.getByRole("status").textContent(), "");
      for (const href of found) assert.ok(site.pages.some((one) => one.address === href.replace(/#.*$/, "")), href);
      await linkTo(page, address).click();
      assert.equal(page.url(), serving.origin + address);
      assert.equal(await page.locator("h1").textContent(), headingOf(site.pages.find((one) => one.address === address)!.html));
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  test("a name that people use finds the page that has another name", async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${serving.url}search/`);
    await box(page).fill("inclusion lead");
    await linkTo(page, "/roles/senco/").waitFor();
    assert.ok((await hrefs(page)).indexOf("/roles/senco/") < 3);
    await context.close();
  });

  test("nothing found says so in the reader's own words, and what to do next", async () => {
    const { page, context, complaints } = await openPage(browser);
    await page.goto(`${serving.url}search/`);
    await box(page).fill("zzqxv wvkjq");
    const main = page.getByRole("main");
    await page.getByRole("status").filter({ hasText: "zzqxv wvkjq" }).waitFor();
    assert.deepEqual(await hrefs(page), []);
    for (const [name, address, heading] of [["A to Z", "/a-z/", "A to Z"], ["SENDIASS", "/help/sendiass/", "SENDIASS"], ["Local Offer", "/help/local-offer/", "Local Offer"]] as const) {
      const link = main.getByRole("link", { name });
      assert.equal(await link.getAttribute("href"), address);
      await link.click();
      assert.ok((await page.locator("h1").textContent())!.includes(heading));
      await page.goBack();
      await page.getByRole("status").filter({ hasText: "zzqxv wvkjq" }).waitFor();
    }
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("an empty box asks for nothing and shows no result", async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${serving.url}search/?q=senco`);
    await linkTo(page, "/roles/senco/").waitFor();
    await box(page).fill("");
    await page.waitForURL(`${serving.url}search/`);
    await links(page).first().waitFor({ state: "detached" });
    await box(page).fill("   ");
    await box(page).press("Enter");
    assert.equal(page.url(), `${serving.url}search/`);
    assert.equal(await links(page).count(), 0);
    await context.close();
  });

  test("what is typed is shown as text and never runs", async () => {
    const typed = `<img src=x onerror="document.title='taken over'"> senco`;
    const { page, context, complaints } = await openPage(browser);
    await page.goto(`${serving.url}search/`);
    const title = await page.title();
    await box(page).fill(typed);
    await page.waitForFunction(() => document.querySelector("#search-status")?.textContent !== "");
    for (const nothing of [`<img src=x onerror="document.title='taken over'">zzqxv`, `<script>document.title='taken over'</script>`]) {
      await page.goto(`${serving.url}search/?${new URLSearchParams({ q: nothing }).toString()}`);
      assert.equal(await box(page).inputValue(), nothing);
      await page.getByRole("status").filter({ hasText: /found/i }).waitFor();
      assert.equal(await page.locator("main img, main script").count(), 0);
      assert.equal(await page.title(), title);
    }
    assert.deepEqual(complaints, []);
    await context.close();
  });
});

describe("while search is loading, and when it cannot", () => {
  const holdPagefind = async (page: Page, then: (route: Route) => Promise<void>): Promise<void> => page.route("**/pagefind/**", then);

  test("the page says that it is searching until the index has come", async () => {
    const { page, context } = await openPage(browser);
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => { goOn = resolve; });
    await holdPagefind(page, async (route) => { await held; await route.continue(); });
    await page.goto(`${serving.url}search/`);
    await box(page).fill("governors");
    await page.getByRole("status").filter({ hasText: /searching/i }).waitFor();
    goOn();
    await linkTo(page, "/roles/governing-body/").waitFor();
    assert.doesNotMatch((await page.getByRole("status").textContent())!, /searching/i);
    await context.close();
  });

  for (const [what, lost] of [["its program", /pagefind\.js/], ["its list of files", /pagefind-entry\.json/], ["its index", /\.pf_meta|\.pf_index/], ["its engine", /wasm\.[^/]*\.pagefind/]] as const) {
    test(`where ${what} cannot be loaded the page says so, helps on, and Try again works afterwards`, async () => {
      const { page, context } = await openPage(browser);
      await page.route((url) => lost.test(url.pathname), (route) => route.abort());
      await page.goto(`${serving.url}search/`);
      await box(page).fill("governors");
      const again = page.getByRole("button", { name: "Try again" });
      await again.waitFor();
      await page.getByRole("status").filter({ hasText: "Search could not be loaded." }).waitFor();
      assert.equal(await page.getByRole("main").getByRole("link", { name: "A to Z" }).getAttribute("href"), "/a-z/");
      await again.click();
      await again.waitFor();
      await page.unrouteAll();
      await again.click();
      await linkTo(page, "/roles/governing-body/").waitFor();
      assert.equal(await again.count(), 0);
      await context.close();
    });
  }
});

describe("the address of a search", () => {
  test("can be shared: it shows the words and their results", async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${serving.url}search/?q=support+plan`);
    await linkTo(page, "/resources/support-plan/").waitFor();
    assert.equal(await box(page).inputValue(), "support plan");
    await box(page).fill("governors");
    await linkTo(page, "/roles/governing-body/").waitFor();
    assert.equal(page.url(), `${serving.url}search/?q=governors`);
    await context.close();
  });

  test("brings the list back when the reader comes back from a result, and the list before it", async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${serving.url}search/`);
    await box(page).fill("senco");
    await box(page).press("Enter");
    await linkTo(page, "/roles/senco/").waitFor();
    await box(page).fill("governors");
    await box(page).press("Enter");
    await linkTo(page, "/roles/governing-body/").waitFor();
    const list = await hrefs(page);
    await linkTo(page, "/roles/governing-body/").click();
    await page.waitForURL("**/roles/governing-body/");
    await page.goBack();
    await linkTo(page, "/roles/governing-body/").waitFor();
    assert.equal(await box(page).inputValue(), "governors");
    assert.deepEqual(await hrefs(page), list);
    await page.goBack();
    await linkTo(page, "/roles/senco/").waitFor();
    assert.equal(await box(page).inputValue(), "senco");
    assert.equal(page.url(), `${serving.url}search/?q=senco`);
    await context.close();
  });

  test("is where the box on any other page leads", async () => {
    const { page, context } = await openPage(browser);
    for (const address of ["", "roles/senco/", "roles/nobody/"]) {
      await page.goto(serving.url + address);
      await box(page).fill("support plan");
      await page.getByRole("button", { name: "Search" }).click();
      await linkTo(page, "/resources/support-plan/").waitFor();
      assert.equal(page.url(), `${serving.url}search/?q=support+plan`);
      assert.equal(await box(page).inputValue(), "support plan");
    }
    await context.close();
  });

  test("leads on from the A to Z, where a box sends its words that was used before the script had come", async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${serving.url}a-z/?q=support+plan`);
    await page.waitForURL(`${serving.url}search/?q=support+plan`);
    await linkTo(page, "/resources/support-plan/").waitFor();
    await context.close();
  });
});

describe("what search asks of the network", () => {
  test("nothing, until a box is touched", async () => {
    const { page, context, requests } = await openPage(browser);
    for (const address of ["", "roles/senco/", "questions/how-complaints-work/"]) await page.goto(serving.url + address, { waitUntil: "networkidle" });
    assert.deepEqual(requests.filter(isOfSearch), []);
    await page.getByRole("link", { name: "Skip to the main part" }).focus();
    assert.deepEqual(requests.filter(isOfSearch), []);
    const index = page.waitForRequest(/pagefind\/pagefind\.js/);
    await box(page).focus();
    await index;
    await context.close();
  });

  test("never a word that was typed", async () => {
    const { page, context, requests } = await openPage(browser);
    serving.requests.length = 0;
    await page.goto(`${serving.url}search/`);
    for (const query of ["quetzal", "quetzal governors", "governors quetzal"]) {
      await box(page).pressSequentially(query);
      await page.getByRole("status").filter({ hasText: /found/i }).waitFor();
      await box(page).press("Enter");
      await box(page).fill("");
    }
    await box(page).fill("quetzal governors");
    await linkTo(page, "/roles/governing-body/").click();
    await page.waitForURL("**/roles/governing-body/");
    assert.deepEqual([...requests, ...serving.requests].filter((url) => /quetzal/i.test(url)), []);
    await context.close();
  });

  test("never a word that was typed in the box of another page, either", async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${serving.url}roles/senco/`);
    serving.requests.length = 0;
    await box(page).fill("quetzal governors");
    await box(page).press("Enter");
    await linkTo(page, "/roles/governing-body/").waitFor();
    assert.deepEqual(serving.requests.filter((url) => /quetzal/i.test(url)), []);
    await context.close();
  });
});
