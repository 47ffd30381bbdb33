/**
 * Letters in a real browser: filled in, copied, shared, cleared, without signal and without a mouse; and nothing that is
 * typed goes anywhere.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, BrowserContextOptions } from "playwright";
import type { Serving } from "../../scripts/serve.ts";
import type { Site } from "../../src/buildSite.ts";
import { travelSize } from "../../src/publish/sizes.ts";
import { openPage, startSite, type Watched } from "./harness.ts";
import { fieldsOf, openSheet, pasted, sheet, shown, typeEverywhere } from "./sheet-helpers.ts";
import { openReader, startHost, waitForCopy } from "./offline-helpers.ts";

let browser: Browser;
let serving: Serving;
let site: Site;
let letters: string[];
before(async () => {
  ({ site, serving, browser } = await startSite());
  letters = site.edition.guide.letters.map(({ id }) => `letters/${id}/`);
});

const complaint = "letters/formal-complaint-to-the-school/";
const records = "letters/ask-for-school-records/";

const open = (address: string, options: BrowserContextOptions = {}): Promise<Watched> =>
  openSheet(browser, serving.url + address, options);

describe("a letter", () => {
  test("takes in what is typed at each of its places, as it is typed", async () => {
    const { page, context, complaints } = await open("letters/ask-for-the-plan-in-writing/");
    assert.match(await shown(page), /Dear SENCO, .*could I have a written copy of my child’s/);
    await page.getByLabel("Your child’s name").pressSequentially("Sam");
    assert.match(await shown(page), /Sam, .*could I have a written copy of Sam’s/);
    await page.getByLabel("Who you are writing to").fill("Mrs Ahmed");
    await page.getByLabel("The day by which you ask for an answer").fill("2026-12-07");
    assert.match(await shown(page), /Dear Mrs Ahmed, .*answer by 7 December 2026\?/);
    assert.match(await shown(page), /the record of their extra help/);
    await page.getByLabel("How the letter speaks of your child").selectOption("she");
    assert.match(await shown(page), /the record of her extra help/);
    await page.getByLabel("Your child’s name").fill("");
    assert.match(await shown(page), /\(Your child’s name\), .*copy of my child’s/);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("is dated today until the reader says otherwise", async () => {
    const { page, context } = await openPage(browser, { timezoneId: "Pacific/Kiritimati" });
    await page.clock.setFixedTime(new Date("2026-11-23T11:30:00Z"));
    await page.goto(serving.url + complaint);
    await page.getByText("Date: 24 November 2026").waitFor();
    await page.getByLabel("The date of the letter").fill("2026-12-01");
    await page.getByText("Date: 1 December 2026").waitFor();
    await context.close();
  });

  test("takes whatever is typed as text", async () => {
    const { page, context, complaints } = await open(complaint);
    const name = "<img src=x onerror=alert(1)>{child}<b>";
    await page.getByLabel("Your child’s name").fill(name);
    assert.ok((await shown(page)).includes(`the support for ${name}`));
    assert.equal(await sheet(page).locator("img, b").count(), 0);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("is copied as plain text that keeps its paragraphs, its list and the reader’s own lines", async () => {
    const { page, context } = await open("letters/ask-for-reasonable-adjustments/#kind=academy", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByLabel("The date of the letter").fill("2026-11-23");
    await page.getByLabel("Your child’s name").fill("Sam Green");
    await page.getByLabel("What is hard").fill("Long tasks.\n\nNoise.");
    await page.getByLabel("What could help").fill("Cards.");
    await page.getByLabel("Your name").fill("Jo Green");
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByText("Copied.").waitFor();
    const text = await pasted(page);
    const paragraphs = text.split("\n\n");
    assert.deepEqual(paragraphs.slice(0, 3), [
      "Date: 23 November 2026",
      "Dear SENCO,",
      "Sam Green: reasonable adjustments",
    ]);
    assert.ok(paragraphs.includes("Long tasks.\nNoise."), text);
    assert.ok(
      paragraphs.includes(
        "- which adjustments you will make, and from which day\n- how all staff who work with them will know\n- when we will look at how they work",
      ),
      text,
    );
    assert.ok(paragraphs.includes("The trust must see to this (section 85)."), text);
    assert.ok(!text.includes("governing body") && !text.includes("["), text);
    assert.deepEqual(paragraphs.slice(-2), ["Yours sincerely,", "Jo Green"]);
    await context.close();
  });

  test("is shared as the same text, without an address, where the device can share", async () => {
    const { page, context } = await openPage(browser, {});
    await page.addInitScript("navigator.share = async (given) => { globalThis.shared = given; }");
    await page.goto(serving.url + complaint);
    await page.getByLabel("Your child’s name").fill("Sam Green");
    await page.getByRole("button", { name: "Share" }).click();
    const given = await page.evaluate<Record<string, string>>("globalThis.shared");
    assert.deepEqual(Object.keys(given), ["text"]);
    assert.match(given["text"]!, /\n\nFormal complaint about the support for Sam Green\n\n/);
    await context.close();
  });

  test("that cannot be copied by a button is marked, so that the reader can copy it", async () => {
    const { page, context } = await openPage(browser);
    await page.addInitScript("delete Navigator.prototype.clipboard");
    await page.goto(serving.url + complaint);
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByText("Your browser does not allow copying by a button.").waitFor();
    assert.match(await page.evaluate(() => getSelection()!.toString()), /Dear Sir or Madam,/);
    await context.close();
  });

  test("is cleared by one press, the way it speaks of the child too", async () => {
    const { page, context } = await open("letters/ask-for-the-plan-in-writing/");
    const empty = await shown(page);
    await typeEverywhere(page, () => "canary");
    await page.getByLabel("How the letter speaks of your child").selectOption("he");
    assert.notEqual(await shown(page), empty);
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByText("Cleared.").waitFor();
    assert.equal(await shown(page), empty);
    for (const field of await fieldsOf(page).all())
      if ((await field.getAttribute("name")) !== "date") assert.equal(await field.inputValue(), "");
    await context.close();
  });
});

describe("which kind of school it is", () => {
  test("shows one kind or both, lives after # in place of the present entry, and is kept nowhere", async () => {
    const { page, context } = await open(records);
    const entries = await page.evaluate(() => history.length);
    const kinds = async (): Promise<string[]> => {
      const said = await page.locator("main").innerText();
      return ["regulation 5", "subject access request under"].filter((words) =>
        said.includes(words),
      );
    };
    const choose = (name: string) => page.getByRole("button", { name, exact: true }).click();
    assert.equal((await kinds()).length, 2);
    await choose("An academy");
    assert.equal(new URL(page.url()).hash, "#kind=academy");
    assert.deepEqual(await kinds(), ["subject access request under"]);
    assert.doesNotMatch(await shown(page), /If the school is/);
    await choose("A council’s school");
    assert.equal(new URL(page.url()).hash, "#kind=maintained");
    assert.deepEqual(await kinds(), ["regulation 5"]);
    assert.equal(
      await page.getByRole("button", { name: "A council’s school" }).getAttribute("aria-pressed"),
      "true",
    );
    await choose("Not sure");
    assert.equal(page.url(), serving.url + records);
    assert.equal((await kinds()).length, 2);
    assert.equal(await page.evaluate(() => history.length), entries);
    await choose("An academy");
    await page.goto(serving.url + records);
    assert.equal((await kinds()).length, 2, "forgotten at the next visit");
    await context.close();
  });

  test("is taken from the address, beside other values, which stay", async () => {
    const { page, context } = await open(`${records}#sent=2026-11-23&kind=academy`);
    assert.doesNotMatch(await shown(page), /educational record/);
    await page.getByRole("button", { name: "A council’s school" }).click();
    assert.equal(new URL(page.url()).hash, "#sent=2026-11-23&kind=maintained");
    await page.evaluate("location.hash = '#kind=nonsense'");
    await page.getByText("If the school is an academy:").first().waitFor();
    await context.close();
  });
});

describe("nothing that is typed goes anywhere", () => {
  const canary = "Zyxwvut";
  test("no request, storage, address, title or history has it, on any page with fields", async () => {
    for (const address of [...letters, "meeting/"]) {
      const { page, context, requests } = await openPage(browser);
      const bodies: string[] = [];
      page.on("request", (request) => bodies.push(request.postData() ?? ""));
      await page.goto(serving.url + address, { waitUntil: "networkidle" });
      await page.locator("[data-fields]").first().waitFor();
      const before = requests.length;
      await typeEverywhere(page, (most, at) => `${canary} ${at}`.slice(0, most));
      assert.ok((await page.locator(".paper").allInnerTexts()).join(" ").includes(canary), address);
      await fieldsOf(page).nth(1).press("Enter");
      for (const name of ["Copy", "Clear"])
        await page.getByRole("button", { name, exact: true }).first().click();
      await typeEverywhere(page, (most, at) => `${canary} ${at}`.slice(0, most));
      await page.waitForTimeout(100);
      assert.deepEqual(requests.slice(before), [], `${address}: no request while typing`);
      assert.ok(![...requests, ...bodies].some((sent) => sent.includes(canary)), address);
      const kept = await page.evaluate(async () =>
        JSON.stringify([
          location.href,
          document.title,
          document.cookie,
          window.name,
          history.state,
          { ...localStorage },
          { ...sessionStorage },
          await indexedDB.databases(),
          await caches.keys(),
        ]),
      );
      assert.ok(!kept.includes(canary), `${address}: ${kept}`);
      assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
      await page.reload();
      await page.locator("[data-fields]").first().waitFor();
      assert.ok(!(await page.locator(".paper").allInnerTexts()).join(" ").includes(canary));
      for (const field of await fieldsOf(page).all())
        assert.ok(
          !(await field.inputValue()).includes(canary),
          `${address}: gone after loading again`,
        );
      await context.close();
    }
  });
});

describe("for everybody", () => {
  test("a letter is filled in and taken along with the keyboard alone", async () => {
    const { page, context } = await open(complaint, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByRole("button", { name: "A council’s school" }).focus();
    await page.keyboard.press("Space");
    assert.equal(await page.evaluate(() => location.hash), "#kind=maintained");
    await page.getByLabel("Your child’s name").focus();
    await page.keyboard.type("Sam Green");
    await page.keyboard.press("Enter");
    assert.equal(new URL(page.url()).pathname, `/${complaint}`);
    await page.keyboard.press("Tab");
    await page.keyboard.type("One");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Two");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Three");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Jo");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Copy");
    await page.keyboard.press("Enter");
    await page.getByText("Copied.").waitFor();
    const text = await pasted(page);
    assert.match(text, /support for Sam Green\n\n[^]*\n\nOne\nTwo\n\n[^]*\n\nThree\n\n[^]*\n\nJo$/);
    await context.close();
  });

  test("axe finds nothing, empty and filled, with everything open, in light, dark and at 320 px", async () => {
    const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
    const options: RunOptions = {
      runOnly: {
        type: "tag",
        values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      },
    };
    for (const address of [records, "meeting/", "letters/"]) {
      const { page, context } = await openPage(browser);
      await page.goto(serving.url + address);
      if (address !== "letters/") await page.locator("[data-fields]").first().waitFor();
      await page
        .locator("details")
        .evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
      await page.evaluate(axe);
      for (const [colorScheme, width] of [
        ["light", 390],
        ["dark", 390],
        ["light", 320],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await page.evaluate(
          (given) =>
            (
              globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }
            ).axe.run(JSON.parse(given) as RunOptions),
          JSON.stringify(options),
        );
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`),
          [],
          `${address} ${colorScheme} ${width}`,
        );
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          `${address} fits ${width} px`,
        );
        if (address !== "letters/")
          await typeEverywhere(page, (most) => "Wonderful words ".repeat(40).slice(0, most));
      }
      await context.close();
    }
  });

  test("with no signal, from the copy on the device, letters are filled in all the same", async () => {
    const host = await startHost(site.files);
    const { context, page } = await openReader(browser);
    await page.goto(host.url);
    await waitForCopy(page);
    await host.stop();
    for (const address of [complaint, "meeting/"]) {
      await page.goto(host.url + address);
      await page.getByLabel("Your child’s name").fill("Sam Green");
      assert.match(await shown(page), /Sam Green/);
    }
    await context.close();
  });

  test("the program for it is small, and no other page loads it", async () => {
    const tools = site.files.filter(({ path }) => /^assets\/(?:letters|kind)-/.test(path));
    assert.equal(tools.length, 2);
    const sizes = await Promise.all(tools.map((file) => travelSize(file)));
    const sum = sizes.reduce((all, size) => all + size, 0);
    assert.ok(sum <= 6_000, `${sum} bytes`);
    const { page, context, requests } = await openPage(browser);
    await page.goto(`${serving.url}roles/senco/`, { waitUntil: "networkidle" });
    assert.ok(!requests.some((request) => /letters-|kind-/.test(request)));
    await context.close();
  });
});
