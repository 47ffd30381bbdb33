import type { Token } from "markdown-it";
import { slug } from "../text/slug.ts";
import { mostFaults, type Add } from "./ProseIssue.ts";

/** The headings of parsed prose with their ids, and what is wrong with them. */
export const checkHeadings = (
  tokens: readonly Token[],
  add: Add,
): { id: string; text: string }[] => {
  const headings: { id: string; text: string }[] = [];
  const ids = new Set<string>();
  const written = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "heading_open") continue;
    const text = tokens[index + 1]!.content;
    const snippet = `${token.markup} ${text}`;
    const nth = written.get(snippet) ?? 0;
    written.set(snippet, nth + 1);
    if (nth > mostFaults) continue;
    if (token.tag === "h1" || token.tag > "h3") {
      add({
        message: "A heading in the text begins with ## or ###.",
        found: token.markup,
        snippet,
        fix: token.tag === "h1" ? `write ## ${text}` : `write ### ${text}`,
        help: "how-the-text-is-written",
      });
    }
    const id = slug(text);
    if (id === "")
      add({
        message: "This heading has no letter and no digit, so nothing can lead to it.",
        found: snippet,
        snippet,
        fix: "write it in words, or take it out",
        help: "how-the-text-is-written",
      });
    else if (ids.has(id))
      add({
        message: "Two headings on this page are the same, so a link could not tell them apart.",
        found: text,
        snippet,
        nth,
        fix: "give one of them another wording",
        help: "how-the-text-is-written",
      });
    ids.add(id);
    headings.push({ id, text });
  }
  return headings;
};
