/** Tries a new record beside all others, and writes it only where nothing would then have to be mended. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { language } from "../../_data/language.ts";
import { loadSingle } from "../guide/loadSingle.ts";
import { readGuide } from "../guide/loadGuide.ts";
import type { Problem } from "../guide/problem.ts";
import { readRecords } from "../guide/readRecords.ts";
import { checkLanguage } from "../language/checkLanguage.ts";

/** All that stops a build or the check, told with the records in a folder. */
const problemsIn = (dataDir: string, area: string): Problem[] => {
  const { guide, problems } = readGuide(dataDir, area);
  if (!guide) return problems;
  return checkLanguage(
    readRecords(dataDir).records,
    guide.areaValues,
    loadSingle(dataDir, "language.yaml", language),
  ).mend;
};

const sameProblem = (a: Problem, b: Problem): boolean =>
  a.file === b.file && a.line === b.line && a.column === b.column && a.says === b.says;

/**
 * Writes the record, or says what would have to be mended if it stood there. Faults that were there before do not count.
 * @param file as in `_data/roles/senco.yaml`; @param area the area whose edition is tried
 */
export const addRecord = (dataDir: string, file: string, text: string, area: string): Problem[] => {
  const place = file.slice("_data/".length);
  const trial = mkdtempSync(join(tmpdir(), "sen-signpost-new-"));
  try {
    cpSync(dataDir, trial, { recursive: true });
    mkdirSync(dirname(join(trial, place)), { recursive: true });
    writeFileSync(join(trial, place), text);
    const found = problemsIn(trial, area);
    const before = found.length > 0 ? problemsIn(dataDir, area) : [];
    const problems = found.filter(
      (problem) => problem.file === file || !before.some((other) => sameProblem(problem, other)),
    );
    if (problems.length > 0) return problems;
    mkdirSync(dirname(join(dataDir, place)), { recursive: true });
    // Never over a file that has come there meanwhile.
    writeFileSync(join(dataDir, place), text, { flag: "wx" });
    return [];
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
};
