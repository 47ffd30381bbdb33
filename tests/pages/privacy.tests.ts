/** What is stored and what the host sees: each statement that a reader relies on stands there. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { showPage } from "../_includes/render.tsx";

const page = showPage("/privacy/", { published: { prefix: "/send/" } });

describe("the privacy page", () => {
  test("says that nothing is counted and nothing is sent", () =>
    assert.equal(
      page.one(".lead").text,
      "The guide sets no cookies, counts no visits, and sends nothing anywhere. " +
        "What you search for stays on your device.",
    ));

  test("lists what is stored on the device, and leads to where it is removed", () => {
    assert.equal(page.all("main ul li").length, 5);
    assert.ok(
      page
        .one("main")
        .links.some(([href, text]) => href === "/send/offline/" && text === "See it, or remove it"),
      "the link",
    );
  });

  test("says what others on the device can see, what the host sees, and what other websites learn", () => {
    assert.deepEqual(page.texts("main h2"), [
      "What is stored on your device",
      "On a shared phone or computer",
      "What the host sees",
      "Links to other websites",
    ]);
    assert.match(
      page.text,
      /if you send that address, or load the page again, it goes to the host/,
    );
    assert.match(page.text, /the guide does not tell it where you came from/);
  });
});
