import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Hundredths of a second that this process's ended children, and theirs, have used; Linux alone tells. */
const ticksOfChildren = (): number | undefined => {
  try {
    const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1]!.split(" ");
    return Number(fields[13]) + Number(fields[14]);
  } catch {
    return undefined;
  }
};

/**
 * CPU seconds, user and system together, of a command and everything it starts.
 * @throws if the command fails
 */
export const measureCpu = (command: string, args: readonly string[], cwd: string): number => {
  const before = ticksOfChildren();
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stderr}`);
  const after = ticksOfChildren();
  if (before === undefined || after === undefined)
    throw new Error("CPU time of other processes can only be read on Linux.");
  return (after - before) / 100;
};

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
