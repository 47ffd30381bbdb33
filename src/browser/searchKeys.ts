/**
 * Keys that lead to the search box from anywhere on a page: / and Ctrl+K (⌘K). A single sign can be pressed unawares by
 * a voice program, so the reader can turn / off (WCAG 2.1.4): the page on accessibility has the button.
 */
import { button } from "./page.ts";

const mark = "search-key";

/** Browsers that keep nothing for the page say so by throwing: the key then works until the page is left. */
const isOn = (): boolean => {
  try {
    return localStorage.getItem(mark) !== "off";
  } catch {
    return true;
  }
};

/** @returns false where the browser keeps nothing */
const keep = (on: boolean): boolean => {
  try {
    if (on) localStorage.removeItem(mark);
    else localStorage.setItem(mark, "off");
    return true;
  } catch {
    return false;
  }
};

const takesWords = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input, textarea, select"));

const isAsked = (event: KeyboardEvent): boolean => {
  if (event.isComposing || event.altKey) return false;
  const withControl = event.ctrlKey || event.metaKey;
  if (withControl) return event.key.toLowerCase() === "k" && !event.shiftKey;
  // Some keyboards need Shift for it.
  return event.key === "/" && !takesWords(event.target) && isOn();
};

/** @param boxes the search boxes of the page; the first that is seen is used */
export const wireSearchKeys = (boxes: readonly HTMLInputElement[]): void => {
  addEventListener("keydown", (event) => {
    const box = isAsked(event) ? boxes.find((input) => input.offsetParent !== null) : undefined;
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  const place = document.querySelector<HTMLElement>("[data-search-key]");
  if (!place) return;
  const show = (said: string): void => {
    const on = isOn();
    const turn = button(
      on ? "Turn the / key off" : "Turn the / key on",
      () => {
        show(keep(!on) ? `The / key is ${on ? "off" : "on"}.` : "Your browser does not keep this.");
        place.querySelector("button")?.focus();
      },
      true,
    );
    place.replaceChildren(turn, ` ${said}`);
    place.hidden = false;
  };
  show("");
};
