/** The offer to keep the guide stands only where the guide can be kept. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { SaveOffline } from "../../_includes/SaveOffline.tsx";
import { show, type Place } from "./render.tsx";

const offer = (published: Place["published"] = {}) => show(<SaveOffline />, { published });

describe("the offer to keep the guide", () => {
  test("says what works without signal, and leads to what is saved and to the print", () => {
    const part = offer({ prefix: "/send/" });
    assert.match(part.text, /the whole guide works without signal, search included/);
    assert.deepEqual(part.hrefs, ["/send/offline/", "/send/print/"]);
    assert.equal(part.one("section").attribute("aria-labelledby"), part.one("h2").attribute("id"));
    assert.equal(part.one("h2#save").text, "Take it with you");
  });

  test("is not made in a preview, nor where copies are being taken away", () => {
    assert.equal(offer({ preview: true }).text, "");
    assert.equal(offer({ offline: "kill" }).text, "");
  });
});
