/**
 * A finished page as its readers have it: its sentences, what they rest on, where they lead.
 * Read from HTML that this project's own templates wrote: every element closed, every
 * attribute in double quotes.
 */
import { forceWords } from "../prose/render.ts";
import { attribute, decode } from "../publish/html.ts";
import { splitSentences } from "../prose/sentences.ts";

export type Region = "head" | "main" | "foot";
export type Line = { region: Region; sentence: string };

export type ReadPage = {
  /** The main heading. */
  title: string;
  /** Where an address that moved leads on to; such a page has nothing else to read. */
  redirect?: string;
  /** Whether search knows the page: then it is a page of its own, not a list of others. */
  searchable: boolean;
  lines: Line[];
  /** For each sentence that rests on sources, the sources with their force. */
  claims: Map<string, string>;
  /** Where the text leads, without its sources: addresses inside the guide from its own root on. */
  links: Set<string>;
  /**
   * Paragraphs and list items of its own text, without headings and quotations: what
   * the reading level counts.
   */
  passages: string[];
  /**
   * Names and words of the guide that stand on this page: the reading level
   * counts each as one word.
   */
  names: string[];
};

const hasClass = (attributes: string, name: string): boolean =>
  (attribute(attributes, "class") ?? "").split(" ").includes(name);

const has = (attributes: string, name: string): boolean =>
  new RegExp(`\\s${name}(?=[\\s=/]|$)`).test(attributes);

const tag = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|[^">])*)>/gi;
const inline = new Set([
  "a",
  "abbr",
  "b",
  "br",
  "em",
  "i",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
  "tspan",
  "wbr",
]);
const empty = new Set(["br", "hr", "img", "input", "link", "meta", "wbr"]);
/** Between two citations of one sentence. */
const and = "; ";
/** Stands for a citation while sentences are divided. */
const mark = "\u0001";
const withoutMarks = (text: string): string =>
  text
    .replaceAll(mark, "")
    .replace(/\s+/g, " ")
    .replace(/ ([.,;:!?])/g, "$1")
    .trim();

/** What an element does to the text inside it. */
type Role =
  | "unseen"
  | "cite"
  | "heading"
  | "quotation"
  | "own"
  | "aside"
  | "main"
  | "foot"
  | "word"
  | "glossary"
  | "plain";

/**
 * What is not read: words for screen readers alone; the force before a duty and the list of a
 * page's sources, which the sources of its sentences tell; the words explained on a page and the
 * ledger of a source, which repeat other pages.
 */
const unseen = ["hidden", "force", "words", "ledger"];

const roleOf = (name: string, attributes: string): Role => {
  if (name === "main") return "main";
  if (/^h[1-6]$/.test(name)) return "heading";
  if (name === "blockquote") return "quotation";
  if (hasClass(attributes, "cite")) return "cite";
  if (name === "a" && hasClass(attributes, "word")) return "word";
  if (hasClass(attributes, "page-foot")) return "foot";
  if (hasClass(attributes, "glossary")) return "glossary";
  if (
    has(attributes, "hidden") ||
    attribute(attributes, "aria-labelledby") === "sources" ||
    unseen.some((name) => hasClass(attributes, name))
  )
    return "unseen";
  return has(attributes, "data-pagefind-ignore") || hasClass(attributes, "contact")
    ? "aside"
    : "plain";
};

type Block = { text: string; sources: string[] };

/** Reads the body of a page, element by element. */
class Reader {
  readonly page: ReadPage;
  readonly #base: string;
  readonly #open: { name: string; role: Role }[] = [];
  readonly #inside = new Map<Role, number>();
  #block: Block = { text: "", sources: [] };
  /**
   * The citation being read: a title for each of its links, without the
   * label that stands before it.
   */
  #cited: { force: string; titles: string[] } | undefined;
  #afterMain = false;

  constructor(page: ReadPage, base: string) {
    this.page = page;
    this.#base = base;
  }

  #is(role: Role): boolean {
    return (this.#inside.get(role) ?? 0) > 0;
  }

  open(name: string, attributes: string): void {
    if (name === "br") this.text(" ");
    const bare = empty.has(name) || attributes.endsWith("/");
    if (!inline.has(name) || hasClass(attributes, "letters")) this.#flush();
    const role = this.#is("cite") ? "plain" : roleOf(name, attributes);
    if (name === "main") this.page.searchable = has(attributes, "data-pagefind-body");
    if (role === "cite")
      this.#cited = {
        force:
          forceWords[
            (["must", "should", "may"] as const).find((force) => hasClass(attributes, force)) ??
              "fact"
          ],
        titles: [],
      };
    else if (this.#cited && name === "a") this.#cited.titles.push("");
    else if (name === "a" && !this.#is("unseen")) this.#addLink(attribute(attributes, "href"));
    if (bare) return;
    this.#open.push({ name, role });
    this.#inside.set(role, (this.#inside.get(role) ?? 0) + 1);
  }

  close(name: string): void {
    if (!inline.has(name)) this.#flush();
    if (this.#open.at(-1)?.name !== name) return;
    const { role } = this.#open.pop()!;
    this.#inside.set(role, this.#inside.get(role)! - 1);
    if (name === "main") this.#afterMain = true;
    if (this.#cited && role === "cite") {
      this.#block.text += mark;
      const titles = this.#cited.titles.map((title) => withoutMarks(title).replace(/^: /, ""));
      this.#block.sources.push(`${this.#cited.force}: ${titles.join(", and ")}`);
      this.#cited = undefined;
    }
  }

  text(text: string): void {
    if (this.#cited) {
      const names = this.#open.map(({ name }) => name);
      if (names.includes("a") && !names.includes("b", names.lastIndexOf("a")))
        this.#cited.titles[this.#cited.titles.length - 1] += text;
      return;
    }
    if (this.#is("unseen")) return;
    if (this.#is("word")) this.page.names.push(withoutMarks(text));
    this.#block.text += text;
  }

  end(): void {
    this.#flush();
  }

  #addLink(href: string | undefined): void {
    if (!href || href.startsWith("#")) return;
    this.page.links.add(href.startsWith(this.#base) ? `/${href.slice(this.#base.length)}` : href);
  }

  #flush(): void {
    const { text, sources } = this.#block;
    this.#block = { text: "", sources: [] };
    const whole = withoutMarks(text);
    if (whole === "") return;
    const region =
      this.#afterMain || this.#is("foot") ? "foot" : this.#is("main") ? "main" : "head";
    if (this.#is("heading") && this.page.title === "") this.page.title = whole;
    if (this.#is("glossary")) this.page.names.push(...whole.replace(/^Also: /, "").split(/, /));
    let next = 0;
    for (const marked of splitSentences(text.replace(/\s+/g, " "))) {
      const sentence = withoutMarks(marked);
      const count = marked.split(mark).length - 1;
      const own = sources.slice(next, (next += count));
      if (sentence === "") continue;
      this.page.lines.push({ region, sentence });
      if (own.length > 0)
        this.page.claims.set(
          sentence,
          [...new Set([...(this.page.claims.get(sentence)?.split(and) ?? []), ...own])].join(and),
        );
    }
    if (region !== "main" || this.#is("heading") || this.#is("quotation") || this.#is("aside"))
      return;
    const passage = withoutMarks(text.replace(/“[^”]*”/g, ""));
    if (/\p{L}/u.test(passage)) this.page.passages.push(passage);
  }
}

/**
 * Reads one page. What is not closed, or not in the form that the templates write,
 * is read as far as it goes.
 */
export const readPage = (html: string): ReadPage => {
  const page: ReadPage = {
    title: "",
    searchable: false,
    lines: [],
    claims: new Map(),
    links: new Set(),
    passages: [],
    names: [],
  };
  const base = attribute(/<html[^>]*>/i.exec(html)?.[0] ?? "", "data-base") ?? "/";
  const refresh = /<meta http-equiv="refresh" content="0; url=([^"]*)"/.exec(html)?.[1];
  if (refresh !== undefined) page.redirect = decode(refresh);
  // A picture's words stand in a list below it.
  const body = html
    .slice(Math.max(0, html.indexOf("<body")))
    .replace(/<(script|style|svg)\b[^]*?<\/\1>/gi, "");
  const reader = new Reader(page, base);
  let last = 0;
  for (const match of body.matchAll(tag)) {
    reader.text(decode(body.slice(last, match.index)));
    last = match.index + match[0].length;
    if (match[1]) reader.close(match[2]!.toLowerCase());
    else reader.open(match[2]!.toLowerCase(), match[3]!);
  }
  reader.end();
  return page;
};
