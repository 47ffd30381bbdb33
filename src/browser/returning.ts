/**
 * Where a reader was in a list of results, written beside the page's own entry in the browser's history, so that Back
 * leads to the same words and the same result.
 */
type Mark = { query: string; chosen: string };

const isMark = (state: unknown): state is Mark =>
  typeof state === "object" && state !== null && "query" in state && "chosen" in state;

/** Writes down which result is followed, by its link as it stands in the list. */
export const markChosen = (list: HTMLElement, input: HTMLInputElement): void =>
  list.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("li > a:first-child");
    const chosen = link?.getAttribute("href");
    if (chosen) history.replaceState({ query: input.value, chosen } satisfies Mark, "");
  });

/** What was marked, where the reader has come back to this page. */
export const marked = (): Mark | undefined => {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const state: unknown = history.state;
  return visit?.type === "back_forward" && isMark(state) ? state : undefined;
};

/** @returns puts the focus on the result that was followed, once it stands in the list; no more once the reader types */
export const returnTo = (
  list: HTMLElement,
  input: HTMLInputElement,
  chosen: string | undefined,
): (() => void) => {
  let wanted = chosen;
  input.addEventListener("input", () => {
    wanted = undefined;
  });
  return () => {
    const link =
      wanted !== undefined &&
      [...list.querySelectorAll<HTMLAnchorElement>("li > a:first-child")].find(
        (one) => one.getAttribute("href") === wanted,
      );
    if (!link) return;
    wanted = undefined;
    link.focus({ preventScroll: true });
    link.scrollIntoView({ block: "center" });
  };
};
