/**
 * `npm run bench -- checklist`: how the project stands against its own yardstick of reliability and security. A row
 * has its points when every test it names was found, ran and held; a row that only a person can test has none here.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../browser.ts";
import { rows, type Row } from "./checklistRows.ts";

export type TestResult = { file: string; name: string; ok: boolean };

const decode = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&amp;", "&");

/** Reads the report of Node's own runner: each test with the groups it stands in, and whether it held. */
export const readReport = (xml: string): { name: string; ok: boolean }[] => {
  const found: { name: string; ok: boolean }[] = [];
  const groups: string[] = [];
  for (const [, closing, element, attributes = "", alone] of xml.matchAll(
    /<(\/?)(testsuite|testcase)\b([^>]*?)(\/?)>/g,
  )) {
    const name = decode(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? "");
    if (element === "testsuite" && closing) groups.pop();
    else if (element === "testsuite" && !alone) groups.push(name);
    else if (element === "testcase" && !closing)
      found.push({ name: [...groups, name].join(" › "), ok: !/\bfailure="/.test(attributes) });
  }
  return found;
};

/** Runs test files and gives what came of each test. */
const runFiles = (files: readonly string[]): TestResult[] => {
  const folder = mkdtempSync(join(tmpdir(), "sen-signpost-"));
  try {
    return files.flatMap((file) => {
      const report = join(folder, "report.xml");
      spawnSync(
        process.execPath,
        [
          "--import",
          "tsx",
          "--test",
          "--test-reporter=junit",
          `--test-reporter-destination=${report}`,
          file,
        ],
        { stdio: ["ignore", "ignore", "inherit"] },
      );
      const results = readReport(readFileSync(report, "utf8")).map((result) => ({
        file,
        ...result,
      }));
      console.log(
        `  ${file}: ${results.filter(({ ok }) => ok).length} of ${results.length} tests held`,
      );
      return results;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export type Scored = Row & { got: number; missing: string[] };

/** Gives each row its points, or what it lacks. */
export const score = (wanted: readonly Row[], results: readonly TestResult[]): Scored[] =>
  wanted.map((row) => {
    const missing = row.tests.flatMap(([file, name]) => {
      const matching = results.filter(
        (result) => result.file === file && result.name.includes(name),
      );
      if (matching.length === 0) return [`no test “${name}” in ${file}`];
      return matching.every(({ ok }) => ok) ? [] : [`“${name}” in ${file} does not hold`];
    });
    return { ...row, got: row.tests.length > 0 && missing.length === 0 ? row.points : 0, missing };
  });

/** Runs what the rows name, and prints the table. */
export const benchChecklist = async (): Promise<void> => {
  process.env["CHROMIUM_PATH"] ??= await findBrowser();
  const scored = score(
    rows,
    runFiles([...new Set(rows.flatMap(({ tests }) => tests.map(([file]) => file)))].sort()),
  );
  const testable = scored.filter(({ tests }) => tests.length > 0);
  for (const { id, points, got, what, missing, note } of scored) {
    console.log(
      `${id.padEnd(4)} ${String(got).padStart(2)} of ${points}  ${what}${note ? `\n             ${note}` : ""}${missing.map((lack) => `\n             ✖ ${lack}`).join("")}`,
    );
  }
  const [got, of] = [
    testable.reduce((sum, row) => sum + row.got, 0),
    testable.reduce((sum, row) => sum + row.points, 0),
  ];
  console.log(
    `\n${got} of the ${of} points that can be tested by machine (${((got / of) * 100).toFixed(1)}%); ${100 - of} points need a person or do not apply.`,
  );
  if (got < of) process.exitCode = 1;
};
