/** The list of what is due, word for word: on a terminal, and as Markdown for an issue. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { describeDue, isNothingDue, writeDue } from "../../scripts/dueText.ts";
import type { Dated, OwnersList } from "../../src/freshness/due.ts";

const entry = (file: string, name: string, due: string): Dated => ({
  kind: "roles",
  file: `_data/${file}`,
  name,
  due,
  owner: "",
  sourcesRead: "2026-11-24",
});
const list = (owner: string, more: Partial<OwnersList> = {}): OwnersList => ({
  owner,
  overdue: [],
  today: [],
  soon: [],
  reread: [],
  hidden: [],
  unreviewed: [],
  ...more,
});

const lists = [
  list("The SENDIASS team", {
    overdue: [entry("roles/senco.yaml", "SENCO", "2027-05-24")],
    soon: [entry("questions/who-helps.md", "Who helps?", "2027-06-10")],
    reread: [
      {
        file: "_data/roles/senco.yaml",
        name: "SENCO",
        since: "2026-11-24",
        source: { name: "SEND Code", read: "2027-02-01" },
      },
    ],
    hidden: [{ file: "_data/signposting/ipsea.yaml", field: "phone", value: "0300 303 5857" }],
    unreviewed: [
      entry("roles/senco.yaml", "SENCO", "2027-05-24"),
      entry("roles/headteacher.yaml", "Headteacher", "2027-11-24"),
      entry("questions/who-helps.md", "Who helps?", "2027-06-10"),
    ],
  }),
  list("Nobody in need"),
];

test("on a terminal, each owner's list names the file to open", () =>
  assert.equal(
    describeDue(lists),
    `For: The SENDIASS team

  Overdue (1):
    _data/roles/senco.yaml: SENCO (was due 24 May 2027)

  Due in the next 14 days (1):
    _data/questions/who-helps.md: Who helps? (due 10 June 2027)

  A source was read again after this page was last held against it (1):
    _data/roles/senco.yaml: SENCO (last held against it 24 November 2026; SEND Code was read 1 February 2027)

  Contact details that stay hidden, because nobody has seen or confirmed them (1):
    _data/signposting/ipsea.yaml: phone 0300 303 5857

  Not yet checked by an adviser (3):
    _data/roles/ senco.yaml, headteacher.yaml
    _data/questions/ who-helps.md`,
  ));

describe("as Markdown", () => {
  test("each file leads to where it can be changed", () => {
    const edit = "https://github.com/council/guide/edit/main";
    const text = writeDue(
      [list("The team", { today: [entry("roles/senco.yaml", "SENCO", "2027-06-01")] })],
      "2027-06-01",
      (file) => `${edit}/${file}`,
    );
    assert.equal(
      text,
      `What is due on 1 June 2027, by who keeps it right. Nothing here stops a change.

## The team

### Due today (1)

- SENCO (due 1 June 2027): [\`_data/roles/senco.yaml\`](${edit}/_data/roles/senco.yaml)`,
    );
  });

  test("words of the records stay words: no link, no mark, nobody called by name", () => {
    const text = writeDue(
      [
        list("@council/team", {
          overdue: [
            entry("roles/a.yaml", "A [link](https://example.org) <b>*bold*</b>", "2027-05-24"),
          ],
        }),
      ],
      "2027-06-01",
    );
    assert.ok(text.includes("## \\@council/team"), text);
    assert.ok(
      text.includes("- A \\[link\\](https://example.org) \\<b\\>\\*bold\\*\\</b\\> (was due"),
      text,
    );
  });

  test("a list that is too long for an issue ends with how to see all of it", () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      entry(`roles/role-${index}.yaml`, `Role ${index}`, "2027-05-24"),
    );
    const text = writeDue([list("The team", { overdue: many })], "2027-06-01");
    assert.ok(text.length < 61_000, `${text.length} characters`);
    assert.ok(
      text.endsWith(
        "The list is longer than fits here. All of it: `npm run check -- --due --as-of 2027-06-01`",
      ),
      text.slice(-200),
    );
  });
});

test("where nothing is due, that is said", () => {
  const message = "Nothing is due, and nothing waits to be looked at.";
  assert.equal(describeDue([list("The team")]), message);
  assert.equal(
    writeDue([], "2027-06-01"),
    `What is due on 1 June 2027, by who keeps it right. Nothing here stops a change.\n\n${message}`,
  );
  assert.deepEqual([isNothingDue([list("The team")]), isNothingDue(lists)], [true, false]);
});
