import { z } from "zod";
import { asked, defineKind, id, link, otherNames, sentence, words } from "./fields.ts";

/** What words are about: the groups of their page, in its order. */
export const wordGroups = [
  "Support in school",
  "EHC plans",
  "Money",
  "People and services",
  "Schools and councils",
  "Needs",
  "Absence and exclusion",
  "Law, records and complaints",
  "Other words",
] as const;

/** A word or a set of letters: `/words/#<id>`. */
export const terms = defineKind({
  folder: "terms",
  one: "term",
  called: "a word",
  link: "word",
  schema: z.strictObject({
    id: id(),
    name: words("The word or the letters.", "SENCO"),
    letters: words(
      "What letters stand for, as in special educational needs co-ordinator.",
      "special educational needs co-ordinator",
    ).optional(),
    about: z
      .enum(wordGroups)
      .default("Other words")
      .meta({
        description: "What it is about: the group in which it stands on the page of words.",
        expected: `one of ${wordGroups.join(", ")}`,
        examples: ["Money"],
      }),
    otherNames,
    asked,
    meaning: sentence(
      "One or two plain sentences.",
      "The teacher who organises extra support in a school.",
    ),
    explain: z.array(words("The word as it stands in sentences.", "SENCO")).default([]).meta({
      description:
        "How the word stands in sentences: its first use on a page then explains itself. Leave it out for a word that is too common.",
    }),
    see: link("The page that says more.").optional(),
  }),
});
export type Term = z.infer<typeof terms.schema>;
