/** The sheet for a meeting: its lines, the questions to choose from, and the note that is filled from it. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { MeetingSheet } from "../../_includes/MeetingSheet.tsx";
import { withLetters } from "./letterRecords.ts";
import { show } from "./render.tsx";

const page = show(<MeetingSheet />, { records: withLetters, about: "all" });
const places = (id: string): (string | undefined)[] =>
  page.all(`#${id} [data-place]`).map((place) => place.attribute("data-place"));

describe("the sheet for a meeting", () => {
  test("has five lines for worries and questions, and four rows for what is agreed", () =>
    assert.equal(
      places("sheet").join(" "),
      "child met there worry1 worry2 worry3 worry4 worry5 what1 who1 when1 what2 who2 when2 " +
        "what3 who3 when3 what4 who4 when4 next",
    ));

  test("has a field for each of its places, hidden until the script comes", () => {
    const fields = page
      .all("[data-fields]")
      .flatMap((group) => group.all("[name]"))
      .map((field) => field.attribute("name"));
    assert.ok(places("sheet").every((place) => fields.includes(place)));
    assert.ok(page.all("[data-fields]").every((group) => group.attribute("hidden") === ""));
  });

  test("offers the guide’s own questions, by whom to ask, each once", () => {
    const groups = page.all("[data-questions] details");
    assert.deepEqual(
      groups.map((group) => group.one("summary").text),
      ["To ask: SENCO", "To ask: Headteacher", "To say, from the guide’s answers"],
    );
    assert.deepEqual(groups[0]!.texts("li"), [
      "What help does my child get?",
      "Who else knows my child?",
    ]);
    const said = groups[2]!.texts("li");
    assert.equal(new Set(said).size, said.length);
    assert.ok(said.includes("Who is the SENCO?"));
  });

  test("leads to the note among the letters, and has the note below for the script to fill", () => {
    assert.deepEqual(page.section("The note to send after it")!.links[0], [
      "/letters/note-after-a-meeting/",
      "among the letters",
    ]);
    assert.equal(page.one("[data-with-script]").attribute("hidden"), "");
    assert.deepEqual(places("note"), ["to", "agreed", "me"]);
  });

  test("has no form, and no id twice", () => {
    assert.ok(!page.has("form"));
    assert.equal(new Set(page.ids).size, page.ids.length);
  });

  test("is there without the note where a guide has none", () => {
    const alone = show(<MeetingSheet />);
    assert.ok(alone.has("#sheet") && !alone.has("#note"));
  });
});
