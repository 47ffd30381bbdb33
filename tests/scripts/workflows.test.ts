/**
 * The workflows: no stranger's change gets a right, a secret or a word in a command, and nothing is
 * fetched that may change.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";

type Step = {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
};
type Job = { permissions?: unknown; "timeout-minutes"?: unknown; uses?: string; steps?: Step[] };
type Workflow = { on: unknown; permissions?: unknown; jobs: Record<string, Job> };

/** The jobs that may write, and what: each runs the default branch's own program alone. */
const mayWrite: Record<string, readonly string[]> = {
  "comment.yml comment": ["pull-requests"],
  "due.yml due": ["issues"],
};

const triggersOf = ({ on }: Workflow): string[] => {
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(on as object);
};
const isPinned = (uses: string): boolean =>
  uses.startsWith("./") || /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses);
/** What a stranger can write: titles, branch names, texts. In a command it would be read as one. */
const strangersWords =
  /\$\{\{[^}]*(?:github\.(?:event|head_ref|ref_name|ref\b|base_ref)|inputs\.|steps\.[\w-]+\.outputs)/;
const tokens = /\$\{\{[^}]*(?:secrets\.|github\.token)/;

/** What a `permissions:` lets be written; undefined where it says nothing or everything. */
const writesOf = (permissions: unknown): string[] | undefined =>
  permissions === null || typeof permissions !== "object"
    ? undefined
    : Object.entries(permissions)
        .filter(([, right]) => right !== "read" && right !== "none")
        .map(([name]) => name);

const faultsOfStep = (step: Step, triggers: readonly string[]): string[] => {
  const action = step.uses?.split("@")[0];
  const given = step.with ?? {};
  return [
    ...(step.uses && !isPinned(step.uses) ? [`${step.uses} is not pinned by its commit`] : []),
    ...(strangersWords.test(step.run ?? "") || strangersWords.test(String(given["script"] ?? ""))
      ? [`a stranger's words stand in a command: ${step.run ?? String(given["script"])}`]
      : []),
    ...(action === "actions/checkout" && given["persist-credentials"] !== false
      ? ["a checkout keeps the token"]
      : []),
    ...(triggers.includes("workflow_run") &&
    action === "actions/checkout" &&
    ("ref" in given || "repository" in given)
      ? ["with the right to write, a stranger's branch may be checked out"]
      : []),
    ...(triggers.includes("workflow_run") &&
    /\b(?:git (?:fetch|checkout|switch|pull)|gh pr checkout)\b/.test(step.run ?? "")
      ? ["with the right to write, a stranger's branch may be fetched"]
      : []),
    ...(triggers.includes("workflow_run") &&
    action === "actions/download-artifact" &&
    !String(given["path"] ?? "").startsWith("${{ runner.temp }}/")
      ? ["what was handed over lies among the program's own files"]
      : []),
  ];
};

/** Everything that is wrong with a workflow. */
const faultsOf = (name: string, text: string): string[] => {
  const workflow = parse(text) as Workflow;
  const triggers = triggersOf(workflow);
  const atTop = writesOf(workflow.permissions);
  return [
    ...(triggers.includes("pull_request_target")
      ? ["pull_request_target runs with the right to write"]
      : []),
    ...(atTop === undefined
      ? ["no permissions at the top, or all of them"]
      : atTop.map((right) => `everything may write: ${right}`)),
    ...(triggers.includes("pull_request") && tokens.test(text)
      ? ["a token is handed to a stranger's code"]
      : []),
    ...text
      .split("\n")
      .filter((line) => /^\s*(?:- )?uses: [^.]/.test(line) && !/ # v\d+(?:\.\d+)*$/.test(line))
      .map((line) => `no version is named beside ${line.trim()}`),
    ...Object.entries(workflow.jobs).flatMap(([id, job]) => {
      const writes =
        job.permissions === undefined ? [] : (writesOf(job.permissions) ?? ["everything"]);
      return [
        ...writes
          .filter((right) => !(mayWrite[`${name} ${id}`] ?? []).includes(right))
          .map((right) => `${id} may write: ${right}`),
        ...(typeof job["timeout-minutes"] === "number" || job.uses ? [] : [`${id} has no end`]),
        ...(job.uses && !isPinned(job.uses) ? [`${job.uses} is not pinned by its commit`] : []),
        ...(job.steps ?? []).flatMap((step) => faultsOfStep(step, triggers)),
      ];
    }),
  ];
};

const folder = ".github/workflows";
const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));

describe("the workflows", () => {
  for (const name of names)
    test(`${name} is safe`, () =>
      assert.deepEqual(faultsOf(name, readFileSync(join(folder, name), "utf8")), []));

  test("are there", () =>
    assert.ok(names.includes("test.yml") && names.includes("full.yml"), names.join(", ")));

  test("are kept new, and so are the packages", () => {
    const { updates } = parse(readFileSync(".github/dependabot.yml", "utf8")) as {
      updates: { "package-ecosystem": string; schedule: { interval: string }; groups: object }[];
    };
    assert.deepEqual(
      updates.map((update) => [
        update["package-ecosystem"],
        update.schedule.interval,
        Object.keys(update.groups).length,
      ]),
      [
        ["npm", "weekly", 1],
        ["github-actions", "weekly", 1],
      ],
    );
  });
});

describe("the measure itself", () => {
  const sha = "0123456789012345678901234567890123456789";
  const safe = `on:
  pull_request:
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${sha} # v7.0.1
        with:
          persist-credentials: false
      - run: npm test
`;
  const afterwards = safe.replace("  pull_request:", "  workflow_run:\n    workflows: [Test]");

  test("finds nothing in a safe one", () => {
    assert.deepEqual(faultsOf("safe.yml", safe), []);
    assert.deepEqual(faultsOf("safe.yml", afterwards), []);
  });

  for (const [what, text, issue] of [
    [
      "an action by its tag",
      safe.replace(`@${sha} # v7.0.1`, "@v7 # v7"),
      "actions/checkout@v7 is not pinned by its commit",
    ],
    [
      "a commit without its version",
      safe.replace(" # v7.0.1", ""),
      `no version is named beside - uses: actions/checkout@${sha}`,
    ],
    [
      "no permissions",
      safe.replace("permissions:\n  contents: read\n", ""),
      "no permissions at the top, or all of them",
    ],
    [
      "all permissions",
      safe.replace("permissions:\n  contents: read", "permissions: read-all"),
      "no permissions at the top, or all of them",
    ],
    [
      "a right to write at the top",
      safe.replace("contents: read", "contents: write"),
      "everything may write: contents",
    ],
    [
      "a right to write in a job",
      safe.replace("    timeout", "    permissions:\n      issues: write\n    timeout"),
      "test may write: issues",
    ],
    [
      "every right in a job",
      safe.replace("    timeout", "    permissions: write-all\n    timeout"),
      "test may write: everything",
    ],
    [
      "a trigger with the right to write",
      safe.replace("pull_request:", "pull_request_target:"),
      "pull_request_target runs with the right to write",
    ],
    [
      "a title in a command",
      safe.replace("npm test", 'echo "${{ github.event.pull_request.title }}"'),
      'a stranger\'s words stand in a command: echo "${{ github.event.pull_request.title }}"',
    ],
    [
      "a branch's name in a command",
      safe.replace("npm test", "git log ${{ github.head_ref }}"),
      "a stranger's words stand in a command: git log ${{ github.head_ref }}",
    ],
    [
      "a checkout that keeps the token",
      safe.replace("persist-credentials: false", "fetch-depth: 0"),
      "a checkout keeps the token",
    ],
    ["a job without an end", safe.replace("    timeout-minutes: 5\n", ""), "test has no end"],
    [
      "a secret at a stranger's hand",
      safe.replace("npm test", "npm test\n        env:\n          KEY: ${{ secrets.KEY }}"),
      "a token is handed to a stranger's code",
    ],
    [
      "a stranger's branch with the right to write",
      afterwards.replace(
        "persist-credentials: false",
        "persist-credentials: false\n          ref: ${{ github.event.workflow_run.head_sha }}",
      ),
      "with the right to write, a stranger's branch may be checked out",
    ],
    [
      "the same by hand",
      afterwards.replace("npm test", "git fetch origin pull/1/head"),
      "with the right to write, a stranger's branch may be fetched",
    ],
    [
      "what was handed over among the program's files",
      afterwards.replace(
        "- run: npm test",
        `- uses: actions/download-artifact@${sha} # v8\n        with:\n          path: scripts`,
      ),
      "what was handed over lies among the program's own files",
    ],
  ] as const)
    test(`finds ${what}`, () => assert.deepEqual(faultsOf("other.yml", text), [issue]));
});
