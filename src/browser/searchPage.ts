/** The search page: results while the reader types, and something useful to say when there are none. */
import { base, button, element } from "./page.ts";
import { searchPages, startPagefind, type Result } from "./pagefind.ts";

/** Loads the index before the reader has typed. What fails here fails again, and is told, when they search. */
export const warmUp = (): void => void startPagefind().catch(() => undefined);

const mostResults = 10;
const pause = 150;

const wordsOf = (query: string): string[] => query.toLowerCase().match(/[\p{L}\p{N}£]+/gu) ?? [];

/** Text with the words that were searched for marked in it. */
const marked = (text: string, query: string): (Node | string)[] => {
  const starts = wordsOf(query).filter((word) => word.length > 1);
  // Divided by hand: browsers of 2020 do not all know how to look behind in a pattern.
  return text.split(/([\p{L}\p{N}£]+)/u).map((part) => (starts.some((start) => part.toLowerCase().startsWith(start)) ? element("mark", part) : part));
};

const itemOf = ({ url, title, kind, excerpt }: Result, query: string): HTMLLIElement => {
  const item = element("li");
  const link = element("a", "", { href: url });
  link.append(...marked(title, query));
  item.append(link);
  if (kind) item.append(element("p", kind, { class: "muted" }));
  const text = element("p");
  text.append(...marked(excerpt, query));
  item.append(text);
  return item;
};

const help = (...parts: (Node | string)[]): HTMLElement => {
  const box = element("div");
  box.append(...parts);
  return box;
};

const linkTo = (address: string, text: string): HTMLAnchorElement => element("a", text, { href: base + address });

const nowhere = (): HTMLElement => {
  const list = element("ul");
  const rows: (Node | string)[][] = [
    ["Try other or fewer words."],
    ["Look in ", linkTo("a-z/", "the A to Z"), "."],
    ["Ask ", linkTo("help/sendiass/", "SENDIASS"), ": free advice near you."],
    ["Find services in ", linkTo("help/local-offer/", "the Local Offer"), "."],
  ];
  for (const row of rows) {
    const item = element("li");
    item.append(...row);
    list.append(item);
  }
  return help(list);
};

export const startSearchPage = (): void => {
  const input = document.querySelector<HTMLInputElement>("main form[data-search] input")!;
  const form = input.form!;
  const results = document.getElementById("results")!;
  const status = document.getElementById("search-status")!;
  const more = document.getElementById("search-help")!;
  let asked = "";
  let timer = 0;

  const show = (message: string, items: readonly HTMLLIElement[], extra?: HTMLElement): void => {
    status.textContent = message;
    results.replaceChildren(...items);
    more.replaceChildren(...(extra ? [extra] : []));
  };

  const search = async (query: string): Promise<void> => {
    if (query === asked) return;
    asked = query;
    if (wordsOf(query).length === 0) return show("", [], help(element("p", "Nothing you type leaves your device.")));
    status.textContent = "Searching…";
    try {
      const found = await searchPages(query, mostResults);
      if (query !== asked) return;
      if (found.length === 0) show(`Nothing found for “${query}”.`, [], nowhere());
      else show(found.length === 1 ? "1 page found." : `${found.length} pages found.`, found.map((result) => itemOf(result, query)));
    } catch {
      if (query !== asked) return;
      const again = button("Try again", () => { asked = ""; void search(query); });
      show("Search could not be loaded.", [], help(element("p", navigator.onLine ? "The connection may be slow." : "There is no signal, and the guide is not saved on this device yet."), again, nowhere()));
    }
  };

  const follow = (keep: "push" | "replace"): void => {
    const query = input.value.trim();
    const address = `${location.pathname}${query ? `?${new URLSearchParams({ q: query }).toString()}` : ""}`;
    if (address !== location.pathname + location.search) history[keep === "push" ? "pushState" : "replaceState"](null, "", address);
    void search(query);
  };
  const fromAddress = (): void => {
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    void search(input.value.trim());
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => follow("replace"), pause);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    follow("push");
  });
  addEventListener("popstate", fromAddress);
  fromAddress();
};
