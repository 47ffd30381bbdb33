/**
 * The script inside the guide's one file: search as the reader types, and the Copy buttons. It fetches nothing: the
 * words index stands in the file, and what a result says is read from the place it leads to.
 */
import type { Detail } from "../search/answers.ts";
import { rank, unpackIndex, type Index } from "../search/rank.ts";
import { tellingStems } from "../search/tellingStems.ts";
import { tokensOf } from "../search/tokens.ts";
import type { FileIndex } from "./fileIndex.ts";
import { element } from "./page.ts";
import { placeInFile, type PlacesInFile } from "./placeInFile.ts";
import { offerCopy } from "./sayings.ts";
import { makePanel } from "./searchPanel.ts";
import { drawItem, lastResorts, type Item } from "./searchView.ts";

const most = 10;
/** Milliseconds without a key before a screen reader is told the count. */
const pause = 300;

type Known = { index: Index; places: PlacesInFile };

const readIndex = (): Known => {
  const json = document.getElementById("words-index")!.textContent ?? "";
  const { index, places } = JSON.parse(json) as FileIndex;
  return { index: unpackIndex(index), places };
};

/** The short answer, the first lines or the meaning at a place, and the service's own number where it has one. */
const detailAt = (place: string): Detail => {
  const found = document.getElementById(place.slice(1))!;
  const within = found.closest("article") ?? found;
  const words = within.querySelector(".short p, .lead, dd")!.cloneNode(true) as Element;
  for (const mark of words.querySelectorAll(".cite")) mark.remove();
  const text = (words.textContent ?? "").trim();
  const phone = within.querySelector('section > .contact a[href^="tel:"]')?.textContent;
  return { text, ...(phone ? { phone } : {}) };
};

/** An item of the site, led to its place in the file. */
const toPlace = (item: Omit<Item, "detail">, places: PlacesInFile): Item => {
  const address = placeInFile(item.address, places)!;
  return { ...item, address, detail: detailAt(address) };
};

const helpLine = (none: boolean): HTMLElement => {
  const line = element(
    "p",
    none ? "Try other or fewer words, or look in " : "Not what you need? Look in ",
  );
  line.append(element("a", "the contents", { href: "#contents" }), ".");
  return line;
};

const startSearch = (form: HTMLFormElement): void => {
  const input = form.querySelector("input")!;
  const {
    panel,
    places: { status, list, help },
    show,
  } = makePanel(form, input);
  // What the eye reads changes with the list, so that nothing moves later; what is read out waits for a pause.
  const line = element("p", "", { class: "muted" });
  status.className = "hidden";
  panel.prepend(line);
  let known: Known | undefined;
  let timer = 0;

  const search = (typed: string): void => {
    clearTimeout(timer);
    const isAsked = tokensOf(typed).length > 0;
    show(isAsked);
    if (!isAsked) return list.replaceChildren();
    known ??= readIndex();
    const { index, places } = known;
    const answer = rank(typed, index, most);
    const { found, meant } = answer;
    const stems = tellingStems(typed, answer, index);
    const items = found.map(({ entry }) => entry);
    list.replaceChildren(
      ...(items.length > 0 ? items : lastResorts()).map((item) =>
        drawItem(toPlace(item, places), stems),
      ),
    );
    help.replaceChildren(helpLine(items.length === 0));
    const count =
      items.length === 0
        ? "Nothing found. You can ask here:"
        : items.length === 1
          ? "1 place found."
          : `${items.length} places found.`;
    line.textContent =
      meant && items.length > 0 ? `Showing results for “${meant}”. ${count}` : count;
    timer = window.setTimeout(() => {
      status.textContent = line.textContent;
    }, pause);
  };

  input.addEventListener("input", () => search(input.value));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    // What is sent is finished: its last word is not the beginning of another.
    search(`${input.value} `);
    list.querySelector("a")?.focus();
  });
  panel.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    const target = link && document.getElementById(link.hash.slice(1));
    if (!target) return;
    show(false);
    // The browser goes to the place by itself; the keyboard and the screen reader go along.
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  });
  form.hidden = false;
};

startSearch(document.querySelector("form")!);
for (const words of document.querySelectorAll(".say > blockquote")) {
  const place = element("p", "", { class: "buttons" });
  words.after(place);
  offerCopy(words, place);
}
