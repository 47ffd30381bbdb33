import { ContactDetails } from "./ContactDetails.tsx";
import { usePage } from "./PageContext.ts";

/** A person to talk to: the area's advice service, with the ways to reach it that have evidence. */
export const TalkCard = () => {
  const page = usePage();
  const service = page.guide.area.services.sendiass;
  return (
    <section class="talk" aria-labelledby="talk">
      <h2 id="talk">Talk to somebody</h2>
      <p>
        <a href={page.href("/help/sendiass/")}>
          <b>{service?.name ?? "SENDIASS in your area"}</b>
        </a>{" "}
        gives families free advice, and takes no side.
      </p>
      <ContactDetails of={service ?? {}} quiet />
      <p>
        <a href={page.href("/help/")}>Everyone who can help</a>
      </p>
    </section>
  );
};
