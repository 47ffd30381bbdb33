/** The panel of results below a search box: it comes up over the page, and goes with Escape or when the reader moves on. */
import { moveWithArrows } from "./moveWithArrows.ts";
import { element } from "./page.ts";
import type { Places } from "./search.ts";

export const makePanel = (
  form: HTMLFormElement,
  input: HTMLInputElement,
): { panel: HTMLElement; places: Places; show(shown: boolean): void } => {
  const panel = element("div", "", { class: "panel" });
  const places: Places = {
    input,
    status: element("p", "", { role: "status", class: "muted" }),
    list: element("ol"),
    help: element("div"),
  };
  const show = (shown: boolean): void => {
    panel.hidden = !shown;
  };
  panel.append(places.status, places.list, places.help);
  show(false);
  form.append(panel);
  moveWithArrows(form, places, () => show(false));
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) show(false);
  });
  input.addEventListener("focus", () => show(input.value.trim() !== ""));
  // A press inside the panel must not take the focus first, or the panel would go before the press arrives.
  panel.addEventListener("mousedown", (event) => event.preventDefault());
  return { panel, places, show };
};
