import type { Checked } from "../_data/fields.ts";
import { CheckedNote } from "./CheckedNote.tsx";
import { usePage } from "./PageContext.ts";

/** The end of a page: how far it is checked, and what a reader who found a mistake can do. */
export const PageFoot = ({ checked, file }: { checked?: Checked; file?: string }) => {
  const page = usePage();
  const { repository, report } = page.guide.site;
  return (
    <section class="page-foot" data-pagefind-ignore aria-label="About this page">
      {checked && <CheckedNote checked={checked} />}
      <p>
        This is information for families in England, not legal advice.{" "}
        {repository && file && <><a href={`https://github.com/${repository.name}/edit/${repository.branch}/${file}`}>Suggest a change</a>{" · "}</>}
        <a href={report ?? page.href("/about/#report")}>Report a mistake</a>
      </p>
    </section>
  );
};
