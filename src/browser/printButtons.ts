/** Prints the answer alone, or the whole page with all its detail open. */
import { button } from "./page.ts";

const openAll = (): HTMLDetailsElement[] => {
  const closed = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")];
  for (const details of closed) details.open = true;
  return closed;
};

const printAnswer = (): void => {
  document.documentElement.dataset["print"] = "answer";
  print();
};

/** Adds the buttons, and opens what is closed for as long as the page is printed. */
export const wirePrinting = (): void => {
  let opened: HTMLDetailsElement[] = [];
  window.addEventListener("beforeprint", () => {
    opened = openAll();
  });
  window.addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
    opened = [];
    delete document.documentElement.dataset["print"];
  });
  const place = document.querySelector<HTMLElement>("[data-print-buttons]");
  if (!place) return;
  place.append(
    button("Print this answer", printAnswer, true),
    button("Print the whole page", () => print(), true),
  );
  place.hidden = false;
};
