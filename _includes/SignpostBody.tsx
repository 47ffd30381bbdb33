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

const HowToReach = ({ of: signpost }: { of: Signpost }) => {
  const { area } = usePage().guide;
  if (signpost.covers === "each school")
    return (
      <Section id="contact" heading="Where to find it">
        <p>On the website of your child’s school.</p>
      </Section>
    );
  if (!signpost.local)
    return (
      <Section id="contact" heading="How to reach it">
        <ContactDetails of={signpost} />
      </Section>
    );
  const service = area.services[signpost.local];
  return (
    <Section id="contact" heading={`In ${area.name}`}>
      {service && (
        <p>
          <b>{service.name}</b>
          {service.what && (
            <>
              . <Sentence of={service.what} />
            </>
          )}
        </p>
      )}
      <ContactDetails of={service ?? {}} />
    </Section>
  );
};

/** A service: how to reach it, what it can do for you and what it cannot. */
export const SignpostBody = ({ of: signpost }: { of: Signpost }) => (
  <>
    <p class="lead">
      <Sentence of={signpost.summary} />
    </p>
    <Text of={signpost.what} />
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
    {signpost.beforeYouGo && (
      <Section id="before" heading="Before you go">
        <Text of={signpost.beforeYouGo} under={1} />
      </Section>
    )}
    {signpost.local === "localOffer" && <LocalServices />}
  </>
);
