/** What search costs a reader: bytes fetched until the first right result, and work between a key press and the list. */
import type { Page } from "playwright";
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright";
import type { Serving } from "../serve.ts";
import type { Site } from "../../src/buildSite.ts";
import type { Guide } from "../../src/guide/Guide.ts";
import { slug } from "../../src/text/slug.ts";
import { compileIndex, type Knowledge } from "../../src/search/compile.ts";
import { listEntries } from "../../src/search/entries.ts";
import { travelSize } from "../../src/publish/sizes.ts";
import { rank, unpackIndex } from "../../src/search/rank.ts";
import type { Entry } from "../../src/search/wordsIndex.ts";

const query = "senco funding";

/** Bytes of the files that were asked for, as a host sends them: packed, without headers. */
const weigh = async (
  site: Site,
  serving: Serving,
  since: number,
): Promise<(which: RegExp) => number> => {
  const asked = serving.requests.slice(since).map((url) => url.slice(1).replace(/\?.*/, ""));
  const sizes = await Promise.all(
    site.files
      .filter(({ path }) => asked.includes(path))
      .map(async (file) => [file.path, await travelSize(file)] as const),
  );
  return (which) =>
    sizes.filter(([path]) => which.test(path)).reduce((sum, [, size]) => sum + size, 0);
};

const measureBytes = async (browser: Browser, serving: Serving, site: Site): Promise<void> => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(`${serving.url}roles/class-teacher/`, { waitUntil: "networkidle" });
  const since = serving.requests.length;
  await page.getByLabel("Search the guide").fill(query);
  await page.locator(".panel li").first().waitFor();
  const first = await weigh(site, serving, since);
  await page.waitForFunction(() => document.querySelector(".panel > div")!.hasChildNodes());
  const all = await weigh(site, serving, since);
  const texts: number[] = [];
  for (const other of [
    "senco funding",
    "support plan copy",
    "tribunal deadline",
    "speech therapist",
    "meeting notes",
    "dyslexia",
    "money for school",
  ]) {
    const fresh = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
    await fresh.goto(serving.url, { waitUntil: "networkidle" });
    const from = serving.requests.length;
    await fresh.goto(`${serving.url}search/?q=${encodeURIComponent(other)}`);
    await fresh.waitForFunction(
      () =>
        document.getElementById("search-help")!.querySelector("a[href$='a-z/']") &&
        document.getElementById("search-status")!.textContent,
    );
    await fresh.waitForLoadState("networkidle");
    texts.push((await weigh(site, serving, from))(/^pagefind\//));
    await fresh.context().close();
  }
  console.log(`\nBytes fetched for “${query}” on another page (brotli, without headers):`);
  console.log(
    `  until the first result        ${first(/./)}, of which scripts ${first(/\.js$/)}, words index ${first(/words-/)}`,
  );
  console.log(`  details of the results        ${all(/details-/)}`);
  console.log(
    `  Pagefind’s part               ${all(/^pagefind\//)}; for seven queries: ${texts.join(", ")}`,
  );
  await context.close();
};

/** Milliseconds between each key press of a query and the list that answers it. */
const timeKeys = (page: Page, queries: readonly string[]): Promise<number[]> =>
  page.evaluate(async (texts) => {
    const input = document.querySelector<HTMLInputElement>("main form[data-search] input")!;
    const list = document.getElementById("results")!;
    const times: number[] = [];
    for (const text of texts) {
      for (let end = 2; end <= text.length; end++) {
        input.value = text.slice(0, end);
        await new Promise<void>((done) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            times.push(performance.now() - from);
            done();
          });
          observer.observe(list, { childList: true });
          setTimeout(() => {
            observer.disconnect();
            done();
          }, 100);
          const from = performance.now();
          input.dispatchEvent(new Event("input", { bubbles: true }));
        });
      }
    }
    return times;
  }, queries);

const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * part)]!;

const measureWork = async (
  browser: Browser,
  serving: Serving,
  queries: readonly string[],
): Promise<void> => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(`${serving.url}search/?q=senco`);
  await page.locator("#results li").first().waitFor();
  console.log("\nMilliseconds of work between key press and list:");
  for (const slower of [1, 4]) {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    const times = await timeKeys(page, queries);
    console.log(
      `  CPU slowed ${slower} times: median ${percentile(times, 0.5).toFixed(1)}, 95th percentile ${percentile(times, 0.95).toFixed(1)} (${times.length} key presses)`,
    );
  }
  await context.close();
};

/** A page of a larger guide: a title drawn from the words of this one, always the same for the same number. */
const generateEntry = (number: number, vocabulary: readonly string[]): Entry => {
  let state = ((number + 1) * 2_654_435_761) % 4_294_967_296;
  const next = (): string => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return vocabulary[Math.floor((state / 4_294_967_296) * vocabulary.length)]!;
  };
  const title = Array.from({ length: 4 + (number % 3) }, next).join(" ");
  return {
    address: `/questions/${slug(title)}/`,
    title,
    kind: "Question",
    weight: 1,
    names: [{ text: title, field: "title" }],
  };
};

const measureLargeGuide = (guide: Guide, knowledge: Knowledge): void => {
  const own = listEntries(guide);
  const vocabulary = [
    ...new Set(
      own.flatMap(({ title }) => title.split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 2),
    ),
  ].sort();
  const packed = compileIndex(
    [...own, ...Array.from({ length: 1000 }, (_, number) => generateEntry(number, vocabulary))],
    knowledge,
  );
  const bytes = brotliCompressSync(JSON.stringify(packed)).length;
  const started = performance.now();
  const index = unpackIndex(packed);
  const unpacked = performance.now();
  rank(query, index);
  console.log("\nWith 1,000 generated pages more:");
  console.log(`  words index                   ${bytes} bytes (brotli 11)`);
  console.log(
    `  work until the first result   ${(performance.now() - started).toFixed(1)} ms, of which unpacking ${(unpacked - started).toFixed(1)} ms (once)`,
  );
};

export const measureSearchCost = async (
  browser: Browser,
  serving: Serving,
  site: Site,
  knowledge: Knowledge,
  queries: readonly string[],
): Promise<void> => {
  await measureBytes(browser, serving, site);
  await measureWork(browser, serving, queries.slice(0, 40));
  measureLargeGuide(site.edition.guide, knowledge);
};
