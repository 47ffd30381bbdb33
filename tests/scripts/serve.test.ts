/** The server of `npm start` and of the tests answers as a host would, and never with anything but the site. */
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync } from "node:zlib";
import { headersFor, readHeaderRules, serve, type Serving } from "../../scripts/serve.ts";
import { temporaryFolder } from "./projectCopy.ts";

type Answer = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
};

/** Asks for an address exactly as written: `fetch` would tidy it first. */
const ask = (
  serving: Serving,
  path: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(serving.origin);
    request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response
        .on("data", (part: Buffer) => parts.push(part))
        .on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        )
        .on("error", reject);
    })
      .on("error", reject)
      .end();
  });

const headersFile = [
  "/*",
  "  X-Content-Type-Options: nosniff",
  "  Content-Security-Policy: default-src 'none'; style-src 'sha256-a:b='",
  "",
  "/",
  "  Cache-Control: no-cache",
  "",
  "/roles/*",
  "  Cache-Control: max-age=60",
  "",
].join("\n");
const site: Record<string, string> = {
  "index.html": "Start",
  "404.html": "Not here",
  _headers: headersFile,
  "roles/index.html": "Who is who",
  "roles/senco/index.html": "SENCO ".repeat(50),
  "sw.js": "worker",
  "manifest.webmanifest": "{}",
  "icons/icon.svg": "<svg/>",
  "icons/a.png": "png",
  "empty/note.txt": "a folder without a page",
  "a/it’s here/index.html": "Spaces",
};

let outside: string;
let folder: string;
before(() => {
  outside = temporaryFolder();
  folder = join(outside, "site");
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(outside, "secret.txt"), "secret");
  writeFileSync(join(outside, "index.html"), "secret");
});

for (const prefix of ["/", "/send/guide/"]) {
  describe(`a site served at ${prefix}`, () => {
    let serving: Serving;
    before(async () => {
      serving = await serve({ folder, prefix });
    });
    after(() => serving.close());
    const get = (below: string, options = {}) => ask(serving, prefix + below, options);

    test("gives the start page, a page and files, each with its type", async () => {
      for (const [below, body, type] of [
        ["", "Start", "text/html; charset=utf-8"],
        ["roles/", "Who is who", "text/html; charset=utf-8"],
        ["roles/index.html", "Who is who", "text/html; charset=utf-8"],
        ["sw.js", "worker", "text/javascript; charset=utf-8"],
        ["manifest.webmanifest", "{}", "application/manifest+json"],
        ["icons/icon.svg", "<svg/>", "image/svg+xml"],
        ["icons/a.png", "png", "image/png"],
        ["a/it%E2%80%99s%20here/", "Spaces", "text/html; charset=utf-8"],
      ] as const) {
        const answer = await get(below);
        assert.deepEqual(
          [answer.status, answer.body.toString(), answer.headers["content-type"]],
          [200, body, type],
          below,
        );
      }
    });

    test("looks past a query", async () =>
      assert.equal((await get("roles/?q=sen&x=../..")).body.toString(), "Who is who"));

    test("leads a page asked for without its last slash to the form with it, its query kept", async () => {
      const answer = await get("roles/senco?q=1&r=2");
      assert.deepEqual(
        [answer.status, answer.headers["location"]],
        [301, `${prefix}roles/senco/?q=1&r=2`],
      );
    });

    test("gives the page for missing addresses, as missing", async () => {
      for (const below of [
        "nobody/",
        "roles/nobody",
        "empty/",
        "empty",
        "index.html/",
        "%00",
        "roles/%2e%2e%2fnobody",
      ]) {
        const answer = await get(below);
        assert.deepEqual(
          [answer.status, answer.body.toString(), answer.headers["content-type"]],
          [404, "Not here", "text/html; charset=utf-8"],
          below,
        );
      }
    });

    test("says that an address nobody can read is not there, rather than fail", async () => {
      for (const below of ["%", "%E0%A4%A", "roles/%zz/"])
        assert.deepEqual(
          [(await get(below)).status, (await get(below)).body.toString()],
          [404, "Not here"],
          below,
        );
    });

    test("has no way out of its folder", async () => {
      for (const below of [
        "../secret.txt",
        "../index.html",
        "../",
        "..",
        "roles/../../secret.txt",
        "%2e%2e/secret.txt",
        "%2e%2e%2fsecret.txt",
        "..%2fsecret.txt",
        "roles/..%2f..%2fsecret.txt",
        ".%2e/secret.txt",
        "%252e%252e%252fsecret.txt",
        "....//secret.txt",
        "..;/secret.txt",
        "/etc/passwd",
        "%2fetc%2fpasswd",
        `${"../".repeat(12)}etc/passwd`,
        `${"%2e%2e%2f".repeat(12)}etc%2fpasswd`,
        "..%5csecret.txt",
        "..%00/secret.txt",
      ]) {
        const { body, status } = await get(below);
        assert.ok(!body.includes("secret") && !body.includes("root:"), below);
        // An address that the client's own rules fold onto the start page may give that.
        assert.ok(
          status === 404 || body.toString() === "Start",
          `${below}: ${status} ${body.toString()}`,
        );
      }
    });

    test("keeps the hosts' own file to itself", async () =>
      assert.equal((await get("_headers")).status, 404));

    test("answers HEAD as GET, without the body", async () => {
      const [whole, head] = [await get("roles/"), await get("roles/", { method: "HEAD" })];
      assert.equal(head.body.length, 0);
      assert.deepEqual(
        [head.status, head.headers["content-length"], head.headers["content-type"]],
        [200, whole.headers["content-length"], whole.headers["content-type"]],
      );
    });

    test("packs text for a browser that can unpack it, and pictures for none", async () => {
      const accepts = { headers: { "Accept-Encoding": "gzip, br" } };
      const page = await get("roles/senco/", accepts);
      assert.equal(page.headers["content-encoding"], "br");
      assert.equal(Number(page.headers["content-length"]), page.body.length);
      assert.equal(brotliDecompressSync(page.body).toString(), site["roles/senco/index.html"]);
      assert.equal((await get("icons/a.png", accepts)).headers["content-encoding"], undefined);
      assert.equal((await get("roles/senco/")).headers["content-encoding"], undefined);
      for (const answer of [page, await get("roles/senco/")])
        assert.equal(answer.headers["vary"], "Accept-Encoding");
    });

    test("remembers what it was asked for", async () => {
      await get("roles/?remember");
      assert.equal(serving.requests.at(-1), `${prefix}roles/?remember`);
    });
  });
}

describe("the headers of the site's own file", () => {
  let serving: Serving;
  before(async () => {
    serving = await serve({ folder });
  });
  after(() => serving.close());

  test("come with pages, with files and with what is not there", async () => {
    for (const path of ["/", "/roles/senco/", "/sw.js", "/nobody/"]) {
      const { headers } = await ask(serving, path);
      assert.equal(headers["x-content-type-options"], "nosniff", path);
      assert.equal(
        headers["content-security-policy"],
        "default-src 'none'; style-src 'sha256-a:b='",
        path,
      );
      assert.equal(
        headers["cache-control"],
        path === "/" ? "no-cache" : path.startsWith("/roles/") ? "max-age=60" : undefined,
        path,
      );
    }
  });

  test("are read as they stand: a path, and indented below it a name, a colon and the rest of the line", () => {
    const rules = readHeaderRules("/*\n  A: 1\n  B: x: y\n\n/roles/*\n\tC:  2\n/\n  D: 3\n");
    assert.deepEqual(rules, [
      {
        pattern: "/*",
        headers: [
          ["A", "1"],
          ["B", "x: y"],
        ],
      },
      { pattern: "/roles/*", headers: [["C", "2"]] },
      { pattern: "/", headers: [["D", "3"]] },
    ]);
    assert.deepEqual(headersFor(rules, "/roles/"), [
      ["A", "1"],
      ["B", "x: y"],
      ["C", "2"],
    ]);
    assert.deepEqual(headersFor(rules, "/"), [
      ["A", "1"],
      ["B", "x: y"],
      ["D", "3"],
    ]);
    assert.deepEqual(headersFor(rules, "/roles"), [
      ["A", "1"],
      ["B", "x: y"],
    ]);
  });
});

describe("a guide below a path of its host", () => {
  test("leaves the host's other addresses alone", async (t) => {
    const serving = await serve({ folder, prefix: "/send/guide/" });
    t.after(() => serving.close());
    for (const path of [
      "/",
      "/roles/",
      "/send/",
      "/send/guidebook/",
      "/send/guide/../../secret.txt",
    ])
      assert.equal((await ask(serving, path)).status, 404, path);
  });
});

describe("the server", () => {
  test("says which port is taken, so that the next one can be tried", async (t) => {
    const serving = await serve({ folder });
    t.after(() => serving.close());
    await assert.rejects(serve({ folder, port: Number(new URL(serving.origin).port) }), {
      code: "EADDRINUSE",
    });
  });

  test("lets a test answer in its place, and tells of a fault of its own", async (t) => {
    const serving = await serve({
      folder,
      intercept: (asked, response) => {
        if (asked.url === "/broken") throw new Error("as the test wished");
        if (asked.url !== "/mine") return false;
        response.writeHead(418).end("mine");
        return true;
      },
    });
    t.after(() => serving.close());
    assert.deepEqual(
      [(await ask(serving, "/mine")).status, (await ask(serving, "/mine")).body.toString()],
      [418, "mine"],
    );
    assert.deepEqual(
      [(await ask(serving, "/broken")).status, (await ask(serving, "/broken")).body.toString()],
      [500, "Error: as the test wished"],
    );
    assert.equal((await ask(serving, "/roles/")).status, 200);
  });
});
