import type { Role } from "../_data/roles.ts";
import { DutyGroups } from "./DutyGroups.tsx";
import { Picture } from "./Picture.tsx";
import { Sentence, Text } from "./Prose.tsx";
import { SayBox } from "./SayBox.tsx";
import { Section } from "./Section.tsx";

/** When to go to somebody and what to ask, then what they must, should and may do, and who they are. */
export const RoleBody = ({ of: role }: { of: Role }) => (
  <>
    <p class="lead">
      <Sentence of={role.summary} />
    </p>
    {role.schools.length === 1 && (
      <p class="muted">
        {role.schools[0] === "academy"
          ? "Only in academies and free schools."
          : "Only in maintained schools, not in academies."}
      </p>
    )}
    <Section id="go-to" heading="When to go to them">
      <p>
        <Sentence of={role.goTo} />
      </p>
    </Section>
    <SayBox heading="What to ask them" says={role.ask} />
    <Section id="duties" heading="What they must, should and may do">
      <DutyGroups of={role.duties} may="They may" />
    </Section>
    <Section id="go-elsewhere" heading="When to go to someone else">
      <Text of={role.goElsewhere} under={1} />
    </Section>
    <Section id="who-they-are" heading="Who they are">
      <Text of={role.who} under={1} />
    </Section>
    {role.picture && <Picture of={role.picture} />}
  </>
);
