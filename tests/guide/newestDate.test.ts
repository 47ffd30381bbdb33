/** The date of the guide as a whole: the newest day on which somebody looked, never a day that lies ahead. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { dataFolder, defaultArea } from "../../src/edition.ts";
import type { Guide } from "../../src/guide/Guide.ts";
import { kindNames, kinds, pageKinds, type KindName } from "../../src/kinds/kinds.ts";
import { loadGuide } from "../../src/guide/loadGuide.ts";
import { newestDate } from "../../src/guide/newestDate.ts";

const guide = loadGuide(dataFolder, defaultArea);
const { area, roles, signposting, sources, changes } = guide;
const parts = {
  area,
  ...(Object.fromEntries(kindNames.map((kind) => [kind, guide[kind]])) as Pick<Guide, KindName>),
};
const first = <T>(list: readonly T[]): T => list[0]!;

test("is a day, and no day on which a source was read is newer", () => {
  const day = newestDate(guide);
  assert.match(day, /^\d{4}-\d\d-\d\d$/);
  for (const { read, id } of sources) assert.ok(read <= day, id);
  for (const kind of pageKinds)
    for (const { checked, id } of guide.recordsOf(kinds[kind]))
      assert.ok(checked!.sourcesRead <= day, id);
});

test("moves when a page's sources are read, an adviser checks it, a source is read, or a detail is confirmed", () => {
  const role = first(roles);
  const changed = [
    { ...parts, roles: [{ ...role, checked: { ...role.checked, sourcesRead: "2030-01-02" } }] },
    {
      ...parts,
      roles: [
        { ...role, checked: { ...role.checked, reviewed: { on: "2030-01-02", by: "An adviser" } } },
      ],
    },
    { ...parts, sources: [{ ...first(sources), read: "2030-01-02" }] },
    { ...parts, area: { ...area, sourcesRead: "2030-01-02" } },
    {
      ...parts,
      signposting: [
        {
          ...first(signposting),
          phone: { number: "0300 000 0000", confirmed: { on: "2030-01-02", by: "The team" } },
        },
      ],
    },
  ];
  for (const one of changed) assert.equal(newestDate(one as typeof parts), "2030-01-02");
});

test("moves with a change to the guide, and not with a change to the law, which may be still to come", () => {
  const change = { ...first(changes), date: "2030-01-02" };
  assert.equal(newestDate({ ...parts, changes: [{ ...change, about: "guide" }] }), "2030-01-02");
  assert.ok(
    newestDate({ ...parts, changes: [{ ...change, about: "law" }] }) < "2030-01-02",
    "the law",
  );
});

test("does not move with the day by which something is to be checked", () => {
  const role = first(roles);
  assert.equal(
    newestDate({ ...parts, roles: [{ ...role, checked: { ...role.checked, due: "2031-01-02" } }] }),
    newestDate(parts),
  );
});
