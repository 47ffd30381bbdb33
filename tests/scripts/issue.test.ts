/**
 * The one issue with the list of what is due: opened once, written anew in place, and told
 * plainly where the host says no.
 */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, test } from "node:test";
import { showInIssue } from "../../scripts/dueIssue.ts";
import { connect, HostError, type Host } from "../../scripts/host.ts";
import { project } from "./projectCopy.ts";

type Issue = {
  number: number;
  title: string;
  body: string;
  state: string;
  user: { login: string };
  pull_request?: object;
};
type Asked = { method: string; path: string; token: string | undefined };

/** Speaks as much of the host's interface as the script uses, and gives the issues it ends with. */
const withHost = async (
  issues: Issue[],
  use: (host: Host, environment: NodeJS.ProcessEnv) => Promise<void>,
  refuse?: (method: string) => number | undefined,
): Promise<Asked[]> => {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request
      .on("data", (chunk: Buffer) => chunks.push(chunk))
      .on("end", () => {
        const { pathname, searchParams } = new URL(request.url!, "http://localhost");
        const answer = (status: number, body: unknown): void =>
          void response
            .writeHead(status, { "Content-Type": "application/json" })
            .end(JSON.stringify(body));
        asked.push({
          method: request.method!,
          path: pathname,
          token: request.headers.authorization,
        });
        const refused = refuse?.(request.method!);
        if (refused) return answer(refused, { message: "No" });
        const given =
          chunks.length > 0 ? (JSON.parse(Buffer.concat(chunks).toString()) as Partial<Issue>) : {};
        const number = Number(/^\/repos\/council\/guide\/issues\/(\d+)$/.exec(pathname)?.[1]);
        if (request.method === "GET" && pathname === "/repos/council/guide/issues") {
          const [size, page] = [
            Number(searchParams.get("per_page")),
            Number(searchParams.get("page")),
          ];
          return answer(
            200,
            issues
              .filter(({ state }) => state === searchParams.get("state"))
              .slice(size * (page - 1), size * page),
          );
        }
        if (request.method === "POST" && pathname === "/repos/council/guide/issues") {
          const issue = {
            number: issues.length + 1,
            title: given.title!,
            body: given.body!,
            state: "open",
            user: { login: "github-actions[bot]" },
          };
          issues.push(issue);
          return answer(201, issue);
        }
        const issue = issues.find((one) => one.number === number);
        if (request.method === "PATCH" && issue) return answer(200, Object.assign(issue, given));
        return answer(404, { message: "Not Found" });
      });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    await use(connect({ api, token: "a-token", repository: "council/guide" }), {
      ...process.env,
      NODE_OPTIONS: "",
      GITHUB_API_URL: api,
      GITHUB_TOKEN: "a-token",
      GITHUB_REPOSITORY: "council/guide",
    });
  } finally {
    await new Promise((done) => server.close(done));
  }
  return asked;
};

type Ran = { status: number; out: string; err: string };
const run = (args: readonly string[], environment: NodeJS.ProcessEnv): Promise<Ran> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      ["--import", "tsx", "scripts/issue.ts", ...args],
      { cwd: project, env: environment },
      (error, out, err) => done({ status: error ? Number(error.code) : 0, out, err }),
    );
  });

const stranger = (number: number, more: Partial<Issue> = {}): Issue => ({
  number,
  title: "Another",
  body: "Words",
  state: "open",
  user: { login: "someone" },
  ...more,
});
const marker = "<!-- sen-signpost: what is due -->";

const due = { text: "What is due", isEmpty: false };

describe("the issue of what is due", () => {
  test("is opened by the first run, and written anew in place where something changed", async () => {
    const issues: Issue[] = [];
    const asked = await withHost(issues, async (host) => {
      assert.equal(await showInIssue(host, due), "Issue 1 was opened.");
      assert.equal(await showInIssue(host, due), "Issue 1 stands as it is.");
      assert.equal(
        await showInIssue(host, { text: "What is due now", isEmpty: false }),
        "Issue 1 was written anew.",
      );
      assert.equal(
        await showInIssue(host, { text: "Nothing is due", isEmpty: true }),
        "Issue 1 was written anew.",
      );
    });
    assert.deepEqual(issues, [
      {
        number: 1,
        title: "Pages due for a check",
        body: `${marker}\nNothing is due\n`,
        state: "open",
        user: { login: "github-actions[bot]" },
      },
    ]);
    assert.deepEqual(
      asked.map(({ method }) => method),
      ["GET", "POST", "GET", "GET", "PATCH", "GET", "PATCH"],
    );
    assert.ok(asked.every(({ token }) => token === "Bearer a-token"));
  });

  test("is not opened to say that nothing is due", async () => {
    const issues: Issue[] = [];
    await withHost(issues, async (host) =>
      assert.equal(
        await showInIssue(host, { text: "", isEmpty: true }),
        "Nothing is due, and no issue is open: nothing was written.",
      ),
    );
    assert.deepEqual(issues, []);
  });

  test("is found past a hundred others, and nobody else's is touched", async () => {
    const own = { user: { login: "github-actions[bot]" }, body: `${marker}\nOld` };
    const others = [
      ...Array.from({ length: 120 }, (_, index) => stranger(index + 1)),
      stranger(121, { body: own.body }),
      stranger(122, { ...own, pull_request: {} }),
      stranger(123, { ...own, state: "closed" }),
    ];
    const before = structuredClone(others);
    const issues = [...others, stranger(124, own)];
    await withHost(issues, async (host) =>
      assert.equal(await showInIssue(host, due), "Issue 124 was written anew."),
    );
    assert.deepEqual(issues.slice(0, -1), before);
    assert.equal(issues.at(-1)!.body, `${marker}\nWhat is due\n`);
  });

  const refusals: [status: number, method: string, message: string][] = [
    [401, "GET", "The host does not know the token (401)"],
    [
      403,
      "POST",
      "The token may not do this (403): POST /issues. Give the job the permission it needs.",
    ],
    [404, "GET", "The host has nothing there (404)"],
    [500, "GET", "The host failed (500)"],
  ];
  for (const [status, method, message] of refusals) {
    test(`is refused with ${status}: told in a sentence, and nothing is written`, async () => {
      const issues: Issue[] = [];
      await withHost(
        issues,
        (host) =>
          assert.rejects(showInIssue(host, due), (error) => {
            assert.ok(
              error instanceof HostError && error.message.startsWith(message),
              String(error),
            );
            assert.ok(!error.message.includes("a-token"), "the token is not told");
            return true;
          }),
        (asked) => (asked === method ? status : undefined),
      );
      assert.deepEqual(issues, []);
    });
  }
});

describe("the command that the workflow runs", () => {
  test("puts the guide's own list into the issue, and tells a refusal in a sentence", async () => {
    const issues: Issue[] = [];
    let refused: number | undefined;
    await withHost(
      issues,
      async (_, environment) => {
        assert.deepEqual(await run(["--as-of", "2027-06-01"], environment), {
          status: 0,
          out: "Issue 1 was opened.\n",
          err: "",
        });
        refused = 403;
        const { status, out, err } = await run(["--as-of", "2027-06-01"], environment);
        assert.deepEqual([status, out], [1, ""]);
        assert.match(err, /^The token may not do this \(403\)[^\n]*\n$/);
      },
      () => refused,
    );
    assert.match(
      issues[0]!.body,
      /^<!-- sen-signpost: what is due -->\nWhat is due on 1 June 2027, by who keeps it right\./,
    );
    assert.match(issues[0]!.body, /### Not yet checked by an adviser \(\d+\)\n\n- /);
  });

  test("needs a day and the workflow's settings, and says which is missing", async () => {
    const { GITHUB_API_URL: _, ...without } = process.env;
    assert.deepEqual(await run([], without), {
      status: 1,
      out: "",
      err: "Name the day for which the list is made, as in --as-of 2027-06-01\n",
    });
    assert.deepEqual(await run(["--as-of", "2027-06-01"], without), {
      status: 1,
      out: "",
      err: "GITHUB_API_URL is not set. The workflow that runs this sets it.\n",
    });
  });
});

describe("the workflow that runs it", () => {
  const workflow = readFileSync(join(project, ".github/workflows/due.yml"), "utf8");

  test("may write issues and nothing else, and keeps no token in the copy it works on", () => {
    assert.match(workflow, /^permissions: \{\}$/m);
    assert.deepEqual(
      [...workflow.matchAll(/^ +([a-z-]+): (read|write)$/gm)].map(
        ([, name, may]) => `${name}: ${may}`,
      ),
      ["contents: read", "issues: write"],
    );
    assert.match(workflow, /persist-credentials: false/);
  });

  test("runs once a week and by hand, for a limited time, with pinned actions", () => {
    assert.match(workflow, /cron: "\d+ \d+ \* \* [0-6]"/);
    assert.match(workflow, /^ {2}workflow_dispatch:$/m);
    assert.match(workflow, /timeout-minutes: \d+/);
    const pinned = (text: string): string[] =>
      [...text.matchAll(/uses: (\S+@[0-9a-f]{40})/g)].map(([, action]) => action!);
    assert.equal(pinned(workflow).length, [...workflow.matchAll(/uses:/g)].length);
    assert.deepEqual(
      pinned(workflow).filter(
        (action) =>
          !pinned(readFileSync(join(project, ".github/workflows/test.yml"), "utf8")).includes(
            action,
          ),
      ),
      [],
    );
  });
});
