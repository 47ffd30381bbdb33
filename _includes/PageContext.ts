/** What components know of the page they stand on, without every one of them being handed it. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Edition, Publication } from "../src/edition.ts";
import type { Guide } from "../src/guide/Guide.ts";
import type { ProsePage } from "../src/prose/render.ts";
import { findWords, type WordFinder } from "../src/prose/words.ts";

/** One page while it is rendered: where it stands, how its links read, which words it has explained so far. */
export class Page implements ProsePage {
  readonly guide: Guide;
  readonly publication: Publication;
  /** Without the path prefix. */
  readonly address: string;
  readonly areaValues: Guide["areaValues"];
  readonly ids = new Set<string>();
  /** Terms explained so far, in the order of their first use: they stand at the foot of the page. */
  readonly explained: string[] = [];
  readonly words?: WordFinder;
  /** True for the booklet of the whole guide, where a link to a record leads to its place in the booklet. */
  readonly booklet: boolean;

  /** @param skipWords ids of terms that the page is itself about, or "all" where none is explained */
  constructor(edition: Edition, address: string, skipWords: ReadonlySet<string> | "all", booklet = false) {
    this.booklet = booklet;
    this.guide = edition.guide;
    this.publication = edition.publication;
    this.address = address;
    this.areaValues = edition.guide.areaValues;
    const words = skipWords === "all" ? undefined : findWords(edition.guide.terms, skipWords);
    if (words) this.words = { ...words, isFirstUse: (term) => words.isFirstUse(term) && this.explained.push(term) > 0 };
  }

  /** The address, in this build, of a record (`role:senco`) or of a place inside the guide (`/roles/`). */
  href(target: string): string {
    if (/^(?:https:|mailto:|tel:|#)/.test(target)) return target;
    if (this.booklet && !target.startsWith("/") && !target.startsWith("source:")) return `#${target.replace(":", "-")}`;
    const address = target.startsWith("/") ? target : this.guide.target(target).address;
    return this.publication.prefix + address.slice(1);
  }

  shortTitle(source: string): string {
    return this.guide.source(source).short;
  }
}

const PageContext = createContext<Page | undefined>(undefined);
export const PageProvider = PageContext.Provider;

/** The page that the component stands on. */
export const usePage = (): Page => {
  const page = useContext(PageContext);
  if (!page) throw new Error("A component was rendered outside a page.");
  return page;
};
