/** A heading in an editor's text may be named like a part of the page: the page then still has each id once. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { idsOfParts } from "../../_includes/sections.ts";
import { pageAt, textHtml } from "../prose/page.ts";

const includes = new URL("../../_includes/", import.meta.url);
const pages = new URL("../../src/pages/", import.meta.url);

/** Parts of pages without a text of an editor's that has headings: about the guide, its figures, and the guide as one file, where such headings have no ids. */
const apart = /\/(?:AboutGuide|GuideFile|Booklet|MonthPlot|GradePlot)\.tsx$/;

describe("the ids of a page's parts", () => {
  test("are all known, wherever an editor's text stands beside them", () => {
    const templates = [
      ...readdirSync(includes)
        .map((name) => new URL(name, includes))
        .filter(({ pathname }) => !apart.test(pathname)),
      ...["index", "changes", "print"].map((name) => new URL(`${name}.11ty.tsx`, pages)),
    ];
    const written = templates.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/\bid(?:=|: )"([^"]+)"/g)].map((match) => match[1]!),
    );
    assert.ok(written.length > 30, `${written.length} ids were found`);
    assert.deepEqual(
      [...new Set(written)].filter((id) => !(idsOfParts as readonly string[]).includes(id)),
      [],
    );
  });

  test("stay theirs: a heading of that name has none, and the second of two has none", () => {
    const page = { ...pageAt(), ids: new Set<string>(idsOfParts) };
    assert.equal(textHtml("## Sources", page), "<h2>Sources</h2>");
    assert.equal(textHtml("## My own", page), '<h2 id="my-own">My own</h2>');
    assert.equal(textHtml("## My own", page), "<h2>My own</h2>");
    assert.equal(textHtml("## …", page), "<h2>…</h2>");
  });
});
