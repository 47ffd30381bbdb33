import { Layout } from "../../../_includes/Layout.tsx";
import type { Source } from "../../../_data/sources.ts";
import { onePage } from "../template.tsx";

const groups: { kind: Source["kind"]; heading: string }[] = [
  { kind: "law", heading: "Law" },
  { kind: "statutory guidance", heading: "Statutory guidance" },
  { kind: "guidance", heading: "Other guidance" },
  { kind: "local", heading: "Local sources" },
];

export default onePage("/sources/", (edition) => (
  <Layout edition={edition} address="/sources/" heading="Sources" description="Every law, guidance and page that this guide rests on, with the number of sentences that rest on each." searchable={false} skipWords="all">
    <p class="lead">Every law, guidance and page that this guide rests on. Each leads to the sentences that rest on it.</p>
    {groups.map(({ kind, heading }) => {
      const sources = edition.guide.sources.filter((source) => source.kind === kind);
      return sources.length > 0 && (
        <section aria-labelledby={`kind-${heading.toLowerCase().replaceAll(" ", "-")}`}>
          <h2 id={`kind-${heading.toLowerCase().replaceAll(" ", "-")}`}>{heading}</h2>
          <ul>
            {sources.map(({ id, name, publisher }) => {
              const count = edition.guide.claimsOf(id).length;
              return <li><a href={`${edition.publication.prefix}sources/${id}/`}>{name}</a>, {publisher}: {count === 1 ? "1 sentence" : `${count} sentences`}</li>;
            })}
          </ul>
        </section>
      );
    })}
  </Layout>
));
