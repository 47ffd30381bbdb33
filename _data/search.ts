import { z } from "zod";
import { words } from "./fields.ts";

/** What search knows beyond the records: `_data/search.yaml`, the one file of its knowledge. */
export const search = {
  called: "the words of search",
  schema: z.strictObject({
    meaning: z.array(words("One word.", "stands for")).default([]).meta({
      description:
        "Words with which people ask what another word means: the words page then comes first.",
    }),
    everyday: z
      .array(
        z.strictObject({
          means: words("The guide's own word, as it stands in names of pages.", "headteacher"),
          said: z
            .array(words("An everyday word.", "principal"))
            .min(1)
            .meta({ description: "What people say for it." }),
        }),
      )
      .default([])
      .meta({
        description:
          "Everyday words for a word of the guide. A name for one page belongs into that page's otherNames instead.",
      }),
    small: z.array(words("One word.", "the")).min(1).meta({
      description: "Words that say nothing by themselves: search leaves them out.",
    }),
  }),
};
export type SearchRecord = z.infer<typeof search.schema>;
