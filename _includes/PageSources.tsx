import type { KindName } from "../src/kinds/kinds.ts";
import { usePage } from "./PageContext.ts";
import { Section } from "./Section.tsx";

/** The sources that the claims of a page rest on. */
export const PageSources = ({ kind, record }: { kind: KindName; record: string }) => {
  const page = usePage();
  const cited = page.guide.claims
    .filter((claim) => claim.kind === kind && claim.record === record)
    .flatMap((claim) => claim.cited.map(({ source }) => source));
  const sources = page.guide.sources.filter(({ id }) => cited.includes(id));
  if (sources.length === 0 || page.booklet) return null;
  return (
    <Section id="sources" heading="Sources" data-pagefind-ignore>
      <ul>
        {sources.map(({ id, name, publisher }) => (
          <li>
            <a href={page.href(`/sources/${id}/`)}>{name}</a>, {publisher}
          </li>
        ))}
      </ul>
    </Section>
  );
};
