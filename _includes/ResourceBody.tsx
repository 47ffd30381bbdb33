import type { Resource } from "../_data/resources.ts";
import { DutyGroups } from "./DutyGroups.tsx";
import { usePage } from "./PageContext.ts";
import { Picture } from "./Picture.tsx";
import { Sentence, Text } from "./Prose.tsx";
import { SayBox } from "./SayBox.tsx";
import { Section } from "./Section.tsx";

/** Money, support, a plan or a document: who holds it and who decides, what it means for one child, then what it is. */
export const ResourceBody = ({ of: resource }: { of: Resource }) => {
  const { area } = usePage().guide;
  const ofArea = resource.areaText && area[resource.areaText];
  return (
    <>
      <p class="lead">
        <Sentence of={resource.summary} />
      </p>
      <dl class="facts">
        <div>
          <dt>Who holds it</dt>
          <dd>
            <Sentence of={resource.holds} />
          </dd>
        </div>
        <div>
          <dt>Who decides</dt>
          <dd>
            <Sentence of={resource.decides} />
          </dd>
        </div>
      </dl>
      <Section id="for-your-child" heading="What it means for your child">
        <Text of={resource.forYourChild} under={1} />
      </Section>
      {resource.ask.length > 0 && <SayBox heading="What to ask" says={resource.ask} />}
      {resource.amount && (
        <Section id="how-much" heading="How much">
          <Text of={resource.amount} under={1} />
        </Section>
      )}
      {resource.duties.length > 0 && (
        <Section id="duties" heading="What must, should and may happen">
          <DutyGroups of={resource.duties} may="They may" />
        </Section>
      )}
      <Section id="what-it-is" heading="What it is">
        <Text of={resource.what} under={1} />
      </Section>
      {resource.myths.length > 0 && (
        <Section id="myths" heading="What it does not mean">
          <dl class="myths">
            {resource.myths.map(({ said, answer }) => (
              <div>
                <dt>“{said}”</dt>
                <dd>
                  <Sentence of={answer} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {(resource.local ?? ofArea) && (
        <Section id="here" heading={`In ${area.name}`}>
          {resource.local && <Text of={resource.local} under={1} />}
          {ofArea && <Text of={ofArea} under={1} />}
        </Section>
      )}
      {resource.picture && <Picture of={resource.picture} />}
    </>
  );
};
