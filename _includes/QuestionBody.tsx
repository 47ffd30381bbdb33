import type { Question } from "../_data/questions.ts";
import { Cards } from "./Cards.tsx";
import { DutyGroups } from "./DutyGroups.tsx";
import { KindChoice } from "./KindChoice.tsx";
import { Ladder } from "./Ladder.tsx";
import { LinkTo } from "./LinkTo.tsx";
import { MoreDetail } from "./MoreDetail.tsx";
import { OnThisPage } from "./OnThisPage.tsx";
import { Verdict } from "./Verdict.tsx";
import { usePage } from "./PageContext.ts";
import { Picture } from "./Picture.tsx";
import { PrintButtons } from "./PrintButtons.tsx";
import { Sentence } from "./Prose.tsx";
import { SayBox } from "./SayBox.tsx";
import { Section } from "./Section.tsx";

const parts = {
  now: { id: "who-to-ask", heading: "Do this now" },
  say: { id: "words-to-use", heading: "Say or send" },
  duties: { id: "what-you-should-get", heading: "What you should get" },
  ladder: { id: "if-that-does-not-happen", heading: "Still no?" },
  differs: { id: "council-school-or-academy", heading: "Council’s school or academy" },
  told: { id: "they-told-you", heading: "What you may be told" },
  detail: { id: "the-detail", heading: "More detail" },
} as const;

/** A date that the family must not miss, before all that is to be done. */
const DateThatRuns = ({ of: { says, date } }: { of: NonNullable<Question["runs"]> }) => {
  const page = usePage();
  return (
    <p class="runs">
      <b>Do not miss:</b> <Sentence of={says} />
      {date && (
        <>
          {" "}
          <a href={page.href(date)}>Work out your date</a>
        </>
      )}
    </p>
  );
};

/** What families are told about this question. */
const Told = ({ question }: { question: string }) => {
  const page = usePage();
  const told = page.guide.told.filter((record) => record.page === `question:${question}`);
  if (told.length === 0) return null;
  return (
    <Section {...parts.told} class="told" data-pagefind-ignore>
      <ul>
        {told.map(({ id, name, verdict }) => (
          <li>
            <a href={page.href(`told:${id}`)}>“{name}”</a> <Verdict of={verdict} />
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Differs = ({ of }: { of: NonNullable<Question["differs"]> }) => (
  <Section {...parts.differs}>
    <KindChoice />
    <dl class="differs">
      <div data-kind="maintained">
        <dt>A school that the council maintains</dt>
        <dd>
          <Sentence of={of.maintained} />
        </dd>
      </div>
      <div data-kind="academy">
        <dt>An academy or free school</dt>
        <dd>
          <Sentence of={of.academy} />
        </dd>
      </div>
    </dl>
  </Section>
);

/** The answer first, then what to do, to say and to expect, and where to go next; the detail is closed until asked for. */
export const QuestionBody = ({ of: question }: { of: Question }) => {
  const page = usePage();
  const next = question.next ?? question.related[0];
  const others = question.related.filter((link) => link !== next).slice(0, 2);
  const isTold = page.guide.told.some((told) => told.page === `question:${question.id}`);
  return (
    <>
      {question.urgent && (
        <p class="urgent">
          <Sentence of={question.urgent} />
        </p>
      )}
      <Section id="short-answer" heading="The short answer" class="short">
        <p>
          <Sentence of={question.short} />
        </p>
      </Section>
      {question.runs && <DateThatRuns of={question.runs} />}
      <OnThisPage
        parts={[
          parts.now,
          parts.say,
          parts.duties,
          parts.ladder,
          ...(question.differs ? [parts.differs] : []),
          ...(isTold ? [parts.told] : []),
          parts.detail,
        ]}
      />
      <Section {...parts.now} class="now">
        <ol>
          {question.ask.map(({ role, why }) => (
            <li>
              <b>
                <LinkTo link={`role:${role}`} />
              </b>
              : <Sentence of={why} />
            </li>
          ))}
        </ol>
      </Section>
      <SayBox heading={parts.say.heading} says={question.say} letter={question.letter} />
      <Section {...parts.duties}>
        <DutyGroups of={question.expect} may="You may" />
      </Section>
      <Section {...parts.ladder} data-pagefind-ignore>
        <Ladder of={question.ifNot} />
      </Section>
      {question.differs && <Differs of={question.differs} />}
      <Told question={question.id} />
      <PrintButtons />
      {question.picture && <Picture of={question.picture} />}
      <Section {...parts.detail} class="detail">
        <MoreDetail of={question.detail} />
      </Section>
      {next && (
        <Section id="read-next" heading="Read next" class="next" data-pagefind-ignore>
          <Cards links={[next]} />
          {others.length > 0 && <Cards links={others} brief />}
        </Section>
      )}
    </>
  );
};
