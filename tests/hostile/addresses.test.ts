/** Flags, paths and addresses from outside: what is not ours is refused, and nothing leads out of its folder. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import * as fc from "fast-check";
import { answerFor } from "../../src/browser/copy.ts";
import { writeSite } from "../../src/publish/writeSite.ts";
import { BadFlag, readFlags } from "../../scripts/flags.ts";
import { serve, type Serving } from "../../scripts/serve.ts";
import { forAll, forAllAsync } from "./cases.ts";
import { piece, text } from "./pieces.ts";

const up = fc.constantFrom(
  "..",
  "../",
  "%2e%2e",
  "%2E%2e%2f",
  "..%2f",
  "..%5c",
  "..\\",
  "%252e%252e%252f",
  ".",
  "./",
  "//",
  "/",
  "\\",
  "%00",
  "%",
  "%zz",
  "%c0%ae%c0%ae/",
  "..;/",
  "....//",
  "~",
  "C:",
  "index.html",
  "roles/",
  "roles",
  "senco/",
  "secret.txt",
  "_headers",
  "404.html",
  "?q=1",
  "#x",
  "",
);
const path = fc
  .array(fc.oneof({ arbitrary: up, weight: 3 }, piece), { maxLength: 8 })
  .map((parts) => `/${parts.join("")}`);

describe("flags", () => {
  const flag = fc.constantFrom(
    "--area",
    "--path-prefix",
    "--site-url",
    "--preview",
    "--kill-offline",
    "--aera",
    "--",
    "-",
    "-a",
    "--no-preview",
    "--__proto__",
    "--constructor",
    "--area=",
    "--area=rotherham",
    "--path-prefix=/send/",
    "--preview=false",
    "--path-prefix=//",
    "--site-url=javascript:alert(1)",
    "--site-url=https://a.example/",
  );
  const value = fc.oneof(
    fc.constantFrom(
      "rotherham",
      "/send/guide/",
      "/",
      "//",
      "/../",
      "/./",
      "/a b/",
      '/"onload="x/',
      "/<script>/",
      "https://a.example/",
      "https://a.example",
      "https://",
      "https://a.example/\u0000",
      'https://a.example/"><script>',
      "https://user:pass@a.example/",
      "https://[::1/",
      "https://a.b:99999/",
      "javascript:alert(1)",
      "",
    ),
    text,
  );

  test("give options, or a sentence about the one that cannot be used", () =>
    forAll(
      4,
      fc
        .array(
          fc.oneof(
            flag.map((one) => [one]),
            value.map((one) => [one]),
            fc.tuple(fc.constantFrom("--area", "--path-prefix", "--site-url"), value),
          ),
          { maxLength: 4 },
        )
        .map((parts) => parts.flat()),
      (given) => {
        try {
          const { pathPrefix = "/", siteUrl = "https://a.example/" } = readFlags(given);
          assert.match(pathPrefix, /^\/(?:[\w.~-]+\/)*$/);
          assert.ok(
            !/(?:^|\/)\.{1,2}\//.test(pathPrefix),
            `no step up or on the spot: ${pathPrefix}`,
          );
          assert.equal(new URL(siteUrl).protocol, "https:");
          assert.doesNotMatch(siteUrl, /[\s"<>\\]|\p{Cc}/u);
        } catch (error) {
          assert.ok(error instanceof BadFlag, String((error as Error).stack));
          assert.doesNotMatch(error.message, /undefined|\[object|TypeError/);
        }
      },
    ));
});

describe("the server for tests and for editors", () => {
  let folder: string;
  let serving: Serving;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "sen-signpost-hostile-"));
    mkdirSync(join(folder, "site", "roles"), { recursive: true });
    for (const file of ["index.html", "404.html", "roles/index.html"])
      writeFileSync(join(folder, "site", file), "of the site");
    writeFileSync(join(folder, "secret.txt"), "outside");
    serving = await serve({ folder: join(folder, "site") });
  });
  after(async () => {
    await serving.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Asks for a path as it is, without a browser's tidying. */
  const ask = (asked: string): Promise<{ status: number; location: string; body: string }> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(serving.url);
      request({ hostname, port, path: asked, agent: false }, (response) => {
        let body = "";
        response
          .on("data", (chunk: Buffer) => {
            body += chunk.toString();
          })
          .on("end", () =>
            resolve({
              status: response.statusCode!,
              location: response.headers.location ?? "",
              body,
            }),
          );
      })
        .on("error", reject)
        .end();
    });

  test("never gives a file from outside its folder, and never fails", async () => {
    // What Node's own client refuses to send never reaches a server either.
    const sendable = path.map((asked) =>
      asked.replace(/[^\u0021-\u007e]/g, (sign) =>
        encodeURIComponent(Buffer.from(sign).toString()),
      ),
    );
    await forAllAsync(3, sendable, async (asked) => {
      const { status, location, body } = await ask(asked);
      assert.ok([200, 301, 404].includes(status), `${status} ${body}`);
      assert.ok(status === 301 || body === "of the site", body);
      assert.ok(
        location === "" || /^\/(?!\/)/.test(location),
        `leads to another host: ${location}`,
      );
    });
  });
});

describe("the offline worker's answer", () => {
  const files: Record<string, string> = {
    "": "h",
    "roles/": "h",
    "roles/senco/": "h",
    "404.html": "h",
    "icons/icon.svg": "h",
  };
  const scope = fc.constantFrom("/", "/send/guide/", "/a/");
  const within = fc
    .tuple(
      scope,
      fc.oneof(
        path,
        fc.constantFrom(
          ...Object.keys(files),
          ...Object.keys(files).map((file) => file.replace(/\/$/, "")),
          "__proto__",
          "constructor",
          "toString/",
        ),
      ),
    )
    .map(([of, asked]): [string, string] => [of, of + asked]);
  const anywhere = fc.tuple(scope, path);

  test("is a file it holds, an address below its scope, or none", () =>
    forAll(4, fc.oneof(within, anywhere), ([of, asked]) => {
      const answer = answerFor(asked, of, files);
      if (answer === undefined) return;
      if ("file" in answer) assert.ok(Object.hasOwn(files, answer.file), answer.file);
      else {
        assert.ok(
          answer.redirect.startsWith(of) &&
            (answer.redirect === of || Object.hasOwn(files, answer.redirect.slice(of.length))),
          answer.redirect,
        );
        assert.deepEqual(
          answerFor(answer.redirect, of, files),
          { file: answer.redirect.slice(of.length) },
          "one step leads there",
        );
      }
    }));
});

describe("writing the site", () => {
  test("never writes a file outside its folder", () => {
    const folder = mkdtempSync(join(tmpdir(), "sen-signpost-hostile-"));
    try {
      const output = join(folder, "a", "_site");
      mkdirSync(join(folder, "a"));
      const odd = fc
        .array(
          fc.constantFrom("..", ".", "/", "a", "b.html", "", "\\", "~", "C:", " ", "é", "..."),
          { maxLength: 7 },
        )
        .map((parts) => parts.join("/"));
      forAll(2, odd, (written) => {
        try {
          writeSite(
            [
              { path: "index.html", bytes: Buffer.from("x") },
              { path: written, bytes: Buffer.from("x") },
            ],
            output,
          );
        } catch (error) {
          assert.match((error as Error).message, /outside the site|EISDIR|EEXIST|ENOTDIR/);
        }
        assert.deepEqual(
          [readdirSync(folder), readdirSync(join(folder, "a")).filter((name) => name !== "_site")],
          [["a"], []],
          "nothing stands beside it",
        );
        assert.ok(
          !existsSync(output) || readdirSync(output).includes("index.html"),
          "what stands there is whole",
        );
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
