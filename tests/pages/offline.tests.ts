/** How the guide is kept: what is saved, how it is removed, and the one file with its size and age. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { showPage } from "../_includes/render.tsx";

const page = showPage("/offline/", { published: { prefix: "/send/" } });

describe("the page on use without signal", () => {
  test("has a place that tells what is saved, and says what holds until a script fills it", () => {
    const status = page.one("#offline-status");
    assert.equal(status.attribute("role"), "status");
    assert.match(status.text, /This one has not started them, so nothing is saved\./);
    assert.deepEqual(status.links, [["/send/print/", "print the guide"]]);
  });

  test("says how saving works, and how to take it back", () => {
    const { text } = page.one("main");
    for (const words of [
      "If your device is set to save data, nothing is saved until you press the button here.",
      "Removing the copy here takes it off this device. It is not saved again until you ask.",
      "The guide never asks by itself.",
      "On a phone or computer that others use, they can see that this guide is saved.",
    ])
      assert.ok(text.includes(words), words);
    assert.ok(page.one("main").hrefs.includes("/send/privacy/"), "what is stored");
  });

  test("offers the one file with its size and its age", () => {
    assert.equal(page.one("a[download]").attribute("href"), "/send/guide.html");
    assert.equal(page.one("a[download]").text, "Download the guide as one file (999 kB)");
    assert.match(page.text, /Its sources were read up to 4 October 2026 ?\./);
    assert.match(
      page.text,
      /Near its top yours says its own day: if it is an earlier one, download the file again/,
    );
  });
});
