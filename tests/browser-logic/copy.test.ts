/** Which file of the offline copy answers which address, and what the copy's parts are called. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  answerFor,
  answeringKey,
  failureKey,
  familyOf,
  fileKey,
  fullOf,
  markKey,
  refusalOf,
  styleMark,
  unpackPage,
} from "../../src/browser/copy.ts";

const files = {
  "": "a",
  "roles/senco/": "b",
  "a-z/": "c",
  "404.html": "d",
  "icons/icon.svg": "e",
  "pagefind/pagefind.js": "f",
};

for (const scope of ["/", "/send/guide/"]) {
  describe(`addresses below ${scope}`, () => {
    const answer = (below: string) => answerFor(scope + below, scope, files);

    test("the start page, a page and a file are answered from the copy", () => {
      assert.deepEqual(answer(""), { file: "" });
      assert.deepEqual(answer("roles/senco/"), { file: "roles/senco/" });
      assert.deepEqual(answer("icons/icon.svg"), { file: "icons/icon.svg" });
    });

    test("index.html is another name for its folder, at the root and below", () => {
      assert.deepEqual(answer("index.html"), { file: "" });
      assert.deepEqual(answer("roles/senco/index.html"), { file: "roles/senco/" });
      assert.equal(
        answer("roles/senco/myindex.html"),
        undefined,
        "a name that only ends like it is another file",
      );
    });

    test("a page asked for without its last slash leads to the form with it, as on a host", () => {
      assert.deepEqual(answer("roles/senco"), { redirect: `${scope}roles/senco/` });
      assert.deepEqual(answer("a-z"), { redirect: `${scope}a-z/` });
    });

    test("what the copy does not hold is left to the network", () => {
      for (const below of [
        "roles/",
        "roles/nobody/",
        "roles/senco/x",
        "sw.js",
        "icons/icon.svg/",
        "404.html/",
      ])
        assert.equal(answer(below), undefined, below);
    });

    test("names that every object has are not files", () => {
      for (const below of ["constructor", "__proto__", "toString", "hasOwnProperty"])
        assert.equal(answer(below), undefined, below);
    });
  });
}

describe("a guide below a path of a host", () => {
  test("its root without the slash leads into it", () => {
    assert.deepEqual(answerFor("/send/guide", "/send/guide/", files), { redirect: "/send/guide/" });
  });

  test("the host's other pages are never answered", () => {
    for (const path of ["/", "/send/", "/send/guidebook/", "/roles/senco/"])
      assert.equal(answerFor(path, "/send/guide/", files), undefined, path);
  });
});

describe("the names of what is stored", () => {
  const scopes = ["/", "/send/", "/send/guide/", "/send/guide/old/"];

  test("no scope's caches begin with the name of another's, nor do the marks against a copy", () => {
    for (const one of scopes) {
      for (const other of scopes) {
        if (one !== other)
          assert.ok(
            !`${familyOf(other)}1a2b3c4d`.startsWith(familyOf(one)),
            `${one} against ${other}`,
          );
        for (const mark of [refusalOf(other), fullOf(other)])
          assert.ok(!mark.startsWith(familyOf(one)), `${mark} against ${one}`);
      }
    }
  });

  test("a file's key changes with its scope, its address and its content; the mark and the notes have keys of their own", () => {
    const keys = scopes.flatMap((scope) => [
      markKey(scope),
      answeringKey(scope),
      failureKey(scope),
      ...["", "roles/senco/"].flatMap((address) =>
        ["aa", "bb"].map((hash) => fileKey(scope, address, hash)),
      ),
    ]);
    assert.equal(new Set(keys).size, scopes.length * 7);
  });
});

describe("a page out of the pack", () => {
  test("gets its stylesheet back, whatever characters stand in it", () => {
    const css = 'a{content:"$&$1$`$\'"}';
    const pack = { css, pages: { "roles/": `<head>${styleMark}</head><p>$& ${styleMark}</p>` } };
    assert.equal(
      unpackPage(pack, "roles/"),
      `<head><style>${css}</style></head><p>$& ${styleMark}</p>`,
    );
  });

  test("that is not in the pack is not made up", () => {
    assert.equal(unpackPage({ css: "", pages: {} }, "roles/"), undefined);
  });
});
