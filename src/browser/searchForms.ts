/** Sends the search boxes to the search page, and loads what it needs when a box is first touched. */
import { base } from "./page.ts";

const loadSearch = () => import("./searchPage.ts");

export const wireSearchForms = (): void => {
  const searchPage = `${base}search/`;
  // A form that was sent before this script ran has landed on the A to Z with its words.
  if (location.pathname === `${base}a-z/` && new URLSearchParams(location.search).get("q")?.trim()) {
    location.replace(searchPage + location.search);
    return;
  }
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-search]")) {
    form.action = form.dataset["search"] ?? searchPage;
    form.addEventListener("focusin", () => void loadSearch().then((search) => search.warmUp()), { once: true });
  }
  if (document.getElementById("results")) void loadSearch().then((search) => search.startSearchPage());
};
