/** How often search shows the right page: real queries typed into the real page, online and with the server stopped. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { search } from "../../_data/search.ts";
import { dataFolder } from "../../src/edition.ts";
import { loadSingle } from "../../src/records/readSingle.ts";
import { measureSearchCost } from "./searchCost.ts";
import { startBrowser } from "../browser.ts";
import { serve } from "../serve.ts";
import { makeSite, type Site } from "../../src/buildSite.ts";
import { rank, unpackIndex } from "../../src/search/rank.ts";
import type { PackedIndex } from "../../src/search/wordsIndex.ts";
import {
  countPlace,
  placeOfRight,
  readQueries,
  readReal,
  readUnanswered,
  readWritten,
  scoreTable,
  type Labelled,
  type Score,
} from "./queries.ts";
import { writeSite } from "../../src/publish/writeSite.ts";

/** Types a query and waits until the list stands: the part below it is filled last. */
const ask = async (page: Page, query: string): Promise<string[]> => {
  await page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>("main form[data-search] input")!;
    document.getElementById("search-help")!.replaceChildren();
    input.value = text;
    input.form!.requestSubmit();
  }, query);
  await page.waitForFunction(() => document.getElementById("search-help")!.hasChildNodes());
  return page.$$eval("#results > li > a:first-child", (links) =>
    links.map((link) => link.getAttribute("href")!),
  );
};

type Outcome = { scores: Map<string, Score>; misses: string[] };

/** Types every query; a real one counts for its kind and for the place it was found at. */
const run = async (page: Page, queries: readonly Labelled[]): Promise<Outcome> => {
  const scores = new Map<string, Score>();
  const misses: string[] = [];
  for (const query of queries) {
    const found = await ask(page, query.q);
    const place = placeOfRight(found, query);
    countPlace(
      scores,
      [query.kind, ...(query.place === undefined ? [] : [query.place]), "all"],
      place,
    );
    if (place !== 0)
      misses.push(
        `${place < 0 ? "–" : place + 1}  ${query.kind.padEnd(8)} ${query.q}  →  ${query.ok[0]!}  (first: ${found[0] ?? "nothing"})`,
      );
  }
  return { scores, misses };
};

const print = (title: string, { scores }: Outcome): void =>
  console.log(`\n${title}\n${scoreTable(scores)}`);

/** How often search tells that the guide has no answer, where it has none and where it has one. */
const printAnswered = (site: Site, sets: readonly (readonly Labelled[])[]): void => {
  const index = unpackIndex(
    JSON.parse(Buffer.from(site.edition.publication.search.words.bytes).toString()) as PackedIndex,
  );
  const told = (queries: readonly Labelled[]): string =>
    `${queries.filter(({ q }) => !rank(`${q} `, index).answered).length} of ${queries.length}`;
  console.log(
    `\nTold that the guide has no answer: ${told(readUnanswered())} that have none, ${told(sets.flat())} that have one`,
  );
};

/** @param file one set of queries, in place of the real ones and those written for testing */
export const benchSearch = async (file?: string): Promise<void> => {
  const sets =
    file === undefined
      ? [
          { name: "real queries", queries: readReal() },
          { name: "queries written for testing", queries: readWritten() },
        ]
      : [{ name: file, queries: readQueries(file).filter(({ ok }) => ok.length > 0) }];
  const queries = sets.flatMap((set) => set.queries);
  const folder = mkdtempSync(join(tmpdir(), "sen-signpost-bench-"));
  const browser = await startBrowser();
  try {
    const site = await makeSite({});
    writeSite(site.files, join(folder, "site"));
    const serving = await serve({ folder: join(folder, "site") });
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${serving.url}search/?q=senco`);
    await page.locator("#results li").first().waitFor();
    const online = [];
    for (const set of sets) online.push({ ...set, ...(await run(page, set.queries)) });
    await measureSearchCost(
      browser,
      serving,
      site,
      loadSingle(dataFolder, "search.yaml", search),
      queries.map(({ q }) => q),
    );
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
    await serving.close();
    await page.goto(`${serving.url}search/?q=senco`);
    await page.locator("#results li").first().waitFor();
    const offline = await run(page, queries);
    for (const { name, ...outcome } of online) print(`Online, ${name}`, outcome);
    print("With the server stopped, all", offline);
    printAnswered(
      site,
      sets.map((set) => set.queries),
    );
    const misses = online.flatMap((outcome) => outcome.misses);
    console.log(
      `\nNot first (place, kind, query, right page):\n${misses.map((miss) => `  ${miss}`).join("\n")}`,
    );
    const others = offline.misses.filter((miss) => !misses.includes(miss));
    if (others.length > 0)
      console.log(
        `\nOnly with the server stopped:\n${others.map((miss) => `  ${miss}`).join("\n")}`,
      );
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
