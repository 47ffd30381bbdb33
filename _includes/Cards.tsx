import { usePage } from "./PageContext.ts";
import { Sentence } from "./Prose.tsx";

/** A list of pages, each with its line. */
export const Cards = ({ links, brief = false }: { links: readonly string[]; brief?: boolean }) => {
  const page = usePage();
  return (
    <ul class="cards">
      {links.map((link) => {
        const { name, summary } = page.guide.target(link);
        return (
          <li>
            <a href={page.href(link)}>{name}</a>
            {!brief && (
              <p>
                <Sentence of={summary} bare claims={false} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
};
