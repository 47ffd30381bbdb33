import { usePage } from "./PageContext.ts";

/**
 * A form that works by itself: it leads to the A to Z, which lists everything. The script sends it to the search
 * page instead, and loads what search needs when the box is first touched.
 */
export const SearchBox = ({ id, label, large = false }: { id: string; label: string; large?: boolean }) => {
  const page = usePage();
  return (
    <form class={large ? "search large" : "search"} role="search" action={page.href("/a-z/")} method="get" data-search={page.href("/search/")}>
      <label for={id} class={large ? undefined : "hidden"}>{label}</label>
      <span class="search-row">
        <input id={id} name="q" type="search" autocomplete="off" autocapitalize="off" spellcheck={false} enterkeyhint="search" />
        <button type="submit">Search</button>
      </span>
    </form>
  );
};
