// @ts-check
/**
 * Starts a command of the project: `node scripts/run.mjs build`. Its program is bundled first, so that Node reads a
 * few files by itself instead of three hundred through a loader: that was a third of a build's time. The bundle is
 * kept in `.program`, under a hash of everything it is made from, and is made anew when any of that has changed.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const project = fileURLToPath(new URL("../", import.meta.url));
const kept = join(project, ".program");
const folders = ["src", "_includes", "_data", "scripts"];
const isSource = /\.tsx?$/;

/** Every file of the program, from the project's folder on. */
const listSources = () => [
  ".eleventy.ts",
  "package-lock.json",
  "scripts/run.mjs",
  ...folders.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => isSource.test(name))
      .map((name) => join(folder, name))
      .sort(),
  ),
];

/** @param {readonly string[]} sources */
const hashOf = (sources) => {
  const hash = createHash("sha256");
  for (const source of sources)
    hash
      .update(source)
      .update("\0")
      .update(readFileSync(join(project, source)));
  return hash.digest("hex").slice(0, 16);
};

/**
 * @param {readonly string[]} sources
 * @param {string} outdir
 */
const bundle = async (sources, outdir) => {
  const { build } = await import("esbuild");
  const isEntry = /^(?:\.eleventy\.ts|src[\\/]pages[\\/].*\.11ty\.tsx|scripts[\\/][^\\/]+\.ts)$/;
  await build({
    absWorkingDir: project,
    entryPoints: sources.filter((source) => isEntry.test(source)),
    outbase: ".",
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    jsx: "automatic",
    jsxImportSource: "preact",
    packages: "external",
    define: { BUNDLED: "true" },
    chunkNames: "[name]-[hash]",
    sourcemap: "linked",
    logLevel: "warning",
  });
};

/** The folder of the bundle, made where it is not there yet. Two runs at once may both make it: the first one's stays. */
const prepare = async () => {
  const sources = listSources();
  const folder = join(kept, hashOf(sources));
  if (existsSync(folder)) return folder;
  const own = `${folder}.${process.pid}`;
  try {
    await bundle(sources, own);
    for (const name of readdirSync(kept))
      if (!name.includes(".")) rmSync(join(kept, name), { recursive: true, force: true });
    if (!existsSync(folder)) renameSync(own, folder);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
  return folder;
};

const [command = "", ...args] = process.argv.slice(2);
mkdirSync(dirname(kept), { recursive: true });
const program = join(await prepare(), "scripts", `${command}.js`);
process.setSourceMapsEnabled(true);
process.argv = [process.execPath, program, ...args];
await import(pathToFileURL(program).href);
