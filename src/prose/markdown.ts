/**
 * The Markdown that editors may use: paragraphs, lists, headings, bold, quotations, tables and links. Raw HTML,
 * images and code are off, so a record cannot carry script; what is off shows as it was typed, and `checkProse`
 * reports it. Two marks are our own: citations in square brackets, and local values in braces.
 */
import MarkdownIt, { type StateInline, type Token } from "markdown-it";
import { readCitation, type Citation, type CitationIssue } from "./citation.ts";

/** What parsing needs to know: the local values of the area, and in the words of a letter what stands in its places. */
export type ParseEnv = {
  areaValues: Readonly<Record<string, string>>;
  blanks?: Readonly<Record<string, string>>;
};

/** Carried by a token of type `citation`. */
export type CitationMark = { raw: string; read: Citation | CitationIssue };
/** Carried by a token of type `unknown_value`: braces with a name that is not a local value. */
export type ValueMark = { raw: string; name: string };

// Both patterns are bounded: a line of a million brackets must not make each of them look to its end.
const citationPattern = /\[((?:must|should|may|[A-Za-z]{0,12})\s{0,3}@[^\][]{0,400})\](?!\()/y;
// Two braces are a slip of those who know other programs: taken as one mark, they are told as an unknown value.
const valuePattern = /\{(\{?[^{}\n]{0,60}\}?)\}/y;

const citationRule = (state: StateInline, silent: boolean): boolean => {
  if (state.src[state.pos] !== "[") return false;
  citationPattern.lastIndex = state.pos;
  const match = citationPattern.exec(state.src);
  if (!match) return false;
  if (!silent) {
    const mark: CitationMark = { raw: match[0], read: readCitation(match[1]!) };
    state.push("citation", "", 0).meta = mark;
  }
  state.pos += match[0].length;
  return true;
};

/** The local value or the blank that braces name; what follows a | stands there while a blank is empty. */
const findValue = (name: string, { areaValues, blanks = {} }: ParseEnv): string | undefined => {
  const [values, key] = name.startsWith("area.")
    ? [areaValues, name.slice(5)]
    : [blanks, name.replace(/\|.*$/, "")];
  return Object.hasOwn(values, key) ? values[key] : undefined;
};

const valueRule = (state: StateInline, silent: boolean): boolean => {
  if (state.src[state.pos] !== "{") return false;
  valuePattern.lastIndex = state.pos;
  const match = valuePattern.exec(state.src);
  if (!match) return false;
  if (!silent) {
    const name = match[1]!.trim();
    const known = findValue(name, state.env as ParseEnv);
    if (known === undefined)
      state.push("unknown_value", "", 0).meta = { raw: match[0], name } satisfies ValueMark;
    else state.push("text", "", 0).content = known;
  }
  state.pos += match[0].length;
  return true;
};

/**
 * A kind and an id, as in `role:senco`. Which kinds there are is for `checkProse` to know; the words that begin
 * addresses of other sorts are never one.
 */
const internal =
  /^(?!(?:about|blob|data|file|ftp|https?|javascript|mailto|sms|tel|vbscript|ws):)([a-z]+):([a-z0-9-]+)$/;
const allowed = [
  /^https:\/\/(?=\S+$)[^\s/]+\.\S/,
  /^mailto:[^\s@]+@[^\s@]+$/,
  /^tel:\+?\d+$/,
  /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/,
  /^#[a-z0-9-]+$/,
  internal,
];

/** A link to another record, as in `role:senco`, taken apart; undefined for any other address. */
export const readInternalLink = (href: string): { kind: string; id: string } | undefined => {
  const match = internal.exec(href);
  return match ? { kind: match[1]!, id: match[2]! } : undefined;
};

const makeMarkdown = () => {
  const md = new MarkdownIt("commonmark", { html: false });
  md.enable("table");
  md.disable([
    "image",
    "autolink",
    "html_inline",
    "html_block",
    "backticks",
    "code",
    "fence",
    "lheading",
    "reference",
    "hr",
  ]);
  md.validateLink = (href) => allowed.some((pattern) => pattern.test(href));
  md.normalizeLink = (href) => href;
  md.inline.ruler.before("link", "citation", citationRule);
  md.inline.ruler.before("link", "local_value", valueRule);
  return md;
};

export const markdown = makeMarkdown();

/** Parses a sentence (one line) or a text (paragraphs) into markdown-it's tokens. */
export const parseProse = (source: string, mode: "sentence" | "text", env: ParseEnv): Token[] =>
  mode === "sentence" ? markdown.parseInline(source, env) : markdown.parse(source, env);

const { Token: TokenOfMarkdown } = new markdown.core.State("", markdown, {}) as unknown as {
  Token: new (type: string, tag: string, nesting: number) => Token;
};

/** A new token of our own, for rules that put something into the text. */
export const makeToken = (type: string, tag: string): Token => new TokenOfMarkdown(type, tag, 0);
