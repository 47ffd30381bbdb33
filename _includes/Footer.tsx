import { Helpline } from "./Helpline.tsx";
import { usePage } from "./PageContext.ts";
import { aboutPages, pageOfKind } from "./sections.ts";

const Links = ({
  label,
  links,
}: {
  label: string;
  links: readonly { address: string; name: string }[];
}) => {
  const page = usePage();
  return (
    <nav aria-label={label}>
      <ul>
        {links.map(({ address, name }) => (
          <li>
            <a
              href={page.href(address)}
              aria-current={page.address === address ? "page" : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** The end of every page: somebody to talk to, every list of the guide, and the pages about the guide itself. */
export const Footer = () => {
  const { guide, address } = usePage();
  // The page of changes is about the guide as well, and stands there.
  const lists = guide.kinds
    .flatMap((kind) => pageOfKind(kind) ?? [])
    .filter(({ address: list }) => !aboutPages.some((about) => about.address === list));
  return (
    <footer class="site-footer">
      {/* The first page has a card for it. */}
      {address !== "/" && <Helpline />}
      <Links label="The whole guide" links={[{ address: "/a-z/", name: "A to Z" }, ...lists]} />
      <Links label="About the guide" links={aboutPages} />
      <p>
        For families in England. Information, not legal advice. The guide’s own words may be used by
        anyone under{" "}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
          CC BY 4.0
        </a>
        .
      </p>
      {/* Last, so that nothing moves when the script fills it. */}
      <p class="no-print" data-offline-line hidden />
    </footer>
  );
};
