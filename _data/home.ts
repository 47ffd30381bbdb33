import { z } from "zod";
import { link, words } from "./fields.ts";

/** The first page: what families say is happening, and examples for search: `_data/home.yaml`. */
export const home = {
  called: "the first page",
  schema: z.strictObject({
    happening: z
      .array(
        z.strictObject({
          said: words("What a parent would say, in a few words.", "The council said no"),
          link: link("The page that answers it."),
        }),
      )
      .max(12)
      .default([])
      .meta({
        description:
          "What is happening, as parents say it. Each becomes a board of the signpost and leads to one page.",
        expected: "a list of up to 12",
      }),
    examples: z
      .array(words("A search as people type it.", "ta hours cut"))
      .max(4)
      .default([])
      .meta({
        description: "Searches that can be pressed, to show that plain words are enough.",
        expected: "a list of up to 4",
      }),
  }),
};
export type HomeRecord = z.infer<typeof home.schema>;
