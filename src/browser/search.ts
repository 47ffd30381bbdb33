/**
 * Search as the reader types: the words index answers at once, and Pagefind's full text adds pages below when it has
 * been loaded. Nothing that stands moves. What fails is said, and the other goes on.
 */
import type { Details } from "../search/answers.ts";
import { longestQuery, rank, unpackIndex, type Answer, type Index } from "../search/rank.ts";
import { tellingStems } from "../search/tellingStems.ts";
import { tokensOf } from "../search/tokens.ts";
import type { PackedIndex } from "../search/wordsIndex.ts";
import { base, button } from "./page.ts";
import { searchText } from "./pagefind.ts";
import { addDetails, drawHelp, drawItem, drawStart, lastResorts, type Item } from "./searchView.ts";

/** Loads once; a failed try is forgotten, so that the next one starts afresh. */
const loadOnce = <Value>(load: () => Promise<Value>): (() => Promise<Value>) => {
  let loading: Promise<Value> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
};

const readJson = async (address: string): Promise<unknown> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
};

const files = document.documentElement.dataset;
const loadIndex = loadOnce(async () =>
  unpackIndex((await readJson(base + files["words"]!)) as PackedIndex),
);
const loadDetails = loadOnce(async () => (await readJson(base + files["details"]!)) as Details);

const most = 10;
/** Results of the full text: more would fetch more than a phone on a poor line should. */
const mostText = 5;
/** Milliseconds without a key before the full text is searched, and before a screen reader is told the count. */
const pause = 300;

export type Places = {
  input: HTMLInputElement;
  status: HTMLElement;
  list: HTMLElement;
  help: HTMLElement;
};

/** Wires one search box to the places where its results stand. */
export const attachSearch = (
  { input, status, list, help }: Places,
  /** Called with each query at once, and with the one at which the reader pauses. */
  {
    onQuery,
    onPause,
    onDrawn,
  }: {
    onQuery?: (query: string) => void;
    onPause?: (query: string) => void;
    /** Called whenever results have been drawn. */ onDrawn?: () => void;
  },
) => {
  /** The last query; undefined before there was one. */
  let current: string | undefined;
  let timer = 0;

  const draw = (items: readonly Item[], stems: ReadonlySet<string>): void =>
    list.replaceChildren(...items.map((item) => drawItem(item, stems)));
  const itemsOf = (answer: Answer): Item[] => answer.found.map(({ entry }) => entry);

  const tell = (answer: Answer | undefined, count: number, failed: string): void => {
    const found =
      count === 0
        ? "Nothing found. You can ask here:"
        : count === 1
          ? "1 page found."
          : `${count} pages found.`;
    status.textContent = [
      answer?.meant ? `Showing results for “${answer.meant}”.` : "",
      found,
      failed,
    ]
      .filter(Boolean)
      .join(" ");
  };

  /** Adds what the full text has found below what stands already. */
  const addText = async (
    query: string,
    answer: Answer | undefined,
    stems: ReadonlySet<string>,
  ): Promise<void> => {
    const failedIndex = answer === undefined;
    let failed = failedIndex
      ? "The quick index could not be loaded, so only full text is shown."
      : "";
    const shown = new Set(answer?.found.map(({ entry }) => entry.address.replace(/#.*/, "")) ?? []);
    let count = shown.size;
    try {
      // A full list has no room for more: then nothing more is fetched either.
      const results = count < most ? await searchText(answer?.meant ?? query, mostText) : [];
      if (query !== current) return;
      if (count === 0) list.replaceChildren();
      for (const { address, title, kind, excerpt } of results) {
        const page = address.replace(/#.*/, "");
        if (shown.has(page) || count >= most) continue;
        shown.add(page);
        count += 1;
        list.append(drawItem({ address, title, kind, detail: { text: excerpt } }, stems));
      }
    } catch {
      if (query !== current) return;
      failed = failedIndex
        ? navigator.onLine
          ? "Search could not be loaded."
          : "There is no signal, and this page’s search is not on this device."
        : "The full text could not be searched.";
    }
    help.replaceChildren(drawHelp(count === 0));
    if (failed)
      help.append(
        button("Try again", () => {
          current = undefined;
          void search(input.value);
        }),
      );
    if (count === 0) draw(lastResorts(), new Set());
    tell(answer, count, failed);
    onDrawn?.();
  };

  /** @param now true searches the full text without waiting for the reader to pause */
  const search = async (typed: string, now = false): Promise<void> => {
    const query = typed.trim().slice(0, longestQuery);
    if (query === current) return;
    current = query;
    clearTimeout(timer);
    onQuery?.(query);
    if (tokensOf(query).length === 0) {
      onPause?.(query);
      list.replaceChildren();
      help.replaceChildren(drawStart());
      status.textContent = "";
      return;
    }
    status.textContent = "Searching…";
    let index: Index | undefined;
    try {
      index = await loadIndex();
    } catch {
      // Told below, with what the full text has found.
    }
    if (query !== current) return;
    const answer = index && rank(typed, index, most);
    const stems = tellingStems(query, answer, index);
    if (answer && answer.found.length > 0) {
      draw(itemsOf(answer), stems);
      onDrawn?.();
      status.textContent = "";
    }
    help.replaceChildren();
    timer = window.setTimeout(
      () => {
        onPause?.(query);
        // Details are a nicety: without them the list still leads to its pages.
        void loadDetails().then(
          (details) => query === current && addDetails(list, details, stems),
          () => undefined,
        );
        void addText(query, answer, stems);
      },
      now ? 0 : pause,
    );
  };

  input.addEventListener("input", () => void search(input.value));
  // A reader who follows a result at once has paused by doing so.
  list.addEventListener("click", () => onPause?.(current ?? ""));
  return { search };
};
