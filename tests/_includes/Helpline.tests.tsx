/** Somebody to talk to on every page: as far as there is evidence, and whichever the area. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Helpline } from "../../_includes/Helpline.tsx";
import { show, type Place } from "./render.tsx";

const line = (place: Place = {}) => show(<Helpline />, place);

describe("the line that says whom to talk to", () => {
  test("has a number that can be pressed, where there is evidence for it", () =>
    assert.deepEqual(line({ area: "southbank" }).links, [
      ["/help/sendiass/", "Southbank SENDIASS"],
      ["tel:01632960777", "01632 960777"],
    ]));

  test("shows neither the website nor the email address that nobody has seen", () =>
    assert.doesNotMatch(line().text, /northbank\.example/));

  test("of an edition without an area leads to the page that says how to find one’s own", () => {
    const national = line({ area: "england" });
    assert.deepEqual(national.links, [["/help/sendiass/", "SENDIASS in your area"]]);
    assert.equal(national.text, "Talk to somebody: SENDIASS in your area gives free advice.");
  });
});
