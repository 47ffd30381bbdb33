/** Sends the search boxes to the search page, and loads what search needs when a box is first touched. */
import { base, button, element } from "./page.ts";
import { marked } from "./returning.ts";
import { wireSearchKeys } from "./searchKeys.ts";

/** A box whose program cannot be had says so, tries again when it is touched, and else leads to the A to Z. */
const sayFailure = (form: HTMLFormElement): HTMLElement => {
  const said = element("p", "Search could not be loaded. ", { role: "status", class: "failed" });
  said.append(
    element("a", "Look in the A to Z", { href: `${base}a-z/` }),
    " ",
    button("Try again", () => location.reload(), true),
  );
  form.append(said);
  return said;
};

const wireForm = (form: HTMLFormElement): void => {
  const isSearchPage = document.getElementById("results") !== null;
  let failure: HTMLElement | undefined;
  const start = (): void =>
    void import("./searchBoxes.ts").then(
      (search) => {
        failure?.remove();
        failure = undefined;
        search.startSearch(form);
      },
      () => {
        failure ??= sayFailure(form);
        form.addEventListener("focusin", start, { once: true });
        addEventListener("online", start, { once: true });
      },
    );
  form.action = form.dataset["search"]!;
  // What was typed goes behind a #, which browsers keep to themselves: the host never learns it.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const typed = new FormData(form).get("q");
    if (failure) location.assign(`${base}a-z/`);
    else if (!isSearchPage)
      location.assign(
        `${form.action}#${new URLSearchParams({ q: typeof typed === "string" ? typed : "" }).toString()}`,
      );
  });
  if (isSearchPage || marked() || form.contains(document.activeElement)) start();
  else form.addEventListener("focusin", start, { once: true });
};

export const wireSearchForms = (): void => {
  // A form that was sent before this script ran has landed on the A to Z with its words.
  if (
    location.pathname === `${base}a-z/` &&
    new URLSearchParams(location.search).get("q")?.trim()
  ) {
    location.replace(`${base}search/#${location.search.slice(1)}`);
    return;
  }
  const forms = [...document.querySelectorAll<HTMLFormElement>("form[data-search]")];
  forms.forEach(wireForm);
  wireSearchKeys(forms.map((form) => form.querySelector("input")!));
};
