/**
 * Asks git, once, for the history of all records. Where there is none, or only a part of it, that
 * is said and stops nothing.
 */
import { spawnSync } from "node:child_process";
import { historyFormat, parseHistory, type History } from "../src/freshness/history.ts";

export type Reading = {
  history: History;
  /** What cannot be told here, in a sentence for an editor; nothing where the history is whole. */
  limits?: string;
};

const none = (why: string): Reading => ({
  history: { files: [], changed: new Map() },
  limits: `${why} Removed pages and pages changed after a check cannot be told here.`,
});

/** Bytes: about a million changes of records. */
const longestHistory = 100_000_000;

/**
 * The history of the records below a project's folder. Each merge counts once,
 * on the day it was merged.
 * @param git the program to ask
 */
export const readHistory = (folder: string, git = "git"): Reading => {
  const ask = (args: readonly string[]) =>
    spawnSync(git, ["-C", folder, ...args], {
      encoding: "utf8",
      maxBuffer: longestHistory,
      env: { ...process.env, LC_ALL: "C" },
    });
  const shallow = ask(["rev-parse", "--is-shallow-repository"]);
  if (shallow.error) return none("git is not installed here, so there is no history.");
  if (shallow.status !== 0)
    return none(
      /not a git repository/.test(shallow.stderr)
        ? "There is no history here."
        : `git could not read the history here (${shallow.stderr.trim().split("\n")[0]}).`,
    );
  const log = ask([
    "-c",
    "core.quotePath=false",
    "log",
    "--first-parent",
    "-m",
    "--relative",
    ...historyFormat,
    "--",
    "_data",
  ]);
  if (log.error || log.status !== 0)
    return none(
      /does not have any commits/.test(log.stderr)
        ? "There is no history here yet."
        : "git could not read the history here " +
            `(${log.error?.message ?? log.stderr.trim().split("\n")[0]}).`,
    );
  const short = shallow.stdout.trim() === "true";
  return {
    history: parseHistory(log.stdout, short),
    ...(short
      ? {
          limits:
            "The history here is short: dates may be wrong, and pages removed earlier are " +
            "not known. Fetch all of it with: git fetch --unshallow",
        }
      : {}),
  };
};
