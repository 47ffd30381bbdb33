/** What `npm ci` installs: the same on every machine, from any registry, checked by hash. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";

type Locked = {
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  os?: string[];
  license?: string;
  optionalDependencies?: Record<string, string>;
};
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Locked>;
};
const installed = Object.entries(packages).filter(([path]) => path !== "");

describe("the lockfile", () => {
  test("names no address that a package was fetched from", () => {
    assert.deepEqual(
      installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
      [],
    );
  });

  test("has a hash for every package, but for Pagefind's programs for other systems", () => {
    // They were not to be had where the lockfile was made; npm fetches only
    // the one for its own system.
    const without = installed.filter(([, { integrity }]) => !integrity).map(([path]) => path);
    assert.deepEqual(
      without,
      ["darwin-arm64", "darwin-x64", "freebsd-x64", "windows-arm64", "windows-x64"].map(
        (system) => `node_modules/@pagefind/${system}`,
      ),
    );
    for (const path of without)
      assert.ok(
        packages[path]!.optional && packages[path]!.os && !packages[path]!.os.includes("linux"),
        path,
      );
  });

  test("knows the packages for every system, so that a clean install does not stop on one", () => {
    const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !installed.some(([other]) => other.endsWith(`node_modules/${name}`)))
        .map((name) => `${path} wants ${name}`),
    );
    assert.deepEqual(missing, []);
  });

  test("comes from a registry alone", () => {
    assert.deepEqual(
      installed
        .filter(([, { version }]) => !/^\d+\.\d+\.\d+/.test(version ?? ""))
        .map(([path]) => path),
      [],
    );
  });

  test("holds only licences that may be used here", () => {
    // From LGPL on: word lists and tools that only the checks and the forms' package bring,
    // and the forms' icons (OFL).
    const allowed = new Set([
      "MIT",
      "ISC",
      "BSD-2-Clause",
      "BSD-3-Clause",
      "Apache-2.0",
      "BlueOak-1.0.0",
      "MPL-2.0",
      "Python-2.0",
      "PSF-2.0",
      "LGPL-3.0",
      "CC BY-SA 4.0",
      "WTFPL",
      "CC0-1.0",
      "OFL-1.1",
    ]);
    assert.deepEqual(
      installed
        .filter(([, { license }]) => !allowed.has(license ?? ""))
        .map(([path, { license }]) => `${path}: ${license ?? "none"}`),
      [],
    );
  });
});

describe("an install", () => {
  test("runs no package's own script, so none of ours may hang on another by its name", () => {
    assert.match(readFileSync(".npmrc", "utf8"), /^ignore-scripts=true$/m);
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      scripts: Record<string, string>;
    };
    // npm would run "prebuild" before "build" by itself, but not with this setting.
    assert.deepEqual(
      Object.keys(scripts).filter((name) => /^(?:pre|post|install$|prepare$)/.test(name)),
      [],
    );
  });
});
