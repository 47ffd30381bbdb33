/** What only some pages need: each such page names it, and it is loaded there alone. */
import { copyText, select } from "./sayings.ts";

const tools: Readonly<Record<string, () => Promise<void>>> = {
  /** Letters and the sheet for a meeting, which the reader fills in. */
  sheets: async () => (await import("./sheets.ts")).startSheets({ copyText, select }),
  /** Which kind of school it is. */
  kind: async () => (await import("./kindChoice.ts")).startKindChoice(),
};

/** Loads the tools that the page names. Where one cannot be loaded, the page stays as it is without scripts. */
export const loadTools = (): void => {
  const named = [...document.querySelectorAll<HTMLElement>("[data-tool]")];
  for (const name of new Set(named.map(({ dataset }) => dataset["tool"] ?? "")))
    void tools[name]?.();
};
