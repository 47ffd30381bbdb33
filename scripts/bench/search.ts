/** How often search shows the right page: real queries typed into the real page, online and with the server stopped. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { search } from "../../_data/search.ts";
import { dataFolder } from "../../src/edition.ts";
import { loadSingle } from "../../src/records/readSingle.ts";
import { measureSearchCost } from "./searchCost.ts";
import { startBrowser } from "../browser.ts";
import { serve } from "../serve.ts";
import { makeSite } from "../../src/buildSite.ts";
import { writeSite } from "../../src/publish/writeSite.ts";

type Query = { q: string; topic: string; kind: string };
type Score = { asked: number; first: number; three: number };

const ownSet = "tests/search/queries.jsonl";

/**
 * Reads a set of queries: one JSON object on a line.
 * @throws with the line where one is not as it should be
 */
const readQueries = (file: string, topics: Readonly<Record<string, string>>): Query[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      if (line.trim() === "") return [];
      const query = JSON.parse(line) as Query;
      if (!topics[query.topic])
        throw new Error(
          `${file}, line ${index + 1}: the topic "${query.topic}" is not in tests/search/topics.json.`,
        );
      return [query];
    });

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
    links.map((link) => link.getAttribute("href")!.replace(/#.*/, "")),
  );
};

const run = async (
  page: Page,
  queries: readonly Query[],
  topics: Readonly<Record<string, string>>,
): Promise<{ scores: Map<string, Score>; misses: string[] }> => {
  const scores = new Map<string, Score>();
  const misses: string[] = [];
  for (const { q, topic, kind } of queries) {
    const found = await ask(page, q);
    const at = found.indexOf(topics[topic]!);
    for (const name of [kind, "all"]) {
      const score = scores.get(name) ?? { asked: 0, first: 0, three: 0 };
      score.asked += 1;
      if (at === 0) score.first += 1;
      if (at >= 0 && at < 3) score.three += 1;
      scores.set(name, score);
    }
    if (at !== 0)
      misses.push(
        `${at < 0 ? "–" : at + 1}  ${kind.padEnd(8)} ${q}  →  ${topics[topic]!}  (first: ${found[0] ?? "nothing"})`,
      );
  }
  return { scores, misses };
};

const print = (title: string, scores: ReadonlyMap<string, Score>): void => {
  console.log(`\n${title}`);
  const percent = (part: number, whole: number): string =>
    `${((100 * part) / whole).toFixed(1)}%`.padStart(7);
  for (const [kind, { asked, first, three }] of [...scores].sort(
    ([a], [b]) => Number(a === "all") - Number(b === "all"),
  )) {
    console.log(
      `  ${kind.padEnd(9)} ${String(asked).padStart(4)} queries   first ${percent(first, asked)}   among three ${percent(three, asked)}`,
    );
  }
};

export const benchSearch = async (file = ownSet): Promise<void> => {
  const topics = JSON.parse(readFileSync("tests/search/topics.json", "utf8")) as Record<
    string,
    string
  >;
  const queries = readQueries(file, topics);
  const folder = mkdtempSync(join(tmpdir(), "sen-signpost-bench-"));
  const browser = await startBrowser();
  try {
    const site = await makeSite({});
    writeSite(site.files, join(folder, "site"));
    const serving = await serve({ folder: join(folder, "site") });
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${serving.url}search/?q=senco`);
    await page.locator("#results li").first().waitFor();
    const online = await run(page, queries, topics);
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
    const offline = await run(page, queries, topics);
    print(`Online, ${file}`, online.scores);
    print("With the server stopped", offline.scores);
    console.log(
      `\nNot first (place, kind, query, right page):\n${online.misses.map((miss) => `  ${miss}`).join("\n")}`,
    );
    const others = offline.misses.filter((miss) => !online.misses.includes(miss));
    if (others.length > 0)
      console.log(
        `\nOnly with the server stopped:\n${others.map((miss) => `  ${miss}`).join("\n")}`,
      );
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
