/** Turns checked prose into HTML for one page: links resolved, citations marked, words explained at first use. */
import type { Token } from "markdown-it";
import { claimsOf } from "./claims.ts";
import { isIssue, type Citation, type Force } from "./citation.ts";
import {
  markdown,
  parseProse,
  readInternalLink,
  type CitationMark,
  type ValueMark,
} from "./markdown.ts";
import { slug } from "../text/slug.ts";
import { explainWords, type WordFinder } from "./words.ts";

/** What rendering needs to know of the page it renders for. */
export type ProsePage = {
  areaValues: Readonly<Record<string, string>>;
  /** The address of a record, or of an address inside the guide, as it stands in this build's pages. */
  href: (target: string) => string;
  /** A source's short title. */
  shortTitle: (source: string) => string;
  /** Given where the numbered list of sources stands on the same page, each at `s-` and its number: a fact then names its source by the number. */
  sourceNumber?: (source: string) => number;
  /** Finds words to explain; absent where words are not explained. */
  words?: WordFinder;
  /** Ids given out on this page so far. Two places never share one. */
  ids: Set<string>;
};

export type RenderOptions = {
  mode: "sentence" | "text";
  /** How far headings of a text move down: 1 makes ## an h3. */
  under?: number;
  /** Leaves citations out, for lists that lead to the page where they stand. */
  bare?: boolean;
  /** Headings and citations are places to lead to, and citations are kept out of search. Off where the text has its home on another page. */
  claims?: boolean;
};

/** What a citation's mark says, by its force. The words are explained on the page about the guide. */
export const forceWords: Record<Force | "fact", string> = {
  must: "By law",
  should: "Guidance says",
  may: "Option",
  fact: "Source",
};

const escape = markdown.utils.escapeHtml;

const hidden = (text: string): string => `<span class="hidden">${text}</span>`;

/**
 * A citation as a small marked link. A duty names its source in full; a plain fact shows one word, and keeps the
 * rest for screen readers and print. A second place in the same source does not repeat its title.
 */
const citationHtml = (
  citation: Citation,
  id: string | undefined,
  page: ProsePage,
  isHome: boolean,
): string => {
  const force = citation.force ?? "fact";
  const links = citation.cited.map(({ source, pinpoint }, index) => {
    const title = escape(page.shortTitle(source));
    const place = pinpoint === undefined ? "" : escape(pinpoint);
    const again = index > 0 && citation.cited[index - 1]!.source === source && place !== "";
    const named = again ? `${hidden(`${title}, `)}${place}` : title + (place && `, ${place}`);
    // Each link shows something: the first its mark, the others of a plain fact their number.
    const label =
      index > 0
        ? force === "fact"
          ? `<b>${index + 1}</b>`
          : ""
        : force === "fact"
          ? `<b>${forceWords.fact}</b>`
          : `<b>${forceWords[force]}:</b> `;
    return `<a href="${escape(page.href(`/sources/${source}/#${slug(pinpoint ?? "") || "whole"}`))}">${label}${force === "fact" ? `<span class="in-print">: ${named}</span>` : named}</a>`;
  });
  // The space before it is its own, so that text without citations, as search keeps it, has none to spare.
  return `<span class="cite ${force}"${id ? ` id="${id}"` : ""}${isHome ? " data-pagefind-ignore" : ""}> ${links.join(force === "fact" ? " " : "; ")}</span>`;
};

/** A citation beside the numbered list of sources, in as few letters as it takes: there are a thousand of them on that page. The stylesheet knows it by where it leads. */
const numberedCitationHtml = (
  { force, cited }: Citation,
  page: ProsePage,
  sourceNumber: (source: string) => number,
): string => {
  const links = cited.map(({ source, pinpoint }, index) => {
    const title = force
      ? escape(page.shortTitle(source))
      : `${forceWords.fact} ${sourceNumber(source)}`;
    const again = pinpoint !== undefined && cited[index - 1]?.source === source;
    const named = [
      ...(again ? [] : [title]),
      ...(pinpoint === undefined ? [] : [escape(pinpoint)]),
    ].join(", ");
    const label = force && index === 0 ? `<b>${forceWords[force]}:</b> ` : "";
    return `<a${force ? ` class="${force}"` : ""} href="#s-${sourceNumber(source)}">${label}${named}</a>`;
  });
  return ` ${links.join("; ")}`;
};

const prepare = (tokens: Token[], page: ProsePage, options: RenderOptions): Token[] => {
  const claims = claimsOf(tokens);
  const isHome = options.claims !== false;
  let next = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open" || token.type === "heading_close") {
      token.tag = `h${Number(token.tag[1]) + (options.under ?? 0)}`;
      const id = slug(tokens[index + 1]?.content ?? "");
      // Where a heading is named like a part of the page, the place has its id already.
      if (token.type === "heading_open" && isHome && id !== "" && !page.ids.has(id)) {
        page.ids.add(id);
        token.attrSet("id", id);
      }
    }
    if (!token.children) continue;
    const isHeading = tokens[index - 1]?.type === "heading_open";
    for (const child of token.children) {
      if (child.type === "link_open") {
        const href = String(child.attrGet("href"));
        const target = readInternalLink(href);
        if (target || href.startsWith("/")) child.attrSet("href", page.href(href));
      }
      if (child.type === "unknown_value")
        throw new Error(`A local value reached a page unchecked: ${(child.meta as ValueMark).raw}`);
      if (child.type !== "citation") continue;
      const { read } = child.meta as CitationMark;
      if (isIssue(read))
        throw new Error(`A citation reached a page unchecked: ${(child.meta as CitationMark).raw}`);
      const claim = claims[next++]!;
      const named = isHome && !page.ids.has(claim.id);
      if (named) page.ids.add(claim.id);
      if (options.bare) child.content = "";
      else
        child.content = page.sourceNumber
          ? numberedCitationHtml(read, page, page.sourceNumber)
          : citationHtml(read, named ? claim.id : undefined, page, isHome);
    }
    // The space before a citation is the citation's own, so that a bare sentence does not end in " .".
    token.children.forEach((child, at) => {
      if (child.type === "text" && token.children![at + 1]?.type === "citation")
        child.content = child.content.trimEnd();
    });
    if (page.words && !options.bare && !isHeading)
      token.children = explainWords(token.children, page.words);
  }
  return tokens;
};

markdown.renderer.rules["citation"] = (tokens, index) => tokens[index]!.content;
markdown.renderer.rules["table_open"] = () =>
  '<section class="scroll" tabindex="0" aria-label="Table"><table>\n';
markdown.renderer.rules["table_close"] = () => "</table></section>\n";
markdown.renderer.rules["explained_word"] = (tokens, index) => {
  const { id, text } = tokens[index]!.meta as { id: string; text: string };
  return `<a class="word" id="use-${id}" href="#word-${id}">${escape(text)}</a>`;
};

/** HTML of one piece of prose. The text has been checked by `checkProse`; what is wrong in it throws. */
export const renderProse = (source: string, page: ProsePage, options: RenderOptions): string => {
  const tokens = prepare(parseProse(source, options.mode, page), page, options);
  return markdown.renderer.render(tokens, markdown.options, page).trim();
};
