import { SiteError } from "../src/buildSite.ts";
import { RecordsError } from "../src/records/issue.ts";
import { SiteNotWritten } from "../src/publish/writeSite.ts";
import { BadFlag } from "./flags.ts";

/** What to do where the system would not let the site be written, by the system's word for why. */
const toMakeRoom =
  "There is no more room for it on the disk.\n  To mend:  delete files that you no longer " +
  "need, empty the bin, and run the same command again.";
const toBeAllowed =
  "You may not write there.\n  To mend:  copy the whole project to a folder of your own and " +
  "work there, or ask whoever looks after this computer to let you write to the folder.";
const toWrite: Record<string, string> = {
  ENOSPC: toMakeRoom,
  EDQUOT: toMakeRoom,
  EFBIG: toMakeRoom,
  EACCES: toBeAllowed,
  EPERM: toBeAllowed,
  EROFS: toBeAllowed,
  EBUSY:
    "Another program has it open.\n  To mend:  close the programs that show the site or its " +
    "folder, and run the same command again.",
  ENOTDIR:
    "Something that is not a folder has its name.\n  To mend:  move it away or give it " +
    "another name, and run the same command again.",
};

const asTheComputerSays = (message: string): string =>
  `The computer says: ${message}\n  To mend:  run the same command again; ` +
  "if it says this again, show it to whoever looks after this computer.";

const describeNotWritten = ({ code, folder, message }: SiteNotWritten): string =>
  `\nThe site could not be written to its folder:\n  ${folder}\n` +
  `  ${toWrite[code] ?? asTheComputerSays(message)}`;

const nothingPublished = "Nothing was published: the last good site stays as it is.";

/**
 * What went wrong, in the words for whoever has to mend it. Only a fault of our own shows
 * where in the code it was.
 */
export const describeFailure = (error: unknown): string => {
  if (error instanceof RecordsError) return `\n${error.message}\n${nothingPublished}`;
  if (error instanceof SiteError)
    return [
      "\nThe pages were made, and these things are wrong with them:",
      ...error.issues.map((issue) => `  ${issue}`),
      `\n${nothingPublished}`,
    ].join("\n");
  if (error instanceof SiteNotWritten) return `${describeNotWritten(error)}\n\n${nothingPublished}`;
  if (error instanceof BadFlag) return error.message;
  return error instanceof Error
    ? `\nThis is a fault of the program, not of a record:\n${error.stack ?? error.message}`
    : String(error);
};
