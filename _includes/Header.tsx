import type { ListPage } from "../src/kinds/Kind.ts";
import { usePage } from "./PageContext.ts";
import { SearchBox } from "./SearchBox.tsx";

/** The signpost of the name: two boards on a post. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path d="M15 3h2v27h-2z" />
    <path d="M5 5h18l5 4-5 4H5z" />
    <path d="M27 15H11l-5 4 5 4h16z" />
  </svg>
);

/** "page" on the list itself, "true" on a page below it. */
const currency = (here: string, address: string): "page" | "true" | undefined => {
  if (here === address) return "page";
  return here.startsWith(address) ? "true" : undefined;
};

const Door = ({ address, door }: Pick<ListPage, "address" | "door">) => {
  const page = usePage();
  return (
    <li>
      <a href={page.href(address)} aria-current={currency(page.address, address)}>
        {door}
      </a>
    </li>
  );
};

/**
 * The top of every page: two rows on a phone, the name and the search box on the first, the doors on the second.
 * What has no door is reached from the home page and from the foot of every page.
 */
export const Header = () => {
  const page = usePage();
  return (
    <header class="site-header">
      <a class="brand" href={page.href("/")}>
        <Mark />
        <span>
          <b>SEN Signpost</b> {page.guide.area.name}
        </span>
      </a>
      {page.address !== "/" && page.address !== "/search/" && (
        <SearchBox id="q" label="Search the guide" />
      )}
      <nav aria-label="Sections">
        <ul>{page.guide.kinds.map(({ list }) => list?.door && <Door {...list} />)}</ul>
      </nav>
    </header>
  );
};
