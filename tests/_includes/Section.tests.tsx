/** A part of a page: its heading is its name and its place; in the booklet it is only a heading, lower down. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Section } from "../../_includes/Section.tsx";
import { show, type Place } from "./render.tsx";

const section = (place: Place = {}) =>
  show(
    <Section id="how-much" heading="How much" class="short" data-pagefind-ignore>
      <p>Much.</p>
    </Section>,
    place,
  );

test("a section is named by its heading, which is a place to lead to", () => {
  const part = section();
  assert.deepEqual(part.headings, ["h2 How much"]);
  assert.equal(part.one("h2").attribute("id"), "how-much");
  assert.equal(part.one("section").attribute("aria-labelledby"), "how-much");
  assert.equal(part.one("section.short").text, "How much Much.");
  assert.notEqual(part.one("section").attribute("data-pagefind-ignore"), undefined);
});

test("in the booklet it stands lower down, with no id that another record’s part has too", () => {
  for (const booklet of ["page", "file"] as const) {
    const part = section({ booklet });
    assert.deepEqual(part.headings, ["h4 How much"]);
    assert.deepEqual(part.ids, []);
    assert.equal(part.one("section.short").text, "How much Much.");
  }
});
