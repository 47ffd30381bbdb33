/** Reads the guide and lists what is due in it, as Markdown. */
import { dataFolder, defaultArea } from "../src/edition.ts";
import { listDue } from "../src/freshness/due.ts";
import { readCore } from "../src/guide/Core.ts";
import { guideFor } from "../src/guide/guideFor.ts";
import { changeAddress } from "../src/guide/repository.ts";
import { RecordsError } from "../src/records/issue.ts";
import { readHelpPage } from "../src/records/readSingle.ts";
import { isNothingDue, writeDue } from "../src/freshness/dueText.ts";

/**
 * What is due on a day, for one area's edition. Each file leads to where it can be
 * changed, if that is known.
 * @param asOf the day, as in 2027-06-01
 * @throws RecordsAtFault where records are wrong
 */
export const makeDueList = (
  asOf: string,
  area = defaultArea,
): { text: string; isEmpty: boolean } => {
  const core = readCore(dataFolder);
  const { guide, issues } = guideFor(core, area);
  if (!guide) throw new RecordsError(issues, readHelpPage(dataFolder));
  const { claims, site } = guide;
  const { repository } = site;
  const addressOf = repository && ((file: string): string => changeAddress(repository, file));
  const lists = listDue(core.records, claims, site, asOf);
  return { text: writeDue(lists, asOf, addressOf), isEmpty: isNothingDue(lists) };
};
