/** The buttons that take the dates along: into a calendar, copied, on paper. */
import { writeCalendar, type CalendarDay } from "../../dates/calendarFile.ts";
import { element } from "../page.ts";

/** What is copied: each date on a line, its rule below it. */
const asText = (days: readonly CalendarDay[]): string =>
  days.map(({ title, text }) => `${title}\n${text}`).join("\n\n");

const save = (text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  const link = element("a", "", { href: address, download: "dates.ics" });
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/** Shows a text marked, so that readers can copy it by hand where the browser does not allow it. */
const showToCopy = (place: HTMLElement, text: string): void => {
  const box = element("textarea", text, { readonly: "", rows: "8", "aria-label": "The dates" });
  place.append(box);
  box.select();
};

/** Wires the buttons of a place. @returns `offer`, which says what they take along */
export const takeAlong = (place: HTMLElement): { offer(days: readonly CalendarDay[]): void } => {
  let offered: readonly CalendarDay[] = [];
  const said = place.querySelector<HTMLElement>("#taken")!;
  const on = (id: string, act: () => void): void =>
    place.querySelector(`#${id}`)!.addEventListener("click", () => {
      place.querySelector("textarea")?.remove();
      act();
    });
  on("calendar", () => {
    save(writeCalendar(offered));
    said.textContent = "The file is made. Open it with your calendar.";
  });
  on("copy", () => {
    navigator.clipboard.writeText(asText(offered)).then(
      () => (said.textContent = "Copied."),
      () => {
        showToCopy(place, asText(offered));
        said.textContent =
          "Your browser does not allow it by a button. The dates are marked: copy them from its menu.";
      },
    );
  });
  on("print", () => print());
  return {
    offer: (days) => {
      offered = days;
      said.textContent = "";
      place.querySelector("textarea")?.remove();
    },
  };
};
