/** The grades that readers are shown are those that records are held to. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { language } from "../../_data/language.ts";
import { dataFolder } from "../../src/edition.ts";
import { loadGuide } from "../../src/guide/loadGuide.ts";
import { pageKinds } from "../../src/kinds/kinds.ts";
import { readRecords } from "../../src/records/readRecords.ts";
import { loadSingle } from "../../src/records/readSingle.ts";
import { checkLanguage } from "../../src/rules/checkLanguage.ts";
import { gradePages } from "../../src/rules/grades.ts";

test("the grades on the page are those that the check holds records to", () => {
  const guide = loadGuide(dataFolder, "rotherham");
  const report = checkLanguage(
    readRecords(dataFolder).records,
    guide.areaValues,
    loadSingle(dataFolder, "language.yaml", language),
  );
  const found = new Map(
    report.readings.map(({ file, grade }) => [file.replace(/^_data\/|\.(?:md|yaml)$/g, ""), grade]),
  );
  const grades = gradePages(guide);
  assert.equal(
    grades.size,
    pageKinds.reduce((sum, kind) => sum + guide[kind].length, 0),
  );
  for (const [key, grade] of grades) assert.equal(grade, found.get(key), key);
});
