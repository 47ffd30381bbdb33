/** Reads the guide and lists what is due in it, as Markdown. */
import { dataFolder, defaultArea } from "../src/edition.ts";
import { listDue } from "../src/freshness/due.ts";
import { loadGuide } from "../src/guide/loadGuide.ts";
import { changeAddress } from "../src/guide/repository.ts";
import { readRecords } from "../src/records/readRecords.ts";
import { isNothingDue, writeDue } from "./dueText.ts";

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
  const { claims, site } = loadGuide(dataFolder, area);
  const { records } = readRecords(dataFolder);
  const { repository } = site;
  const addressOf = repository && ((file: string): string => changeAddress(repository, file));
  const lists = listDue(records, claims, site, asOf);
  return { text: writeDue(lists, asOf, addressOf), isEmpty: isNothingDue(lists) };
};
