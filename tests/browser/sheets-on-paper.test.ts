/**
 * Letters on paper and without scripts, and the sheet for a meeting: each is one sheet of A4, to write on or filled in.
 */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Browser, BrowserContextOptions } from "playwright";
import type { Serving } from "../../scripts/serve.ts";
import type { Site } from "../../src/buildSite.ts";
import { openPage, startSite, type Watched } from "./harness.ts";
import { openSheet, pasted, sheet, sheetsOnPaper, shown, typeEverywhere } from "./sheet-helpers.ts";

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

describe("on paper", () => {
  const sentence =
    "On that day we talked about the work that is too hard, and who could help with it. ";
  const longest = (most: number): string => {
    const words = sentence.repeat(20).slice(0, most);
    // As many lines as there may be, and as many characters.
    return most > 200 ? words.replaceAll(/.{100}/g, (part) => `${part.slice(0, 99)}\n`) : words;
  };

  test("each letter is one sheet of A4: with lines to write on, and with the longest words in every blank", async () => {
    for (const address of letters) {
      const plain = await openPage(browser, { javaScriptEnabled: false });
      await plain.page.goto(serving.url + address);
      assert.equal(await sheetsOnPaper(plain.page), 1, `${address} to write on`);
      await plain.context.close();
      const { page, context } = await open(address);
      assert.equal(await sheetsOnPaper(page), 1, `${address} empty`);
      await typeEverywhere(page, longest);
      assert.equal(await sheetsOnPaper(page), 1, `${address} filled`);
      await context.close();
    }
  });

  test("the sheet for a meeting is one, empty and full, and so is the note that is printed by its button", async () => {
    const plain = await openPage(browser, { javaScriptEnabled: false });
    await plain.page.goto(`${serving.url}meeting/`);
    assert.equal(await sheetsOnPaper(plain.page), 1, "to write on");
    await plain.context.close();
    const { page, context } = await open("meeting/");
    await page.evaluate("window.print = () => undefined");
    await typeEverywhere(page, longest);
    assert.equal(await sheetsOnPaper(page), 1, "full");
    await page.emulateMedia({ media: "print" });
    assert.ok(await sheet(page).isVisible());
    assert.ok(!(await sheet(page, "note").isVisible()));
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("button", { name: "Print" }).nth(1).click();
    await page.emulateMedia({ media: "print" });
    assert.ok(!(await sheet(page).isVisible()));
    assert.ok(await sheet(page, "note").isVisible());
    assert.equal(await sheetsOnPaper(page), 1, "the note");
    await context.close();
  });

  test("there is the letter and nothing else", async () => {
    const { page, context } = await open(complaint);
    await page.emulateMedia({ media: "print" });
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter(
          (one) => one.checkVisibility() && !one.closest(".paper") && !one.querySelector(".paper"),
        )
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(seen, []);
    await context.close();
  });
});

describe("without scripts", () => {
  test("a letter is there to write on, for both kinds of school, and nothing asks to be filled in", async () => {
    const { page, context } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(serving.url + records);
    assert.match(await shown(page), /maintained\) school: .*If the school is an academy: /);
    assert.ok(await sheet(page).locator(".rule").first().isVisible());
    await page.getByText("Print this page, and write on the lines.").waitFor();
    assert.equal(
      await page
        .locator("main :is(input, textarea, select, button)")
        .filter({ visible: true })
        .count(),
      0,
    );
    await page.goto(`${serving.url}meeting/`);
    assert.equal(
      await page
        .locator("main :is(input, textarea, select, button)")
        .filter({ visible: true })
        .count(),
      0,
    );
    await page.getByText("To ask: SENCO").click();
    await page.getByText("What do you think my child’s needs are?").waitFor();
    await context.close();
  });
});

describe("the sheet for a meeting", () => {
  test("takes questions of the guide, line by line, and says where they went", async () => {
    const { page, context } = await open("meeting/");
    await page.getByText("To ask: SENCO").click();
    const pick = (name: string) =>
      page.getByRole("button", { name: `Put on the sheet: ${name}` }).click();
    await page.getByLabel("Worry or question 1").fill("My own worry");
    await pick("May I have a written copy of the plan?");
    await page.getByText("Put in line 2.").waitFor();
    assert.equal(
      await page.getByLabel("Worry or question 2").inputValue(),
      "May I have a written copy of the plan?",
    );
    assert.match(await shown(page), /My own worry .*May I have a written copy of the plan\?/);
    await pick("May I have a written copy of the plan?");
    await page.getByText("It stands in line 2 already.").waitFor();
    for (const line of [3, 4, 5])
      await page.getByLabel(`Worry or question ${line}`).fill(`Line ${line}`);
    await pick("When do we meet to review it?");
    await page.getByText("All 5 lines are full.").waitFor();
    await context.close();
  });

  test("fills the note to send afterwards, and both are copied without their empty lines", async () => {
    const { page, context } = await open("meeting/", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const copied = async (at: number): Promise<string> => {
      await page.getByRole("button", { name: "Copy" }).nth(at).click();
      await page.getByText("Copied.").nth(at).waitFor();
      return pasted(page);
    };
    await page.getByLabel("Your child’s name").fill("Sam");
    await page.getByLabel("The day of the meeting").fill("2026-11-23");
    await page.getByLabel("Worry or question 1").fill("Reading");
    await page.getByLabel("What", { exact: true }).first().fill("Reading group");
    await page.getByLabel("Who does it").first().fill("Mrs Ahmed");
    await page.getByLabel("By when").first().fill("30 November");
    await page.getByLabel("What", { exact: true }).nth(1).fill("Call home");
    const first = (await copied(0)).split("\n\n");
    assert.ok(first.includes("A meeting about Sam"), first.join("|"));
    assert.ok(first.includes("- Reading"), first.join("|"));
    assert.ok(
      first.includes("- Reading group, Mrs Ahmed, 30 November\n- Call home"),
      first.join("|"),
    );
    const note = (await copied(1)).split("\n\n");
    assert.ok(note.includes("Sam: our meeting on 23 November 2026"), note.join("|"));
    assert.ok(note.includes("Reading group, Mrs Ahmed, 30 November\nCall home"), note.join("|"));
    await context.close();
  });
});
