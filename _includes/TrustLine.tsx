import type { Checked } from "../_data/fields.ts";
import { writeDate } from "../src/text/dates.ts";

/** One line under the heading: how new the sources are that were read, and whether an adviser has checked the page. */
export const TrustLine = ({ checked: { sourcesRead, reviewed } }: { checked: Checked }) => (
  <p class="trust" data-pagefind-ignore>
    {reviewed
      ? `Checked by ${reviewed.by} on ${writeDate(reviewed.on)}.`
      : `Sources read up to ${writeDate(sourcesRead)}. An adviser has not checked it yet.`}
  </p>
);
