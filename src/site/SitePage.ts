/** A finished page, with all that later steps need to know of it: nothing of it is looked for in its HTML again. */

/** What a template says of the page it writes. */
export type PageFacts = {
  /** Search engines may list it. */
  indexed: boolean;
  /** The full-text index holds it. */
  searchable: boolean;
  /**
   * What it is allowed to weigh: a page that families read, a list that grows with every record, or the booklet,
   * which is longer than one flight of packets by its nature.
   */
  weight: "page" | "list" | "booklet";
};

/** What a page's HTML holds, read from it once. */
export type PageContents = {
  title: string;
  /** In their order, twins included. */
  ids: readonly string[];
  /** Everything that its elements lead to or load, each once. */
  links: readonly string[];
};

export type SitePage = PageFacts &
  PageContents & {
    /** Without the path prefix. */
    address: string;
    /** Its file in the site. */
    path: string;
    html: string;
  };

/** A page of which its template says nothing: one that leads on to another. */
const unsaid: PageFacts = { indexed: false, searchable: false, weight: "page" };

/** What templates say of their pages while an edition is rendered, by address. */
export class PageLog {
  readonly #facts = new Map<string, PageFacts>();

  note(address: string, facts: PageFacts): void {
    this.#facts.set(address, facts);
  }

  factsOf(address: string): PageFacts {
    return this.#facts.get(address) ?? unsaid;
  }
}
