import { renderParts } from "../src/prose/render.ts";
import { usePage } from "./PageContext.ts";
import { Text } from "./Prose.tsx";

/** A text under its headings, each closed until it is asked for. In the booklet, and on paper, all are open. */
export const MoreDetail = ({ of }: { of: string }) => {
  const page = usePage();
  if (page.booklet) return <Text of={of} under={1} />;
  return (
    <>
      {renderParts(of, page, { under: 1 }).map(({ heading, html }) =>
        heading ? (
          <details class="part-of-detail">
            {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its label is the heading in it */}
            <summary>
              <h3 id={heading.id || undefined} dangerouslySetInnerHTML={{ __html: heading.html }} />
            </summary>
            <div class="text" dangerouslySetInnerHTML={{ __html: html }} />
          </details>
        ) : (
          <div class="text" dangerouslySetInnerHTML={{ __html: html }} />
        ),
      )}
    </>
  );
};
