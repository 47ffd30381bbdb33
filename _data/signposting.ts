import { z } from "zod";
import { serviceNames } from "./areas.ts";
import { asked, checked, contact, defineKind, id, listed, otherNames, readingReason, sentence, text, words } from "./fields.ts";

/** A service or a place to turn: `/help/<id>/`. */
export const signposting = defineKind({
  folder: "signposting",
  called: "a signpost",
  link: "help",
  schema: z.strictObject({
    id: id(),
    name: words("The service's name."),
    otherNames,
    listed,
    asked,
    summary: sentence("One sentence for lists and search: what this service is."),
    what: text("What it is."),
    can: z.array(sentence("One thing.")).min(1).meta({ description: "What it can do for you." }),
    cannot: z.array(sentence("One thing.")).min(1).meta({ description: "What it cannot do for you." }),
    cost: sentence("What it costs."),
    who: sentence("Who may use it."),
    covers: z.enum(["England", "your area", "each school"])
      .meta({ description: "How far it reaches.", expected: "England, your area or each school" }),
    local: z.enum(serviceNames).optional().meta({
      description: "Each area has its own: the name of the area's service whose contact details to show.",
      expected: `one of ${serviceNames.join(", ")}`,
    }),
    beforeYouGo: text("What to do first, and time limits.").optional(),
    ...contact,
    checked,
    readingReason,
  }),
});
export type Signpost = z.infer<typeof signposting.schema>;
