/** For tests of letters and of the sheet for a meeting: pages with their tools at work, filled in and looked at. */
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright";
import { openPage, type Watched } from "./harness.ts";

/** A page with its tools at work. @param url the whole address */
export const openSheet = async (
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Watched> => {
  const watched = await openPage(browser, options);
  await watched.page.goto(url);
  await watched.page.locator("[data-fields]").first().waitFor();
  const choice = watched.page.locator("[data-tool=kind]");
  if ((await choice.count()) > 0) await choice.waitFor();
  return watched;
};

/** The fields that take typed words and days. */
export const fieldsOf = (page: Page): Locator => page.locator("[data-fields] :is(input, textarea)");
/** Types into every field of the page. @param words what is typed, given the number of characters that fit */
export const typeEverywhere = async (
  page: Page,
  words: (most: number, at: number) => string,
): Promise<void> => {
  const fields = await fieldsOf(page).all();
  for (const [at, field] of fields.entries()) {
    if ((await field.getAttribute("type")) === "date") await field.fill("2026-09-23");
    else await field.fill(words(Number(await field.getAttribute("maxlength")), at));
  }
};

/** What a program for plain text gets of what was copied. */
export const pasted = async (page: Page): Promise<string> => {
  await page.evaluate(() => {
    const box = document.createElement("textarea");
    box.id = "pasted";
    document.body.append(box);
    box.focus();
  });
  await page.keyboard.press("Control+V");
  return page.locator("#pasted").evaluate((box: HTMLTextAreaElement) => {
    box.remove();
    return box.value;
  });
};

/** The letter, or the sheet for a meeting; `note` is the letter below that one. */
export const sheet = (page: Page, id = "sheet"): Locator => page.locator(`#${id}`);
/** Its words, as they are seen. */
export const shown = async (page: Page, id = "sheet"): Promise<string> =>
  (await sheet(page, id).innerText()).replace(/\s+/g, " ").trim();
/** How many sheets of A4 the page takes, with the margins that printers leave. */
export const sheetsOnPaper = async (page: Page): Promise<number> => {
  const margin = "1.5cm";
  const pdf = await page.pdf({
    format: "A4",
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  });
  return pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)!.length;
};
