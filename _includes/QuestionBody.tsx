import type { Question } from "../_data/questions.ts";
import { Cards } from "./Cards.tsx";
import { DutyList } from "./DutyList.tsx";
import { LinkTo } from "./LinkTo.tsx";
import { PageSources } from "./PageSources.tsx";
import { Picture } from "./Picture.tsx";
import { Sentence, Text } from "./Prose.tsx";
import { SayBox } from "./SayBox.tsx";
import { Section } from "./Section.tsx";

/** An answer in its eight parts, the short one first. */
export const QuestionBody = ({ of: question }: { of: Question }) => (
  <>
    <Section id="short-answer" heading="The short answer" class="short">
      <p>
        <Sentence of={question.short} />
      </p>
    </Section>
    <Section id="who-to-ask" heading="Who to ask">
      <ul>
        {question.ask.map(({ role, why }) => (
          <li>
            <b>
              <LinkTo link={`role:${role}`} />
            </b>
            : <Sentence of={why} />
          </li>
        ))}
      </ul>
    </Section>
    <SayBox heading="Words you can use" says={question.say} />
    <Section id="what-you-should-get" heading="What you should get, and by when">
      <DutyList of={question.expect} />
    </Section>
    <Section id="if-that-does-not-happen" heading="If that does not happen">
      <ol>
        {question.ifNot.map(({ go, why }) => (
          <li>
            <b>
              <LinkTo link={go} />
            </b>
            : <Sentence of={why} />
          </li>
        ))}
      </ol>
    </Section>
    {question.picture && <Picture of={question.picture} />}
    <Section id="the-detail" heading="The detail" class="detail">
      <Text of={question.detail} under={1} />
    </Section>
    {question.related.length > 0 && (
      <Section id="read-next" heading="Read next" class="next" data-pagefind-ignore>
        <Cards links={question.related} brief />
      </Section>
    )}
    <PageSources kind="questions" record={question.id} />
  </>
);
