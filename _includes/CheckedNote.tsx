import type { Checked } from "../_data/fields.ts";
import { writeDate } from "../src/text/dates.ts";

/** How far a page has been checked, by whom, when the next check is due, and who sees to it where the page names somebody. */
export const CheckedNote = ({ checked }: { checked: Checked }) => (
  <p class="checked">
    {checked.reviewed
      ? `Last checked ${writeDate(checked.reviewed.on)} by ${checked.reviewed.by}; next check due ${writeDate(checked.due)}.`
      : `Written from sources read up to ${writeDate(checked.sourcesRead)}; not yet checked by an adviser; check due ${writeDate(checked.due)}.`}
    {checked.owner && ` Looked after by ${checked.owner}.`}
  </p>
);
