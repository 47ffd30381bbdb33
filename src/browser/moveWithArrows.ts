/** Moves with the arrow keys between a search box and its results; Escape goes back to the box. */
import type { Places } from "./search.ts";

/** A key that belongs to the browser or to an input method, which writes a word out of several keys. */
const isNotOurs = (event: KeyboardEvent): boolean =>
  event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;

/** @param close what Escape does besides going back to the box, told whether it was pressed in the box itself */
export const moveWithArrows = (
  box: HTMLElement,
  { input, list }: Pick<Places, "input" | "list">,
  close: (inBox: boolean) => void,
): void => {
  box.addEventListener("keydown", (event) => {
    if (isNotOurs(event)) return;
    const links = [...list.querySelectorAll<HTMLAnchorElement>("li > a:first-child")];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inBox = document.activeElement === input;
    if (event.key === "Escape") {
      if (!inBox) input.focus();
      close(inBox);
    } else if (event.key === "ArrowDown" && (inBox || at >= 0) && links[at + 1])
      links[at + 1]!.focus();
    else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? input).focus();
    else return;
    event.preventDefault();
  });
};
