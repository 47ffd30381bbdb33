/** A finished page as its readers have it: its sentences, what they rest on, where they lead. */
import { Parser } from "htmlparser2";
import { forceWords } from "../prose/render.ts";
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

type Attributes = Readonly<Record<string, string>>;

const hasClass = (attributes: Attributes, name: string): boolean =>
  (attributes["class"] ?? "").split(" ").includes(name);

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
/** What holds no text to read; a picture's words stand in a list below it. */
const skipped = new Set(["head", "script", "style", "svg"]);
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
 * What is not read: words for screen readers alone; the sheets of a page's sources, which the
 * sources of its sentences tell, and of its words, and the ledger of a source, which repeat other pages.
 */
const unseen = ["hidden", "sheets", "ledger"];

const roleOf = (name: string, attributes: Attributes): Role => {
  if (name === "main") return "main";
  if (/^h[1-6]$/.test(name)) return "heading";
  if (name === "blockquote") return "quotation";
  if (hasClass(attributes, "cite")) return "cite";
  if (name === "a" && hasClass(attributes, "word")) return "word";
  if (hasClass(attributes, "page-foot")) return "foot";
  if (hasClass(attributes, "glossary")) return "glossary";
  if ("hidden" in attributes || unseen.some((name) => hasClass(attributes, name))) return "unseen";
  return "data-pagefind-ignore" in attributes || hasClass(attributes, "contact")
    ? "aside"
    : "plain";
};

/** A citation: its force, and for each of its marks where it leads and what it shows. */
type Citation = { force: string; marks: { to: string; shows: string }[] };
type Block = { text: string; citations: Citation[] };

const forceOf = (attributes: Attributes): string =>
  forceWords[
    (["must", "should", "may"] as const).find((force) => hasClass(attributes, force)) ?? "fact"
  ];

/** The entry of a source, to which marks lead, on its own page and in the booklet. */
const entry = /^(?:source|s)-\d+$/;

/** Reads the body of a page, element by element. */
class Reader {
  readonly page: ReadPage;
  #base = "/";
  readonly #open: { name: string; role: Role; skips: boolean }[] = [];
  readonly #inside = new Map<Role, number>();
  readonly #claims: { sentence: string; citations: Citation[] }[] = [];
  /** What each entry of a source is called, by the id that marks lead to. */
  readonly #titles = new Map<string, string>();
  /** The entry whose title is being read, or awaited. */
  #entry: { id: string; depth: number; title: string } | undefined;
  #block: Block = { text: "", citations: [] };
  #citation: Citation | undefined;
  #afterMain = false;

  constructor(page: ReadPage) {
    this.page = page;
  }

  #is(role: Role): boolean {
    return (this.#inside.get(role) ?? 0) > 0;
  }

  get #skips(): boolean {
    return this.#open.some(({ skips }) => skips);
  }

  open(name: string, attributes: Attributes): void {
    if (name === "html") this.#base = attributes["data-base"] ?? "/";
    if (name === "meta") this.#redirect(attributes);
    if (name === "br") this.text(" ");
    if (!this.#skips && (!inline.has(name) || hasClass(attributes, "letters"))) this.#flush();
    const role = this.#is("cite") ? "plain" : roleOf(name, attributes);
    if (name === "main") this.page.searchable = "data-pagefind-body" in attributes;
    if (role === "cite") this.#citation = { force: forceOf(attributes), marks: [] };
    else if (this.#citation && name === "a")
      this.#citation.marks.push({ to: (attributes["href"] ?? "").slice(1), shows: "" });
    else if (name === "a" && !this.#is("unseen")) this.#addLink(attributes["href"]);
    if (entry.test(attributes["id"] ?? ""))
      this.#entry = { id: attributes["id"]!, depth: this.#open.length, title: "" };
    this.#open.push({ name, role, skips: skipped.has(name) });
    this.#inside.set(role, (this.#inside.get(role) ?? 0) + 1);
  }

  close(name: string): void {
    if (!this.#skips && !inline.has(name)) this.#flush();
    if (this.#open.at(-1)?.name !== name) return;
    const { role } = this.#open.pop()!;
    this.#inside.set(role, this.#inside.get(role)! - 1);
    if (name === "main") this.#afterMain = true;
    if (this.#entry && this.#open.length === this.#entry.depth + 1) this.#endTitle(this.#entry);
    if (this.#citation && role === "cite") {
      this.#block.text += mark;
      this.#block.citations.push(this.#citation);
      this.#citation = undefined;
    }
  }

  text(text: string): void {
    if (this.#skips) return;
    if (this.#entry) this.#entry.title += text;
    const pressed = this.#citation?.marks.at(-1);
    if (pressed) pressed.shows += text;
    if (this.#citation || this.#is("unseen")) return;
    if (this.#is("word")) this.page.names.push(withoutMarks(text));
    this.#block.text += text;
  }

  end(): void {
    this.#flush();
    for (const { sentence, citations } of this.#claims) {
      const named = citations.map(({ force, marks }) => `${force}: ${this.#name(marks)}`);
      const known = this.page.claims.get(sentence)?.split(and) ?? [];
      this.page.claims.set(sentence, [...new Set([...known, ...named])].join(and));
    }
  }

  /** The first element in an entry is its title. */
  #endTitle({ id, title }: { id: string; title: string }): void {
    this.#titles.set(id, withoutMarks(title).replace(/^\d+\. /, ""));
    this.#entry = undefined;
  }

  /** What marks lead to, by name: the booklet's marks name the place themselves, after the number. */
  #name(marks: Citation["marks"]): string {
    return marks
      .map(({ to, shows }) =>
        [this.#titles.get(to) ?? to, ...withoutMarks(shows).split(", ").slice(1)].join(", "),
      )
      .join(", and ");
  }

  #redirect({ content = "", ...attributes }: Attributes): void {
    const to = attributes["http-equiv"] === "refresh" && /^0; url=(.*)$/.exec(content)?.[1];
    if (to) this.page.redirect = to;
  }

  #addLink(href: string | undefined): void {
    if (!href || href.startsWith("#")) return;
    this.page.links.add(href.startsWith(this.#base) ? `/${href.slice(this.#base.length)}` : href);
  }

  #flush(): void {
    const { text, citations } = this.#block;
    this.#block = { text: "", citations: [] };
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
      const own = citations.slice(next, (next += count));
      if (sentence === "") continue;
      this.page.lines.push({ region, sentence });
      if (own.length > 0) this.#claims.push({ sentence, citations: own });
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
  const reader = new Reader(page);
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: (name) => reader.close(name),
  });
  parser.end(html);
  reader.end();
  return page;
};
