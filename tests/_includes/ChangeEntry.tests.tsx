/** A change with its day, what changed, and the pages it touches. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ChangeEntry } from "../../_includes/ChangeEntry.tsx";
import { show, type Place } from "./render.tsx";

const entry = (id: string, place: Place = {}) =>
  show((guide) => <ChangeEntry of={guide.changes.find((one) => one.id === id)!} />, {
    address: "/changes/",
    ...place,
  });

describe("a change", () => {
  test("has its name, its day, what changed with its source, and its pages in order", () => {
    const part = entry("code");
    assert.equal(
      part.text,
      "The Code came out 29 January 2015 It is for schools and councils 1. " +
        "Pages: SENCO, Support plan",
    );
    assert.deepEqual(part.hrefs.slice(1), ["/roles/senco/", "/resources/support-plan/"]);
  });

  test("names its one page as it names several", () => {
    const records = { "changes/code": { pages: ["help:sendiass"] } };
    assert.match(entry("code", { records }).text, / Pages: SENDIASS$/);
  });

  test("has all its paragraphs, and no list of pages where it touches none", () => {
    const part = entry("bill");
    assert.deepEqual(part.texts(".text p"), ["A Bill is in Parliament.", "It is not law."]);
    assert.doesNotMatch(part.text, /Pages/);
  });

  test("stands at its own id, which feeds and claims lead to", () => {
    assert.equal(entry("bill").one("h3").attribute("id"), "bill");
    const inFile = entry("bill", { booklet: "file" });
    assert.equal(inFile.one("h4").attribute("id"), "change-bill");
  });
});
