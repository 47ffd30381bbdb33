import { Layout } from "../../_includes/Layout.tsx";
import { writeDate } from "../../_includes/dates.ts";
import { Sentence } from "../../_includes/Prose.tsx";
import { QuestionBody } from "../../_includes/QuestionBody.tsx";
import { ResourceBody } from "../../_includes/ResourceBody.tsx";
import { RoleBody } from "../../_includes/RoleBody.tsx";
import { SignpostBody } from "../../_includes/SignpostBody.tsx";
import { onePage } from "./template.tsx";

/** The whole guide as one booklet. Links lead to their place in it. */
export default onePage("/print/", (edition) => {
  const { guide } = edition;
  const parts = [
    { id: "questions", heading: "Questions families ask", entries: guide.questions.map((of) => ({ id: `question-${of.id}`, name: of.name, body: <QuestionBody of={of} /> })) },
    { id: "roles", heading: "Who is who", entries: guide.roles.map((of) => ({ id: `role-${of.id}`, name: of.name, body: <RoleBody of={of} /> })) },
    { id: "resources", heading: "Money and support", entries: guide.resources.map((of) => ({ id: `resource-${of.id}`, name: of.name, body: <ResourceBody of={of} /> })) },
    { id: "help", heading: "Where to turn", entries: guide.signposting.map((of) => ({ id: `help-${of.id}`, name: of.name, body: <SignpostBody of={of} /> })) },
  ];
  return (
    <Layout edition={edition} address="/print/" heading="The whole guide" description="The whole guide as one booklet, to print or to save." searchable={false} skipWords="all" booklet>
      <p class="lead no-print">This page holds the whole guide. Print it, or save it as a file, from your browser’s menu.</p>
      <p>For families in {guide.area.name} and across England. Local details were read up to {writeDate(guide.area.sourcesRead)}.</p>
      <nav aria-label="Contents" class="contents">
        <ul>{parts.map(({ id, heading, entries }) => <li><a href={`#${id}`}>{heading}</a><ul>{entries.map((entry) => <li><a href={`#${entry.id}`}>{entry.name}</a></li>)}</ul></li>)}<li><a href="#words">Words and letters</a></li></ul>
      </nav>
      {parts.map(({ id, heading, entries }) => (
        <section class="part">
          <h2 id={id}>{heading}</h2>
          {entries.map((entry) => <article><h3 id={entry.id}>{entry.name}</h3>{entry.body}</article>)}
        </section>
      ))}
      <section class="part">
        <h2 id="words">Words and letters</h2>
        <dl class="glossary">{guide.terms.map((term) => <div id={`word-${term.id}`}><dt>{term.name}{term.letters && <span class="letters"> {term.letters}</span>}</dt><dd><Sentence of={term.meaning} bare /></dd></div>)}</dl>
      </section>
    </Layout>
  );
});
