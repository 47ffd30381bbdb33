import type { Service } from "../_data/areas.ts";
import type { Evidence } from "../_data/fields.ts";

type Details = Pick<Service, "website" | "phone" | "email" | "post">;
type Detail = { label: string; href?: string; text: string; evidence: Evidence };

/** A detail is shown only with evidence: read in good places, or confirmed by a person. */
const shown = (evidence: Evidence): boolean => Boolean(evidence.seen ?? evidence.confirmed);

const detailsOf = ({ website, phone, email, post }: Details): Detail[] =>
  [
    ...(website
      ? [
          {
            label: "Website",
            href: website.address,
            text: website.address.replace(/^https:\/\/(www\.)?|\/$/g, ""),
            evidence: website,
          },
        ]
      : []),
    ...(phone
      ? [
          {
            label: "Phone",
            href: `tel:${phone.number.replaceAll(" ", "")}`,
            text: phone.number,
            evidence: phone,
          },
        ]
      : []),
    ...(email
      ? [{ label: "Email", href: `mailto:${email.address}`, text: email.address, evidence: email }]
      : []),
    ...(post ? [{ label: "Post", text: post.address, evidence: post }] : []),
  ].filter(({ evidence }) => shown(evidence));

/** How to reach a service. Details that are neither seen nor confirmed stay hidden, and the page works without them. */
export const ContactDetails = ({
  of,
  quiet = false,
}: {
  of: Details;
  /** Says nothing where there is nothing to show. */ quiet?: boolean;
}) => {
  const details = detailsOf(of);
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
        <p class="muted">
          These are the details as we last read them. Check them on the service’s own website.
        </p>
      )}
    </>
  );
};
