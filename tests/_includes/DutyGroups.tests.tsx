/** A line that stands under "the law says" rests on law; nothing less ever stands there. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DutyGroups } from "../../_includes/DutyGroups.tsx";
import { show, type Place } from "./render.tsx";

const duties = [
  "You may ask again [may @send-code, 6.17].",
  "The school must help [must @cfa-2014, s.66(2)].",
  "The SENCO should keep records [should @send-code, 6.72].",
  "Reports are long [@send-code, 6.2]. The school must write one [must @cfa-2014, s.69(2)].",
  "Nobody says how strong this is [@page].",
  "Nor this.",
];
const groupsOf = (of: readonly string[], place: Place = {}) =>
  show(<DutyGroups of={of} may="You may" />, place);
const list = groupsOf(duties);
const lines = (force: string): string[] => list.one(`.duties.${force}`).texts("li");

describe("duties", () => {
  test("stand under the heading of their own force, the law first, each in the record’s order", () => {
    assert.deepEqual(list.headings, [
      "h3 The law says they must",
      "h3 Guidance says they should",
      "h3 You may",
    ]);
    assert.deepEqual(lines("must"), [
      "The school must help 1.",
      "Reports are long 2. The school must write one 3.",
    ]);
    assert.deepEqual(lines("should"), ["The SENCO should keep records 4."]);
    assert.equal(list.all("li").length, duties.length);
  });

  test("are no more than an option where no citation gives them force", () =>
    assert.deepEqual(lines("may"), [
      "You may ask again 5.",
      "Nobody says how strong this is 6.",
      "Nor this.",
    ]));

  test("of one force alone have one heading", () => {
    for (const [force, heading] of [
      ["must", "h3 The law says they must"],
      ["should", "h3 Guidance says they should"],
      ["may", "h3 You may"],
    ] as const)
      assert.deepEqual(groupsOf([`It is so [${force} @cfa-2014, s.1].`]).headings, [heading]);
    assert.deepEqual(groupsOf([]).headings, []);
  });

  test("stand lower in the booklet, below the headings of their page", () =>
    assert.deepEqual(groupsOf(duties.slice(1, 2), { booklet: "page" }).headings, [
      "h5 The law says they must",
    ]));
});
