/** Search in the boxes of a page: its own page shows results in its list, the others in a panel below the box. */
import { moveWithArrows } from "./moveWithArrows.ts";
import { marked, markChosen, returnTo } from "./returning.ts";
import { attachSearch, type Places } from "./search.ts";
import { makePanel } from "./searchPanel.ts";

/** The query in the address: after the ? of one that was shared, after the # where another page's box led here. */
const queryOfAddress = (): string =>
  new URLSearchParams(location.search).get("q") ??
  new URLSearchParams(location.hash.slice(1)).get("q") ??
  "";

/** The search page: its address holds the query, so that it can be shared, and the back button returns to the list. */
const startSearchPage = (form: HTMLFormElement, input: HTMLInputElement): void => {
  const places: Places = {
    input,
    status: document.getElementById("search-status")!,
    list: document.getElementById("results")!,
    help: document.getElementById("search-help")!,
  };
  const write = (query: string, keep: "pushState" | "replaceState"): void => {
    const address =
      location.pathname + (query ? `?${new URLSearchParams({ q: query }).toString()}` : "");
    if (address !== location.pathname + location.search + location.hash)
      history[keep](null, "", address);
  };
  // Only at a pause: browsers refuse an address that changes with every key.
  const { search } = attachSearch(places, {
    onPause: (query) => write(query, "replaceState"),
    onDrawn: returnTo(places.list, input, marked()?.chosen),
  });
  markChosen(places.list, input);
  // Escape on a result wipes nothing: the reader may only have wanted to mend a word.
  moveWithArrows(document.getElementById("main")!, places, (inBox) => {
    if (!inBox) return;
    input.value = "";
    void search("");
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    write(input.value.trim(), "pushState");
    void search(`${input.value} `, true);
  });
  // A query that comes with the address is finished: its last word is not the beginning of another.
  const fromAddress = (): void => {
    input.value = queryOfAddress();
    void search(input.value && `${input.value} `, true);
  };
  addEventListener("popstate", fromAddress);
  if (input.value) void search(input.value);
  else fromAddress();
};

/** Another page's box: its results stand in a panel below it. */
const startPanel = (form: HTMLFormElement, input: HTMLInputElement): void => {
  const { places, show } = makePanel(form, input);
  const back = marked();
  const { search } = attachSearch(places, {
    onQuery: (query) => show(query !== ""),
    onDrawn: returnTo(places.list, input, back?.chosen),
  });
  markChosen(places.list, input);
  if (back) input.value = back.query;
  if (input.value) void search(input.value);
};

export const startSearch = (form: HTMLFormElement): void => {
  const input = form.querySelector("input")!;
  if (form.closest("main") && document.getElementById("results")) startSearchPage(form, input);
  else startPanel(form, input);
};
