/** A long text closed under its headings; in the booklet it is open, as paper is. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { MoreDetail } from "../../_includes/MoreDetail.tsx";
import { show } from "./render.tsx";

const text = "Before all.\n\n## One\n\nFirst.\n\n### Below one\n\nDeeper.\n\n## Two\n\nSecond.";

describe("the detail of a page", () => {
  test("keeps what stands before its first heading in sight, and closes the rest", () => {
    const part = show(<MoreDetail of={text} />);
    assert.deepEqual(
      part.all("details").map((details) => details.text),
      ["One First. Below one Deeper.", "Two Second."],
    );
    assert.ok(part.text.startsWith("Before all."), "in sight");
    assert.deepEqual(part.texts("summary"), ["One", "Two"]);
    assert.deepEqual(part.ids, ["one", "below-one", "two"]);
  });

  test("is open in the booklet", () => {
    const part = show(<MoreDetail of={text} />, { booklet: "page" });
    assert.ok(!part.has("details"));
    assert.deepEqual(part.headings, ["h5 One", "h6 Below one", "h5 Two"]);
  });
});
