/** Moves with the arrow keys between a search box and its results; Escape goes back to the box. */
import type { Places } from "./search.ts";

export const moveWithArrows = (
  box: HTMLElement,
  { input, list }: Pick<Places, "input" | "list">,
  close: () => void,
): void => {
  box.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll<HTMLAnchorElement>("li > a:first-child")];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inBox = document.activeElement === input;
    if (event.key === "Escape") {
      if (!inBox) input.focus();
      close();
    } else if (event.key === "ArrowDown" && (inBox || at >= 0) && links[at + 1])
      links[at + 1]!.focus();
    else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? input).focus();
    else return;
    event.preventDefault();
  });
};
