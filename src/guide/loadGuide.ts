/** Records in, one typed and linked Guide out, or the list of everything that is wrong, each with its place. */
import { RecordsError, type Issue } from "../records/issue.ts";
import { readHelpPage } from "../records/readSingle.ts";
import { readCore } from "./Core.ts";
import type { Guide } from "./Guide.ts";
import { guideFor } from "./guideFor.ts";

/** The guide for one area, or every issue found. Faults in records are values; only our own slips throw. */
export const readGuide = (dataDir: string, areaId: string): { guide?: Guide; issues: Issue[] } =>
  guideFor(readCore(dataDir), areaId);

/**
 * The guide for one area.
 * @param dataDir the folder of the records; @param areaId the id of a record in its `areas`, or `england`
 * @throws RecordsError with every issue in every file
 */
export const loadGuide = (dataDir: string, areaId: string): Guide => {
  const { guide, issues } = readGuide(dataDir, areaId);
  if (!guide) throw new RecordsError(issues, readHelpPage(dataDir));
  return guide;
};
