/**
 * Keeps one issue with the list of what is due. It closes nothing: whoever closes it is given a new
 * one as long as something is due. Run by .github/workflows/due.yml:
 *   node --import tsx scripts/issue.ts --as-of 2027-06-01
 */
import { showInIssue } from "./dueIssue.ts";
import { makeDueList } from "./dueList.ts";
import { describeFailure } from "./failure.ts";
import { BadFlag, readCheckFlags } from "./flags.ts";
import { connectHere, HostError } from "./host.ts";

const run = async (args: readonly string[]): Promise<string> => {
  const { asOf, edition } = readCheckFlags(args);
  if (!asOf) throw new BadFlag("Name the day for which the list is made, as in --as-of 2027-06-01");
  const host = connectHere();
  return showInIssue(host, makeDueList(asOf, edition.area));
};

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof HostError ? error.message : describeFailure(error));
  process.exitCode = 1;
}
