import { usePage } from "./PageContext.ts";

/**
 * A form that works by itself: it leads to the A to Z, which lists everything. The script sends it to the search
 * page instead, and loads what search needs when the box is first touched. In the guide's one file it does nothing by
 * itself, and shows when the script of the file has started.
 */
export const SearchBox = ({
  id,
  label,
  large = false,
}: {
  id: string;
  label: string;
  large?: boolean;
}) => {
  const page = usePage();
  const leads =
    page.booklet === "file"
      ? { hidden: true }
      : { action: page.href("/a-z/"), method: "get", "data-search": page.href("/search/") };
  return (
    <form class={large ? "search large" : "search"} role="search" {...leads}>
      {large && <label for={id}>{label}</label>}
      <span class="search-row">
        <input
          id={id}
          aria-label={large ? undefined : label}
          name="q"
          type="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
        />
        <button type="submit">
          {large ? (
            "Search"
          ) : (
            <>
              <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21" />
              </svg>
              <span class="hidden">Search</span>
            </>
          )}
        </button>
      </span>
    </form>
  );
};
