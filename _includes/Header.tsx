import { usePage } from "./PageContext.ts";
import { SearchBox } from "./SearchBox.tsx";
import { sections } from "./sections.ts";

/** The signpost of the name: two boards on a post. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path d="M15 3h2v27h-2z" />
    <path d="M5 5h18l5 4-5 4H5z" />
    <path d="M27 15H11l-5 4 5 4h16z" />
  </svg>
);

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
        <ul>
          {sections.map(({ address, short }) => (
            <li>
              <a
                href={page.href(address)}
                aria-current={
                  page.address === address
                    ? "page"
                    : page.address.startsWith(address)
                      ? "true"
                      : undefined
                }
              >
                {short}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
};
