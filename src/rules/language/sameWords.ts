import { bareWords } from "../bareWords.ts";
import { defineRule } from "../Rule.ts";

/** Told at the second of two links with the same words that lead to different pages. */
export const sameWords = defineRule({
  name: "same-words",
  on: "links",
  check: (links) => {
    const places = new Map<string, string>();
    return links.flatMap((link, at) => {
      // A place within a page is still that page; a word's meaning on this page is an aside.
      // A page's list of sources names publishers, whom the page may also send its reader to.
      const [to = ""] = link.href.split("#");
      const words = bareWords(link.text);
      if (to === "" || words === "" || to.includes("/sources/")) return [];
      const place = places.get(words) ?? to;
      places.set(words, place);
      if (place === to) return [];
      return [
        {
          message:
            "Two links on this page have the same words and lead to different places: " +
            `${[place, to].sort().join(" and ")}.`,
          found: link.text.trim(),
          fix: "say in each link what is different about its page",
          must: false,
          at,
        },
      ];
    });
  },
});
