/** The ways to reach a service that have evidence: what may be shown, wherever it is shown. */
import type { Service } from "../_data/areas.ts";
import type { Evidence } from "../_data/fields.ts";

/** The contact details of a service, local or national. */
export type Contacts = Pick<Service, "website" | "phone" | "email" | "post">;

/** One way to reach a service, as it is shown. A postal address leads nowhere. */
export type Way = { text: string; evidence: Evidence } & (
  { label: "Phone" | "Website" | "Email"; href: string } | { label: "Post"; href?: undefined }
);

/** A detail is shown only with evidence: read in good places, or confirmed by a person. */
export const hasEvidence = (evidence: Evidence): boolean =>
  Boolean(evidence.seen ?? evidence.confirmed);

/** The address a phone number is called at, as in `tel:01709822580`. */
const callable = (number: string): string => `tel:${number.replaceAll(" ", "")}`;

/** Every way that has evidence, the phone first: who is worried wants to speak to somebody. */
export const waysToReach = ({ website, phone, email, post }: Contacts): Way[] => {
  const ways: Way[] = [];
  if (phone)
    ways.push({
      label: "Phone",
      href: callable(phone.number),
      text: phone.number,
      evidence: phone,
    });
  if (website)
    ways.push({
      label: "Website",
      href: website.address,
      text: website.address.replace(/^https:\/\/(www\.)?|\/$/g, ""),
      evidence: website,
    });
  if (email)
    ways.push({
      label: "Email",
      href: `mailto:${email.address}`,
      text: email.address,
      evidence: email,
    });
  if (post) ways.push({ label: "Post", text: post.address, evidence: post });
  return ways.filter(({ evidence }) => hasEvidence(evidence));
};
