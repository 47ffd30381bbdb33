/**
 * `npm run test:full`: all of `npm test` with its longest parts at full length, and the same site
 * on every Node that is promised. It takes long, and needs a network for the other Nodes: it is for
 * once a week, not for each change.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isSameOnEveryNode } from "./everyNode.ts";
import { runSteps } from "./steps.ts";

/**
 * What tests read to know that they have the time: every page in every way it can look,
 * and how many wrong inputs.
 */
const fullLength = { FULL_MATRIX: "yes", HOSTILE_CASES: "100000" };

const testAll = (): boolean =>
  spawnSync(
    process.execPath,
    ["--import", "tsx", fileURLToPath(new URL("test.ts", import.meta.url))],
    { stdio: "inherit", env: { ...process.env, ...fullLength } },
  ).status === 0;

await runSteps([
  ["The same site on every Node", isSameOnEveryNode],
  ["All tests, at full length", testAll],
]);
