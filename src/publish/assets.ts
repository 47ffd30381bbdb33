/** The stylesheet and the scripts, made small, each named or admitted by its own hash. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { projectFile } from "../project.ts";
import { build, transform } from "esbuild";

/** A file of the site that does not come from a page. */
export type SiteFile = { path: string; bytes: Uint8Array };

/** A script by its path below the prefix, and the hash by which a page admits it. */
export type Script = { path: string; integrity: string };

/** Programs that some pages alone load, each a file of `src/browser/tools/` and whole in itself. */
export const toolNames = ["dates", "letters", "kind"] as const;
export type ToolName = (typeof toolNames)[number];

/** A stylesheet written into pages, admitted by its hash. */
export type Style = { css: string; hash: string };

/** The layers of each stylesheet: one for all pages, and one beside it for the pages that look otherwise. */
const layersOf = {
  common: ["base", "layout", "components", "answer", "sheets", "print"],
  home: ["home"],
  dates: ["dates"],
  letters: ["letters"],
} as const;
export type StyleName = keyof typeof layersOf;

export type Assets = {
  /** By name: `common` stands in every page, each other beside it in the pages that need it. */
  styles: Readonly<Record<StyleName, Style>>;
  /**
   * The one script that pages load, by its path below the prefix. Its hash does not cover the scripts that it loads in
   * turn: browsers take hashes for those from an import map alone, which has to be a script written into the page, and
   * the policy lets none be. They come from the same host as the page, under names that hold a hash of their content.
   */
  script: Script;
  /** The program of each page that has one. */
  tools: Readonly<Record<ToolName, Script>>;
  /** Paths of that script and of what it needs at once: what a page loads before search is touched. */
  scripts: readonly string[];
  /** The script and what it loads later. Their names hold a hash of their content. */
  files: readonly SiteFile[];
};

const source = (path: string): string => projectFile(`src/${path}`);
const hashOf = (bytes: string | Uint8Array, algorithm: "sha256" | "sha384"): string =>
  `${algorithm}-${createHash(algorithm).update(bytes).digest("base64")}`;

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1)!;

/** Browsers from 2020 on: the oldest that run modules with what these scripts use. */
const scriptTarget = "es2020";
const styleTarget = ["chrome87", "firefox78", "safari14"];

const bundleStyles = async (names: readonly string[]): Promise<Style> => {
  const layers = names.map((name) => readFileSync(source(`styles/${name}.css`), "utf8"));
  const { code } = await transform(layers.join("\n"), {
    loader: "css",
    minify: true,
    target: styleTarget,
  });
  const css = code.trim();
  return { css, hash: hashOf(css, "sha256") };
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

/** The programs of single pages. They share nothing with each other nor with the main script, so that the hash covers all of each. */
const bundleTools = async (): Promise<{ tools: Record<ToolName, Script>; files: SiteFile[] }> => {
  const { outputFiles, metafile } = await build({
    entryPoints: toolNames.map((name) => ({ in: source(`browser/tools/${name}.ts`), out: name })),
    absWorkingDir: source("."),
    outdir: "/assets",
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    metafile: true,
    target: scriptTarget,
    entryNames: "[name]-[hash]",
    legalComments: "none",
    charset: "utf8",
  });
  const files = outputFiles.map(({ path, contents }): SiteFile => ({
    path: `assets/${nameOf(path)}`,
    bytes: contents,
  }));
  const scriptOf = (name: ToolName): Script => {
    const [made] = Object.entries(metafile.outputs).find(([, { entryPoint }]) =>
      entryPoint?.endsWith(`browser/tools/${name}.ts`),
    )!;
    const file = files.find(({ path }) => path === `assets/${nameOf(made)}`)!;
    return { path: file.path, integrity: hashOf(file.bytes, "sha384") };
  };
  return {
    tools: Object.fromEntries(toolNames.map((name) => [name, scriptOf(name)])) as Record<
      ToolName,
      Script
    >,
    files,
  };
};

/** Bundles styles and scripts. The same sources give the same bytes and names. */
export const bundleAssets = async (): Promise<Assets> => {
  const names = Object.keys(layersOf) as StyleName[];
  const [sheets, scripts, { tools, files }] = await Promise.all([
    Promise.all(names.map((name) => bundleStyles(layersOf[name]))),
    bundleScripts(),
    bundleTools(),
  ]);
  const main = scripts.files.find((file) => file.path === scripts.main)!;
  return {
    styles: Object.fromEntries(names.map((name, place) => [name, sheets[place]!])) as Record<
      StyleName,
      Style
    >,
    script: { path: main.path, integrity: hashOf(main.bytes, "sha384") },
    tools,
    scripts: scripts.atOnce,
    files: [...scripts.files, ...files],
  };
};
