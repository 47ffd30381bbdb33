/** Sends the search boxes to the search page, and loads what search needs when a box is first touched. */
import { base } from "./page.ts";

export const wireSearchForms = (): void => {
  // A form that was sent before this script ran has landed on the A to Z with its words.
  if (
    location.pathname === `${base}a-z/` &&
    new URLSearchParams(location.search).get("q")?.trim()
  ) {
    location.replace(`${base}search/#${location.search.slice(1)}`);
    return;
  }
  const start = (form: HTMLFormElement): void =>
    void import("./searchBoxes.ts").then((search) => search.startSearch(form));
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-search]")) {
    form.action = form.dataset["search"]!;
    // What was typed goes behind a #, which browsers keep to themselves: the host never learns it.
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const typed = new FormData(form).get("q");
      if (!document.getElementById("results"))
        location.assign(
          `${form.action}#${new URLSearchParams({ q: typeof typed === "string" ? typed : "" }).toString()}`,
        );
    });
    if (document.getElementById("results") || form.contains(document.activeElement)) start(form);
    else form.addEventListener("focusin", () => start(form), { once: true });
  }
};
