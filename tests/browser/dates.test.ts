/** `/dates/` in a browser: every worked date comes out, nothing leaves the page, and all of it goes when it is cleared. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { before, describe, test } from "node:test";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright";
import type { Serving } from "../../scripts/serve.ts";
import type { TimeLimit } from "../../_data/dates.ts";
import type { Site } from "../../src/buildSite.ts";
import { writeClosed } from "../../src/dates/schoolDays.ts";
import { openReader, waitForCopy } from "./offline-helpers.ts";
import { openPage, startSite } from "./harness.ts";

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

let browser: Browser;
let serving: Serving;
let site: Site;
let limits: readonly TimeLimit[];
before(async () => {
  ({ site, serving, browser } = await startSite());
  limits = site.edition.guide.dates;
});

const openDates = async (hash = "", options = {}) => {
  const watched = await openPage(browser, options);
  await watched.page.goto(`${serving.url}dates/${hash}`);
  return watched;
};
const result = (page: Page, rule: string) => page.locator(`[data-rule="${rule}"]`);
const daysOf = (page: Page, rule: string): Promise<string[]> =>
  result(page, rule)
    .locator("time[datetime]")
    .evaluateAll((all) => all.map((time) => time.getAttribute("datetime")!));
const hashOf = (page: Page): string => new URL(page.url()).hash;
const status = (page: Page) => page.locator("#dates-status");

type Example = TimeLimit["examples"][number];
const hashFor = (rule: string, { from, plan, closed }: Example): string =>
  [
    `#${rule}=${from}`,
    ...closed.map((days) => `closed=${writeClosed(days)}`),
    ...(plan ? [`plan=${plan}`] : []),
  ].join("&");

describe("dates worked out through the page", () => {
  test("each worked example comes out of its address", async () => {
    const { page, context, complaints } = await openDates();
    const wrong: string[] = [];
    for (const { id, examples } of limits)
      for (const example of examples) {
        await page.evaluate((hash) => void (location.hash = hash), hashFor(id, example));
        await page.waitForFunction(
          ([rule, from]) =>
            document.querySelector(`[data-rule="${rule}"]`) &&
            [...document.querySelectorAll<HTMLInputElement>("[data-day]")].some(
              ({ value }) => value === from,
            ),
          [id, example.from] as const,
        );
        const days = await daysOf(page, id);
        if (days.at(-1) !== example.last) wrong.push(`${id} ${example.from}: ${days.join(" ")}`);
      }
    assert.deepEqual(wrong, []);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("typed with the keyboard, the limits that follow stand alone, and the address holds the day", async () => {
    const { page, context, complaints } = await openDates();
    await page.getByRole("radio", { name: "I asked for an EHC needs assessment" }).check();
    await page.getByLabel("The day the council got the request").fill("2026-08-17");
    assert.deepEqual(await daysOf(page, "final-plan"), ["2027-01-04"]);
    assert.deepEqual(
      await page.locator(".limits tr[id]:visible").evaluateAll((all) => all.map(({ id }) => id)),
      ["assess-decision", "no-plan-decision", "final-plan"],
    );
    assert.match((await status(page).textContent())!, /^3 dates worked out/);
    assert.equal(hashOf(page), "#assess-decision=2026-08-17");
    await page.getByLabel("I only know the day it was sent").first().check();
    assert.ok(await page.getByText("the dates here may be too early").first().isVisible());
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("what a family does has a day to act by, a working day a week before", async () => {
    const { page, context } = await openDates("#appeal-two-months=2026-10-28");
    assert.deepEqual(await daysOf(page, "appeal-two-months"), ["2026-12-24", "2027-01-04"]);
    assert.match((await result(page, "appeal-two-months").textContent())!, /worked out, not read/);
    // The two months for the adviser are not moved by Christmas.
    assert.deepEqual(await daysOf(page, "mediation-adviser"), ["2026-12-21", "2026-12-28"]);
    await context.close();
  });

  test("of the two limits of an appeal both are shown, and which of them holds", async () => {
    const { page, context } = await openDates(
      "#appeal-two-months=2026-10-28&appeal-one-month=2027-01-15",
    );
    assert.equal((await daysOf(page, "appeal-one-month")).at(-1), "2027-02-15");
    assert.match((await result(page, "appeal-one-month").textContent())!, /later of the two/);
    assert.match((await result(page, "appeal-two-months").textContent())!, /other day is later/);
    await context.close();
  });

  test("school days have no date without term dates, and ask for them", async () => {
    const { page, context } = await openDates("#educational-record=2026-12-08");
    assert.deepEqual(await daysOf(page, "educational-record"), []);
    assert.match((await result(page, "educational-record").textContent())!, /school is closed/);
    await page.getByLabel("From", { exact: true }).fill("2026-12-19");
    await page.getByLabel("To", { exact: true }).fill("2027-01-03");
    assert.deepEqual(await daysOf(page, "educational-record"), ["2027-01-12"]);
    assert.equal(hashOf(page), "#educational-record=2026-12-08&closed=2026-12-19..2027-01-03");
    await page.getByLabel("To", { exact: true }).fill("2026-12-01");
    assert.match((await status(page).textContent())!, /look at these two days/);
    await context.close();
  });

  test("outside the years of the bank holidays there is no date that rests on them", async () => {
    const { page, context } = await openDates("#foi-council=2028-12-20");
    assert.deepEqual(await daysOf(page, "foi-council"), []);
    assert.match((await result(page, "foi-council").textContent())!, /2026 to 2028 only/);
    await context.close();
  });

  test("what cannot be a date is left alone", async () => {
    const { page, context, complaints } = await openDates(
      "#final-plan=2026-02-30&<b>=1&no-such-rule=2026-01-01&closed=2026..x&plan=",
    );
    assert.equal(await page.locator("[data-rule]").count(), 0);
    assert.equal(await page.locator("#take").isVisible(), false);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  for (const timezoneId of [
    "Etc/GMT+12",
    "America/St_Johns",
    "Europe/London",
    "Pacific/Kiritimati",
  ])
    test(`the same dates come out where the clock is that of ${timezoneId}`, async () => {
      const { page, context } = await openDates(
        "#assess-decision=2026-02-15&appeal-two-months=2026-10-28",
        { timezoneId },
      );
      assert.deepEqual(await daysOf(page, "assess-decision"), ["2026-03-29"]);
      assert.deepEqual(await daysOf(page, "appeal-two-months"), ["2026-12-24", "2027-01-04"]);
      await context.close();
    });

  test("a link to one rule leads to its row", async () => {
    const { page, context } = await openDates("#exclusion-review");
    await page.waitForFunction(() => {
      const { top } = document.getElementById("exclusion-review")!.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    });
    await context.close();
  });
});

describe("a source of a date", () => {
  test("is looked up without losing the dates, and the way back leads to them", async () => {
    const { page, context, complaints } = await openDates("#final-plan=2026-08-17");
    const mark = result(page, "final-plan").locator(".cite a").first();
    await mark.click();
    await page.locator(".sheet:target").waitFor();
    assert.deepEqual(await daysOf(page, "final-plan"), ["2027-01-04"]);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => location.hash === "#final-plan=2026-08-17");
    assert.deepEqual(await daysOf(page, "final-plan"), ["2027-01-04"]);
    assert.ok(await mark.evaluate((link) => link === document.activeElement));
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("stands on paper with its number, and no source of another date does", async () => {
    const { page, context } = await openDates("#educational-record=2026-12-08");
    await page.emulateMedia({ media: "print" });
    const marks = await page
      .locator(".limits tr[id]:visible .cite a")
      .evaluateAll((all) => all.map((mark) => (mark as HTMLAnchorElement).hash.slice(1)));
    assert.deepEqual(
      await page.locator(".sheet:visible").evaluateAll((all) => all.map(({ id }) => id)),
      [...new Set(marks)],
    );
    assert.equal(await page.locator("#work-out").isVisible(), false);
    await context.close();
  });

  test("of a rule: a link to it from the page’s own text shows all limits again", async () => {
    const { page, context } = await openDates("#draft-comments=2026-12-14");
    await page.evaluate(() => void (location.hash = "#exclusion-review"));
    await page.locator("#exclusion-review").waitFor();
    assert.equal(await page.locator("[data-rule]").count(), 0);
    await context.close();
  });
});

describe("what is put in", () => {
  test("goes nowhere: no request, nothing stored, no new entry to go back to", async () => {
    const { page, context, requests } = await openDates();
    await page.waitForLoadState("networkidle");
    const asked = requests.length;
    const entries = await page.evaluate(() => history.length);
    for (const radio of await page.getByRole("radio").all()) {
      await radio.check();
      for (const field of await page.locator('#work-out input[type="date"]:visible').all())
        await field.fill("2026-10-28");
    }
    await page.waitForLoadState("networkidle");
    // Chromium asks for a page's icon again when the end of its address changes, and keeps what it knew in a window
    // that remembers.
    assert.deepEqual(
      requests.slice(asked).filter((url) => url !== `${serving.url}icons/icon.svg`),
      [],
    );
    assert.equal(await page.evaluate(() => history.length), entries);
    assert.deepEqual(
      await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
      [0, 0, ""],
    );
    assert.match(hashOf(page), /^#(?:[a-z0-9-]+=\d{4}-\d\d-\d\d(?:\.\.\d{4}-\d\d-\d\d)?&?)+$/);
    await context.close();
  });

  test("is gone with one press, and the whole table is back", async () => {
    const { page, context } = await openDates(
      "#draft-comments=2026-12-14&closed=2026-12-19..2027-01-03",
    );
    const all = await page.locator(".limits tr[id]").count();
    assert.equal(await page.locator(".limits tr[id]:visible").count(), 2);
    await page.getByRole("button", { name: "Clear everything" }).click();
    assert.equal(hashOf(page), "");
    assert.equal(await page.locator(".limits tr[id]:visible").count(), all);
    assert.equal(await page.locator("[data-rule]").count(), 0);
    assert.deepEqual(
      await page
        .locator("#work-out input")
        .evaluateAll((fields) =>
          fields.filter((field) =>
            (field as HTMLInputElement).type === "date"
              ? (field as HTMLInputElement).value !== ""
              : (field as HTMLInputElement).checked,
          ),
        ),
      [],
    );
    await context.close();
  });
});

describe("the dates taken along", () => {
  test("as a calendar file, made on the device", async () => {
    const { page, context, requests } = await openDates("#appeal-two-months=2026-10-28");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Put them into your calendar" }).click(),
    ]);
    assert.equal(download.suggestedFilename(), "dates.ics");
    const text = readFileSync(await download.path(), "utf8");
    assert.match(text, /^BEGIN:VCALENDAR\r\n/);
    assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 4);
    assert.match(text, /DTSTART;VALUE=DATE:20270104/);
    assert.ok(requests.every((url) => url.startsWith(serving.origin) || url.startsWith("blob:")));
    await context.close();
  });

  test("copied, with the rule of each", async () => {
    const { page, context } = await openDates("#final-plan=2026-08-17");
    await page.evaluate(
      "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { globalThis.copied = text; } } })",
    );
    await page.getByRole("button", { name: "Copy the dates" }).click();
    await page.getByText("Copied.").waitFor();
    const copied = await page.evaluate<string>("copied");
    assert.match(copied, /^Due by Monday 28 September 2026: The council says whether/);
    assert.match(copied, /Due by Monday 4 January 2027: The council sends the final plan/);
    assert.match(copied, /\[The Special Educational Needs .* Regulations 2014, reg 13\(2\)\]/);
    await context.close();
  });

  test("shown to be copied by hand where the browser does not allow it", async () => {
    const { page, context } = await openDates("#final-plan=2026-08-17");
    await page.evaluate(
      "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => { throw new Error(); } } })",
    );
    await page.getByRole("button", { name: "Copy the dates" }).click();
    const shown = page.getByRole("textbox", { name: "The dates" });
    assert.match(await shown.inputValue(), /4 January 2027/);
    await context.close();
  });
});

describe("the page", () => {
  test("without scripts is a table of all limits with worked examples", async () => {
    const { page, context } = await openDates("", { javaScriptEnabled: false });
    assert.equal(await page.locator("#work-out").isVisible(), false);
    assert.equal(await page.locator(".limits tr[id]:visible").count(), limits.length);
    assert.match(
      (await page.locator("#final-plan").textContent())!,
      /start 17 August 2026\. Due by 4 January 2027/,
    );
    await context.close();
  });

  test("works with no signal", async () => {
    const { page, context } = await openReader(browser);
    await page.goto(serving.url);
    await waitForCopy(page);
    await context.setOffline(true);
    await page.goto(`${serving.url}dates/#final-plan=2026-08-17`);
    assert.deepEqual(await daysOf(page, "final-plan"), ["2027-01-04"]);
    await context.close();
  });

  test("loads its program, and no other page does", () => {
    const { path } = site.edition.publication.assets.tools.dates;
    assert.deepEqual(
      site.pages.filter(({ html }) => html.includes(path)).map(({ address }) => address),
      ["/dates/"],
    );
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`filled in, axe finds nothing against it (${colorScheme})`, async () => {
      const { page, context } = await openDates(
        "#appeal-two-months=2026-10-28&educational-record=2026-12-08&closed=2026-12-19..2027-01-03",
        { colorScheme, bypassCSP: true, viewport: { width: 320, height: 700 } },
      );
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (
          globalThis as unknown as {
            axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
          }
        ).axe.run(document, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
          resultTypes: ["violations"],
        }),
      );
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
        [],
      );
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        "nothing is wider than the screen",
      );
      await context.close();
    });
});
