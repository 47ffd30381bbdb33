import { Layout } from "../../_includes/Layout.tsx";
import { LinkTo } from "../../_includes/LinkTo.tsx";
import { Sentence } from "../../_includes/Prose.tsx";
import { onePage } from "./template.tsx";

export default onePage("/words/", (edition) => (
  <Layout
    edition={edition}
    address="/words/"
    heading="Words"
    description="The words and letters people use about special educational needs, each explained in one or two sentences."
    skipWords="all"
    weight="list"
    // Each word is found by the words index, at its own place on this page.
    searchable={false}
  >
    <p class="lead">What people in schools and councils mean when they say it.</p>
    <dl class="glossary">
      {edition.guide.terms.map((term) => (
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
      ))}
    </dl>
  </Layout>
));
