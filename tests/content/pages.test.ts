/** Promises about the content as a whole. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { language } from "../../_data/language.ts";
import { dataFolder } from "../../src/edition.ts";
import { loadGuide } from "../../src/guide/loadGuide.ts";
import { loadSingle } from "../../src/records/readSingle.ts";
import type { Guide } from "../../src/guide/Guide.ts";
import { describeIssues } from "../../src/records/issue.ts";
import { readRecords } from "../../src/records/readRecords.ts";
import { checkLanguage, type LanguageReport } from "../../src/rules/checkLanguage.ts";

/** Addresses that do not change once published. */
const addresses = `
/questions/who-manages-school-sen-resources/ /questions/what-support-is-my-child-getting/ /questions/where-to-get-further-help/
/questions/written-copy-of-the-support-plan/ /questions/what-an-ehc-plan-must-set-out/ /questions/not-happy-with-support/ /questions/how-complaints-work/
/questions/ask-for-an-ehc-needs-assessment/ /questions/get-ready-for-a-meeting/ /questions/do-we-need-a-diagnosis/ /questions/is-sen-money-ring-fenced/
/questions/does-every-child-get-6000/ /questions/how-money-reaches-the-school/ /questions/what-schools-must-publish/ /questions/what-is-changing/
/roles/class-teacher/ /roles/senco/ /roles/headteacher/ /roles/governing-body/ /roles/academy-trust/ /roles/teaching-assistant/
/roles/local-authority-send-team/ /roles/educational-psychologist/
/resources/core-school-budget/ /resources/notional-sen-budget/ /resources/top-up-funding/ /resources/pupil-premium/ /resources/inclusive-mainstream-fund/
/resources/sen-support/ /resources/support-plan/ /resources/ehc-plan/ /resources/personal-budget/ /resources/sen-information-report/
/help/sen-information-report/ /help/local-offer/ /help/sendiass/ /help/ipsea/ /help/contact/ /help/sos-sen/ /help/mediation/ /help/send-tribunal/ /help/ombudsman/
/help/ofsted/ /help/department-for-education/ /help/parent-carer-forum/ /help/ehc-team/ /help/educational-psychology-service/
/sources/cfa-2014/ /sources/send-regs-2014/ /sources/send-code/ /sources/equality-act-2010/ /words/#senco`
  .trim()
  .split(/\s+/);

describe("the content", () => {
  let guide: Guide;
  let report: LanguageReport;
  before(() => {
    guide = loadGuide(dataFolder, "rotherham");
    report = checkLanguage(
      readRecords(dataFolder).records,
      guide.areaValues,
      loadSingle(dataFolder, "language.yaml", language),
    );
  });

  test("every address that was promised is there", () => {
    const there = new Set(guide.targets.map(({ address }) => address));
    assert.deepEqual(
      addresses.filter((address) => !there.has(address)),
      [],
    );
  });

  test("every claim says where it is written, and no sentence is too long", () => {
    assert.deepEqual(
      report.mustFix,
      [],
      report.mustFix.length > 0 ? describeIssues(report.mustFix) : "",
    );
  });

  test("half of the pages read at grade 6 or below, none above 8, at 15 words a sentence", () => {
    const pages = report.readings.filter(({ file }) =>
      /\/(?:questions|roles|resources|signposting)\//.test(file),
    );
    const grades = pages.map(({ grade }) => grade).sort((a, b) => a - b);
    assert.ok(grades[Math.floor(grades.length / 2)]! <= 6);
    assert.ok(grades.at(-1)! <= 8);
    const [words, sentences] = [
      report.readings.reduce((sum, { words }) => sum + words, 0),
      report.readings.reduce((sum, { sentences }) => sum + sentences, 0),
    ];
    assert.ok(words / sentences <= 15);
  });

  test("at least sixty words are explained", () => {
    assert.ok(guide.terms.length >= 60);
  });

  test("pages about money or reform are checked within six months, others within a year", () => {
    const days = (from: string, to: string): number =>
      (Date.parse(to) - Date.parse(from)) / 86_400_000;
    const pages = [...guide.questions, ...guide.roles, ...guide.resources, ...guide.signposting];
    assert.deepEqual(
      pages
        .filter(({ checked }) => days(checked.sourcesRead, checked.due) > 366)
        .map(({ id }) => id),
      [],
    );
    const soon = [
      ...guide.resources.filter(({ type }) => type === "money"),
      ...guide.questions.filter(({ id }) => /money|6000|changing/.test(id)),
    ];
    assert.deepEqual(
      soon
        .filter(({ checked }) => days(checked.sourcesRead, checked.due) > 184)
        .map(({ id }) => id),
      [],
    );
  });

  test("each question has its eight parts", () => {
    for (const question of guide.questions) {
      assert.ok(
        question.short &&
          question.ask.length > 0 &&
          question.say.length > 0 &&
          question.expect.length > 0 &&
          question.ifNot.length > 0 &&
          question.detail.length > 0,
        `${question.id} has its short answer, who to ask, words to use, what to expect, ` +
          "where else to go, and the detail",
      );
      assert.ok(
        guide.claims.some((claim) => claim.kind === "questions" && claim.record === question.id),
        `${question.id} names its sources`,
      );
    }
  });
});
