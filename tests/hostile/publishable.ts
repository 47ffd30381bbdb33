/** What must hold of every guide that comes through the checks, whatever its records say. */
import assert from "node:assert/strict";
import { blanksFor } from "../../src/guide/checkLetter.ts";
import { kinds, type KindName } from "../../src/kinds/kinds.ts";
import type { Guide } from "../../src/guide/Guide.ts";
import { leavesOf } from "../../src/records/schema.ts";
import { allNames } from "../../src/guide/names.ts";
import { renderProse, type ProsePage } from "../../src/prose/render.ts";
import { findWords } from "../../src/prose/words.ts";
import { listDetails } from "../../src/search/answers.ts";
import { compileIndex } from "../../src/search/compile.ts";
import { listEntries } from "../../src/search/entries.ts";
import { assertSafe } from "../prose/safeHtml.ts";

/** Signs that no browser and no feed reader can show, or that turn the words beside them round. */
const unseen = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u;

const recordsOf = (guide: Guide): [KindName, readonly object[]][] => [
  ["questions", guide.questions],
  ["roles", guide.roles],
  ["resources", guide.resources],
  ["letters", guide.letters],
  ["signposting", guide.signposting],
  ["terms", guide.terms],
  ["sources", guide.sources],
  ["changes", guide.changes],
  ["areas", [guide.area]],
];

export const assertPublishable = (guide: Guide): void => {
  for (const [kind, records] of recordsOf(guide)) {
    for (const record of records) {
      const words = findWords(guide.terms, new Set());
      const page: ProsePage = {
        areaValues: guide.areaValues,
        ids: new Set(),
        mark: ({ source, pinpoint = "" }) => ({
          href: "#source-1",
          label: pinpoint,
          name: guide.source(source).name,
        }),
        href: (target) => (target.startsWith("/") ? target : guide.target(target).address),
        ...(words ? { words } : {}),
      };
      for (const { value, meta } of leavesOf(kinds[kind].schema, record)) {
        assert.doesNotMatch(value, unseen);
        const given = { ...page, ...blanksFor(record, meta) };
        if (meta.prose) assertSafe(renderProse(value, given, { mode: meta.prose }));
      }
    }
  }
  assert.ok(
    allNames(guide).every(({ target }) => /^\/[a-z0-9/-]*(?:#[a-z0-9-]+)?$/.test(target.address)),
    "every name leads to an address",
  );
  compileIndex(listEntries(guide), { small: [], meaning: [], everyday: [] });
  listDetails(guide);
};
