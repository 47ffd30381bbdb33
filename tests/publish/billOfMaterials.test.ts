/** The bill of materials: every package once, as the lockfile has it, and which of them a reader gets. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { makeBillOfMaterials, type Lockfile } from "../../src/publish/billOfMaterials.ts";
import { filesToKeep } from "../../src/publish/offlineCopy.ts";

type Component = {
  type: string;
  "bom-ref": string;
  group?: string;
  name: string;
  version: string;
  scope: string;
  purl: string;
  hashes?: { alg: string; content: string }[];
  licenses?: unknown[];
  properties?: unknown[];
};
type Bill = {
  bomFormat: string;
  specVersion: string;
  version: number;
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
  components: Component[];
};
const read = (paths: readonly string[], lockfile?: Lockfile): Bill =>
  JSON.parse(Buffer.from(makeBillOfMaterials(paths, lockfile).bytes).toString()) as Bill;
const fullName = ({ group, name }: Component): string => (group ? `${group}/${name}` : name);

const lockfile = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lockfile;
const site = ["index.html", "pagefind/pagefind.js"];

describe("the bill of materials", () => {
  test("names every package of the lockfile once, with the hash it is checked by", () => {
    const { components } = read(site);
    const wanted = new Set(
      Object.entries(lockfile.packages)
        .filter(([path]) => path !== "")
        .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, "")} ${version}`),
    );
    assert.deepEqual(
      components.map((component) => `${fullName(component)} ${component.version}`).sort(),
      [...wanted].sort(),
    );
    const integrities = new Set(Object.values(lockfile.packages).map(({ integrity }) => integrity));
    for (const { hashes, purl } of components) {
      if (hashes)
        assert.ok(
          integrities.has(`sha512-${Buffer.from(hashes[0]!.content, "hex").toString("base64")}`) &&
            hashes[0]!.alg === "SHA-512",
          purl,
        );
    }
  });

  test("says which of them a reader gets: the search program, and the editor's forms where they are published", () => {
    const given = (paths: readonly string[]): string[] =>
      read(paths)
        .components.filter(({ scope }) => scope === "required")
        .map(fullName);
    assert.deepEqual(given(site), ["pagefind"]);
    assert.deepEqual(given([...site, "admin/index.html"]), ["@sveltia/cms", "pagefind"]);
    assert.deepEqual(given(["index.html"]), []);
    assert.deepEqual([...new Set(read(site).components.map(({ scope }) => scope))].sort(), [
      "excluded",
      "required",
    ]);
  });

  test("is right in that: our own scripts hold no package", async () => {
    const source = fileURLToPath(new URL("../../src/browser/", import.meta.url));
    const { metafile } = await build({
      entryPoints: ["main.ts", "worker.ts", "killWorker.ts"],
      absWorkingDir: source,
      outdir: "/nowhere",
      bundle: true,
      format: "esm",
      splitting: true,
      write: false,
      metafile: true,
      external: ["*/pagefind/pagefind.js"],
    });
    assert.deepEqual(
      Object.keys(metafile.inputs).filter((path) => path.includes("node_modules")),
      [],
    );
    assert.ok(Object.keys(metafile.inputs).length > 5, "it looked at the scripts");
  });

  test("has no date and no number of its own, and its parts in order: the same lockfile, the same bytes", () => {
    const bill = read(site);
    assert.deepEqual(
      [bill.bomFormat, bill.specVersion, bill.version, bill.serialNumber, bill.metadata.timestamp],
      ["CycloneDX", "1.6", 1, undefined, undefined],
    );
    const addresses = bill.components.map(({ purl }) => purl);
    assert.deepEqual(addresses, [...new Set(addresses)].sort());
    assert.deepEqual(
      bill.components.map((component) => component["bom-ref"]),
      addresses,
    );
  });

  test("writes names, licences and what only checks the site as the standard has them", () => {
    const { components } = read(site, {
      name: "guide",
      version: "1.0.0",
      packages: {
        "": { license: "MIT" },
        "node_modules/@a/b": {
          version: "1.0.0",
          license: "MIT OR Apache-2.0",
          integrity: "sha512-AAEC",
          dev: true,
        },
        "node_modules/c": { version: "2.0.0", license: "ISC" },
        "node_modules/d/node_modules/c": { version: "2.0.0", license: "ISC" },
        "node_modules/e": { version: "3.0.0", license: "CC BY-SA 4.0" },
      },
    });
    assert.deepEqual(components, [
      {
        type: "library",
        "bom-ref": "pkg:npm/%40a/b@1.0.0",
        group: "@a",
        name: "b",
        version: "1.0.0",
        scope: "excluded",
        hashes: [{ alg: "SHA-512", content: "000102" }],
        licenses: [{ expression: "MIT OR Apache-2.0" }],
        purl: "pkg:npm/%40a/b@1.0.0",
        properties: [{ name: "cdx:npm:package:development", value: "true" }],
      },
      {
        type: "library",
        "bom-ref": "pkg:npm/c@2.0.0",
        name: "c",
        version: "2.0.0",
        scope: "excluded",
        licenses: [{ license: { id: "ISC" } }],
        purl: "pkg:npm/c@2.0.0",
      },
      {
        type: "library",
        "bom-ref": "pkg:npm/e@3.0.0",
        name: "e",
        version: "3.0.0",
        scope: "excluded",
        licenses: [{ license: { name: "CC BY-SA 4.0" } }],
        purl: "pkg:npm/e@3.0.0",
      },
    ]);
  });

  test("is no part of the offline copy", () =>
    assert.deepEqual(filesToKeep([makeBillOfMaterials(site)]), []));
});
