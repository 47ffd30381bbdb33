import type { Checked } from "../_data/fields.ts";
import { changeAddress, fileOfPage, reportAddress } from "../src/guide/repository.ts";
import { CheckedNote } from "./CheckedNote.tsx";
import { usePage } from "./PageContext.ts";

/**
 * The end of a page: how far it is checked, and what a reader who found a mistake can do.
 * @param bare without the sentence that this is no legal advice, for pages that are not about it
 */
export const PageFoot = ({
  checked,
  file,
  bare,
}: {
  checked?: Checked | undefined;
  file?: string | undefined;
  bare?: boolean | undefined;
}) => {
  const page = usePage();
  const { kinds, site } = page.guide;
  if (bare && !site.repository) return null;
  return (
    <section class="page-foot" data-pagefind-ignore aria-label="About this page">
      {checked && <CheckedNote checked={checked} />}
      <p>
        {!bare && "This is information for families in England, not legal advice. "}
        {site.repository && (
          <>
            <a href={changeAddress(site.repository, file ?? fileOfPage(kinds, page.address))}>
              Suggest a change
            </a>
            {" · "}
          </>
        )}
        <a href={reportAddress(page.guide, page.address) ?? page.href("/about/#report")}>
          Report a mistake
        </a>
      </p>
    </section>
  );
};
