/** The stylesheet and the scripts, made small, each named or admitted by its own hash. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { projectFile } from "../project.ts";
import { build, transform } from "esbuild";

/** A file of the site that does not come from a page. */
export type SiteFile = { path: string; bytes: Uint8Array };

export type Assets = {
  /** Stands in every page; the policy admits it by this hash. */
  css: string;
  cssHash: string;
  /**
   * The one script that pages load, by its path below the prefix. Its hash does not cover the scripts that it loads in
   * turn: browsers take hashes for those from an import map alone, which has to be a script written into the page, and
   * the policy lets none be. They come from the same host as the page, under names that hold a hash of their content.
   */
  script: { path: string; integrity: string };
  /** Paths of that script and of what it needs at once: what a page loads before search is touched. */
  scripts: readonly string[];
  /** The script and what it loads later. Their names hold a hash of their content. */
  files: readonly SiteFile[];
};

const source = (path: string): string => projectFile(`src/${path}`);
const hashOf = (bytes: string | Uint8Array, algorithm: "sha256" | "sha384"): string =>
  `${algorithm}-${createHash(algorithm).update(bytes).digest("base64")}`;

/** Browsers from 2020 on: the oldest that run modules with what these scripts use. */
const scriptTarget = "es2020";
const styleTarget = ["chrome87", "firefox78", "safari14"];

const bundleStyles = async (): Promise<string> => {
  const layers = ["base", "layout", "components", "print", "sheets"].map((name) =>
    readFileSync(source(`styles/${name}.css`), "utf8"),
  );
  const { code } = await transform(layers.join("\n"), {
    loader: "css",
    minify: true,
    target: styleTarget,
  });
  return code.trim();
};

const bundleScripts = async (): Promise<{ main: string; atOnce: string[]; files: SiteFile[] }> => {
  const outdir = "/assets";
  const { outputFiles, metafile } = await build({
    entryPoints: [{ in: source("browser/main.ts"), out: "main" }],
    absWorkingDir: source("."),
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    write: false,
    metafile: true,
    target: scriptTarget,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    legalComments: "none",
    charset: "utf8",
    // Pagefind's own script is made by the build and loaded by its address.
    external: ["*/pagefind/pagefind.js"],
  });
  const main = Object.entries(metafile.outputs).find(([, output]) =>
    output.entryPoint?.endsWith("browser/main.ts"),
  );
  if (!main) throw new Error("The bundle has no main script.");
  const nameOf = (path: string): string => path.split(/[\\/]/).at(-1)!;
  const files = outputFiles
    .map((file) => ({ path: `assets/${nameOf(file.path)}`, bytes: file.contents }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const atOnce = new Set([main[0]]);
  for (const path of atOnce)
    for (const needed of metafile.outputs[path]!.imports)
      if (needed.kind === "import-statement" && !needed.external) atOnce.add(needed.path);
  return {
    main: `assets/${nameOf(main[0])}`,
    atOnce: [...atOnce].map((path) => `assets/${nameOf(path)}`),
    files,
  };
};

/** Bundles styles and scripts. The same sources give the same bytes and names. */
export const bundleAssets = async (): Promise<Assets> => {
  const [css, scripts] = await Promise.all([bundleStyles(), bundleScripts()]);
  const main = scripts.files.find((file) => file.path === scripts.main)!;
  return {
    css,
    cssHash: hashOf(css, "sha256"),
    script: { path: main.path, integrity: hashOf(main.bytes, "sha384") },
    scripts: scripts.atOnce,
    files: scripts.files,
  };
};
