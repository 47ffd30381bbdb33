/** The history, asked of a real git: whole, merged, cut off, or not there at all. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { readHistory } from "../../scripts/readHistory.ts";
import { findLostAddresses } from "../../src/freshness/history.ts";
import { loadGuide } from "../../src/guide/loadGuide.ts";
import { describeIssue } from "../../src/records/issue.ts";
import { readRecords } from "../../src/records/readRecords.ts";
import { project, temporaryFolder } from "./projectCopy.ts";

const git = (folder: string, day: string, ...args: string[]): void =>
  void execFileSync(
    "git",
    ["-C", folder, "-c", "user.name=Editor", "-c", "user.email=editor@example.org", ...args],
    {
      stdio: "pipe",
      env: {
        ...process.env,
        GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
        GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
        GIT_CONFIG_GLOBAL: "/dev/null",
      },
    },
  );

const commit = (folder: string, day: string, change: () => void): void => {
  change();
  git(folder, day, "add", "-A");
  git(folder, day, "commit", "-m", "A change");
};
const write = (folder: string, file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

/** Three commits and a merge: a role renamed, another changed on a branch that was merged later. */
const makeRepository = (): string => {
  const folder = temporaryFolder();
  git(folder, "2026-11-24", "init", "--initial-branch=main");
  commit(folder, "2026-11-24", () => {
    write(folder, "_data/roles/old.yaml", "id: old\n");
    write(folder, "_data/roles/caf\u00e9.yaml", "a\n");
    write(folder, "README.md", "r\n");
  });
  git(folder, "2026-12-01", "checkout", "-b", "branch");
  commit(folder, "2026-12-01", () => {
    write(folder, "_data/roles/café.yaml", "b\n");
    write(folder, "_data/roles/tried.yaml", "t\n");
  });
  commit(folder, "2026-12-02", () => rmSync(join(folder, "_data/roles/tried.yaml")));
  git(folder, "2026-12-10", "checkout", "main");
  commit(folder, "2026-12-10", () => {
    rmSync(join(folder, "_data/roles/old.yaml"));
    write(folder, "_data/roles/new.yaml", "id: old\n");
  });
  git(folder, "2026-12-20", "merge", "--no-ff", "-m", "Merged", "branch");
  return folder;
};

describe("the history of the records", () => {
  test("tells a renamed file under both names, and a merge as one change on its own day", () => {
    const { history, limits } = readHistory(makeRepository());
    assert.equal(limits, undefined);
    assert.deepEqual(
      history.files,
      ["_data/roles/café.yaml", "_data/roles/new.yaml", "_data/roles/old.yaml"],
      "what a branch tried and took back was never published",
    );
    assert.deepEqual(history.changed.get("_data/roles/café.yaml"), ["2026-12-20", "2026-11-24"]);
    assert.deepEqual(history.changed.get("_data/roles/old.yaml"), ["2026-12-10", "2026-11-24"]);
  });

  test("that is cut off is said to be short, and gives no day that it cannot know", () => {
    const copy = join(temporaryFolder(), "copy");
    execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${makeRepository()}`, copy], {
      stdio: "pipe",
    });
    const { history, limits } = readHistory(copy);
    assert.match(limits!, /^The history here is short: dates may be wrong/);
    assert.deepEqual(history.files, ["_data/roles/café.yaml", "_data/roles/new.yaml"]);
    assert.equal(history.changed.size, 0);
  });

  test("of a project below the top of its repository names files from the project on", () => {
    const folder = temporaryFolder();
    git(folder, "2026-11-24", "init");
    commit(folder, "2026-11-24", () => write(folder, "guide/_data/roles/senco.yaml", "a\n"));
    assert.deepEqual(readHistory(join(folder, "guide")).history.files, ["_data/roles/senco.yaml"]);
  });

  test("that is not there is said in a sentence, and is no error", () => {
    const empty = temporaryFolder();
    const cannot = "Removed pages and pages changed after a check cannot be told here.";
    assert.deepEqual(readHistory(empty), {
      history: { files: [], changed: new Map() },
      limits: `There is no history here. ${cannot}`,
    });
    assert.equal(
      readHistory(empty, "no-such-git").limits,
      `git is not installed here, so there is no history. ${cannot}`,
    );
    git(empty, "2026-11-24", "init");
    assert.equal(readHistory(empty).limits, `There is no history here yet. ${cannot}`);
  });
});

test("every page that the history knows is still there, or its address leads on", (context) => {
  const { history, limits } = readHistory(project);
  // A copy without its history cannot tell; `npm run check` says the same.
  if (limits) context.diagnostic(limits);
  const { ids } = readRecords(join(project, "_data/"));
  assert.deepEqual(
    findLostAddresses(
      history.files,
      ids,
      loadGuide(join(project, "_data/"), "rotherham").redirects,
    ).map((issue) => describeIssue(issue)),
    [],
  );
});

test("nothing that makes pages asks git: no page can hold a date from the history", () => {
  const files = [
    ".eleventy.ts",
    ...["_data", "_includes", "src"].flatMap((room) =>
      readdirSync(join(project, room), { recursive: true, encoding: "utf8" }).map((name) =>
        join(room, name),
      ),
    ),
  ].filter((name) => /\.tsx?$/.test(name));
  assert.ok(files.length > 100, `${files.length} files`);
  const asks = files.filter((name) =>
    /child_process|\/scripts\/|isomorphic-git|parseHistory\(/.test(
      readFileSync(join(project, name), "utf8").replace(/export const parseHistory.*/s, ""),
    ),
  );
  assert.deepEqual(asks, []);
});
