/**
 * The ring round what has the focus, measured in pixels: pictures of each sort of link, box and button with the focus
 * and without it. By WCAG 2.4.13 (a level above ours) what changes is at least a line of 2 px round the thing, and
 * stands out 3 to 1 against what was there before.
 */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Browser, Page } from "playwright";
import type { Serving } from "../../scripts/serve.ts";
import type { Site } from "../../src/buildSite.ts";
import { openPage, startSite } from "./harness.ts";
import { pagesOfEachKind } from "./kinds.ts";

type Ring = {
  name: string;
  /** Pixels that change by 3 to 1 or more. */ changed: number;
  /** Pixels of a line of 2 px round it. */ wanted: number;
};

/** Names what can have the focus on a page, each sort once: by its tag, its class and where it stands. */
const sortsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const sorts = new Set<string>();
    for (const stop of document.querySelectorAll<HTMLElement>(
      "a[href], button, input, summary, [tabindex='0']",
    )) {
      if (!stop.checkVisibility({ visibilityProperty: true })) continue;
      const around = stop.parentElement!.closest("[class], nav, header, footer, main, dl, body")!;
      const sort = `${stop.tagName.toLowerCase()}.${stop.className} in ${around.tagName.toLowerCase()}.${around.className}`;
      if (!sorts.has(sort)) stop.dataset["sort"] = sort;
      sorts.add(sort);
    }
    return [...sorts];
  });

/** How many pixels of two pictures differ by 3 to 1 or more: counted on a page of its own, which no policy binds. */
const countChanged = (counter: Page, pictures: [Buffer, Buffer]): Promise<number> =>
  counter.evaluate(
    async (encoded) => {
      const [one, other] = await Promise.all(
        encoded.map(async (picture) => {
          const image = await createImageBitmap(
            await (await fetch(`data:image/png;base64,${picture}`)).blob(),
          );
          const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
          context.drawImage(image, 0, 0);
          const { data } = context.getImageData(0, 0, image.width, image.height);
          return Array.from({ length: data.length / 4 }, (_, at) =>
            [0.2126, 0.7152, 0.0722].reduce((sum, part, channel) => {
              const value = data[at * 4 + channel]! / 255;
              return (
                sum + part * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
              );
            }, 0.05),
          );
        }),
      );
      return one!.filter(
        (value, at) => Math.max(value, other![at]!) / Math.min(value, other![at]!) >= 3,
      ).length;
    },
    pictures.map((picture) => picture.toString("base64")),
  );

const measureRing = async (page: Page, counter: Page, sort: string): Promise<Ring> => {
  const stop = page.locator(`[data-sort=${JSON.stringify(sort)}]`);
  const { clip, wanted } = await stop.evaluate((element: HTMLElement) => {
    element.scrollIntoView({ block: "center" });
    element.focus();
    const boxes = [...element.getClientRects()].filter(({ width }) => width > 0);
    const [left, top, right, bottom] = [
      Math.min(...boxes.map((box) => box.left)),
      Math.min(...boxes.map((box) => box.top)),
      Math.max(...boxes.map((box) => box.right)),
      Math.max(...boxes.map((box) => box.bottom)),
    ];
    const lines = boxes.reduce((sum, { width, height }) => sum + 2 * (width + height), 0);
    const [x, y] = [Math.max(0, Math.floor(left - 8)), Math.max(0, Math.floor(top - 8))];
    return {
      wanted: 2 * Math.min(lines, 2 * (right - left + bottom - top)),
      clip: {
        x,
        y,
        width: Math.min(innerWidth, Math.ceil(right + 8)) - x,
        height: Math.min(innerHeight, Math.ceil(bottom + 8)) - y,
      },
    };
  });
  const withFocus = await page.screenshot({ clip });
  await stop.evaluate((element: HTMLElement) => element.blur());
  return {
    name: sort,
    wanted,
    changed: await countChanged(counter, [withFocus, await page.screenshot({ clip })]),
  };
};

const modes = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "forced colours": { colorScheme: "light", forcedColors: "active" },
} as const;

const faint = (rings: readonly Ring[]): string[] =>
  rings
    .filter(({ changed, wanted }) => changed < wanted)
    .map(
      ({ name, changed, wanted }) => `${name}: ${changed} pixels change, of ${Math.round(wanted)}`,
    );

describe("the ring round what has the focus", () => {
  let browser: Browser;
  let serving: Serving;
  let site: Site;
  let counter: Page;
  before(async () => {
    ({ site, serving, browser } = await startSite());
    ({ page: counter } = await openPage(browser));
  });

  test("is 2 px or more and stands out 3 to 1 round each sort of link, box and button, in light, dark and forced colours", async () => {
    const { page, context } = await openPage(browser, { reducedMotion: "reduce" });
    const measured = new Set<string>();
    const rings: Ring[] = [];
    for (const address of pagesOfEachKind(site)) {
      await page.goto(serving.origin + address, { waitUntil: "networkidle" });
      // The ring is for those who use the keyboard: from here on, the page knows that this reader does.
      await page.keyboard.press("Tab");
      for (const sort of await sortsOn(page)) {
        if (measured.has(sort)) continue;
        measured.add(sort);
        for (const [mode, media] of Object.entries(modes)) {
          await page.emulateMedia(media);
          const ring = await measureRing(page, counter, sort);
          rings.push({ ...ring, name: `${sort}, ${mode}` });
        }
      }
    }
    assert.ok(measured.size > 20, `only ${measured.size} sorts`);
    assert.deepEqual(faint(rings), []);
    await context.close();
  });

  test("is missed by the measure where it is thin, faint or not there", async () => {
    const { page, context } = await openPage(browser, { bypassCSP: true });
    for (const style of ["outline: none", "outline: 1px solid #000", "outline: 3px solid #bbb"]) {
      await page.setContent(
        `<style>body { background: #fff } a:focus { ${style} }</style><p><a data-sort="it" href="#a">A link of some words</a></p>`,
      );
      await page.keyboard.press("Tab");
      assert.equal(faint([await measureRing(page, counter, "it")]).length, 1, style);
    }
    await context.close();
  });
});
