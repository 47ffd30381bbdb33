import type { Guide } from "./Guide.ts";

/** The words that a page is itself about: it says more than their explanation would. */
export const wordsAbout = (guide: Guide, link: string): ReadonlySet<string> =>
  new Set(guide.terms.filter((term) => term.see === link).map(({ id }) => id));
