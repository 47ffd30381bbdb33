/** The rows of the table of time limits: what they say of themselves, and the dates that are put into them. */
import type { Counting } from "../../../_data/dates.ts";
import type { CalendarDay } from "../../dates/calendarFile.ts";
import { knownYears } from "../../dates/bankHolidays.ts";
import type { Day } from "../../dates/calendar.ts";
import type { Limit, Result } from "../../dates/results.ts";
import { aboutHolidays, beforeDate, sayDay, type Shows } from "../../dates/words.ts";
import { element } from "../page.ts";
import type { StartOf } from "./datesInput.ts";

/** A row, with what stands in it while no date is worked out. */
type Row = {
  id: string;
  row: HTMLElement;
  when: HTMLElement;
  example: readonly Node[];
  event: string;
  start: string | undefined;
};

/** One date as it is told: what it is, in words, and the day. */
type Told = { what: "act" | "last"; words: string; date: Day };

const whyNone = {
  plan: "Put in the day the plan was made or last reviewed. Without it there is no date.",
  "closed days": "Put in when the school is closed. Without that there is no date.",
  "bank holidays": `This guide knows bank holidays from ${knownYears.first} to ${knownYears.last} only, so it has no date here.`,
};

const appeals = {
  true: "This is the later of the two days: it holds.",
  false: "The other day is later, and holds.",
};

const toldOf = ({ shows, out, actBy }: Result): Told[] =>
  out.date === undefined
    ? []
    : [
        ...(actBy ? [{ what: "act" as const, words: "Act by", date: actBy }] : []),
        { what: "last", words: beforeDate[shows], date: out.date },
      ];

const notesOf = ({ shows, out, actBy, holidays, holds, from }: Result): string[] => [
  ...(out.missing ? [whyNone[out.missing]] : []),
  ...(out.date && shows === "last day" && !actBy ? ["Act at least a week before."] : []),
  ...(holds === undefined ? [] : [appeals[`${holds}`]]),
  `Start: ${sayDay(from)}.`,
  ...(holidays ? [aboutHolidays] : []),
];

/** The first date, which is the one to act on, stands out. */
const line = ({ words, date }: Told, index: number): HTMLElement => {
  const made = element("p", `${words} `, index === 0 ? { class: "date" } : {});
  made.append(element("time", sayDay(date), { datetime: date }));
  return made;
};

const bare = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();

/** The rule of a row in words, with the names of its sources where their numbers stand. */
const ruleOf = (row: HTMLElement): string => {
  const says = row.querySelector(".says")!.cloneNode(true) as HTMLElement;
  for (const mark of says.querySelectorAll<HTMLAnchorElement>(".cite a")) {
    const source = document.getElementById(mark.hash.slice(1))?.querySelector(".cited");
    if (source) mark.textContent = `[${bare(source.textContent)}]`;
  }
  return bare(says.textContent);
};

/** Hides the sources that no row in view rests on: on paper they would stand there by the dozen. */
const showSources = (): void => {
  const shown = [
    ...document.querySelectorAll<HTMLAnchorElement>(".limits tr:not([hidden]) .cite a"),
  ];
  const used = new Set(shown.map(({ hash }) => hash.slice(1)));
  for (const sheet of document.querySelectorAll<HTMLLIElement>("li.sheet")) {
    sheet.value = Number(sheet.id.replace("source-", ""));
    sheet.hidden = !used.has(sheet.id);
  }
};

export class LimitRows {
  readonly #rows: readonly Row[];
  /** The limits with a number of days, in their order on the page. */
  readonly limits: readonly Limit[];

  constructor() {
    const found = [...document.querySelectorAll<HTMLElement>(".limits tr[id]")];
    this.#rows = found.map((row): Row => {
      const when = row.querySelector<HTMLElement>(".when")!;
      const { event, start } = row.dataset;
      return { id: row.id, row, when, example: [...when.childNodes], event: event!, start };
    });
    this.limits = found.flatMap(({ id, dataset: { start, shows, count } }): Limit[] =>
      start && count
        ? [{ id, start, shows: shows as Shows, count: JSON.parse(count) as Counting }]
        : [],
    );
  }

  /** Where a rule stands; undefined where there is no such rule. */
  readonly startOf: StartOf = (rule) => this.#rows.find(({ id }) => id === rule);

  /** Puts results in the place of the examples. @param only hides all other rows */
  show(results: readonly Result[], only: boolean): void {
    const events = new Set(
      this.#rows
        .filter(({ id }) => results.some((result) => result.id === id))
        .map(({ event }) => event),
    );
    for (const { id, row, when, example, event, start } of this.#rows) {
      const result = results.find((one) => one.id === id);
      if (result) {
        row.dataset["rule"] = id;
        when.replaceChildren(
          ...toldOf(result).map(line),
          ...notesOf(result).map((note) => element("p", note, { class: "muted" })),
        );
      } else {
        delete row.dataset["rule"];
        when.replaceChildren(...example);
      }
      // What has no number of days is shown with what happened.
      row.hidden = only && !result && !(start === undefined && events.has(event));
    }
    for (const part of document.querySelectorAll<HTMLElement>(".limits"))
      part.hidden = [...part.querySelectorAll<HTMLElement>("tr[id]")].every(({ hidden }) => hidden);
    showSources();
  }

  /** The dates of results as events of a calendar, each with its rule in words. */
  describe(results: readonly Result[]): CalendarDay[] {
    return results.flatMap((result) => {
      const { row } = this.#rows.find(({ id }) => id === result.id)!;
      const name = bare(row.querySelector(".what")?.textContent);
      const who = bare(row.querySelector("th .muted")?.textContent);
      return toldOf(result).map(({ what, words, date }) => ({
        id: `${result.id}-${what}-${result.from}`,
        date,
        from: result.from,
        title: `${words.replace(/:$/, "")} ${sayDay(date)}: ${name}`,
        text: [
          `${who}.`,
          ruleOf(row),
          ...notesOf(result),
          "General information, not legal advice. The date in your letter counts.",
        ].join("\n"),
      }));
    });
  }
}
