import { wordGroups, type Term } from "../../_data/terms.ts";
import { Layout } from "../../_includes/Layout.tsx";
import { LinkTo } from "../../_includes/LinkTo.tsx";
import { Sentence } from "../../_includes/Prose.tsx";
import { slug } from "../text/slug.ts";
import { onePage } from "./template.tsx";

const Word = ({ of: term }: { of: Term }) => (
  <div id={term.id}>
    <dt>
      {term.name}
      {term.letters && <span class="letters"> {term.letters}</span>}
    </dt>
    <dd>
      <Sentence of={term.meaning} />
      {term.see && (
        <>
          {" "}
          <LinkTo link={term.see}>
            More<span class="hidden"> about {term.name}</span>
          </LinkTo>
        </>
      )}
      {term.otherNames.length > 0 && <p class="muted">Also: {term.otherNames.join(", ")}</p>}
    </dd>
  </div>
);

/** Words in groups by what they are about, each group in the order of the alphabet. */
export default onePage("/words/", (edition) => {
  const groups = wordGroups
    .map((about) => ({
      about,
      id: `about-${slug(about)}`,
      terms: edition.guide.terms.filter((term) => term.about === about),
    }))
    .filter(({ terms }) => terms.length > 0);
  return (
    <Layout
      edition={edition}
      address="/words/"
      heading="Words"
      description="The words and letters people use about special educational needs, each explained in one or two sentences."
      skipWords="all"
      weight="list"
      wide
      // Each word is found by the words index, at its own place on this page.
      searchable={false}
    >
      <p class="lead">What people in schools and councils mean when they say it.</p>
      <nav aria-label="What the words are about">
        <ul class="letters">
          {groups.map(({ about, id }) => (
            <li>
              <a href={`#${id}`}>{about}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ about, id, terms }) => (
        <section aria-labelledby={id}>
          <h2 id={id}>{about}</h2>
          <dl class="glossary">
            {terms.map((term) => (
              <Word of={term} />
            ))}
          </dl>
        </section>
      ))}
    </Layout>
  );
});
