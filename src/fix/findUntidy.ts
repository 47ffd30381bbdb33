import { join } from "node:path";
import type { Problem } from "../guide/problem.ts";
import { readText } from "../guide/readFile.ts";
import { listRecordFiles } from "../guide/recordFiles.ts";
import { addedSchemaLine, fixRecord } from "./fixRecord.ts";

/** The records whose form `npm run fix` would mend. It is advice: whoever edits in a browser cannot run it, and readers see no difference. */
export const findUntidy = (dataDir: string): Problem[] =>
  listRecordFiles(dataDir).flatMap((file): Problem[] => {
    const read = readText(join(dataDir, file.slice("_data/".length)), file);
    if (!("source" in read)) return [];
    // A record written in a browser or in the forms may be without the line for editors' programs: that alone is no untidiness.
    if (fixRecord(read.source, file).changes.every(({ did }) => did === addedSchemaLine)) return [];
    return [
      {
        file,
        says: "The spaces, the order or the marks in this file are not quite like those of the others.",
        mend: "run npm run fix on a computer that has the project, or leave it to somebody who can",
        help: "spaces-at-the-start-of-a-line",
      },
    ];
  });
