/** `npm run build`, hurt in earnest: killed, run twice at once, on a full disk, where nobody may write. */
import assert from "node:assert/strict";
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { before, beforeEach, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { settleSite } from "../../src/publish/writeSite.ts";
import { copyProject, filesBelow, project } from "./projectCopy.ts";

let folder: string;
const buildArguments = ["--import", "tsx", "scripts/build.ts"];
const lastSite = new Map([
  ["index.html", Buffer.from("the last good site")],
  ["roles/senco/index.html", Buffer.from("its page")],
]);
const siteFolders = (): string[] => readdirSync(folder).filter((name) => name.startsWith("_site"));
const assertUntouched = (): void => assert.deepEqual(filesBelow(join(folder, "_site")), lastSite);

const wait = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });
const ended = (
  child: ChildProcess,
): Promise<{ code: number | null; signal: string | null; err: string }> => {
  let err = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  return new Promise((done) => {
    child.once("close", (code, signal) => done({ code, signal, err }));
  });
};
const startBuild = (...flags: string[]): ChildProcess =>
  spawn(process.execPath, [...buildArguments, ...flags], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });

before(() => {
  folder = copyProject();
});
const putLastSite = (): void => {
  for (const name of siteFolders()) rmSync(join(folder, name), { recursive: true });
  mkdirSync(join(folder, "_site/roles/senco"), { recursive: true });
  for (const [path, bytes] of lastSite) writeFileSync(join(folder, "_site", path), bytes);
};

describe("a build that is killed", () => {
  /** Tells whether it was killed before its end. */
  const killWhen = async (isTime: () => boolean): Promise<boolean> => {
    const child = startBuild();
    const end = ended(child);
    while (!isTime() && child.exitCode === null) await wait(1);
    child.kill("SIGKILL");
    const { code, signal, err } = await end;
    assert.equal(err, "");
    return code === null && signal === "SIGKILL";
  };

  test("leaves the last good site as it was, whenever it is; two builds at once after it both end well, and leave one whole site and nothing else", async () => {
    putLastSite();
    for (const moment of [150, 600]) {
      const from = performance.now();
      assert.ok(
        await killWhen(() => performance.now() - from > moment),
        "it was killed before its end",
      );
      assertUntouched();
      assert.deepEqual(siteFolders(), ["_site"], "nothing was written yet");
    }
    const half = (): string | undefined =>
      siteFolders().find((name) => name.startsWith("_site.next-"));
    // Writing takes some hundredths of a second, which a busy machine may miss: then another build is killed.
    for (let go = 0; half() === undefined; go++) {
      assert.ok(go < 5, "a build was killed while it wrote");
      putLastSite();
      await killWhen(() => half() !== undefined);
    }
    assertUntouched();

    const builds = [startBuild(), startBuild("--preview")].map(ended);
    assert.deepEqual(
      await Promise.all(builds),
      Array.from({ length: 2 }, () => ({ code: 0, signal: null, err: "" })),
    );
    assert.deepEqual(siteFolders(), ["_site"], "what the killed one had begun is gone");
    const site = filesBelow(join(folder, "_site"));
    const previews = [...site]
      .filter(([path]) => /(?:^|\/)index\.html$/.test(path))
      .map(([, bytes]) => bytes.includes('class="preview"'));
    assert.ok(previews.length > 50, `${previews.length} pages`);
    // Pages that lead on to another have no bar; every other page is of the same build.
    assert.ok(
      [
        0,
        previews.length -
          [...site].filter(
            ([path, bytes]) =>
              path.endsWith("index.html") && bytes.includes('http-equiv="refresh"'),
          ).length,
      ].includes(previews.filter(Boolean).length),
      "all pages are of one build",
    );
    assert.equal(
      site.get("_headers")!.includes("X-Robots-Tag: noindex"),
      previews.some(Boolean),
      "and so are the headers",
    );
  });
});

describe("sites written again and again", () => {
  const count = 150;
  const output = (): string => join(folder, "_site");
  /** Writes two sites in turn for ever: each has its own name in every file, and one has a file more. */
  const startWriter = (first: string, second: string, times: string): ChildProcess => {
    const code = `
      import { writeSite } from ${JSON.stringify(pathToFileURL(join(project, "src/publish/writeSite.ts")).href)};
      const site = (name, more) => Array.from({ length: ${count} + more }, (_, at) => ({ path: \`folder-\${at % 7}/\${at}.html\`, bytes: Buffer.from(name) }));
      for (let time = 0; time < ${times}; time++) { writeSite(time % 2 === 0 ? site("${first}", 0) : site("${second}", 1), ${JSON.stringify(output())}); if (time === 0) console.log("begun"); }`;
    return spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", code], {
      stdio: ["ignore", "pipe", "pipe"],
    });
  };
  const assertOneWhole = (): void => {
    const site = filesBelow(output());
    const names = new Set([...site.values()].map(String));
    assert.equal(names.size, 1, `files of ${[...names].join(" and ")}`);
    assert.equal(
      site.size,
      count + ([...names][0]!.endsWith("odd") ? 1 : 0),
      `all files of ${[...names][0]}`,
    );
  };
  beforeEach(() => {
    for (const name of siteFolders()) rmSync(join(folder, name), { recursive: true });
  });

  test("killed at eight moments, one of the two is whole as soon as the next run begins, and nothing is left beside it", async () => {
    for (const moment of [2, 5, 9, 14, 20, 27, 35, 44]) {
      const child = startWriter("even", "odd", "Infinity");
      const end = ended(child);
      await new Promise((begun) => {
        child.stdout!.once("data", begun);
      });
      await wait(moment);
      child.kill("SIGKILL");
      assert.equal((await end).signal, "SIGKILL");
      settleSite(output());
      assertOneWhole();
      assert.deepEqual(siteFolders(), ["_site"]);
    }
  });

  test("by two at once, neither of them stumbles, and one of their sites stands there whole", async () => {
    const writers = [
      startWriter("first even", "first odd", "12"),
      startWriter("second even", "second odd", "12"),
    ].map(ended);
    assert.deepEqual(
      await Promise.all(writers),
      Array.from({ length: 2 }, () => ({ code: 0, signal: null, err: "" })),
    );
    assertOneWhole();
    assert.deepEqual(siteFolders(), ["_site"]);
  });
});

describe("a build that may not write", () => {
  /** Runs a build by another program, which sets its limits first. */
  const buildBy = (command: string, ...args: string[]): { status: number | null; err: string } => {
    const { status, stderr, error } = spawnSync(
      command,
      [...args, process.execPath, ...buildArguments],
      { cwd: folder, encoding: "utf8" },
    );
    if (error) throw error;
    return { status, err: stderr };
  };
  const stays = "\n\nNothing was published: the last good site stays as it is.\n";
  beforeEach(putLastSite);

  test("for want of room: what to do is said, without a word of the program, and the last site stays", () => {
    // The system refuses files above a size, in the middle of writing one, as a full disk does: 50 or 100 kB, by the shell.
    const { status, err } = buildBy("sh", "-c", 'ulimit -f 100; exec "$@"', "sh");
    assert.deepEqual(
      [status, err],
      [
        1,
        `\nThe site could not be written to its folder:\n  ${join(folder, "_site")}\n  There is no more room for it on the disk.\n  To mend:  delete files that you no longer need, empty the bin, and run the same command again.${stays}`,
      ],
    );
    assertUntouched();
    assert.deepEqual(siteFolders(), ["_site"]);
  });

  test("for want of leave: so too", () => {
    chmodSync(folder, 0o555);
    // Root may write everywhere, so it gives that up first.
    const { status, err } =
      process.getuid?.() === 0
        ? buildBy("setpriv", "--bounding-set=-all", "--inh-caps=-all")
        : buildBy("env");
    chmodSync(folder, 0o755);
    assert.deepEqual(
      [status, err],
      [
        1,
        `\nThe site could not be written to its folder:\n  ${join(folder, "_site")}\n  You may not write there.\n  To mend:  copy the whole project to a folder of your own and work there, or ask whoever looks after this computer to let you write to the folder.${stays}`,
      ],
    );
    assertUntouched();
    assert.deepEqual(siteFolders(), ["_site"]);
  });

  test("because a file has the folder's name: said at once, and the file stays", () => {
    rmSync(join(folder, "_site"), { recursive: true });
    writeFileSync(join(folder, "_site"), "notes");
    const { status, err } = buildBy("env");
    assert.deepEqual(
      [status, err],
      [
        1,
        `\nThe site could not be written to its folder:\n  ${join(folder, "_site")}\n  Something that is not a folder has its name.\n  To mend:  move it away or give it another name, and run the same command again.${stays}`,
      ],
    );
    assert.ok(existsSync(join(folder, "_site")), "it is still there");
  });

  test("a site that a killed build had set aside is back, also where the next build fails on its records", () => {
    const dead = spawnSync(process.execPath, ["--version"]).pid;
    renameSync(join(folder, "_site"), join(folder, `_site.last-${dead}`));
    const { status } = spawnSync(process.execPath, [...buildArguments, "--area", "nowhere"], {
      cwd: folder,
    });
    assert.equal(status, 1);
    assertUntouched();
    assert.deepEqual(siteFolders(), ["_site"]);
  });
});
