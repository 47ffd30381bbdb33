/** The whole guide as one booklet: what is on paper, and what only a screen needs. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { showPage } from "../_includes/render.tsx";

const page = showPage("/print/");

describe("the page to print", () => {
  test("says for whom it is, and how old its local details are", () =>
    assert.match(
      page.one("main").text,
      /For families in Northbank and across England\. Local details were read up to 4 October 2026\./,
    ));

  test("holds the booklet, every record at its place", () => {
    for (const id of ["question-who-helps", "role-senco", "resource-support-plan", "help-sendiass"])
      assert.ok(page.ids.includes(id), id);
    assert.ok(page.ids.includes("word-sen"), "words too");
  });

  test("leaves out of the paper how to print it, and the file to keep instead", () => {
    assert.deepEqual(page.texts("p.no-print").slice(0, 2), [
      "This page holds the whole guide. Print it, or save it as a file, from your browser’s menu.",
      "Download the guide as one file (999 kB), with its own search.",
    ]);
  });

  test("shows duties, contacts and local words as the pages do", () => {
    const { text } = page;
    assert.ok(
      text.includes("The law says they must The school must have a SENCO 1, s.67(2)."),
      "a duty",
    );
    assert.ok(text.includes("Phone: 0808 157 0123"), "a confirmed phone");
    assert.ok(text.includes("Here it is called the Help Plan."), "the area’s word");
  });
});
