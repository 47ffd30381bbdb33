/** The page on how the guide is checked: for everyone, in figures that are true, and the same whatever day it is. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { language } from "../../_data/language.ts";
import { CheckedNote } from "../../_includes/CheckedNote.tsx";
import { dataFolder, Edition, prepareEdition } from "../../src/edition.ts";
import { Guide, type Collections } from "../../src/guide/Guide.ts";
import { loadSingle } from "../../src/records/readSingle.ts";
import { readRecords } from "../../src/records/readRecords.ts";
import { checkLanguage } from "../../src/rules/checkLanguage.ts";
import { kindNames, kinds, pageKinds } from "../../src/kinds/kinds.ts";
import { gradePages } from "../../src/rules/grades.ts";
import page from "../../src/pages/quality.11ty.tsx";

const textOf = (html: string): string =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

let edition: Edition;
let html: string;
before(async () => {
  edition = await prepareEdition({});
  html = page.render({ edition });
});

const collections = (): Collections =>
  Object.fromEntries(kindNames.map((kind) => [kind, [...edition.guide[kind]]])) as Collections;

/** The page after a change to what is measured, or to the guide. */
const after = (
  measured: Partial<Edition["publication"]["measured"]>,
  guide: Partial<ConstructorParameters<typeof Guide>[0]> = {},
): string => {
  const { guide: given } = edition;
  const parts = {
    area: given.area,
    site: given.site,
    kinds,
    records: collections(),
    claims: [...given.claims],
    ...guide,
  };
  return textOf(
    page.render({
      edition: new Edition(new Guide(parts), {
        ...edition.publication,
        measured: { ...edition.publication.measured, ...measured },
      }),
    }),
  );
};

describe("the page on how the guide is checked", () => {
  test("lists every page and every source, with its dates", () => {
    const { guide } = edition;
    const addresses = [
      ...pageKinds.flatMap((kind) =>
        guide[kind].map(({ id }) => `/${kind === "signposting" ? "help" : kind}/${id}/`),
      ),
      ...guide.sources.map(({ id }) => `/sources/${id}/`),
    ];
    assert.deepEqual(
      addresses.filter((address) => !html.includes(`<li><a href="${address}">`)),
      [],
    );
    assert.equal(
      [...html.matchAll(/check due \d+ [A-Z][a-z]+ 20\d\d/g)].length,
      addresses.length + 1,
      "and one for the area's own details",
    );
  });

  test("says that no adviser has checked a page until one has", () => {
    assert.match(textOf(html), /An adviser has not checked any of these pages yet\./);
    const [first, ...others] = edition.guide.roles;
    const roles = [
      {
        ...first!,
        checked: { ...first!.checked, reviewed: { on: "2026-12-01", by: "A SENDIASS adviser" } },
      },
      ...others,
    ];
    const text = after({}, { records: { ...collections(), roles } });
    assert.match(text, /An adviser has checked 1 of these pages\./);
    assert.match(text, /checked 1 December 2026 by A SENDIASS adviser/);
  });

  test("names who looks after a page only where somebody is named, and after the guide in any case", () => {
    assert.ok(!html.includes("looked after by"));
    assert.match(textOf(html), /The editors of this guide will see to that/);
    const text = after(
      {},
      {
        site: { owner: "The SENDIASS team" },
        area: { ...edition.guide.area, owner: "The Local Offer team" },
      },
    );
    assert.match(text, /The SENDIASS team will see to that/);
    assert.match(
      text,
      /Details of \S+ sources read [^,]+, check due [^,]+, looked after by The Local Offer team/,
    );
  });

  test("says of links to other websites what is known, and that nothing is where nobody has looked", () => {
    assert.match(
      after({ links: undefined }),
      /Outside links have not been checked by a program yet\./,
    );
    assert.match(
      after({
        links: { on: "2027-01-02", how: "A program asked for each.", checked: 90, broken: 0 },
      }),
      /None of 90 links to other websites led nowhere\. A program asked for each\. Checked on 2 January 2027\./,
    );
  });

  test("knows no today: nothing on it is overdue, or due now", () =>
    assert.doesNotMatch(textOf(html), /overdue|due now|today|days (?:ago|left)/i));

  test("tells in words what its plots show, and dresses nothing by itself", () => {
    const drawings = [...html.matchAll(/<svg viewBox[\s\S]*?<\/svg>/g)]
      .map(([svg]) => svg)
      .filter((svg) => svg.includes('role="img"'));
    assert.equal(drawings.length, 2);
    for (const svg of drawings)
      assert.match(
        svg,
        /aria-labelledby="[a-z]+" aria-describedby="[a-z]+-words"><desc id="[a-z]+-words">[^<]*\d/,
      );
    assert.equal(
      [...drawings[1]!.matchAll(/<circle /g)].length,
      gradePages(edition.guide).size,
      "a dot for each page",
    );
    assert.doesNotMatch(
      html.replace(/<style>[\s\S]*?<\/style>/, ""),
      /\sstyle=|<script>|\son[a-z]+=/,
    );
  });
});

test("the grades on the page are those that the check holds records to", () => {
  const report = checkLanguage(
    readRecords(dataFolder).records,
    edition.guide.areaValues,
    loadSingle(dataFolder, "language.yaml", language),
  );
  const found = new Map(
    report.readings.map(({ file, grade }) => [file.replace(/^_data\/|\.(?:md|yaml)$/g, ""), grade]),
  );
  const grades = gradePages(edition.guide);
  assert.equal(
    grades.size,
    pageKinds.reduce((sum, kind) => sum + edition.guide[kind].length, 0),
  );
  for (const [key, grade] of grades) assert.equal(grade, found.get(key), key);
});

describe("the note at the foot of a page", () => {
  const checked = { sourcesRead: "2026-11-24", due: "2027-05-24" };
  test("names who looks after it only where somebody is named", () => {
    assert.equal(
      textOf(renderToString(CheckedNote({ checked }))).trim(),
      "Written from sources read up to 24 November 2026; not yet checked by an adviser; check due 24 May 2027.",
    );
    assert.match(
      textOf(renderToString(CheckedNote({ checked: { ...checked, owner: "Rotherham SENDIASS" } }))),
      /check due 24 May 2027\. Looked after by Rotherham SENDIASS\.\s*$/,
    );
  });
});
