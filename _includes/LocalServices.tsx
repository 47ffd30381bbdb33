import { ContactDetails } from "./ContactDetails.tsx";
import { usePage } from "./PageContext.ts";
import { Sentence } from "./Prose.tsx";
import { Section } from "./Section.tsx";

/** The area's services without a page of their own, and what else is different there. */
export const LocalServices = () => {
  const { area } = usePage().guide;
  return (
    <>
      {area.otherServices.length > 0 && (
        <Section id="other-services" heading={`Other services in ${area.name}`}>
          <ul class="services">
            {area.otherServices.map((service) => (
              <li>
                <b>{service.name}</b>
                {service.what && (
                  <>
                    . <Sentence of={service.what} />
                  </>
                )}
                <ContactDetails of={service} quiet />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {area.notes.length > 0 && (
        <Section id="local-notes" heading={`Good to know in ${area.name}`}>
          <ul>
            {area.notes.map((note) => (
              <li>
                <Sentence of={note} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
};
