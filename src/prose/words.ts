/** The first use of a word on a page explains itself: it leads to the word's meaning at the foot of the same page. */
import type { Token } from "markdown-it";
import { makeToken } from "./markdown.ts";

export type WordFinder = {
  /** Finds any form of any word that explains itself; global, longest forms first. */
  pattern: RegExp;
  /** The id of the term whose form this is. */
  termOf: (form: string) => string;
  /** True the first time it is asked about a term on this page, and never again. */
  isFirstUse: (term: string) => boolean;
};

/** A form as a pattern. Its first letter may be large or small; letters such as MAT stay as they are. */
const formPattern = (form: string): string => {
  const escaped = form.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const [first = "", second = ""] = form;
  return /[a-z]/i.test(first) && !/[A-Z]/.test(second)
    ? `[${first.toUpperCase()}${first.toLowerCase()}]${escaped.slice(1)}`
    : escaped;
};

/**
 * Builds the finder for one page.
 * @param terms each term's id and the forms in which it stands in sentences
 * @param skip ids of terms that this page is itself about
 */
export const findWords = (
  terms: readonly { id: string; explain: readonly string[] }[],
  skip: ReadonlySet<string>,
): WordFinder | undefined => {
  const forms = new Map<string, string>();
  const spellings = new Set<string>();
  for (const { id, explain } of terms) {
    for (const form of explain) {
      spellings.add(form);
      forms.set(form.toLowerCase(), id);
    }
  }
  if (forms.size === 0) return undefined;
  const sorted = [...spellings].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  // Forms of skipped words stay in the pattern: a shorter word inside one must not be taken for itself.
  const used = new Set(skip);
  return {
    pattern: new RegExp(`(?<![\\w-])(?:${sorted.map(formPattern).join("|")})(?![\\w-])`, "g"),
    termOf: (form) => forms.get(form.toLowerCase())!,
    isFirstUse: (term) => !used.has(term) && Boolean(used.add(term)),
  };
};

const textToken = (content: string): Token => Object.assign(makeToken("text", ""), { content });

/** Replaces first uses in the text between links with tokens of type `explained_word`. */
export const explainWords = (children: readonly Token[], words: WordFinder): Token[] => {
  let insideLink = 0;
  return children.flatMap((token) => {
    insideLink += token.type === "link_open" ? 1 : token.type === "link_close" ? -1 : 0;
    if (token.type !== "text" || insideLink > 0) return [token];
    const parts: Token[] = [];
    let from = 0;
    for (const match of token.content.matchAll(words.pattern)) {
      const id = words.termOf(match[0]);
      if (!words.isFirstUse(id)) continue;
      if (match.index > from) parts.push(textToken(token.content.slice(from, match.index)));
      parts.push(Object.assign(makeToken("explained_word", "a"), { meta: { id, text: match[0] } }));
      from = match.index + match[0].length;
    }
    if (parts.length === 0) return [token];
    if (from < token.content.length) parts.push(textToken(token.content.slice(from)));
    return parts;
  });
};
