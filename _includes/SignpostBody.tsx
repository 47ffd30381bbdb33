import type { Signpost } from "../_data/signposting.ts";
import { ContactDetails } from "./ContactDetails.tsx";
import { LocalServices } from "./LocalServices.tsx";
import { usePage } from "./PageContext.ts";
import { Sentence, Text } from "./Prose.tsx";
import { Section } from "./Section.tsx";

const reach = {
  England: "All of England.",
  "your area": "Each area has its own.",
  "each school": "Each school has its own.",
};

/** The ways to reach a service in a card of their own, first on its page. */
const HowToReach = ({ of: signpost }: { of: Signpost }) => {
  const { area } = usePage().guide;
  if (signpost.covers === "each school")
    return (
      <Section id="contact" heading="Where to find it" class="reach-card">
        <p>On the website of your child’s school.</p>
      </Section>
    );
  const local = signpost.local && area.services[signpost.local];
  return (
    <Section id="contact" heading="How to reach it" class="reach-card">
      {local && (
        <p>
          <span class="service-name">{local.name}</span>
        </p>
      )}
      <ContactDetails of={signpost.local ? (local ?? {}) : signpost} />
    </Section>
  );
};

/** What the area's own service does, beyond what holds everywhere. */
const InTheArea = ({ of: { local } }: { of: Signpost }) => {
  const { area } = usePage().guide;
  const what = local && area.services[local]?.what;
  return what ? (
    <Section id="here" heading={`In ${area.name}`}>
      <p>
        <Sentence of={what} />
      </p>
    </Section>
  ) : null;
};

/** A service: how to reach it, what it can do for you and what it cannot. */
export const SignpostBody = ({ of: signpost }: { of: Signpost }) => (
  <>
    <p class="lead">
      <Sentence of={signpost.summary} />
    </p>
    <HowToReach of={signpost} />
    <div class="two">
      <Section id="can" heading="What it can do for you">
        <ul class="can">
          {signpost.can.map((line) => (
            <li>
              <Sentence of={line} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="cannot" heading="What it cannot do">
        <ul class="cannot">
          {signpost.cannot.map((line) => (
            <li>
              <Sentence of={line} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
    <dl class="facts">
      <div>
        <dt>Who may use it</dt>
        <dd>
          <Sentence of={signpost.who} />
        </dd>
      </div>
      <div>
        <dt>What it costs</dt>
        <dd>
          <Sentence of={signpost.cost} />
        </dd>
      </div>
      <div>
        <dt>Where</dt>
        <dd>{reach[signpost.covers]}</dd>
      </div>
    </dl>
    <InTheArea of={signpost} />
    <Section id="what-it-is" heading="What it is">
      <Text of={signpost.what} under={1} />
    </Section>
    {signpost.beforeYouGo && (
      <Section id="before" heading="Before you go">
        <Text of={signpost.beforeYouGo} under={1} />
      </Section>
    )}
    {signpost.local === "localOffer" && <LocalServices />}
  </>
);
