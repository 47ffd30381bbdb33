import { LinkTo } from "./LinkTo.tsx";
import { usePage } from "./PageContext.ts";
import { Sentence } from "./Prose.tsx";

/** The three questions that this guide grew from, with their answers. */
export const FirstQuestions = () => (
  <section aria-labelledby="start">
    <h2 id="start">Start here</h2>
    <ol class="leading">
      {usePage()
        .guide.questions.slice(0, 3)
        .map((question) => (
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
);
