/** What readers put in on `/dates/`: the fields of the page, read and filled. */
import { canBeGiven, type InAddress } from "../../dates/address.ts";
import type { Input } from "../../dates/results.ts";
import type { Closed } from "../../dates/schoolDays.ts";

/** Where a rule stands: the day it starts from, and the event it is part of. */
export type StartOf = (rule: string) => { start: string | undefined; event: string } | undefined;

export class DatesInput {
  readonly #place: HTMLElement;
  #changed: () => void = () => undefined;

  constructor(place: HTMLElement) {
    this.#place = place;
    place.addEventListener("input", ({ target }) => {
      const field = target as HTMLInputElement;
      if (field.type === "radio") this.#open(field.value);
      if (field.dataset["other"]) this.#warn(field);
      this.#changed();
    });
    this.#button("clear").addEventListener("click", () => {
      this.clear();
      this.#changed();
    });
    this.#button("more-closed").addEventListener("click", () => {
      this.#addClosed().querySelector("input")!.focus();
    });
  }

  /** @param changed is called when something has been put in or cleared */
  onChange(changed: () => void): void {
    this.#changed = changed;
  }

  #all<Found extends HTMLElement = HTMLInputElement>(selector: string): Found[] {
    return [...this.#place.querySelectorAll<Found>(selector)];
  }

  #button(id: string): HTMLElement {
    return this.#all<HTMLElement>(`#${id}`)[0]!;
  }

  #days(): HTMLInputElement[] {
    return this.#all("[data-day]").filter(({ value }) => canBeGiven(value));
  }

  #plan(): HTMLInputElement | undefined {
    return this.#all("[data-plan]")[0];
  }

  #closedPairs(): { first: string; last: string }[] {
    return this.#all<HTMLElement>(".closed-days").map((row) => {
      const [first, last] = [...row.querySelectorAll("input")].map(({ value }) => value);
      return { first: first!, last: last! };
    });
  }

  #closed(): Closed[] {
    return this.#closedPairs().filter(
      ({ first, last }) => canBeGiven(first) && canBeGiven(last) && first <= last,
    );
  }

  /** Whether a school is said to be closed until before it closes. */
  isBackwards(): boolean {
    return this.#closedPairs().some(
      ({ first, last }) => last !== "" && canBeGiven(last) && first > last,
    );
  }

  read(): Input {
    const plan = this.#plan()?.value ?? "";
    return {
      days: new Map(this.#days().map(({ dataset, value }) => [dataset["day"]!, value])),
      plan: canBeGiven(plan) ? plan : undefined,
      closed: this.#closed(),
    };
  }

  /** The same, by the rules that stand for the days in an address. */
  forAddress(): InAddress {
    return {
      ...this.read(),
      starts: new Map(this.#days().map(({ dataset, value }) => [dataset["ruleOf"]!, value])),
    };
  }

  /** Empties all fields. */
  clear(): void {
    this.#empty();
    this.#open(undefined);
  }

  /** Puts in what an address says, and nothing else. */
  fill({ starts, closed, plan }: InAddress, startOf: StartOf): void {
    this.#empty();
    let event: string | undefined;
    for (const [rule, day] of starts) {
      const found = startOf(rule);
      event ??= found?.event;
      const field = this.#all(`[data-day]`).find(({ dataset }) => dataset["day"] === found?.start);
      if (!found || !field) continue;
      field.value = day;
      field.dataset["ruleOf"] = rule;
    }
    const planField = this.#plan();
    if (planField && plan) planField.value = plan;
    closed.forEach((days, index) => {
      const row = index === 0 ? this.#all<HTMLElement>(".closed-days")[0]! : this.#addClosed();
      const [first, last] = row.querySelectorAll("input");
      first!.value = days.first;
      last!.value = days.last;
    });
    this.#open(event);
    for (const more of this.#all<HTMLDetailsElement>("details"))
      more.open = [...more.querySelectorAll("input")].some(({ value }) => canBeGiven(value));
  }

  /** Shows the fields of an event, or of none. */
  #open(event: string | undefined): void {
    for (const radio of this.#all('[type="radio"]')) radio.checked = radio.value === event;
    for (const part of this.#all<HTMLElement>("[data-for]"))
      part.hidden = event === undefined || !part.dataset["for"]!.split(" ").includes(event);
  }

  #warn(box: HTMLInputElement): void {
    for (const warning of this.#all<HTMLElement>("[data-warning]"))
      if (warning.dataset["warning"] === box.dataset["other"]) warning.hidden = !box.checked;
  }

  #addClosed(): HTMLElement {
    const rows = this.#all<HTMLElement>(".closed-days");
    const added = rows[0]!.cloneNode(true) as HTMLElement;
    for (const field of added.querySelectorAll("input")) field.value = "";
    rows.at(-1)!.after(added);
    return added;
  }

  #empty(): void {
    for (const row of this.#all<HTMLElement>(".closed-days").slice(1)) row.remove();
    for (const field of this.#all('[type="date"]')) field.value = "";
    for (const box of this.#all("[data-other]")) {
      box.checked = false;
      this.#warn(box);
    }
  }
}
