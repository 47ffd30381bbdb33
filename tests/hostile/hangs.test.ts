/** No input keeps a build, a check or a search busy: twice as long a text takes about twice as long. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { inProse, inYaml } from "./worstInputs.ts";
import { isLongRun } from "./cases.ts";

/** Letters of the smaller of two inputs. The larger one of a long run is as long as a record can be. */
const size = isLongRun ? 95_000 : 20_000;
/** Minutes of real time for all of it: a busy machine takes a tenth. What hangs would take hours. */
const patience = isLongRun ? 30 : 10;
/** CPU milliseconds that say nothing: a collection of garbage, a function compiled. */
const noise = 250;

describe("the worst inputs", () => {
  let rows: { name: string; small: number; large: number }[];
  let unfinished: string;
  let complaint: string;
  before(() => {
    const { stdout, stderr, status, signal } = spawnSync(
      process.execPath,
      ["--import", "tsx", fileURLToPath(new URL("runWorst.ts", import.meta.url)), String(size)],
      {
        encoding: "utf8",
        timeout: patience * 60_000,
        killSignal: "SIGKILL",
        env: { ...process.env, NODE_OPTIONS: "" },
      },
    );
    const lines = stdout.split("\n");
    unfinished = lines.pop()!.replace(/\t.*/, "");
    rows = lines
      .map((line) => line.split("\t"))
      .map(([name, small, large]) => ({ name: name!, small: Number(small), large: Number(large) }));
    complaint =
      status === 0 ? "" : `${signal ?? `ended with ${status}`} at “${unfinished}”\n${stderr}`;
  });

  test("are all come through, without a crash and without end", () => {
    assert.equal(complaint, "");
    assert.equal(rows.length, 6 * Object.keys(inProse).length + Object.keys(inYaml).length);
  });

  test("take about twice as long where they are twice as long", () => {
    const slow = rows.filter(({ small, large }) => large > noise && large > 3 * small + noise / 2);
    assert.deepEqual(
      slow.map(({ name, small, large }) => `${name}: ${small} ms, then ${large} ms`),
      [],
    );
  });
});
