/** How far a page has been checked: by an adviser, or not yet; never the one as the other. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { CheckedNote } from "../../_includes/CheckedNote.tsx";
import { show } from "./render.tsx";

type Checked = Parameters<typeof CheckedNote>[0]["checked"];
const dates = { sourcesRead: "2026-09-01", due: "2027-03-05" };
const reviewed = { on: "2026-10-10", by: "A SENDIASS adviser" };
const note = (checked: Checked): string => show(<CheckedNote checked={checked} />).text;

describe("the note at the foot of a page", () => {
  test("says up to which day its sources were read, and that no adviser has checked it yet", () =>
    assert.equal(
      note(dates),
      "Written from sources read up to 1 September 2026; not yet checked by an adviser; check due 5 March 2027.",
    ));

  test("says who checked it and when, once somebody has: the day of the check, not of the reading", () =>
    assert.equal(
      note({ ...dates, reviewed }),
      "Last checked 10 October 2026 by A SENDIASS adviser; next check due 5 March 2027.",
    ));

  test("names who looks after it only where somebody is named", () => {
    assert.match(
      note({ ...dates, owner: "The team" }),
      / 5 March 2027\. Looked after by The team\.$/,
    );
    assert.match(
      note({ ...dates, reviewed, owner: "The team" }),
      / 5 March 2027\. Looked after by The team\.$/,
    );
  });
});
