/** Pagefind, started once and asked in one way: the full text behind the words index. */
import { base } from "./page.ts";

type Found = { url: string; meta: { title?: string; kind?: string }; plain_excerpt: string };
type Pagefind = {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; data(): Promise<Found> }[] }>;
};
export type TextResult = { address: string; title: string; kind: string; excerpt: string };

let started: Promise<Pagefind> | undefined;
let tries = 0;

const start = async (): Promise<Pagefind> => {
  tries += 1;
  // What has failed under an address stays failed: some browsers remember a program that did not come, and Pagefind
  // remembers an index that did not. A query makes it a new program; hosts and our own worker answer it the same.
  const pagefind = (await import(
    `${base}pagefind/pagefind.js${tries > 1 ? `?try=${tries}` : ""}`
  )) as Pagefind;
  await pagefind.options({
    baseUrl: base,
    excerptLength: 22,
    // For some fifty pages a worker of its own costs more to fetch than it saves.
    noWorker: true,
    // Names are the words index's part; kinds are only shown.
    ranking: { metaWeights: { title: 10, kind: 0 } },
  });
  await pagefind.init();
  return pagefind;
};

/**
 * The first results of the full text, best first; each page once. Addresses are below the guide's base.
 * @throws where something of Pagefind cannot be loaded; the next call then starts it afresh
 */
export const searchText = async (query: string, most: number): Promise<TextResult[]> => {
  started ??= start();
  const used = started;
  const found = await used
    .then(async (pagefind) => {
      const { results } = await pagefind.search(query);
      return Promise.all(results.slice(0, most).map((result) => result.data()));
    })
    .catch((error: unknown) => {
      // Pagefind says that it has started also where its index has not come: only a search tells.
      if (started === used) started = undefined;
      throw error;
    });
  return found.map(({ url, meta, plain_excerpt }) => ({
    address: `/${url.slice(base.length)}`,
    title: meta.title ?? url,
    kind: meta.kind ?? "",
    excerpt: plain_excerpt,
  }));
};
