/** The page about the guide adds to what the guide says of itself how the program is tested. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { showPage } from "../_includes/render.tsx";

test("the page about the guide leads on to how it is checked", () => {
  const checked = showPage("/about/", { published: { prefix: "/send/" } });
  assert.deepEqual(checked.texts("h1"), ["About this guide"]);
  assert.ok(
    checked
      .one("main")
      .links.some(
        ([href, text]) => href === "/send/quality/" && text === "How this guide is checked",
      ),
    "the link",
  );
  assert.deepEqual(checked.texts("main h2"), [
    "What the marks mean",
    "How far it has been checked",
    "Report a mistake",
    "Using the guide’s words",
  ]);
});
