/** Turns checked prose into HTML for one page: links resolved, citations marked, words explained at first use. */
import type { Token } from "markdown-it";
import { claimsOf } from "./claims.ts";
import { isIssue, type Citation, type Cited, type Force } from "./citation.ts";
import {
  markdown,
  parseProse,
  readInternalLink,
  type CitationMark,
  type ValueMark,
} from "./markdown.ts";
import { slug } from "../text/slug.ts";
import { explainWords, type WordFinder } from "./words.ts";

/** What stands in the text for one place in one source. */
export type Mark = {
  /** Where it leads: what the source says there. */
  href: string;
  /** What is seen, a number. */
  label: string;
  /** What is heard. */
  name: string;
  /** The id of its first use on a page, to come back to. */
  first?: string;
};

/** What rendering needs to know of the page it renders for. */
export type ProsePage = {
  areaValues: Readonly<Record<string, string>>;
  /** The address of a record, or of an address inside the guide, as it stands in this build's pages. */
  href: (target: string) => string;
  /** The small number that stands for a place in a source, and where it leads. */
  mark: (cited: Cited) => Mark;
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

/** What a force is called where it stands by itself. The words are explained on the page about the guide. */
export const forceWords: Record<Force | "fact", string> = {
  must: "By law",
  should: "Guidance says",
  may: "Option",
  fact: "Source",
};

const escape = markdown.utils.escapeHtml;

/** A citation as small numbers, one for each place it names. Its class says its force, for those who compare two sites. */
const citationHtml = (
  { force, cited }: Citation,
  id: string | undefined,
  page: ProsePage,
  isHome: boolean,
): string => {
  const links = cited.map((place) => {
    const { href, label, name, first } = page.mark(place);
    return `<a${first ? ` id="${first}"` : ""} href="${escape(href)}" aria-label="${escape(name)}">${escape(label)}</a>`;
  });
  // The space before it is its own, so that text without citations, as search keeps it, has none to spare.
  return `<span class="cite ${force ?? "fact"}"${id ? ` id="${id}"` : ""}${isHome ? " data-pagefind-ignore" : ""}> ${links.join(" ")}</span>`;
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
      child.content = options.bare
        ? ""
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

/** A part of a text under one of its headings; what stands before the first heading has none. */
export type Part = { heading?: { id: string; html: string }; html: string };

/** The parts of a text, divided at its main headings (`##`), each as HTML. Otherwise as `renderProse`. */
export const renderParts = (
  source: string,
  page: ProsePage,
  options: Omit<RenderOptions, "mode">,
): Part[] => {
  const tokens = prepare(parseProse(source, "text", page), page, { mode: "text", ...options });
  const level = `h${2 + (options.under ?? 0)}`;
  const starts = tokens.flatMap(({ type, tag }, index) =>
    type === "heading_open" && tag === level ? [index] : [],
  );
  const render = (from: number, to?: number): string =>
    markdown.renderer.render(tokens.slice(from, to), markdown.options, page).trim();
  const before = render(0, starts[0]);
  return [
    ...(before === "" ? [] : [{ html: before }]),
    ...starts.map((start, place) => ({
      heading: {
        id: String(tokens[start]!.attrGet("id") ?? ""),
        html: markdown.renderer.renderInline(
          tokens[start + 1]!.children ?? [],
          markdown.options,
          page,
        ),
      },
      html: render(start + 3, starts[place + 1]),
    })),
  ];
};
