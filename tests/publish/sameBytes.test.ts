/** The same records give the same site: who builds it, where, when and in which language leaves no trace in it. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sharedSite } from "../../scripts/sharedSite.ts";
import { makeSite, type Site } from "../../src/buildSite.ts";
import {
  copyProject,
  filesBelow,
  project,
  runIn,
  temporaryFolder,
} from "../scripts/projectCopy.ts";

let site: Site;
before(async () => {
  ({ site } = await sharedSite());
});

const assertSameSite = (found: ReadonlyMap<string, Uint8Array>): void => {
  assert.deepEqual([...found.keys()].sort(), site.files.map(({ path }) => path).sort());
  for (const { path, bytes } of site.files)
    assert.ok(Buffer.from(bytes).equals(found.get(path)!), `${path} is another one`);
};

/** Builds in a process of its own, which first runs `prepare`, and gives the files it wrote. */
const buildElsewhere = (
  folder: string,
  environment: NodeJS.ProcessEnv = {},
  prepare = "",
): Map<string, Buffer> => {
  const output = join(temporaryFolder(), "site");
  const moduleOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const code = `${prepare}
    const { makeSite } = await import("${moduleOf("src/buildSite.ts")}");
    const { writeSite } = await import("${moduleOf("src/publish/writeSite.ts")}");
    writeSite((await makeSite({})).files, ${JSON.stringify(output)});`;
  const { status, err } = runIn(folder, ["--input-type=module", "--eval", code], environment);
  assert.equal(status, 0, err);
  return filesBelow(output);
};

describe("the same site, byte for byte, comes of", () => {
  test("a second build in the same run", async () => {
    assertSameSite(new Map((await makeSite({})).files.map(({ path, bytes }) => [path, bytes])));
  });

  test("a computer with another time zone, another language and a stricter mask for files", () => {
    // In Turkish a small i has another capital; Kiritimati is a day ahead of most of the world.
    assertSameSite(
      buildElsewhere(
        project,
        { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" },
        "process.umask(0o077);",
      ),
    );
  });

  test("another folder, a year later, with other variables set", () => {
    const later =
      "const Then = Date; globalThis.Date = class extends Then { constructor(...given) { if (given.length) super(...given); else super(Then.now() + 4e10); } static now() { return Then.now() + 4e10; } };";
    assertSameSite(
      buildElsewhere(
        copyProject(),
        {
          NODE_ENV: "production",
          ELEVENTY_ENV: "production",
          CI: "true",
          BASE_URL: "https://elsewhere.example/",
          URL: "https://elsewhere.example/",
        },
        later,
      ),
    );
  });
});

describe("`npm run eleventy`", () => {
  test("writes the same pages as the build, byte for byte, and no others", () => {
    const output = join(temporaryFolder(), "site");
    const { status, err } = runIn(project, [
      "node_modules/@11ty/eleventy/cmd.cjs",
      "--config=.eleventy.ts",
      `--output=${output}`,
      "--quiet",
    ]);
    assert.equal(status, 0, err);
    const written = filesBelow(output);
    assert.deepEqual([...written.keys()].sort(), site.pages.map(({ path }) => path).sort());
    for (const { path, html } of site.pages)
      assert.ok(written.get(path)!.equals(Buffer.from(html)), `${path} is another one`);
  });
});
