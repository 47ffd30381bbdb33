import { Layout } from "../../../_includes/Layout.tsx";
import { sourceGroups } from "../../../_includes/sourceGroups.ts";
import { onePage } from "../template.tsx";

export default onePage("/sources/", (edition) => (
  <Layout
    edition={edition}
    address="/sources/"
    heading="Sources"
    description="Every law, guidance and page that this guide rests on, with the number of sentences that rest on each."
    searchable={false}
    skipWords="all"
  >
    <p class="lead">
      Every law, guidance and page that this guide rests on. Each leads to the sentences that rest
      on it.
    </p>
    {sourceGroups.map(({ kind, heading }) => {
      const sources = edition.guide.sources.filter((source) => source.kind === kind);
      return (
        sources.length > 0 && (
          <section aria-labelledby={`kind-${heading.toLowerCase().replaceAll(" ", "-")}`}>
            <h2 id={`kind-${heading.toLowerCase().replaceAll(" ", "-")}`}>{heading}</h2>
            <ul>
              {sources.map(({ id, name, publisher }) => {
                const count = edition.guide.claimsOf(id).length;
                return (
                  <li>
                    <a href={`${edition.publication.prefix}sources/${id}/`}>{name}</a>, {publisher}:{" "}
                    {count === 1 ? "1 sentence" : `${count} sentences`}
                  </li>
                );
              })}
            </ul>
          </section>
        )
      );
    })}
  </Layout>
));
