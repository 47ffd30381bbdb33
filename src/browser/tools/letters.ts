/**
 * Fills letters and the sheet for a meeting with what the reader types, and takes them along: copied, shared, printed.
 * What is typed goes from the fields into the sheet and nowhere else.
 */
import {
  plainSheet,
  rowOf,
  tidyLines,
  wordsOfPronoun,
  type Block,
  type Pronoun,
} from "../../letters/places.ts";
import { writeDate } from "../../text/dates.ts";
import { button, element } from "../page.ts";
import { copyText, select } from "../sayings.ts";
import { offerQuestions, type SheetField } from "./questionPicks.ts";

/** A field's value as it stands in a sheet. */
const shownValue = (field: SheetField): string => {
  if (field.type === "date") return field.value === "" ? "" : writeDate(field.value);
  const lines = tidyLines(field.value);
  return field instanceof HTMLTextAreaElement ? lines : lines.replaceAll("\n", " ");
};

const readValues = (fields: readonly SheetField[]): Readonly<Record<string, string>> => {
  const typed = Object.fromEntries(fields.map((field) => [field.name, shownValue(field)]));
  const rows = ["1", "2", "3", "4"].map((n) =>
    rowOf([typed[`what${n}`], typed[`who${n}`], typed[`when${n}`]]),
  );
  // What was agreed is typed in rows for the sheet, and stands in the note as lines.
  return {
    agreed: rows.filter((row) => row !== "").join("\n"),
    ...wordsOfPronoun((typed["pronoun"] ?? "they") as Pronoun),
    ...typed,
  };
};

/** The paragraphs and entries of a sheet as they are shown; entries with nothing on their lines are left out. */
const blocksOf = (sheet: Element): Block[] => {
  const copy = sheet.cloneNode(true) as Element;
  for (const gone of copy.querySelectorAll("[hidden], thead")) gone.remove();
  return [...copy.children].flatMap((child): Block[] => {
    const rows = [...child.querySelectorAll("li, tr")];
    if (rows.length === 0) return [{ text: child.textContent ?? "" }];
    return rows
      .filter((row) => {
        for (const line of row.querySelectorAll(".rule, small")) line.remove();
        return row.textContent?.trim() !== "";
      })
      .map((row) => {
        const cells = [...row.querySelectorAll("td")].map((cell) => cell.textContent?.trim());
        return { text: cells.length > 0 ? rowOf(cells) : (row.textContent ?? ""), entry: true };
      });
  });
};

/** The buttons under a sheet. */
const offerSheet = (place: HTMLElement, clear: () => void): void => {
  const sheet = document.getElementById(place.dataset["take"] ?? "")!;
  const said = element("span", "", { role: "status" });
  const text = (): string => plainSheet(blocksOf(sheet));
  const copy = async (): Promise<void> => {
    const done = await copyText(text());
    if (!done) select(sheet);
    said.textContent = done
      ? "Copied."
      : "Your browser does not allow copying by a button. The words are marked: copy them from its menu.";
  };
  const print = (): void => {
    document.documentElement.dataset["print"] = sheet.id;
    window.print();
  };
  place.append(button("Copy", () => void copy()));
  // A reader who closes the share sheet has not met an error.
  if ("share" in navigator)
    place.append(
      button("Share", () => void navigator.share({ text: text() }).catch(() => undefined), true),
    );
  place.append(
    button("Print", print, true),
    button(
      "Clear",
      () => {
        clear();
        said.textContent = "Cleared.";
      },
      true,
    ),
    said,
  );
  place.hidden = false;
};

const today = (): string => {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const startSheets = (): void => {
  const groups = [...document.querySelectorAll<HTMLElement>("[data-fields]")];
  const fields = groups.flatMap((group) => [
    ...group.querySelectorAll<SheetField>("input, textarea, select"),
  ]);
  const places = [...document.querySelectorAll<HTMLElement>("[data-place]")].map((place) => ({
    place,
    empty: [...place.childNodes],
  }));
  const fill = (): void => {
    const values = readValues(fields);
    for (const { place, empty } of places) {
      const value = values[place.dataset["place"] ?? ""] ?? "";
      // As text: whatever is typed is never read as anything else.
      if (value === "") place.replaceChildren(...empty);
      else place.replaceChildren(value);
    }
  };
  /** Empties every field, also of what a browser has put back in it. A letter is dated today until the reader says otherwise. */
  const clear = (): void => {
    for (const field of fields) {
      if (field instanceof HTMLSelectElement) field.selectedIndex = 0;
      else field.value = field.name === "date" ? today() : "";
    }
    fill();
  };
  for (const group of groups) {
    group.addEventListener("input", fill);
    group.hidden = false;
  }
  for (const part of document.querySelectorAll<HTMLElement>("[data-with-script]"))
    part.hidden = false;
  for (const part of document.querySelectorAll("[data-without-script]")) part.remove();
  for (const place of document.querySelectorAll<HTMLElement>("[data-take]"))
    offerSheet(place, clear);
  addEventListener("afterprint", () => delete document.documentElement.dataset["print"]);
  offerQuestions(fields, fill);
  clear();
};

startSheets();
