import { z } from "zod";
import { asked, checked, defineKind, dutySentence, id, listed, otherNames, picture, readingReason, sentence, text, words } from "./fields.ts";

/** Somebody in or around a school who has a part in SEN support: `/roles/<id>/`. */
export const roles = defineKind({
  folder: "roles",
  called: "a role",
  link: "role",
  schema: z.strictObject({
    id: id(),
    name: words("The role's name, as in SENCO."),
    otherNames,
    listed,
    asked,
    summary: sentence("One sentence for lists and search: who this is."),
    schools: z.array(z.enum(["maintained school", "academy"]).meta({ description: "A kind of school.", expected: "maintained school or academy" })).min(1)
      .meta({ description: "The kinds of school that have this role.", expected: "maintained school, academy, or both" }),
    who: text("Who this person or body is."),
    duties: z.array(dutySentence("One duty or option, with its citation."))
      .min(1).meta({ description: "What they must, should and may do, one sentence each, each with its citation." }),
    ask: z.array(words("A question in the family's own words."))
      .min(1).meta({ description: "What to ask them." }),
    goTo: sentence("When to go to them."),
    goElsewhere: text("When to go to someone else, and to whom."),
    picture: picture.optional(),
    checked,
    readingReason,
  }),
});
export type Role = z.infer<typeof roles.schema>;
