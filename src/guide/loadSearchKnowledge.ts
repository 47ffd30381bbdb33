import { join } from "node:path";
import { search, type SearchRecord } from "../../_data/search.ts";
import { checkFields } from "./checkFields.ts";
import { RecordsAtFault } from "./problem.ts";
import { readRecordFile } from "./readFile.ts";

/**
 * What search knows beyond the records: `search.yaml`.
 * @throws RecordsAtFault where the file is wrong
 */
export const loadSearchKnowledge = (dataDir: string): SearchRecord => {
  const reading = readRecordFile(join(dataDir, "search.yaml"), "_data/search.yaml");
  const checked = reading.read && checkFields(reading.read, search.schema, search.called, reading.value);
  const problems = [...reading.problems, ...(checked?.problems ?? [])];
  if (!checked?.record) throw new RecordsAtFault(problems);
  return checked.record;
};
