/** Searching: in the reader's own words, on their own device, and with something to do next where nothing is found. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Browser, Locator, Page } from "playwright";
import type { Serving } from "../../scripts/serve.ts";
import type { Site } from "../../src/buildSite.ts";
import { headingOf } from "./offline-helpers.ts";
import { openPage, startSite } from "./harness.ts";

let browser: Browser;
let serving: Serving;
let site: Site;
before(async () => void ({ site, serving, browser } = await startSite()));

const links = (page: Page): Locator => page.locator("#results > li > a:first-child");
const box = (page: Page): Locator => page.getByRole("searchbox");
const hrefs = (page: Page): Promise<string[]> =>
  links(page).evaluateAll((all) => all.map((link) => link.getAttribute("href")!));
const linkTo = (page: Page, address: string): Locator =>
  page.locator(`#results > li > a:first-child[href="${address}"]`);
const status = (page: Page): Locator => page.locator("#search-status");
/** Waits until search says what it has found; it may go on adding until then. */
const settled = (page: Page): Promise<void> => status(page).filter({ hasText: /found/i }).waitFor();
const again = (page: Page): Locator => page.getByRole("button", { name: "Try again" });

const openSearch = async (address = "search/") => {
  const watched = await openPage(browser);
  await watched.page.goto(serving.url + address);
  return watched;
};

describe("what search finds", () => {
  for (const [query, address] of [
    ["senco", "/roles/senco/"],
    ["support plan", "/resources/support-plan/"],
    ["mediation", "/help/mediation/"],
  ] as const) {
    test(`“${query}” finds its page, and no page twice`, async () => {
      const { page, context, complaints } = await openSearch();
      await box(page).fill(query);
      await settled(page);
      const found = await hrefs(page);
      assert.deepEqual(found, [...new Set(found)]);
      const place = found.indexOf(address);
      assert.ok(
        place >= 0 && place < 3,
        `${address} is among the first three of ${found.join(" ")}`,
      );
      for (const href of found)
        assert.ok(
          site.pages.some((one) => one.address === href.replace(/#.*$/, "")),
          href,
        );
      await linkTo(page, address).click();
      await page.waitForURL(serving.origin + address);
      assert.equal(
        await page.locator("h1").textContent(),
        headingOf(site.pages.find((one) => one.address === address)!.html),
      );
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  test("a name that people use finds the page that has another name", async () => {
    const { page, context } = await openSearch();
    await box(page).fill("inclusion lead");
    await settled(page);
    assert.ok(
      (await hrefs(page)).slice(0, 3).includes("/roles/senco/"),
      (await hrefs(page)).join(" "),
    );
    await context.close();
  });

  test("where nothing is found the page says so, and what to do next", async () => {
    const { page, context, complaints } = await openSearch();
    for (const [address, heading] of [
      ["/a-z/", "A to Z"],
      ["/help/sendiass/", "SENDIASS"],
      ["/help/local-offer/", "Local Offer"],
    ] as const) {
      await box(page).fill("zzqxv wvkjq");
      await status(page)
        .filter({ hasText: /nothing found/i })
        .waitFor();
      assert.deepEqual(
        (await hrefs(page)).filter((href) => !/^\/help\/(?:sendiass|local-offer)\/$/.test(href)),
        [],
      );
      await page.locator(`main a[href="${address}"]`).first().click();
      await page.waitForURL(serving.origin + address);
      assert.ok((await page.locator("h1").textContent())!.includes(heading));
      await page.goto(`${serving.url}search/`);
    }
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("an empty box shows no result and no count", async () => {
    const { page, context } = await openSearch("search/?q=senco");
    await settled(page);
    for (const nothing of ["", "   ", "?"]) {
      await box(page).fill(nothing);
      await links(page).first().waitFor({ state: "detached" });
      await box(page).press("Enter");
      assert.equal(await links(page).count(), 0);
      assert.equal(await status(page).textContent(), "");
    }
    await context.close();
  });

  test("what is typed is shown as text and never runs", async () => {
    const { page, context, complaints } = await openSearch();
    const title = await page.title();
    for (const typed of [
      `<img src=x onerror="document.title='taken over'">`,
      `<script>document.title='taken over'</script>`,
      `"><svg onload="document.title='taken over'"> senco`,
    ]) {
      await box(page).fill(typed);
      await settled(page);
      await page.goto(`${serving.url}search/?${new URLSearchParams({ q: typed }).toString()}`);
      await settled(page);
      assert.equal(await box(page).inputValue(), typed);
      assert.equal(await page.locator("main img, main script, main svg").count(), 0);
      assert.equal(await page.title(), title);
    }
    assert.deepEqual(complaints, []);
    await context.close();
  });
});

/** A gate that requests wait at until it is opened. */
const makeGate = (): { held: Promise<void>; open: () => void } => {
  let open = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { held, open };
};

const parts = [
  ["full text's program", /\/pagefind\.js$/],
  ["full text's list of files", /\/pagefind-entry\.json$/],
  ["full text's index", /\.pf_meta$/],
  ["full text's engine", /\/wasm\.[^/]*\.pagefind$/],
] as const;
const isOfSearch = ({ pathname }: URL): boolean =>
  pathname.includes("/pagefind/") || pathname.endsWith(".json");

describe("while search is loading, and when it cannot", () => {
  test("the page says that it is searching until something has come", async () => {
    const { page, context } = await openSearch();
    const { held, open } = makeGate();
    await page.route(isOfSearch, async (route) => {
      await held;
      await route.continue();
    });
    await box(page).fill("mediation");
    await status(page)
      .filter({ hasText: /searching/i })
      .waitFor();
    open();
    await settled(page);
    assert.doesNotMatch((await status(page).textContent())!, /searching/i);
    assert.ok((await hrefs(page)).includes("/help/mediation/"));
    await context.close();
  });

  test("what was said about the last words does not stand above the results of the next ones", async () => {
    const { page, context } = await openSearch();
    await box(page).fill("zzqxv wvkjq");
    await status(page)
      .filter({ hasText: /nothing found/i })
      .waitFor();
    const { held, open } = makeGate();
    await page.route(isOfSearch, async (route) => {
      await held;
      await route.continue();
    });
    await box(page).fill("mediation");
    await linkTo(page, "/help/mediation/").waitFor();
    assert.doesNotMatch((await status(page).textContent())!, /nothing found/i);
    open();
    await context.close();
  });

  for (const [what, lost] of parts) {
    test(`where the ${what} cannot be loaded the page says so, and Try again works afterwards`, async () => {
      const { page, context } = await openSearch();
      await page.route(
        ({ pathname }) => lost.test(pathname),
        (route) => route.abort(),
      );
      await box(page).fill("mediation");
      await again(page).waitFor();
      await status(page).filter({ hasText: "could not be" }).waitFor();
      await again(page).click();
      await again(page).waitFor();
      await status(page).filter({ hasText: "could not be" }).waitFor();
      await page.unrouteAll();
      await again(page).click();
      await status(page)
        .filter({ hasNotText: "could not be" })
        .filter({ hasText: /found/i })
        .waitFor();
      await linkTo(page, "/help/mediation/").waitFor();
      assert.equal(await again(page).count(), 0);
      await context.close();
    });
  }

  test("where nothing of search can be loaded the page says so, helps on, and Try again works afterwards", async () => {
    const { page, context } = await openSearch();
    await page.route(isOfSearch, (route) => route.abort());
    await box(page).fill("mediation");
    await status(page).filter({ hasText: "Search could not be loaded." }).waitFor();
    for (const address of ["/a-z/", "/help/sendiass/", "/help/local-offer/"])
      assert.ok(await page.locator(`main a[href="${address}"]`).first().isVisible(), address);
    await page.unrouteAll();
    await again(page).click();
    await linkTo(page, "/help/mediation/").waitFor();
    await status(page)
      .filter({ hasNotText: "could not be" })
      .filter({ hasText: /found/i })
      .waitFor();
    assert.equal(await again(page).count(), 0);
    await context.close();
  });
});

describe("the address of a search", () => {
  test("can be shared: it shows the words and their results", async () => {
    const { page, context } = await openSearch("search/?q=support+plan");
    await linkTo(page, "/resources/support-plan/").waitFor();
    assert.equal(await box(page).inputValue(), "support plan");
    await box(page).fill("mediation");
    await linkTo(page, "/help/mediation/").waitFor();
    await page.waitForURL(`${serving.url}search/?q=mediation`);
    await context.close();
  });

  test("brings the list back when the reader comes back from a result", async () => {
    const { page, context } = await openSearch();
    for (const sent of [false, true]) {
      await box(page).fill("mediation");
      if (sent) await box(page).press("Enter");
      await linkTo(page, "/help/mediation/").click();
      await page.waitForURL("**/help/mediation/");
      await page.goBack();
      await linkTo(page, "/help/mediation/").waitFor();
      assert.equal(await box(page).inputValue(), "mediation");
      assert.equal(page.url(), `${serving.url}search/?q=mediation`);
    }
    await context.close();
  });

  test("is where the box on any other page leads", async () => {
    const { page, context } = await openSearch();
    for (const address of ["", "roles/senco/", "roles/nobody/"]) {
      await page.goto(serving.url + address);
      await box(page).fill("support plan");
      await page.getByRole("button", { name: "Search" }).click();
      await page.waitForURL(`${serving.url}search/?q=support+plan`);
      await linkTo(page, "/resources/support-plan/").waitFor();
      assert.equal(await box(page).inputValue(), "support plan");
    }
    await context.close();
  });

  test("leads on from the A to Z, where a box sends its words that was used before the script had come", async () => {
    const { page, context } = await openSearch("a-z/?q=support+plan");
    await page.waitForURL(`${serving.url}search/?q=support+plan`);
    await linkTo(page, "/resources/support-plan/").waitFor();
    await context.close();
  });
});

describe("what search asks of the network", () => {
  test("nothing, until a box is touched", async () => {
    const { page, context, requests } = await openSearch("");
    for (const address of ["roles/senco/", "questions/how-complaints-work/"])
      await page.goto(serving.url + address, { waitUntil: "networkidle" });
    await page.getByRole("link", { name: "Skip to the main part" }).press("Enter");
    const ofPages = new Set([
      "/",
      "/roles/senco/",
      "/questions/how-complaints-work/",
      ...site.edition.publication.assets.scripts.map((path) => `/${path}`),
      ...Object.values(site.edition.publication.assets.tools).map(({ path }) => `/${path}`),
    ]);
    assert.deepEqual(
      requests
        .map((url) => new URL(url).pathname)
        .filter((path) => !ofPages.has(path) && !path.startsWith("/icons/")),
      [],
    );
    const index = page.waitForRequest(/pagefind\/pagefind\.js/);
    await box(page).fill("mediation");
    await index;
    await context.close();
  });

  test("never a word that was typed", async () => {
    const { page, context, requests } = await openSearch();
    serving.requests.length = 0;
    for (const query of ["quetzal", "quetzal mediation", "mediation quetzal"]) {
      await box(page).fill("");
      await box(page).pressSequentially(query);
      await settled(page);
      await box(page).press("Enter");
    }
    await linkTo(page, "/help/mediation/").click();
    await page.waitForURL("**/help/mediation/");
    assert.ok(
      serving.requests.some((path) => path.startsWith("/pagefind/fragment/")),
      "search did ask for what it needs",
    );
    assert.deepEqual(
      [...requests, ...serving.requests].filter((url) => /quetzal|[?&]q=/i.test(url)),
      [],
    );
    await context.close();
  });

  test("never a word that was typed in the box of another page, either", async () => {
    const { page, context } = await openSearch("roles/senco/");
    serving.requests.length = 0;
    await box(page).fill("quetzal mediation");
    await box(page).press("Enter");
    await page.waitForURL("**/search/?q=quetzal+mediation");
    await linkTo(page, "/help/mediation/").waitFor();
    assert.deepEqual(
      serving.requests.filter((url) => /quetzal|[?&]q=/i.test(url)),
      [],
    );
    await context.close();
  });
});
