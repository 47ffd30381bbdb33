/** A line that says must rests on law and reads must; nothing less ever reads so. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DutyList } from "../../_includes/DutyList.tsx";
import { show } from "./render.tsx";

const list = show(
  <DutyList
    of={[
      "The school must help [must @cfa-2014, s.66(2)].",
      "The SENCO should keep records [should @send-code, 6.72].",
      "You may ask again [may @send-code, 6.17].",
      "Reports are long [@send-code, 6.2]. The school must write one [must @cfa-2014, s.69(2)].",
      "Nobody says how strong this is [@page].",
      "Nor this.",
    ]}
  />,
);
const lines = list.all("li");

describe("a list of duties", () => {
  test("puts the word of each line's citation before it, for all to read", () =>
    assert.deepEqual(
      lines.map((line) => line.one("b.force").text),
      ["must", "should", "may", "must", "may", "may"],
    ));

  test("begins each line with that word and keeps the sentence whole, in the record's order", () => {
    assert.deepEqual(
      lines.map(({ text }) => text),
      [
        "must The school must help By law: CFA 2014, s.66(2).",
        "should The SENCO should keep records Guidance says: SEND Code, 6.72.",
        "may You may ask again Option: SEND Code, 6.17.",
        "must Reports are long Source: SEND Code, 6.2. The school must write one By law: CFA 2014, s.69(2).",
        "may Nobody says how strong this is Source: The page.",
        "may Nor this.",
      ],
    );
  });

  test("is coloured by the word that it shows, and never by another", () => {
    for (const line of lines)
      assert.equal(line.attribute("class"), line.one("b.force").text, line.text);
  });

  test("takes a sentence for no more than an option where no citation gives it force", () => {
    for (const line of lines.slice(4)) assert.match(line.text, /^may /);
  });

  test("leads each mark to the place in its source", () =>
    assert.deepEqual(list.hrefs.slice(0, 3), [
      "/sources/cfa-2014/#s-66-2",
      "/sources/send-code/#6-72",
      "/sources/send-code/#6-17",
    ]));
});
