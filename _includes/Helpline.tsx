import { usePage } from "./PageContext.ts";
import { waysToReach } from "./waysToReach.ts";

/**
 * Somebody to talk to, at the foot of every page: the area's advice service, with its number or its website as far as
 * there is evidence for them.
 */
export const Helpline = () => {
  const page = usePage();
  const service = page.guide.area.services.sendiass;
  return (
    <p class="helpline">
      <b>Talk to somebody:</b>{" "}
      <a href={page.href("/help/sendiass/")}>{service?.name ?? "SENDIASS in your area"}</a> gives
      free advice.
      {waysToReach(service ?? {}).map(
        ({ label, href, text }) =>
          href &&
          (label === "Phone" || label === "Website") && (
            <>
              {" "}
              {label}: <a href={href}>{text}</a>.
            </>
          ),
      )}
    </p>
  );
};
