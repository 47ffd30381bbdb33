import { z } from "zod";
import {
  confirmed,
  contact,
  date,
  defineKind,
  id,
  owner,
  sentence,
  text,
  words,
} from "./fields.ts";

/** The services that every area has, each under its own local name. */
export const serviceNames = [
  "sendiass",
  "localOffer",
  "ehcTeam",
  "educationalPsychology",
  "parentCarerForum",
] as const;

/** The texts that an area has for pages about money, each under the name of its field. */
export const areaTexts = ["notionalBudget", "topUp"] as const;

const service = z
  .strictObject({
    name: words("What it is called here.", "Rotherham SENDIASS"),
    what: sentence("What it does here.", "Free and impartial advice for families.").optional(),
    ...contact,
  })
  .meta({ description: "A service under the name it has here, with its contact details." });
export type Service = z.infer<typeof service>;

/** Where people who find a weakness in the website may tell of it: what `security.txt` says (RFC 9116). */
const security = z
  .strictObject({
    contact: z
      .string()
      .regex(
        /^(?:https:\/\/[\w-]+(?:\.[\w-]+)+(?:\/[!-~]*)?|mailto:[^\s@,]+@[\w-]+(?:\.[\w-]+)+|tel:\+[\d-]{8,20})$/,
      )
      .meta({
        description:
          "Where to tell: a web page, an email address or a phone number, written as an address.",
        expected:
          "https://, mailto: or tel:+44 and what follows, as in mailto:security@example.gov.uk",
        examples: ["mailto:security@example.gov.uk"],
      }),
    expires: date(
      "The last day on which this holds: at most a year ahead. After it the contact is not to be relied on.",
    ),
    confirmed: confirmed.optional(),
  })
  .meta({
    description:
      'Whom to tell of a weakness in this website: those who host it. Without "confirmed" it is kept here and not published.',
  });

/** A local authority. Every leaf but the name and the codes is optional: a missing leaf hides its line. */
export const areas = defineKind({
  folder: "areas",
  file: "area",
  one: "area",
  called: "an area",
  schema: z.strictObject({
    id: id(),
    name: words("The area's name, as in Rotherham.", "Rotherham"),
    council: words("The council's name, as in Rotherham Council.", "Rotherham Council").optional(),
    codes: z
      .strictObject({
        ons: z
          .string()
          .regex(/^E\d{8}$/)
          .meta({
            description: "The nine-character code of the Office for National Statistics.",
            expected: "a code such as E08000018",
            examples: ["E08000018"],
          }),
        education: z
          .string()
          .regex(/^\d{3}$/)
          .meta({
            description: "The three-digit code of the Department for Education.",
            expected: 'three digits in quotes, as in "372"',
            examples: ["372"],
          }),
      })
      .meta({ description: "The council's official codes." }),
    supportPlan: words(
      "What schools here call the written plan for SEN support.",
      "Support Plan",
    ).optional(),
    services: z
      .strictObject({
        sendiass: service.optional(),
        localOffer: service.optional(),
        ehcTeam: service.optional(),
        educationalPsychology: service.optional(),
        parentCarerForum: service.optional(),
      })
      .default({})
      .meta({ description: "The services that every area has, under their local names." }),
    otherServices: z.array(service).default([]).meta({
      description:
        "Local services without a page of their own: they stand on the Local Offer page.",
    }),
    notionalBudget: text(
      "How the notional SEN budget is worked out here, with its year and citation.",
      "We have not found the rule for this year. Ask the school or the council.",
    ).optional(),
    topUp: text(
      "The local rule on top-up, with its citation.",
      "We have not found the rule for top-up here. Ask the council.",
    ).optional(),
    notes: z
      .array(sentence("One note.", "The Local Offer here says “SEND support plan”."))
      .default([])
      .meta({ description: "Anything else that is different here." }),
    security: security.optional(),
    sourcesRead: date("The newest day on which the local sources were read."),
    due: date("The day by which these details are to be checked again."),
    owner,
  }),
});
/** As it stands in `_data/areas`. */
export type AreaRecord = z.infer<typeof areas.schema>;
/** An area as pages know it. The core alone stands for an area without a record: it is national, and has no codes. */
export type Area = Omit<AreaRecord, "codes"> & { codes?: AreaRecord["codes"]; national?: true };

/** The id of the edition that is the core alone, without local values. */
export const england = "england";

/**
 * The local values that prose can use, as in {area.supportPlan}. Each has a general wording for an area that
 * has not filled it in.
 */
export const areaValues: Record<
  string,
  { general: string; of: (area: Area) => string | undefined }
> = {
  name: { general: "your area", of: (area) => (area.national ? undefined : area.name) },
  council: { general: "your council", of: (area) => area.council },
  supportPlan: { general: "support plan", of: (area) => area.supportPlan },
  sendiass: { general: "your local SENDIASS", of: (area) => area.services.sendiass?.name },
  localOffer: {
    general: "your council's Local Offer",
    of: (area) => area.services.localOffer?.name,
  },
  ehcTeam: { general: "your council's SEND team", of: (area) => area.services.ehcTeam?.name },
  educationalPsychology: {
    general: "your council's educational psychology service",
    of: (area) => area.services.educationalPsychology?.name,
  },
  parentCarerForum: {
    general: "your local parent carer forum",
    of: (area) => area.services.parentCarerForum?.name,
  },
};

/** Each local value with the area's own word, or the general wording. */
export const valuesOf = (area: Area | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(areaValues).map(([name, { general, of }]) => [
      name,
      (area && of(area)) ?? general,
    ]),
  );
