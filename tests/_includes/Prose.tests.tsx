/** Prose on a page: one line inside an element, or paragraphs; in the booklet it leaves no places behind. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Sentence, Text } from "../../_includes/Prose.tsx";
import { show } from "./render.tsx";

const text = "## Why\n\nIt helps [must @cfa-2014, s.66(2)].\n\n- One\n- Two";

describe("prose", () => {
  test("of one line is one line, with its source", () => {
    const part = show(<Sentence of="Ask **the school** [@page]." />);
    assert.equal(part.text, "Ask the school 1.");
    assert.ok(!part.has("p"), "no paragraph");
    assert.equal(part.one("strong").text, "the school");
  });

  test("of several has its headings, paragraphs and lists, headings as low as they are told to be", () => {
    const part = show(<Text of={text} under={1} />);
    assert.deepEqual(part.headings, ["h3 Why"]);
    assert.deepEqual(part.texts("li"), ["One", "Two"]);
    assert.equal(part.one("p").text, "It helps 1.");
    assert.ok(part.ids.includes("why") && part.ids.some((id) => id.startsWith("c-")), "places");
  });

  test("in the booklet stands two levels lower, and is no place to lead to: its home is elsewhere", () => {
    for (const booklet of ["page", "file"] as const) {
      const part = show(<Text of={text} under={1} />, { booklet, about: "all" });
      assert.deepEqual(part.headings, ["h5 Why"], booklet);
      assert.deepEqual(part.ids, [], booklet);
    }
  });
});
