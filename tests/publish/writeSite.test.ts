/** The finished site takes the old one's place in one step, or not at all. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs, {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { settleSite, SiteNotWritten, writeSite } from "../../src/publish/writeSite.ts";

const file = (path: string, text = "new") => ({ path, bytes: Buffer.from(text) });

/** Every file below a folder with what it says. */
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path.slice(folder.length + 1).replaceAll("\\", "/"),
        readFileSync(path, "utf8"),
      ]),
  );

describe("writing the site", () => {
  let folder: string;
  let output: string;
  const put = (path: string, text = "old"): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sen-signpost-"));
    output = join(folder, "_site");
    put("_site/index.html");
    put("_site/gone/index.html");
    put("beside.txt");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const old = { "_site/gone/index.html": "old", "_site/index.html": "old", "beside.txt": "old" };

  test("leaves exactly the new files, those in folders too", () => {
    writeSite([file("index.html"), file("roles/senco/index.html")], output);
    assert.deepEqual(contents(folder), {
      "_site/index.html": "new",
      "_site/roles/senco/index.html": "new",
      "beside.txt": "old",
    });
  });

  test("needs no old site", () => {
    rmSync(output, { recursive: true });
    writeSite([file("index.html")], output);
    assert.deepEqual(contents(folder), { "_site/index.html": "new", "beside.txt": "old" });
  });

  test("that fails half way leaves the old site as it was, and nothing beside it", () => {
    // A file cannot be a folder too.
    assert.throws(
      () => writeSite([file("index.html"), file("roles"), file("roles/index.html")], output),
      /EEXIST|ENOTDIR/,
    );
    assert.deepEqual(contents(folder), old);
    assert.deepEqual(readdirSync(folder).sort(), ["_site", "beside.txt"]);
  });

  test("with nothing in it is no site: the old one stays", () => {
    assert.throws(() => writeSite([], output), { name: "SiteNotWritten", code: "ENOENT" });
    assert.deepEqual(contents(folder), old);
    assert.deepEqual(readdirSync(folder).sort(), ["_site", "beside.txt"]);
  });

  test("that fails where there was no old site leaves none", () => {
    rmSync(output, { recursive: true });
    assert.throws(() => writeSite([file("roles"), file("roles/index.html")], output));
    assert.deepEqual(readdirSync(folder), ["beside.txt"]);
  });

  for (const path of ["../beside.txt", "roles/../../beside.txt", "..", ".", "", "a/.."]) {
    test(`refuses the path "${path}", and the old site stays`, () => {
      assert.throws(() => writeSite([file("index.html"), file(path)], output), {
        message: `This path leads outside the site: ${path}`,
      });
      assert.deepEqual(contents(folder), old);
      assert.deepEqual(readdirSync(folder).sort(), ["_site", "beside.txt"]);
    });
  }

  test("a name that only begins with dots is a file like any other", () => {
    writeSite([file("..well-known")], output);
    assert.deepEqual(contents(output), { "..well-known": "new" });
  });

  test("is refused where the name is that of a file, and the file stays", () => {
    rmSync(output, { recursive: true });
    put("_site", "somebody's notes");
    assert.throws(() => writeSite([file("index.html")], output), {
      name: "SiteNotWritten",
      code: "ENOTDIR",
      folder: output,
    });
    assert.deepEqual(contents(folder), { _site: "somebody's notes", "beside.txt": "old" });
  });

  test("where nobody may write says so, and names the folder", () => {
    // In the system's own folder of devices not even root may make one; elsewhere it is a file that stands in the way.
    const place = fs.existsSync("/sys/kernel")
      ? "/sys/sen-signpost-test"
      : join(folder, "beside.txt/_site");
    assert.throws(
      () => writeSite([file("index.html")], place),
      (error) =>
        error instanceof SiteNotWritten &&
        /^(?:EACCES|EPERM|EROFS|ENOTDIR)$/.test(error.code) &&
        error.folder === place,
    );
  });
});

/** The process id of a run that is over. */
const deadPid = (): number => spawnSync(process.execPath, ["--version"]).pid;

describe("settling what a killed run left", () => {
  let folder: string;
  let output: string;
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sen-signpost-"));
    output = join(folder, "_site");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("takes away what dead runs left, and leaves alone what one at work needs and what has another name", () => {
    const [dead, alive] = [deadPid(), process.ppid];
    for (const part of ["next", "last", "gone"])
      for (const pid of [dead, alive]) put(`_site.${part}-${pid}/index.html`, `${part} ${pid}`);
    for (const name of ["_site.next-1x", "_site.new-1", "a_site.next-1", "_siteXnext-1"])
      put(`${name}/index.html`, "another");
    put("_site/index.html", "the site");
    settleSite(output);
    assert.deepEqual(
      readdirSync(folder).sort(),
      [
        "_site",
        `_site.gone-${alive}`,
        `_site.last-${alive}`,
        `_site.next-${alive}`,
        "_site.new-1",
        "_site.next-1x",
        "_siteXnext-1",
        "a_site.next-1",
      ].sort(),
    );
    assert.equal(readFileSync(join(output, "index.html"), "utf8"), "the site");
  });

  test("puts the last site back where there is none: the newest, and never what may be half of one", () => {
    const [older, newer] = [deadPid(), deadPid()];
    put(`_site.last-${newer}/index.html`, "newer");
    put(`_site.last-${older}/index.html`, "older");
    fs.utimesSync(`${output}.last-${older}`, 1, 1);
    put(`_site.next-${deadPid()}/index.html`, "half");
    put(`_site.gone-${deadPid()}/index.html`, "half");
    settleSite(output);
    assert.deepEqual(contents(folder), { "_site/index.html": "newer" });
  });

  test("puts it back also where a program with the dead run's number is at work: numbers come again", () => {
    put(`_site.last-${process.ppid}/index.html`, "the last");
    settleSite(output);
    assert.deepEqual(contents(folder), { "_site/index.html": "the last" });
  });

  test("does nothing where there is nothing to do, not even a folder", () => {
    settleSite(output);
    settleSite(join(folder, "nobody/_site"));
    assert.deepEqual(readdirSync(folder), []);
  });

  test("a run that begins does it too", () => {
    const dead = deadPid();
    put(`_site.next-${dead}/half.html`, "half");
    put(`_site.last-${dead}/index.html`, "the last");
    assert.throws(() => writeSite([file("roles"), file("roles/index.html")], output));
    assert.deepEqual(contents(folder), { "_site/index.html": "the last" });
  });
});

/** The steps by which `writeSite` changes anything. */
const steps = ["mkdirSync", "writeFileSync", "renameSync", "rmSync"] as const;
type Step = (typeof steps)[number];

/** Runs `work` with the file system's steps going through `instead`, which is given the step's number, from 1. */
const withSteps = (
  instead: (at: number, step: Step, really: () => unknown, args: unknown[]) => unknown,
  work: () => void,
): void => {
  const real = Object.fromEntries(steps.map((step) => [step, fs[step]]));
  let at = 0;
  for (const step of steps)
    Object.assign(fs, {
      [step]: (...args: unknown[]) =>
        instead(++at, step, () => (real[step] as (...given: unknown[]) => unknown)(...args), args),
    });
  syncBuiltinESMExports();
  try {
    work();
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
};

const full = (): Error =>
  Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });

describe("whichever step of a run goes wrong", () => {
  let folder: string;
  let output: string;
  const files = [file("index.html"), file("roles/senco/index.html"), file("sw.js")];
  const oldSite = { "index.html": "old", "gone/index.html": "old" };
  const newSite = { "index.html": "new", "roles/senco/index.html": "new", "sw.js": "new" };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sen-signpost-"));
    output = join(folder, "_site");
    writeSite(
      Object.entries(oldSite).map(([path, text]) => file(path, text)),
      output,
    );
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs with each step going wrong in its turn, until a run has no more steps; gives how many there were. */
  const forEachStep = (goWrong: (last: number) => { steps: number }): number => {
    for (let at = 1; ; at++) {
      if (goWrong(at).steps < at) return at - 1;
      assert.ok(at < 100, "a run ends");
      writeSite(
        Object.entries(oldSite).map(([path, text]) => file(path, text)),
        output,
      );
    }
  };

  test("it says so, one whole site stands there, and the next run leaves nothing beside it", () => {
    const count = forEachStep((wrong) => {
      let steps = 0;
      let said: unknown;
      withSteps(
        (at, _step, really) => {
          steps = at;
          if (at === wrong) throw full();
          return really();
        },
        () => {
          try {
            writeSite(files, output);
          } catch (error) {
            said = error;
          }
        },
      );
      const found = contents(output);
      assert.ok(
        steps < wrong || (said instanceof SiteNotWritten && said.code === "ENOSPC"),
        `step ${wrong} is told`,
      );
      assert.deepEqual(
        found,
        found["index.html"] === "new" ? newSite : oldSite,
        `after step ${wrong} failed`,
      );
      settleSite(output);
      assert.deepEqual(contents(output), found);
      assert.deepEqual(readdirSync(folder), ["_site"], `after step ${wrong} failed`);
      return { steps };
    });
    assert.ok(count >= 9, `${count} steps went wrong`);
  });

  test("killed there, the old site or the new one is there again, whole, before the next run has done anything else", () => {
    let without = 0;
    const count = forEachStep((killed) => {
      let steps = 0;
      withSteps(
        (at, step, really, [path, content]) => {
          steps = at;
          if (at < killed) return really();
          // Half of the step is done; of what comes after it, nothing, not even what a failed run would tidy up.
          if (at === killed && step === "writeFileSync")
            fs.appendFileSync(String(path), (content as Buffer).subarray(0, 1));
          if (at === killed && step === "rmSync" && fs.existsSync(join(String(path), "index.html")))
            fs.unlinkSync(join(String(path), "index.html"));
          throw new Error("killed");
        },
        () => {
          try {
            writeSite(files, output);
          } catch (error) {
            assert.equal((error as Error).message, "killed");
          }
        },
      );
      if (!fs.existsSync(output)) without++;
      settleSite(output);
      const found = contents(output);
      assert.deepEqual(
        found,
        found["index.html"] === "new" ? newSite : oldSite,
        `killed at step ${killed}`,
      );
      assert.deepEqual(readdirSync(folder), ["_site"], `killed at step ${killed}`);
      return { steps };
    });
    assert.ok(count >= 9, `${count} steps were cut short`);
    assert.equal(without, 1, "between the two renames there was no site");
  });

  /** Another run, in a process of its own. */
  const elsewhere = (code: string): void => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "--eval", code],
      { encoding: "utf8" },
    );
    assert.equal(status, 0, stderr);
  };
  const imports = `import { mkdirSync, writeFileSync } from "node:fs"; import { settleSite, writeSite } from ${JSON.stringify(new URL("../../src/publish/writeSite.ts", import.meta.url).href)};`;

  for (const [what, call] of [
    ["begins and puts the last site back", "settleSite(output);"],
    [
      "puts its own site there",
      'writeSite([{ path: "index.html", bytes: Buffer.from("another") }], output);',
    ],
    [
      "that began earlier puts its own site there",
      'mkdirSync(output); writeFileSync(output + "/index.html", "another");',
    ],
  ] as const) {
    test(`where another run ${what} between the two renames, this one's site follows it`, () => {
      let renames = 0;
      withSteps(
        (at, step, really) => {
          assert.ok(at < 100, "a run ends");
          const done = really();
          if (step === "renameSync" && ++renames === 1)
            elsewhere(`${imports} const output = ${JSON.stringify(output)}; ${call}`);
          return done;
        },
        () => writeSite(files, output),
      );
      assert.ok(renames > 3, "the folders were changed over once more");
      assert.deepEqual(contents(output), newSite);
      assert.deepEqual(readdirSync(folder), ["_site"]);
    });
  }
});
