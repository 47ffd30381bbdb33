import { defineRule } from "../Rule.ts";

const isAside = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** Told at the second of two links that stand side by side and lead to one place. */
export const linksInARow = defineRule({
  name: "links-in-a-row",
  on: "links",
  check: (links) =>
    links.flatMap((link, at) =>
      link.after !== undefined && isAside(link.after) && links[at - 1]?.href === link.href
        ? [
            {
              message: "Two links that stand side by side lead to the same place.",
              found: link.text.trim(),
              fix: "make one link of them",
              must: false,
              at,
            },
          ]
        : [],
    ),
});
