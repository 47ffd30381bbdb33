/** Where the editors' guide, CONTRIBUTING.md, explains a message. */
import type { SiteRecord } from "../../_data/site.ts";
import { addressOfRepository } from "../guide/repository.ts";

/**
 * The headings of its part "If a message says…", written as the host of the records
 * writes them in addresses.
 */
export const helps = [
  "names-of-fields",
  "spaces-at-the-start-of-a-line",
  "lists",
  "quotation-marks",
  "phone-numbers-and-email-addresses",
  "dates",
  "choices-and-numbers",
  "addresses-on-the-web",
  "files-and-their-ids",
  "citations",
  "links-to-other-pages",
  "words-of-your-council",
  "how-the-text-is-written",
  "text-copied-from-elsewhere",
  "what-the-guide-has-to-say",
  "letters-and-their-blanks",
] as const;
export type Help = (typeof helps)[number];

const file = "CONTRIBUTING.md";

/**
 * The page that `help` is a place on: a whole address where it is known where the records are
 * kept, else the file's name.
 */
export const helpPageOf = ({ repository }: Pick<SiteRecord, "repository"> = {}): string =>
  repository ? `${addressOfRepository(repository)}/blob/${repository.branch}/${file}` : file;
