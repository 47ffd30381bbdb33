import { join } from "node:path";
import type { Issue } from "../issue.ts";
import { readText } from "../readFile.ts";
import { listRecordFiles } from "../recordFiles.ts";
import { addedSchemaLine, fixRecord } from "./fixRecord.ts";

/**
 * The records whose form `npm run fix` would mend. It is advice: whoever edits in a browser cannot
 * run it, and readers see no difference.
 */
export const findUntidy = (dataDir: string): Issue[] =>
  listRecordFiles(dataDir).flatMap((file): Issue[] => {
    const read = readText(join(dataDir, file.slice("_data/".length)), file);
    if (!("source" in read)) return [];
    // A record written in a browser or in the forms may be without the line for editors' programs:
    // that alone is no untidiness.
    if (fixRecord(read.source, file).changes.every(({ did }) => did === addedSchemaLine)) return [];
    return [
      {
        file,
        message:
          "The spaces, the order or the marks in this file are not quite like those of the others.",
        fix: "run npm run fix on a computer that has the project, or leave it to somebody who can",
        help: "spaces-at-the-start-of-a-line",
      },
    ];
  });
