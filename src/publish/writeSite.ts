/** Puts a finished site in the place of the last one, in one step: nobody ever finds half of it. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import type { SiteFile } from "./assets.ts";

/** The site is made, and the system would not let it be put in its place; `code` is the system's own word for why. */
export class SiteNotWritten extends Error {
  readonly code: string;
  readonly folder: string;
  constructor(code: string, folder: string, cause: unknown) {
    super(`${folder} could not be written: ${cause instanceof Error ? cause.message : code}`, {
      cause,
    });
    this.name = "SiteNotWritten";
    this.code = code;
    this.folder = folder;
  }
}

/**
 * The folders beside the output that a run may leave when it is killed:
 * `next` is being written and may be half of a site, `last` is always a whole one, `gone` is being taken away.
 */
const parts = ["next", "last", "gone"] as const;
type Besides = Record<(typeof parts)[number], string>;
const besides = (output: string, pid: number): Besides => ({
  next: `${output}.next-${pid}`,
  last: `${output}.last-${pid}`,
  gone: `${output}.gone-${pid}`,
});

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "";
const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

/** Renames a folder, and tells whether it did: not where the one has gone, or the other is there. */
const renamed = (from: string, to: string): boolean => {
  // Asked first, since a folder that may not be written to is an error also where there is nothing to rename.
  if (!existsSync(from)) return false;
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    // Windows says EPERM for a folder that is there.
    if (
      ["ENOENT", "ENOTEMPTY", "EEXIST"].includes(codeOf(error)) ||
      (codeOf(error) === "EPERM" && existsSync(to))
    )
      return false;
    throw error;
  }
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
};

/** Says a fault of the system as one of the folder; other faults stay what they are. */
const sayingWhere = <Result>(output: string, work: () => Result): Result => {
  try {
    return work();
  } catch (error) {
    throw codeOf(error) === "" || error instanceof SiteNotWritten
      ? error
      : new SiteNotWritten(codeOf(error), resolve(output), error);
  }
};

/** Takes away the site that was set aside, once there is one in its place. It is renamed first, so that what is called `last` is always whole. */
const takeAway = (output: string, { last, gone }: Besides): void => {
  remove(gone);
  if (existsSync(output) && renamed(last, gone)) remove(gone);
};

/**
 * Mends what a run left that was killed. Between the two renames of `writeSite` there is a moment without a site, and
 * Node has no rename that changes two folders over: where the last site stands aside, it is put back. What else a dead
 * run left is taken away; what belongs to a run that is still at work is left alone.
 * @throws SiteNotWritten, also where something that is not a folder has the output's name
 */
export const settleSite = (output: string): void =>
  sayingWhere(output, () => {
    const there = lstatSync(output, { throwIfNoEntry: false });
    if (there && !there.isDirectory())
      throw Object.assign(new Error("it is not a folder"), { code: "ENOTDIR" });
    const parent = dirname(resolve(output));
    const beginning = `${basename(output)}.`;
    const rest = new RegExp(`^(${parts.join("|")})-(\\d+)$`);
    if (!existsSync(parent)) return;
    const left = readdirSync(parent).flatMap((entry) => {
      const [, part, pid] = entry.startsWith(beginning)
        ? (rest.exec(entry.slice(beginning.length)) ?? [])
        : [];
      return part === undefined ? [] : [{ part, pid: Number(pid) }];
    });
    if (!existsSync(output)) {
      const age = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      const newest = left
        .filter(({ part }) => part === "last")
        .map(({ pid }) => besides(output, pid).last)
        .sort((a, b) => age(b) - age(a))[0];
      // Also where its run is still at work: that run then changes the folders over once more.
      if (newest) renamed(newest, output);
    }
    for (const { pid } of left) {
      if (pid !== process.pid && isRunning(pid)) continue;
      remove(besides(output, pid).next);
      takeAway(output, besides(output, pid));
    }
  });

/**
 * Changes the folders over. Where another run is quicker, its site stands there when ours is to be put: then once
 * more. Of two runs at once the later one's site stays, and it is whole.
 */
const changeOver = (output: string, beside: Besides): void => {
  const { next, last } = beside;
  do {
    if (!existsSync(next))
      throw Object.assign(new Error("there is nothing to put in its place"), { code: "ENOENT" });
    takeAway(output, beside);
    renamed(output, last);
  } while (!renamed(next, output));
};

/** A site that is being written beside its place, files at a time. */
export type SiteInWriting = {
  /** @throws SiteNotWritten; another error if a file's path would lead outside the folder */
  add(files: readonly SiteFile[]): void;
  /** Puts the site in the place of the last one. */
  finish(): void;
  /** Takes away what was written; the last site stays in its place. Nothing is left to take away once it is finished. */
  close(): void;
};

/**
 * Begins a site beside the output folder. Killed at any moment it leaves the old site or the new one, whole: in its
 * place, or beside it for `settleSite` to put back. It does not guard against a power cut in the seconds after it:
 * that would take waiting for the disk at every file.
 * @param output the folder to replace; what stood there before is gone only when everything new is written
 * @throws SiteNotWritten
 */
export const beginSite = (output: string): SiteInWriting => {
  settleSite(output);
  const beside = besides(output, process.pid);
  const write = ({ path, bytes }: SiteFile): void => {
    const target = join(beside.next, path);
    if (!resolve(target).startsWith(resolve(beside.next) + sep))
      throw new Error(`This path leads outside the site: ${path}`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  };
  return {
    add: (files) => sayingWhere(output, () => files.forEach(write)),
    finish: () => sayingWhere(output, () => changeOver(output, beside)),
    close: () =>
      sayingWhere(output, () => {
        if (!existsSync(output)) renamed(beside.last, output);
        remove(beside.next);
        takeAway(output, beside);
      }),
  };
};

/**
 * Writes all files beside the output folder, then changes the folders over; see `beginSite`.
 * @throws SiteNotWritten; another error if a file's path would lead outside the folder
 */
export const writeSite = (files: readonly SiteFile[], output: string): void => {
  const site = beginSite(output);
  try {
    site.add(files);
    site.finish();
  } finally {
    site.close();
  }
};
