import type { Service } from "../_data/areas.ts";
import type { Evidence } from "../_data/fields.ts";
import type { Guide } from "../src/guide/Guide.ts";

export type ContactRecord = Pick<Service, "website" | "phone" | "email" | "post">;

/** One way to reach a service, as it is shown. `href` is absent where nothing can be pressed. */
export type WayToReach = {
  label: "Website" | "Phone" | "Email" | "Post";
  href?: string;
  text: string;
  evidence: Evidence;
};

/** A detail is shown only with evidence: read in good places, or confirmed by a person. */
export const hasEvidence = (evidence: Evidence): boolean =>
  Boolean(evidence.seen ?? evidence.confirmed);

/** The ways to reach a service that may be shown, the phone first: who is worried wants to speak to somebody. */
export const waysToReach = ({ website, phone, email, post }: ContactRecord): WayToReach[] => {
  const ways: WayToReach[] = [];
  if (phone)
    ways.push({
      label: "Phone",
      href: `tel:${phone.number.replaceAll(" ", "")}`,
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

/**
 * How to reach what a link leads to: the area's own service where each area has its own.
 * @param link as in `help:sendiass`; what is no service has no ways
 */
export const waysTo = (guide: Guide, link: string): WayToReach[] => {
  const { kind, id } = guide.target(link);
  if (kind !== "signposting") return [];
  const signpost = guide.signposting.find((record) => record.id === id)!;
  return waysToReach(signpost.local ? (guide.area.services[signpost.local] ?? {}) : signpost);
};
