/**
 * Tries a new record beside all others, and writes it only where nothing
 * would then have to be mended.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { language } from "../../_data/language.ts";
import { loadSingle } from "../records/readSingle.ts";
import { readGuide } from "../guide/loadGuide.ts";
import type { Issue } from "../records/issue.ts";
import { readRecords } from "../records/readRecords.ts";
import { checkLanguage } from "../rules/checkLanguage.ts";

/** All that stops a build or the check, told with the records in a folder. */
const issuesIn = (dataDir: string, area: string): Issue[] => {
  const { guide, issues } = readGuide(dataDir, area);
  if (!guide) return issues;
  return checkLanguage(
    readRecords(dataDir).records,
    guide.areaValues,
    loadSingle(dataDir, "language.yaml", language),
  ).mustFix;
};

const isSame = (a: Issue, b: Issue): boolean =>
  a.file === b.file && a.line === b.line && a.column === b.column && a.message === b.message;

/**
 * Writes the record, or says what would have to be mended if it stood there. Faults that were
 * there before do not count.
 * @param file as in `_data/roles/senco.yaml`
 * @param area the area whose edition is tried
 */
export const addRecord = (dataDir: string, file: string, text: string, area: string): Issue[] => {
  const place = file.slice("_data/".length);
  const trial = mkdtempSync(join(tmpdir(), "sen-signpost-new-"));
  try {
    cpSync(dataDir, trial, { recursive: true });
    mkdirSync(dirname(join(trial, place)), { recursive: true });
    writeFileSync(join(trial, place), text);
    const found = issuesIn(trial, area);
    const before = found.length > 0 ? issuesIn(dataDir, area) : [];
    const issues = found.filter(
      (issue) => issue.file === file || !before.some((other) => isSame(issue, other)),
    );
    if (issues.length > 0) return issues;
    mkdirSync(dirname(join(dataDir, place)), { recursive: true });
    // Never over a file that has come there meanwhile.
    writeFileSync(join(dataDir, place), text, { flag: "wx" });
    return [];
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
};
