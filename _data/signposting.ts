import { z } from "zod";
import { serviceNames } from "./areas.ts";
import {
  asked,
  checked,
  contact,
  defineKind,
  id,
  listed,
  otherNames,
  readingReason,
  sentence,
  text,
  words,
} from "./fields.ts";

/** A service or a place to turn: `/help/<id>/`. */
export const signposting = defineKind({
  folder: "signposting",
  one: "signpost",
  called: "a signpost",
  link: "help",
  schema: z.strictObject({
    id: id(),
    name: words("The service's name.", "SENDIASS"),
    otherNames,
    listed,
    asked,
    summary: sentence(
      "One sentence for lists and search: what this service is.",
      "The free and impartial advice service for families.",
    ),
    what: text("What it is.", "It gives advice on special educational needs."),
    can: z
      .array(sentence("One thing.", "It can help you to prepare for a meeting."))
      .min(1)
      .meta({ description: "What it can do for you." }),
    cannot: z
      .array(sentence("One thing.", "It cannot decide for the school."))
      .min(1)
      .meta({ description: "What it cannot do for you." }),
    cost: sentence("What it costs.", "It is free."),
    who: sentence("Who may use it.", "Families in England may use it."),
    covers: z.enum(["England", "your area", "each school"]).meta({
      description: "How far it reaches.",
      expected: "England, your area or each school",
      examples: ["England"],
    }),
    local: z
      .enum(serviceNames)
      .optional()
      .meta({
        description:
          "Each area has its own: the name of the area's service whose contact details to show.",
        expected: `one of ${serviceNames.join(", ")}`,
        examples: ["sendiass"],
      }),
    beforeYouGo: text(
      "What to do first, and time limits.",
      "Have the school’s last letter beside you.",
    ).optional(),
    ...contact,
    checked,
    readingReason,
  }),
});
export type Signpost = z.infer<typeof signposting.schema>;
