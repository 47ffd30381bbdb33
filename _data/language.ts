import { z } from "zod";
import { words } from "./fields.ts";

/** How the guide is written: `_data/language.yaml`. */
export const language = {
  called: "the rules of language",
  schema: z.strictObject({
    avoid: z
      .array(
        z.strictObject({
          word: words("The word or words to avoid.", "utilise"),
          instead: words("What to write instead.", "use"),
        }),
      )
      .meta({ description: "Words that an everyday word says better. Only advice." }),
    spelling: z.array(words("One word.", "Rotherham")).meta({
      description:
        "Words that are spelt right although the British English dictionary does not know them.",
    }),
  }),
};
export type LanguageRecord = z.infer<typeof language.schema>;
