/** Puts a finished site in the place of the last one, in one step: nobody ever finds half of it. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import type { SiteFile } from "./assets.ts";

/**
 * Writes all files beside the output folder, then changes the folders over.
 * @param output the folder to replace; what stood there before is gone only when everything new is written
 * @throws if a file's path would lead outside the folder
 */
export const writeSite = (files: readonly SiteFile[], output: string): void => {
  const next = `${output}.next-${process.pid}`;
  const last = `${output}.last-${process.pid}`;
  rmSync(next, { recursive: true, force: true });
  try {
    for (const { path, bytes } of files) {
      const target = join(next, path);
      if (!resolve(target).startsWith(resolve(next) + sep)) throw new Error(`This path leads outside the site: ${path}`);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
    if (existsSync(output)) {
      rmSync(last, { recursive: true, force: true });
      renameSync(output, last);
    }
    renameSync(next, output);
  } finally {
    rmSync(next, { recursive: true, force: true });
    if (!existsSync(output) && existsSync(last)) renameSync(last, output);
    rmSync(last, { recursive: true, force: true });
  }
};
