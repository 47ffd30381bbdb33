import type { Told } from "../_data/told.ts";
import { Ladder } from "./Ladder.tsx";
import { LinkTo } from "./LinkTo.tsx";
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
      <Ladder of={told.ifNot} />
    </Section>
    {told.otherNames.length > 0 && (
      <p class="muted">Also said as: {told.otherNames.map((name) => `“${name}”`).join(", ")}</p>
    )}
    <p>
      <b>The whole answer:</b> <LinkTo link={told.page} />
    </p>
    <p class="muted">
      This page judges the sentence. It does not judge a school, or say how your case will end.
    </p>
  </>
);
