import type { Told } from "../_data/told.ts";
import { LinkTo } from "./LinkTo.tsx";
import { PageSources } from "./PageSources.tsx";
import { Sentence } from "./Prose.tsx";
import { SayBox } from "./SayBox.tsx";
import { Section } from "./Section.tsx";

/** The verdict in words that begin a sentence. */
const verdictWords: Record<Told["verdict"], string> = {
  right: "Right",
  "partly right": "Partly right",
  "not right": "Not right",
  "it depends": "It depends",
};

/** A sentence that families are told: how it stands, what to say back, what is right in it, and what comes next. */
export const ToldBody = ({ of: told }: { of: Told }) => (
  <>
    <Section id="short-answer" heading={verdictWords[told.verdict]} class="short verdict">
      <p>
        <Sentence of={told.short} />
      </p>
    </Section>
    <SayBox heading="Say this" says={told.say} />
    {told.right && (
      <Section id="what-is-right" heading="What is right in it">
        <p>
          <Sentence of={told.right} />
        </p>
      </Section>
    )}
    {told.notRight && (
      <Section id="what-is-not-right" heading="What is not right">
        <p>
          <Sentence of={told.notRight} />
        </p>
      </Section>
    )}
    <Section id="if-that-does-not-happen" heading="Still no?">
      <ol>
        {told.ifNot.map(({ go, why }) => (
          <li>
            <b>
              <LinkTo link={go} />
            </b>
            : <Sentence of={why} />
          </li>
        ))}
      </ol>
    </Section>
    <p>
      The whole answer: <LinkTo link={told.page} />
    </p>
    <p class="note">
      This page judges the sentence. It does not judge the school or say how your case will end.
    </p>
    <PageSources kind="told" record={told.id} />
  </>
);
