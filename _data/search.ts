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
          typed: z
            .array(words("A query, as it was typed.", "school principal"))
            .default([])
            .meta({ description: "Real queries that asked for this line." }),
        }),
      )
      .default([])
      .meta({
        description:
          "Everyday words for a word of the guide. A name for one page belongs into that page's otherNames instead.",
      }),
    plain: z.array(words("One word.", "computer")).default([]).meta({
      description:
        "Plain English words that no record says: they lead nowhere, and search does not take them for slips.",
    }),
    elsewhere: z.array(words("One word.", "salary")).default([]).meta({
      description:
        "Words with which people ask for what this guide is not about: with them, search sooner says that it has no answer.",
    }),
    small: z.array(words("One word.", "the")).min(1).meta({
      description: "Words that say nothing by themselves: search leaves them out.",
    }),
  }),
};
export type SearchRecord = z.infer<typeof search.schema>;
