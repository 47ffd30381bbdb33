/** Runs the project's tools one after the other, each as a named step, and tells how each ended. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** The file that npm would run for a package's command: started by Node itself, so that it works on every system. */
const commandOf = (packageName: string, command: string): string => {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifest) as { bin: string | Record<string, string> };
  return join(dirname(manifest), typeof bin === "string" ? bin : bin[command]!);
};

/** Runs Node with arguments; true where it ended well. */
const run = (args: readonly string[]): boolean =>
  spawnSync(process.execPath, args, { stdio: "inherit" }).status === 0;

export const typecheck = (): boolean =>
  run([commandOf("typescript", "tsc"), "--noEmit", "-p", "."]);
export const lint = (): boolean =>
  run([commandOf("oxlint", "oxlint"), "--deny-warnings"]) &&
  run([commandOf("prettier", "prettier"), "--check", "--log-level=warn", "."]);

/** All test files below a folder, in order. Node 20 knows no patterns here, so they are named one by one. */
export const findTests = (folder: string, except?: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.test\.tsx?$/.test(name) && !(except && name.startsWith(except)))
    .sort()
    .map((name) => join(folder, name));

/**
 * Runs test files with Node's own runner.
 * @throws if there is none: an empty run would pass
 */
export const runTests = (files: readonly string[], concurrency = 2): boolean => {
  if (files.length === 0) throw new Error("No test files were found.");
  return run([
    "--import",
    "tsx",
    "--test",
    "--test-reporter=spec",
    `--test-concurrency=${concurrency}`,
    ...files,
  ]);
};

/** A step by its name. It tells that it failed by false, or by throwing. */
export type Step = [name: string, step: () => boolean | Promise<void>];

/** Runs steps until one fails, and exits with what came of it. */
export const runSteps = async (steps: readonly Step[]): Promise<void> => {
  for (const [name, step] of steps) {
    const started = performance.now();
    console.log(`\n── ${name}`);
    const ok = (await step()) !== false;
    console.log(
      `── ${name}: ${ok ? "done" : "FAILED"} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
    );
    if (!ok) {
      process.exitCode = 1;
      return;
    }
  }
};
