/** The calendar file, as another program reads it (`ical.js`), and as RFC 5545 wants its bytes. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import * as fc from "fast-check";
import ICAL from "ical.js";
import { writeCalendar, type CalendarDay } from "../../src/dates/calendarFile.ts";
import { dataFolder } from "../../src/edition.ts";
import { loadGuide } from "../../src/guide/loadGuide.ts";

const runs = { seed: 20_261_127, numRuns: 300 };

const eventsIn = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));

const assertBytes = (text: string): void => {
  assert.ok(text.endsWith("\r\n"));
  assert.doesNotMatch(text.replaceAll("\r\n", ""), /[\r\n]/);
  for (const line of text.split("\r\n"))
    assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets: ${line}`);
};

const one: CalendarDay = {
  id: "final-plan-last-2026-08-17",
  date: "2027-01-04",
  from: "2026-08-17",
  title: "Due by Monday 4 January 2027: the council, at last; sends the plan",
  text: "By law: SEND Regulations 2014, reg 13(2).\nThe date in “your” letter counts \\ always.",
};

describe("a calendar file", () => {
  let days: CalendarDay[];
  before(() => {
    days = loadGuide(dataFolder, "rotherham").dates.flatMap(({ id, name, says, examples }) =>
      examples.map(({ from, last }) => ({
        id: `${id}-last-${from}`,
        date: last,
        from,
        title: name,
        text: says,
      })),
    );
  });

  test("of every worked example is read by another program, each day as it was given", () => {
    const text = writeCalendar(days);
    assertBytes(text);
    assert.deepEqual(
      eventsIn(text).map(({ summary, description, startDate, endDate, uid }) => [
        uid,
        summary,
        description,
        startDate.toString(),
        startDate.isDate,
        endDate.subtractDate(startDate).toSeconds() / 86_400,
      ]),
      days.map(({ id, title, text, date }) => [`${id}@sen-signpost`, title, text, date, true, 1]),
    );
  });

  test("has a name of its own for each event, and a reminder a week before", () => {
    const found = eventsIn(writeCalendar(days));
    assert.equal(new Set(found.map(({ uid }) => uid)).size, days.length);
    for (const { component } of found) {
      const alarm = component.getFirstSubcomponent("valarm")!;
      assert.equal(alarm.getFirstPropertyValue("action"), "DISPLAY");
      assert.equal(String(alarm.getFirstPropertyValue("trigger")), "-P7D");
    }
  });

  test("is the same bytes twice, and has no clock in it", () => {
    assert.equal(writeCalendar(days), writeCalendar(days.map((day) => ({ ...day }))));
    assert.match(writeCalendar([one]), /DTSTAMP:20260817T000000Z\r\n/);
  });

  test("is as it is written down here", () =>
    assert.equal(
      writeCalendar([one]),
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//SEN Signpost//Dates//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:final-plan-last-2026-08-17@sen-signpost",
        "DTSTAMP:20260817T000000Z",
        "DTSTART;VALUE=DATE:20270104",
        "DTEND;VALUE=DATE:20270105",
        String.raw`SUMMARY:Due by Monday 4 January 2027: the council\, at last\; sends the pla`,
        " n",
        String.raw`DESCRIPTION:By law: SEND Regulations 2014\, reg 13(2).\nThe date in “your`,
        String.raw` ” letter counts \\ always.`,
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        String.raw`DESCRIPTION:Due by Monday 4 January 2027: the council\, at last\; sends the`,
        "  plan",
        "TRIGGER:-P7D",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    ));

  test("keeps any text whole, and breaks no character", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }).filter((text) => !/\p{C}/u.test(text)),
        (title) => {
          const text = writeCalendar([{ ...one, title }]);
          assertBytes(text);
          assert.equal(eventsIn(text)[0]!.summary, title);
        },
      ),
      runs,
    ));
});
