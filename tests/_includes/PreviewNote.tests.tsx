/** A copy for editors says so above everything else; the families' copy never does. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { showPage } from "./render.tsx";

test("a preview says on each page that it is none for families, before its header", () => {
  const body = showPage("/roles/senco/", { published: { preview: true } }).one("body");
  assert.equal(
    body.one(".preview").text,
    "Preview. Not for families: this copy is for checking changes.",
  );
  assert.equal(body.one(".preview").attribute("role"), "note");
  assert.ok(body.text.indexOf("Preview.") < body.text.indexOf("SEN Signpost"), "first");
});

test("the copy for families does not", () =>
  assert.doesNotMatch(showPage("/roles/senco/").text, /Preview/));
