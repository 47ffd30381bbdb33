import { usePage } from "./PageContext.ts";

/**
 * Asks which kind of school it is, and shows what is for that kind: every element of the page with `data-kind`. Without
 * a script, and for whoever is not sure, both stand there. The choice lives in the page and after `#`, and is not kept.
 */
export const KindChoice = () => {
  if (usePage().booklet) return null;
  return (
    <div
      class="no-print choice"
      data-tool="kind"
      role="group"
      aria-labelledby="which-kind"
      data-pagefind-ignore
      hidden
    >
      <p id="which-kind">Which kind of school is it?</p>
      <p class="buttons">
        <button type="button" class="quiet" value="maintained" aria-pressed="false">
          A council’s school
        </button>
        <button type="button" class="quiet" value="academy" aria-pressed="false">
          An academy
        </button>
        <button type="button" class="quiet" value="" aria-pressed="true">
          Not sure
        </button>
      </p>
      <p class="muted">Not sure? Both are shown. The school office can tell you.</p>
    </div>
  );
};
