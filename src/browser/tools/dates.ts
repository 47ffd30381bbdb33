/**
 * The program of `/dates/`: works the dates out on the device, in the rows of the table that stands there. It stores
 * nothing and asks for nothing; the days alone stand in the page's address, after its #.
 */
import { readAddress, writeAddress } from "../../dates/address.ts";
import { workOutAll } from "../../dates/results.ts";
import { DatesInput } from "./datesInput.ts";
import { LimitRows } from "./limitRows.ts";
import { takeAlong } from "./takeDates.ts";

const byId = (id: string): HTMLElement => document.getElementById(id)!;

const input = new DatesInput(byId("work-out"));
const rows = new LimitRows();
const take = takeAlong(byId("take"));

/** What is said when something has been put in. */
const say = (count: number, given: number): string => {
  if (input.isBackwards()) return "The school closes after it opens again: look at these two days.";
  if (given === 0) return "";
  const dates = count === 1 ? "1 date" : `${count} dates`;
  return `${dates} worked out. Only the limits that follow stand below.`;
};

const show = (): void => {
  const given = input.read();
  const results = workOutAll(rows.limits, given);
  rows.show(results, given.days.size > 0);
  const dated = results.filter(({ out }) => out.date);
  byId("dates-status").textContent = say(dated.length, given.days.size);
  byId("take").hidden = dated.length === 0;
  take.offer(rows.describe(dated));
};

/**
 * Puts what was put in into the address, in the place of what stands there: going back leaves the page. Only where it
 * changes: Chromium asks for the page's icon again each time in a window that remembers nothing.
 */
const keepInAddress = (): void => {
  const hash = writeAddress(input.forAddress());
  if (hash !== location.hash)
    history.replaceState(history.state, "", location.pathname + location.search + hash);
};

/** Puts in what the address says. An address that leads to a source, or back from one, says nothing of dates. */
const fillIn = (): void => {
  const { hash } = location;
  if (hash.includes("=")) {
    if (hash === writeAddress(input.forAddress())) return;
    input.fill(readAddress(hash), rows.startOf);
    show();
  } else if (rows.startOf(hash.slice(1))) {
    // A link to one rule leads to its row, whatever was worked out before.
    input.clear();
    show();
    document.getElementById(hash.slice(1))!.scrollIntoView();
  }
};

input.onChange(() => {
  show();
  keepInAddress();
});
addEventListener("hashchange", fillIn);
byId("work-out").hidden = false;
fillIn();
