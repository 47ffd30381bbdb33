/**
 * A copy of the project in a folder of its own, for commands that write where they stand, and
 * for records that are wrong.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

export const project = fileURLToPath(new URL("../../", import.meta.url));
const parts = [
  ".eleventy.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "_data",
  "_includes",
  "scripts",
  "src",
];

const temporary: string[] = [];
after(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is gone when the tests of the file have ended. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "sen-signpost-"));
  temporary.push(folder);
  return folder;
};

export const copyProject = (): string => {
  const folder = temporaryFolder();
  for (const part of parts) cpSync(join(project, part), join(folder, part), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
};

export type Ran = { status: number | null; out: string; err: string };

/** Runs Node with tsx in a folder, as npm's commands do. */
export const runIn = (
  folder: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Ran => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "", ...environment },
    maxBuffer: 1e8,
  });
  return { status, out: stdout, err: stderr };
};

/** Every file below a folder, by its path with slashes. */
export const filesBelow = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path).replaceAll("\\", "/"), readFileSync(path)]),
  );
