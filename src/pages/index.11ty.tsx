import { Cards } from "../../_includes/Cards.tsx";
import { Layout } from "../../_includes/Layout.tsx";
import { LinkTo } from "../../_includes/LinkTo.tsx";
import { Sentence } from "../../_includes/Prose.tsx";
import { SaveOffline } from "../../_includes/SaveOffline.tsx";
import { SearchBox } from "../../_includes/SearchBox.tsx";
import { onePage } from "./template.tsx";

export default onePage("/", (edition) => {
  const { guide } = edition;
  // The three questions of the page that this guide grew from.
  const leading = guide.questions.slice(0, 3);
  const others = guide.questions.slice(3);
  return (
    <Layout
      edition={edition}
      address="/"
      heading="Help with special educational needs at school"
      description="For families in England: who is responsible for special educational needs support and money in a mainstream school, how to find out what your child gets, and where to turn."
      bare
    >
      <p class="lead">
        Who is responsible for support and money in a mainstream school, how to find out what your
        own child gets, and where to turn. For families in {guide.area.name} and across England.
      </p>
      <SearchBox id="q" label="What do you want to know?" large />
      <section aria-labelledby="start">
        <h2 id="start">Start here</h2>
        <ol class="leading">
          {leading.map((question) => (
            <li>
              <h3>
                <LinkTo link={`question:${question.id}`} />
              </h3>
              <p>
                <Sentence of={question.short} bare claims={false} />
              </p>
            </li>
          ))}
        </ol>
      </section>
      {others.length > 0 && (
        <section aria-labelledby="more">
          <h2 id="more">What do you want to do?</h2>
          <Cards brief links={others.map(({ id }) => `question:${id}`)} />
        </section>
      )}
      <section aria-labelledby="people">
        <h2 id="people">Who is who</h2>
        <Cards brief links={guide.roles.map(({ id }) => `role:${id}`)} />
      </section>
      <section aria-labelledby="money">
        <h2 id="money">Money and support</h2>
        <Cards brief links={guide.resources.map(({ id }) => `resource:${id}`)} />
      </section>
      <section aria-labelledby="turn">
        <h2 id="turn">Where to turn</h2>
        <Cards brief links={guide.signposting.map(({ id }) => `help:${id}`)} />
      </section>
      <SaveOffline />
    </Layout>
  );
});
