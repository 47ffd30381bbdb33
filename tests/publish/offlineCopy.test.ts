/** The list of what a reader's device keeps, the pack its pages travel in, and the two workers. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { runInNewContext } from "node:vm";
import {
  familyOf,
  fullOf,
  headersOf,
  isPage,
  refusalOf,
  unpackPage,
  type Copy,
  type Pack,
} from "../../src/browser/copy.ts";
import type { SiteFile } from "../../src/publish/assets.ts";
import {
  addressOfFile,
  buildKillWorker,
  buildWorker,
  filesToKeep,
  listCopy,
  packPages,
} from "../../src/publish/offlineCopy.ts";

const file = (path: string, text = `What ${path} says`): SiteFile => ({
  path,
  bytes: Buffer.from(text),
});
const kept = [
  "index.html",
  "roles/senco/index.html",
  "404.html",
  "assets/main-ABCDEFGH.js",
  "manifest.webmanifest",
  "icons/icon-192.png",
  "pagefind/pagefind-entry.json",
];
const notKept = [
  "_headers",
  "guide.html",
  "robots.txt",
  "sitemap.xml",
  "changes/feed.xml",
  "sw.js",
  "icons/icon-512.png",
  "icons/icon-maskable-512.png",
  "assets/pages-01234567.json",
];
const files = [...kept, ...notKept].map((path) => file(path));
const pack = file("assets/pages-01234567.json");
const headers = {
  "Content-Security-Policy": "default-src 'none'",
  "Referrer-Policy": "no-referrer",
};
const release = { pack, date: "2026-11-24", headers };

describe("the list of the copy", () => {
  test("holds what a reader opens, and not what only hosts and programs ask for", () => {
    assert.deepEqual(
      filesToKeep(files).map(({ path }) => path),
      kept,
    );
  });

  test("names a page by its address and every other file by its path", () => {
    assert.deepEqual(kept.map(addressOfFile), [
      "",
      "roles/senco/",
      "404.html",
      "assets/main-ABCDEFGH.js",
      "manifest.webmanifest",
      "icons/icon-192.png",
      "pagefind/pagefind-entry.json",
    ]);
  });

  test("has the hash of every kept file, what they weigh together, the guide's date, and where the pack is", () => {
    const copy = listCopy(files, release);
    assert.deepEqual(Object.keys(copy.files).sort(), kept.map(addressOfFile).sort());
    assert.equal(
      copy.files["roles/senco/"],
      createHash("sha256").update("What roles/senco/index.html says").digest("hex").slice(0, 32),
    );
    assert.equal(
      copy.bytes,
      kept.reduce((sum, path) => sum + `What ${path} says`.length, 0),
    );
    assert.deepEqual(copy.pack, {
      address: pack.path,
      hash: createHash("sha256").update(pack.bytes).digest("hex").slice(0, 32),
    });
    assert.equal(copy.date, release.date);
  });

  test("is another release as soon as one byte of one kept file changes, a file is added, gone or renamed", () => {
    const without = (path: string) => files.filter((one) => one.path !== path);
    const releases = [
      listCopy(files, release),
      ...kept.map((path) => listCopy([...without(path), file(path, `what ${path} says`)], release)),
      ...kept.map((path) => listCopy(without(path), release)),
      listCopy([...files, file("roles/ta/index.html")], release),
      listCopy([...without("404.html"), file("405.html", "What 404.html says")], release),
    ].map(({ release }) => release);
    assert.equal(new Set(releases).size, 2 * kept.length + 3);
  });

  test("is the same release whatever the order of the files, and whatever changes in files that are not kept", () => {
    const { release: id } = listCopy(files, release);
    assert.equal(listCopy(files.toReversed(), release).release, id);
    assert.equal(
      listCopy(
        files.map((one) => (notKept.includes(one.path) ? file(one.path, "changed") : one)),
        release,
      ).release,
      id,
    );
  });
});

describe("what the files of a copy are given with", () => {
  const headersIn = (copy: Copy, path: string) => headersOf(copy, addressOfFile(path));

  test("is the release's own headers, and a type that does not rest on the host", () => {
    const copy = listCopy(files, release);
    for (const [path, type] of [
      ["index.html", "text/html; charset=utf-8"],
      ["roles/senco/index.html", "text/html; charset=utf-8"],
      ["404.html", "text/html; charset=utf-8"],
      ["assets/main-ABCDEFGH.js", "text/javascript; charset=utf-8"],
      ["manifest.webmanifest", "application/manifest+json"],
      ["icons/icon-192.png", "image/png"],
      ["pagefind/pagefind-entry.json", "application/json"],
      ["pagefind/wasm.en-gb.pagefind", "application/octet-stream"],
    ] as const)
      assert.deepEqual(headersIn(copy, path), { ...headers, "Content-Type": type }, path);
  });

  test("makes another release when one header changes, comes or goes", () => {
    const releases = [
      headers,
      { ...headers, "Content-Security-Policy": "default-src 'self'" },
      { ...headers, "X-Robots-Tag": "noindex" },
      {},
    ].map((changed) => listCopy(files, { ...release, headers: changed }).release);
    assert.equal(new Set(releases).size, releases.length);
  });
});

describe("the pack of all pages", () => {
  const css = 'a{content:"$&$\'"}';
  const page = (address: string, html: string) => ({
    address,
    path: `${address.slice(1)}index.html`,
    html,
  });
  const pages = [
    page("/", `<head><style>${css}</style></head><p>One $&</p>`),
    page("/roles/", `<head><style>${css}</style></head><p>“Two” <style></style></p>`),
    page("/old/", "<p>A page that moved has no stylesheet</p>"),
  ];

  test("gives every page back as it was, the stylesheet carried once", () => {
    const { bytes } = packPages(pages, css);
    const read = JSON.parse(Buffer.from(bytes).toString()) as Pack;
    for (const { address, html } of pages) assert.equal(unpackPage(read, address.slice(1)), html);
    assert.equal(Buffer.from(bytes).toString().split("content:").length, 2);
  });

  test("holds every file that counts as a page, and no other counts", () => {
    const all = [...pages, { ...page("/404.html", `<style>${css}</style>`), path: "404.html" }];
    const read = JSON.parse(Buffer.from(packPages(all, css).bytes).toString()) as Pack;
    assert.deepEqual(Object.keys(read.pages), ["", "roles/", "old/", "404.html"]);
    for (const address of Object.keys(read.pages)) assert.ok(isPage(address), address);
    for (const path of kept.filter((one) => !one.endsWith(".html")))
      assert.ok(!isPage(addressOfFile(path)), path);
  });

  test("has its content in its name, so that a cache between never gives an old one", () => {
    const { path, bytes } = packPages(pages, css);
    assert.equal(
      path,
      `assets/pages-${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}.json`,
    );
    assert.notEqual(
      packPages([page("/", `<style>${css}</style>one`)], css).path,
      packPages([page("/", `<style>${css}</style>two`)], css).path,
    );
  });

  test("is refused when a page could not be put together again, and the page is named", () => {
    const broken = page("/broken/", `<head><style></style></head><style>${css}</style>`);
    assert.throws(() => packPages([...pages, broken], css), {
      message: "/broken/ cannot be packed: is its stylesheet where it was?",
    });
  });
});

describe("the worker", () => {
  test("carries the release and the hash of every kept file", async () => {
    const { path, bytes } = await buildWorker(files, release);
    const code = Buffer.from(bytes).toString();
    const copy = listCopy(files, release);
    assert.equal(path, "sw.js");
    const parts = [copy.release, copy.date, ...Object.values(copy.pack)];
    for (const part of [...parts, ...Object.values(headers), ...Object.values(copy.files)])
      assert.ok(code.includes(part), part);
  });

  test("that ends all copies takes ours away, leaves everybody else's, and then itself", async () => {
    const { path, bytes } = await buildKillWorker();
    assert.equal(path, "sw.js");
    const scope = "/send/guide/";
    const others = [
      "another-program",
      familyOf("/"),
      familyOf("/send/"),
      refusalOf("/"),
      fullOf("/"),
    ];
    const stored = new Set([
      `${familyOf(scope)}1a2b3c4d`,
      `${familyOf(scope)}5e6f7a8b`,
      refusalOf(scope),
      fullOf(scope),
      ...others,
    ]);
    const done: string[] = [];
    const listeners: Record<string, (event: { waitUntil(work: Promise<unknown>): void }) => void> =
      {};
    const caches = {
      keys: () => Promise.resolve([...stored]),
      delete: (name: string) => Promise.resolve(stored.delete(name)),
    };
    const self = {
      registration: {
        scope: `https://council.example${scope}`,
        unregister: () => {
          done.push(`unregister, ${stored.size} left`);
          return Promise.resolve(true);
        },
      },
      skipWaiting: () => {
        done.push("skip waiting");
        return Promise.resolve();
      },
      addEventListener: (
        type: string,
        listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
      ) => {
        listeners[type] = listener;
      },
    };
    runInNewContext(Buffer.from(bytes).toString(), { self, caches, URL });
    for (const type of ["install", "activate"])
      await new Promise((resolve, reject) => {
        listeners[type]!({ waitUntil: (work) => void work.then(resolve, reject) });
      });
    assert.deepEqual([...stored], others);
    assert.deepEqual(done, ["skip waiting", `unregister, ${others.length} left`]);
    assert.equal(listeners["fetch"], undefined, "it answers no request");
  });
});
