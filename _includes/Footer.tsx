import { usePage } from "./PageContext.ts";
import { aboutPages } from "./sections.ts";

export const Footer = () => {
  const page = usePage();
  return (
    <footer class="site-footer">
      <nav aria-label="About the guide">
        <ul>
          {aboutPages.map(({ address, name }) => (
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
