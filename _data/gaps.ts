import { z } from "zod";
import { link, sentence } from "./fields.ts";

/** What the guide does not say because nobody has found it in a good place yet: `_data/gaps.yaml`. Not published. */
export const gaps = {
  called: "the list of gaps",
  schema: z.strictObject({
    gaps: z
      .array(
        z.strictObject({
          missing: sentence(
            "What is not known, or rests on too little.",
            "The phone number of the service, from its own page.",
          ),
          pages: z
            .array(link("A page."))
            .min(1)
            .meta({
              description: "The pages that would say it.",
              expected: "a list of pages, as in role:senco",
              examples: [["role:senco"]],
            }),
          look: sentence(
            "Where an editor would look first.",
            "The service’s own website.",
          ).optional(),
        }),
      )
      .default([])
      .meta({ description: "One gap to an entry. Take it out when the page says it." }),
  }),
};
export type GapsRecord = z.infer<typeof gaps.schema>;
