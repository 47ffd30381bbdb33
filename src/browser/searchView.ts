/** The list of results, drawn. It knows elements and words, not where results come from. */
import { stemOf, tokensOf } from "../search/tokens.ts";
import type { Detail } from "../search/answers.ts";
import { base, element } from "./page.ts";

export type Item = {
  address: string;
  title: string;
  kind: string;
  detail?: Detail | undefined;
};

/** An address that begins with # is a place on this very page. */
const linkTo = (address: string, text: string): HTMLAnchorElement =>
  element("a", text, { href: address.startsWith("#") ? address : base + address.slice(1) });

/** Text with the words that were found marked in it. */
const marked = (text: string, stems: ReadonlySet<string>): (Node | string)[] =>
  text
    .split(/([\p{L}\p{N}’']+)/u)
    .map((part) =>
      tokensOf(part).some((token) => stems.has(stemOf(token))) ? element("mark", part) : part,
    );

/** What a result says below its title, in one line: what it is, a number to call, and what is written there. */
const drawDetail = (
  place: HTMLElement,
  kind: string,
  { text, phone }: Detail,
  stems: ReadonlySet<string>,
): void => {
  place.replaceChildren(element("b", kind), " ");
  if (phone) place.append(element("a", phone, { href: `tel:${phone.replaceAll(" ", "")}` }), " ");
  place.append(...marked(text, stems));
};

/** One result. The first link is its page. */
export const drawItem = (
  { address, title, kind, detail }: Item,
  stems: ReadonlySet<string>,
): HTMLLIElement => {
  const item = element("li");
  const link = linkTo(address, "");
  link.append(...marked(title, stems));
  const place = element("p", "", { class: "detail", "data-kind": kind });
  drawDetail(place, kind, detail ?? { text: "" }, stems);
  if (!detail) place.dataset["waits"] = "";
  item.append(link, place);
  return item;
};

/** Fills in details that came after the list was drawn. Their place was kept, so that nothing moves. */
export const addDetails = (
  list: HTMLElement,
  details: Readonly<Record<string, Detail>>,
  stems: ReadonlySet<string>,
): void => {
  for (const item of list.querySelectorAll("li")) {
    const place = item.querySelector<HTMLElement>(".detail");
    const address = item.querySelector("a")?.getAttribute("href") ?? "";
    const detail = details[`/${address.slice(base.length)}`];
    if (place?.dataset["waits"] === "" && detail) {
      delete place.dataset["waits"];
      drawDetail(place, place.dataset["kind"] ?? "", detail, stems);
    }
  }
};

/** Where to turn when no page fits. */
export const lastResorts = (): Item[] => [
  {
    address: "/help/sendiass/",
    title: "SENDIASS",
    kind: "Who can help",
    detail: { text: "Free, impartial advice near you." },
  },
  {
    address: "/help/local-offer/",
    title: "Local Offer",
    kind: "Who can help",
    detail: { text: "Services near you." },
  },
];

/** What else a reader can do, below the list. */
export const drawHelp = (none: boolean): HTMLElement => {
  const line = element(
    "p",
    none ? "Try other or fewer words, or look in " : "Not what you need? Look in ",
  );
  line.append(linkTo("/a-z/", "the A to Z"));
  if (!none) line.append(", or ask ", linkTo("/help/sendiass/", "SENDIASS"));
  line.append(".");
  return line;
};

/** What stands below an empty box: the page's own examples where it has them. */
export const drawStart = (): Node =>
  document.querySelector<HTMLTemplateElement>("template#search-start")?.content.cloneNode(true) ??
  element("p", "Nothing you type leaves your device.", { class: "muted" });
