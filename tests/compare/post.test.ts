/**
 * The script that may write: one comment, kept true; nothing of what was handed over is trusted.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { connect, HostError } from "../../scripts/host.ts";
import { showComment } from "../../scripts/showComment.ts";
import { BadHandover, readHandover } from "../../src/compare/readHandover.ts";
import { marker } from "../../src/compare/writeComment.ts";
import { project, temporaryFolder } from "../scripts/projectCopy.ts";
import { startFakeHost, type FakeHost } from "./fakeHost.ts";
import { found, some } from "./found.ts";

const repository = "council/guide";
const token = "the-token";
const head = "1".repeat(40);
let host: FakeHost;
let folder: string;
beforeEach(async () => {
  host = await startFakeHost({ head, token, repository });
  folder = temporaryFolder();
});

afterEach(() => host.close());

const handOver = (comparison: unknown, number = "7\n"): void => {
  writeFileSync(
    join(folder, "comparison.json"),
    typeof comparison === "string" ? comparison : JSON.stringify(comparison),
  );
  writeFileSync(join(folder, "number"), number);
};

type Ran = { status: number | null; out: string; err: string };
const run = (environment: NodeJS.ProcessEnv = {}): Promise<Ran> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/comment.ts", folder], {
      cwd: project,
      env: {
        ...process.env,
        GITHUB_API_URL: host.api,
        GITHUB_TOKEN: token,
        GITHUB_REPOSITORY: repository,
        HEAD_SHA: head,
        PREVIEW_URL: "https://deploy-preview-{number}--guide.example.org/",
        ...environment,
      },
    });
    const said = { out: "", err: "" };
    child.stdout.on("data", (part: Buffer) => {
      said.out += part.toString();
    });
    child.stderr.on("data", (part: Buffer) => {
      said.err += part.toString();
    });
    child.on("close", (status) => done({ status, ...said }));
  });

const show = (body: string, commit = head): Promise<string> =>
  showComment(connect({ api: host.api, token, repository }), 7, commit, `${marker}\n${body}`);
const writes = (): string[] => host.asked.filter((asked) => !asked.startsWith("GET"));

describe("the comment", () => {
  test("is written once, and anew when the change changes", async () => {
    assert.equal(await show("First"), "The comment was written.");
    assert.equal(await show("Second"), "The comment was written anew.");
    assert.equal(await show("Second"), "The comment stands as it is.");
    assert.deepEqual(
      host.comments.map(({ body }) => body),
      [`${marker}\nSecond`],
    );
    assert.deepEqual(writes(), [
      `POST /repos/${repository}/issues/7/comments`,
      `PATCH /repos/${repository}/issues/comments/1`,
    ]);
  });

  test("of somebody else is left alone; ours is found behind a hundred others", async () => {
    const foreign = { id: 1, body: `${marker}\nmine`, user: { login: "stranger" } };
    host.comments.push(
      { ...foreign },
      ...Array.from({ length: 120 }, (_, at) => ({
        id: at + 2,
        body: "a comment",
        user: { login: "editor" },
      })),
    );
    host.comments.push({ id: 122, body: `${marker}\nold`, user: { login: "github-actions[bot]" } });
    assert.equal(await show("Now"), "The comment was written anew.");
    assert.equal(host.comments.length, 122);
    assert.deepEqual([host.comments[0], host.comments[121]!.body], [foreign, `${marker}\nNow`]);
  });

  test("is not written by the run of another commit than the pull request's newest", async () => {
    assert.equal(
      await show("Old", "2".repeat(40)),
      "Pull request 7 stands at another commit than this run: nothing was written. " +
        "Its newest run writes the comment.",
    );
    assert.deepEqual(writes(), []);
  });
});

describe("the script", () => {
  test("writes what was handed over, words as words, linked to this change's preview", async () => {
    handOver(
      found({
        added: some({
          address: "/roles/new/",
          title: "@octocat <img src=x> [a](https://evil.example) ``` fixes #1",
        }),
      }),
    );
    assert.deepEqual(await run(), { status: 0, out: "The comment was written.\n", err: "" });
    const { body } = host.comments[0]!;
    assert.ok(body.startsWith(`${marker}\n`), "it begins with its mark");
    assert.ok(
      body.includes(
        "**`@octocat` &lt;img src=x&gt; `[a](https://evil.example)` ```` ``` ```` fixes " +
          "`#1`** `/roles/new/` · " +
          "[preview](https://deploy-preview-7--guide.example.org/roles/new/)",
      ),
      body,
    );
  });

  test("asks the host for nothing where what was handed over is refused", async () => {
    handOver(found(), "none");
    assert.deepEqual(await run(), {
      status: 1,
      out: "",
      err: "The file number holds no number of a pull request.\n",
    });
    assert.deepEqual(host.asked, []);
  });

  test("tells in one line what the host said", async () => {
    handOver(found());
    assert.deepEqual(await run({ GITHUB_TOKEN: "another" }), {
      status: 1,
      out: "",
      err:
        "The host does not know the token (401), for GET /pulls/7. " +
        "Give it one that has not run out.\n",
    });
  });

  test("names the setting that is missing", async () => {
    handOver(found());
    assert.deepEqual(await run({ GITHUB_TOKEN: "" }), {
      status: 1,
      out: "",
      err: "GITHUB_TOKEN is not set. The workflow that runs this sets it.\n",
    });
  });
});

describe("what was handed over", () => {
  const refuses = (message: string): void =>
    assert.throws(
      () => readHandover(folder),
      (error) => {
        assert.ok(error instanceof BadHandover, String(error));
        assert.equal(error.message, message);
        return true;
      },
    );

  test("with a number that is none is refused", () => {
    for (const number of ["7/../8", "-7", "07", "", "7 8", "1e3", "99999999999"]) {
      handOver(found(), number);
      refuses("The file number holds no number of a pull request.");
    }
  });

  test("in another form is refused, and not shown", () => {
    const page = { address: "/a/", title: "A" };
    for (const wrong of [
      "",
      "not JSON <img>",
      "[]",
      { ...found(), more: "@octocat" },
      { ...found(), added: some({ ...page, title: "a".repeat(5_000) }) },
      { ...found(), added: some(...Array.from({ length: 1_000 }, () => page)) },
      { ...found(), copy: { before: -1, after: 0, limit: 0 } },
    ]) {
      handOver(wrong);
      refuses("comparison.json is not what npm run compare writes. Nothing of it was shown.");
    }
  });

  test("that is too large, or no file of its own, is not read", () => {
    handOver(`"${"a".repeat(10_000_001)}"`);
    refuses("comparison.json has 10000003 bytes; the limit is 10000000. Nothing of it was read.");
    rmSync(join(folder, "number"));
    refuses("The run handed over no file number.");
    symlinkSync(join(folder, "comparison.json"), join(folder, "number"));
    refuses("The run handed over no file number.");
  });
});

describe("a host that says no", () => {
  const cases: [what: string, failures: FakeHost["failures"], message: string][] = [
    [
      "to the token",
      [{ status: 401 }],
      "The host does not know the token (401), for GET /pulls/7. Give it one that has not run out.",
    ],
    [
      "to what the token may do",
      [{ status: 403 }],
      "The token may not do this (403): GET /pulls/7. Give the job the permission it needs.",
    ],
    [
      "to a pull request that is not there",
      [{ status: 404 }],
      "The host has nothing there (404), or the token may not see it: GET /pulls/7.",
    ],
    [
      "to what was sent",
      [{ status: 422 }],
      "The host does not take what was sent (422): GET /pulls/7.",
    ],
    [
      "because it was asked too often",
      [
        {
          status: 403,
          headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1795521600" },
        },
      ],
      "The host takes no more requests for now (403). It takes them again at 12:00 UTC. " +
        "Run this again then.",
    ],
    [
      "for some seconds",
      [{ status: 429, headers: { "retry-after": "60" } }],
      "The host takes no more requests for now (429). It takes them again in 60 seconds. " +
        "Run this again then.",
    ],
    [
      "twice, because it failed",
      [{ status: 500 }, { status: 502 }],
      "The host failed (502) at: GET /pulls/7. Run this again later.",
    ],
  ];
  for (const [what, failures, message] of cases) {
    test(`${what}: in plain words`, async () => {
      host.failures.push(...failures);
      await assert.rejects(
        connect({ api: host.api, token, repository }).request("GET", "/pulls/7"),
        (error) => {
          assert.ok(error instanceof HostError, String(error));
          assert.deepEqual([error.message, error.status], [message, failures.at(-1)!.status]);
          return true;
        },
      );
      assert.equal(
        host.asked.length,
        failures.length,
        "no request is repeated more often than that",
      );
    });
  }

  test("once, because it failed, is asked again; but never to write a comment twice", async () => {
    const { request } = connect({ api: host.api, token, repository });
    host.failures.push({ status: 500 });
    assert.deepEqual(await request("GET", "/pulls/7"), { head: { sha: head } });
    host.failures.push({ status: 502 });
    await assert.rejects(request("POST", "/issues/7/comments", { body: "a" }), { status: 502 });
    assert.deepEqual(host.asked.filter((asked) => asked.startsWith("POST")).length, 1);
  });

  test("or nothing at all", async () => {
    host.close();
    await assert.rejects(connect({ api: host.api, token, repository }).request("GET", "/pulls/7"), {
      name: "HostError",
      status: 0,
      message: `The host did not answer at ${host.api}: connect ECONNREFUSED ${host.api.slice(7)}`,
    });
  });

  test("is never asked about what is no repository", () => {
    for (const name of ["guide", "council/guide/issues", "council/guide?", ""])
      assert.throws(
        () => connect({ api: host.api, token, repository: name }),
        /A repository is written with its owner/,
      );
  });
});
