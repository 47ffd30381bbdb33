/**
 * The cases of `bad/`. Each is a folder with the files that differ from
 * `good/`, laid over a copy of it:
 *
 *   message.txt   what an editor is told, word for word
 *   delete.txt    the files of `good/` to take away, one a line (optional)
 *   area.txt      the area to build for, where it is not rotherham (optional)
 *
 * To add a case, make its folder; to write the messages anew after changing their wording, run
 *
 *   REFRESH_MESSAGES=yes npm test -- messages
 *
 * and read what has changed in each message.txt before keeping it. Only the
 * test reads this variable.
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readGuide } from "../../src/guide/loadGuide.ts";

export const goodFolder = fileURLToPath(new URL("good/", import.meta.url));
const badFolder = fileURLToPath(new URL("bad/", import.meta.url));

/** What stands in a case's folder beside its records. */
const aboutTheCase = ["message.txt", "delete.txt", "area.txt"];

export type Case = { name: string; folder: string; area: string; deletes: string[] };

const linesOf = (path: string): string[] =>
  existsSync(path) ? readFileSync(path, "utf8").split(/\r?\n/).filter(Boolean) : [];

export const cases: Case[] = readdirSync(badFolder)
  .sort()
  .map((name) => {
    const folder = join(badFolder, name);
    return {
      name,
      folder,
      area: linesOf(join(folder, "area.txt"))[0] ?? "rotherham",
      deletes: linesOf(join(folder, "delete.txt")),
    };
  });

export const messageFile = (of: Case): string => join(of.folder, "message.txt");

/** All files below a folder, named from it. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length)
        .replace(/^[\\/]/, ""),
    )
    .sort();

/** Makes a copy of the good records, changes it, uses it, and takes it away again. */
export const withChanged = <Result>(
  change: (dataDir: string) => void,
  use: (dataDir: string) => Result,
): Result => {
  const dataDir = mkdtempSync(join(tmpdir(), "sen-signpost-records-"));
  try {
    cpSync(goodFolder, dataDir, { recursive: true });
    change(dataDir);
    return use(dataDir);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
};

/** What reading the guide gives after a change to the good records. */
export const readChanged = (
  change: (dataDir: string) => void,
  area = "rotherham",
): ReturnType<typeof readGuide> => withChanged(change, (dataDir) => readGuide(dataDir, area));

/** Lays a case over the good records. */
export const layOver = (of: Case, dataDir: string): void => {
  cpSync(of.folder, dataDir, { recursive: true });
  for (const file of [...aboutTheCase, ...of.deletes])
    rmSync(join(dataDir, file), { recursive: true, force: true });
};

/** Changes every file below a folder that is text. */
export const rewriteTexts = (folder: string, rewrite: (text: string) => string): void => {
  for (const file of filesBelow(folder)) {
    const bytes = readFileSync(join(folder, file));
    let text: string;
    try {
      text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
    writeFileSync(join(folder, file), rewrite(text));
  }
};
