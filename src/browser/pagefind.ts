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

const start = async (): Promise<Pagefind> => {
  const pagefind = (await import(`${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({
    baseUrl: base, excerptLength: 22,
    // For some fifty pages a worker of its own costs more to fetch than it saves.
    noWorker: true,
    // Names are the words index's part; kinds are only shown.
    ranking: { metaWeights: { title: 10, kind: 0 } },
  });
  await pagefind.init();
  return pagefind;
};

/** Loads Pagefind. A failed try is forgotten, so that the next one starts afresh. */
const startPagefind = (): Promise<Pagefind> => {
  started ??= start().catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
};

/** The first results of the full text, best first; each page once. Addresses are below the guide's base. */
export const searchText = async (query: string, most: number): Promise<TextResult[]> => {
  const { results } = await (await startPagefind()).search(query);
  const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return found.map(({ url, meta, plain_excerpt }) => ({ address: `/${url.slice(base.length)}`, title: meta.title ?? url, kind: meta.kind ?? "", excerpt: plain_excerpt }));
};
