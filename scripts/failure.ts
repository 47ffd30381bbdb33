import { SiteAtFault } from "../src/buildSite.ts";
import { RecordsAtFault } from "../src/guide/problem.ts";
import { BadFlag } from "./flags.ts";

/** What went wrong, in the words for whoever has to mend it. Only a fault of our own shows where in the code it was. */
export const describeFailure = (error: unknown): string => {
  if (error instanceof RecordsAtFault) return `\n${error.message}\nNothing was published: the last good site stays as it is.`;
  if (error instanceof SiteAtFault) return `\nThe pages were made, and these things are wrong with them:\n${error.faults.map((fault) => `  ${fault}`).join("\n")}\n\nNothing was published: the last good site stays as it is.`;
  if (error instanceof BadFlag) return error.message;
  return error instanceof Error ? `\nThis is a fault of the program, not of a record:\n${error.stack ?? error.message}` : String(error);
};
