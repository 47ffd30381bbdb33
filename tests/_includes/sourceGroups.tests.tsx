/** Sources are numbered in the order in which they are listed: law first, each number once. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { numberSources, sourceGroups } from "../../_includes/sourceGroups.ts";
import { sourceKinds } from "../../_data/sources.ts";
import { guideWith } from "./guideWith.ts";

test("every kind of source has its group, law and statutory guidance before all others", () => {
  assert.deepEqual(
    sourceGroups.map(({ kind }) => kind),
    ["law", "statutory guidance", "guidance", "local"],
  );
  assert.deepEqual(sourceGroups.map(({ kind }) => kind).sort(), [...sourceKinds].sort());
});

test("numbers begin at 1 and follow the groups, by name in each", () =>
  assert.deepEqual(
    [...numberSources(guideWith())],
    [
      ["cfa-2014", 1],
      ["send-code", 2],
      ["page", 3],
      ["unused", 4],
      ["leaflet", 5],
    ],
  ));
