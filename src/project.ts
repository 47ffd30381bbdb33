/** Where the project is, and where the program that is running has been put. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Set by `scripts/run.mjs` in a bundled program; undefined where the sources run as they are. */
declare const BUNDLED: true | undefined;
export const isBundled = typeof BUNDLED !== "undefined";

const findUp = (folder: string, name: string): string => {
  if (existsSync(join(folder, name))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error(`No folder above the program holds ${name}.`);
  return findUp(above, name);
};

/** The folder of the sources and records: the one that holds `package.json`. */
export const projectFolder = findUp(dirname(fileURLToPath(import.meta.url)), "package.json");

/** The folder that holds `.eleventy` and the templates in the form in which they run: the sources, or the bundle. */
export const programFolder = isBundled
  ? findUp(dirname(fileURLToPath(import.meta.url)), ".eleventy.js")
  : projectFolder;

/** A file of the project, by its path from the project's folder on. */
export const projectFile = (path: string): string => join(projectFolder, path);
