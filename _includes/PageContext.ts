/** What components know of the page they stand on, without every one of them being handed it. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { placeInFile } from "../src/browser/placeInFile.ts";
import { placesInFile } from "../src/guide/placesInFile.ts";
import type { PlainPublication } from "../src/edition.ts";
import type { Guide } from "../src/guide/Guide.ts";
import type { Cited } from "../src/prose/citation.ts";
import type { Mark, ProsePage } from "../src/prose/render.ts";
import { idsOfParts } from "./sections.ts";
import { findWords, type WordFinder } from "../src/prose/words.ts";
import { numberSources } from "./sourceGroups.ts";

/** One page while it is rendered: where it stands, how its links read, which words it has explained so far. */
export class Page implements ProsePage {
  readonly guide: Guide;
  readonly publication: PlainPublication;
  /** Without the path prefix. */
  readonly address: string;
  readonly areaValues: Guide["areaValues"];
  readonly ids: Set<string>;
  /** Terms explained so far, in the order of their first use: they stand at the foot of the page. */
  readonly explained: string[] = [];
  readonly words?: WordFinder;
  /** The places in sources that the page has cited so far, in the order of their numbers. */
  readonly cited: Cited[] = [];
  readonly #numberOfSource: ReadonlyMap<string, number> | undefined;
  /** The whole guide on one page of the site, or in one file by itself: a link to a record leads to its place there. */
  readonly booklet: "page" | "file" | undefined;

  /** @param skipWords ids of terms that the page is itself about, or "all" where none is explained */
  constructor(
    edition: { guide: Guide; publication: PlainPublication },
    address: string,
    skipWords: ReadonlySet<string> | "all",
    booklet?: "page" | "file" | false,
  ) {
    this.booklet = booklet || undefined;
    this.guide = edition.guide;
    this.publication = edition.publication;
    const { targets, changes } = edition.guide;
    this.ids = new Set([
      ...idsOfParts,
      ...targets.flatMap(({ link, id }) => [link.replace(":", "-"), `use-${id}`]),
      ...(address === "/changes/" ? changes.map(({ id }) => id) : []),
    ]);
    this.address = address;
    this.areaValues = edition.guide.areaValues;
    if (booklet) this.#numberOfSource = numberSources(this.guide);
    const words = skipWords === "all" ? undefined : findWords(edition.guide.terms, skipWords);
    if (words)
      this.words = {
        ...words,
        isFirstUse: (term) => words.isFirstUse(term) && this.explained.push(term) > 0,
      };
  }

  /** The address, in this build, of a record (`role:senco`) or of a place inside the guide (`/roles/`). */
  href(target: string): string {
    if (/^(?:https:|mailto:|tel:|#)/.test(target)) return target;
    if (this.booklet === "page" && this.#isInBooklet(target)) return `#${target.replace(":", "-")}`;
    const address = target.startsWith("/") ? target : this.guide.target(target).address;
    // What the file does not hold is on the website; where nobody knows its address, the file says what it is.
    if (this.booklet === "file")
      return (
        placeInFile(address, placesInFile(this.guide)) ??
        (this.publication.urlIsKnown ? this.publication.url + address.slice(1) : "#about-this-file")
      );
    return this.publication.prefix + address.slice(1);
  }

  /**
   * The number of a place in a source: the same place keeps its number on a page, and leads to what the source says
   * there. In the booklet, where a thousand places stand together, the sources are numbered, and the place is named.
   */
  mark(place: Cited): Mark {
    const source = this.#numberOfSource?.get(place.source);
    if (source !== undefined) {
      const label = [source, ...(place.pinpoint ? [place.pinpoint] : [])].join(", ");
      return { href: `#s-${source}`, label, name: `Source ${label}` };
    }
    const known = this.cited.findIndex(
      (cited) => cited.source === place.source && cited.pinpoint === place.pinpoint,
    );
    const number = known < 0 ? this.cited.push(place) : known + 1;
    return {
      href: `#source-${number}`,
      label: String(number),
      name: `Source ${number}`,
      ...(known < 0 && { first: `mark-${number}` }),
    };
  }

  /** The number of a source in the booklet's list of all of them; undefined on other pages. */
  sourceNumber(source: string): number | undefined {
    return this.#numberOfSource?.get(source);
  }

  /** Whether the booklet has a place for what a target leads to. */
  #isInBooklet(target: string): boolean {
    if (target.startsWith("/") || target.startsWith("source:")) return false;
    const { kind } = this.guide.target(target);
    return !this.guide.kinds.some(({ folder, onWebsiteOnly }) => folder === kind && onWebsiteOnly);
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
