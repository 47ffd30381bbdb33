/** The line under a page’s heading never says more than somebody did. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { TrustLine } from "../../_includes/TrustLine.tsx";
import { show, showPage } from "./render.tsx";

const checked = { sourcesRead: "2026-09-01", due: "2027-09-01" };

test("a page that nobody has checked says so, and how new its sources are", () =>
  assert.equal(
    show(<TrustLine checked={checked} />).text,
    "Sources read up to 1 September 2026. An adviser has not checked it yet.",
  ));

test("a page that was checked says by whom and when", () =>
  assert.equal(
    show(
      <TrustLine
        checked={{ ...checked, reviewed: { on: "2026-10-02", by: "The SENDIASS team" } }}
      />,
    ).text,
    "Checked by The SENDIASS team on 2 October 2026.",
  ));

test("it stands on every page of a record that is checked, and on no other", () => {
  assert.ok(showPage("/questions/who-helps/").has(".trust"));
  assert.ok(!showPage("/sources/page/").has(".trust"));
});
