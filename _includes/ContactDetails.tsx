import { waysToReach, type ContactRecord } from "./waysToReach.ts";

/** How to reach a service. Details that are neither seen nor confirmed stay hidden, and the page works without them. */
export const ContactDetails = ({
  of,
  quiet = false,
}: {
  of: ContactRecord;
  /** Says nothing where there is nothing to show. */ quiet?: boolean;
}) => {
  const details = waysToReach(of);
  if (details.length === 0)
    return quiet ? null : (
      <p class="muted">
        No contact details have been confirmed yet. Ask the school or your council for them.
      </p>
    );
  const cautious = details.some(({ evidence }) => !evidence.confirmed);
  return (
    <>
      <ul class="contact">
        {details.map(({ label, href, text }) => (
          <li>
            <b>{label}:</b> {href ? <a href={href}>{text}</a> : text}
          </li>
        ))}
      </ul>
      {cautious && (
        <p class="muted">As we last read them. Check them on the service’s own website.</p>
      )}
    </>
  );
};
