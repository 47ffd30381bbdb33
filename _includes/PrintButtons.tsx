import { usePage } from "./PageContext.ts";

/** A place for the buttons that print the answer alone, or the whole page. The script makes them, where it runs. */
export const PrintButtons = () =>
  usePage().booklet ? null : <p class="buttons no-print" data-print-buttons hidden />;
