/** HTML as a reader meets it, read by a real parser and easy to ask: its text, its links, its ids, its elements. */
import assert from "node:assert/strict";
import { ElementType, parseDocument } from "htmlparser2";

type Document = ReturnType<typeof parseDocument>;
type Node = Document["children"][number];
type Element = Extract<Node, { attribs: unknown }>;

/** Elements whose text stands in a line of its own: what is before and after it is not the same word. */
const blocks = new Set(
  (
    "address article blockquote body caption dd desc details div dl dt figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 head header html li main nav ol p section summary table tbody td text th " +
    "thead title tr ul"
  ).split(" "),
);
/** What a browser keeps to itself. */
const unread = new Set(["script", "style"]);

const rawText = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (node.type === ElementType.Text) return node.data;
      if (!("attribs" in node) || unread.has(node.name)) return "";
      const inside = rawText(node.children);
      return blocks.has(node.name) ? ` ${inside} ` : inside;
    })
    .join("");

/** Elements and those inside them, in the order of the document. */
const elementsIn = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => ("attribs" in node ? [node, ...elementsIn(node.children)] : []));

const compound = /^([a-z][a-z0-9]*)?((?:[.#][\w-]+|\[[\w-]+(?:=[^\]]*)?\])*)$/;

/** Whether an element is what one step of a selector asks for: `a.word`, `[data-copy]`, `meta[name=robots]`. */
const matches = (element: Element, step: string): boolean => {
  const [, name, rest] = compound.exec(step) ?? assert.fail(`no selector: ${step}`);
  if (name && element.name !== name) return false;
  return [...rest!.matchAll(/\.([\w-]+)|#([\w-]+)|\[([\w-]+)(?:=([^\]]*))?\]/g)].every(
    ([, className, id, attribute, value]) => {
      if (className) return (element.attribs["class"] ?? "").split(" ").includes(className);
      if (id) return element.attribs["id"] === id;
      const own = element.attribs[attribute!];
      return own !== undefined && (value === undefined || own === value);
    },
  );
};

/** A part of a document, or the whole of it. */
export class Shown {
  readonly #top: Document | Element;

  constructor(of: string | Document | Element) {
    this.#top = typeof of === "string" ? parseDocument(of) : of;
  }

  /** What is read, aloud or by eye, the spaces put in order. */
  get text(): string {
    return rawText(this.#top.children).replace(/\s+/g, " ").trim();
  }

  /** What stands inside `style` or `script`. */
  get source(): string {
    return this.#top.children.map((node) => ("data" in node ? node.data : "")).join("");
  }

  /** Every element below, in the order of the document. */
  get elements(): Element[] {
    return elementsIn(this.#top.children);
  }

  /** Parts by a selector: names, classes, ids and attributes, steps with a space between. */
  all(selector: string): Shown[] {
    const [first, ...more] = selector.split(" ");
    const found = this.elements
      .filter((element) => matches(element, first!))
      .map((element) => new Shown(element));
    if (more.length === 0) return found;
    return [
      ...new Set(found.flatMap((part) => part.all(more.join(" ")).map((one) => one.#top))),
    ].map((top) => new Shown(top));
  }

  /** The one part that a selector finds; the test fails where there is another number of them. */
  one(selector: string): Shown {
    const found = this.all(selector);
    assert.equal(found.length, 1, `${found.length} of ${selector} in: ${this.text.slice(0, 400)}`);
    return found[0]!;
  }

  has(selector: string): boolean {
    return this.all(selector).length > 0;
  }

  /** The texts of all parts that a selector finds. */
  texts(selector: string): string[] {
    return this.all(selector).map(({ text }) => text);
  }

  attribute(name: string): string | undefined {
    return "attribs" in this.#top ? this.#top.attribs[name] : undefined;
  }

  /** Where each link leads and what it says, in their order. */
  get links(): [href: string, text: string][] {
    return this.all("a").map((link) => [link.attribute("href") ?? "", link.text]);
  }

  get hrefs(): string[] {
    return this.links.map(([href]) => href);
  }

  get ids(): string[] {
    return this.all("[id]").map((part) => part.attribute("id")!);
  }

  get headings(): string[] {
    return this.elements
      .filter(({ name }) => /^h[1-6]$/.test(name))
      .map((element) => `${element.name} ${new Shown(element).text}`);
  }

  /** The places that headings are. */
  get headingIds(): string[] {
    return this.elements
      .filter(({ name, attribs }) => /^h[1-6]$/.test(name) && attribs["id"])
      .map(({ attribs }) => attribs["id"]!);
  }

  /** The section under a heading, or undefined where there is none. */
  section(heading: string): Shown | undefined {
    return this.all("section")
      .concat(this.all("article"))
      .find((part) => part.headings[0]?.slice(3) === heading);
  }
}
