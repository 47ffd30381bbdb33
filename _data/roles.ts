import { z } from "zod";
import {
  asked,
  checked,
  defineKind,
  dutySentence,
  id,
  listed,
  otherNames,
  picture,
  readingReason,
  sentence,
  text,
  words,
} from "./fields.ts";

/** Somebody in or around a school who has a part in SEN support: `/roles/<id>/`. */
export const roles = defineKind({
  folder: "roles",
  one: "role",
  called: "a role",
  link: "role",
  schema: z.strictObject({
    id: id(),
    name: words("The role's name, as in SENCO.", "SENCO"),
    otherNames,
    listed,
    asked,
    summary: sentence(
      "One sentence for lists and search: who this is.",
      "The teacher who organises extra support for pupils in the school.",
    ),
    schools: z
      .array(
        z.enum(["maintained school", "academy"]).meta({
          description: "A kind of school.",
          expected: "maintained school or academy",
          examples: ["academy"],
        }),
      )
      .min(1)
      .meta({
        description: "The kinds of school that have this role.",
        expected: "maintained school, academy, or both",
        examples: [["maintained school", "academy"]],
      }),
    who: text("Who this person or body is.", "The SENCO is a teacher at the school."),
    duties: z
      .array(
        dutySentence(
          "One duty or option, with its citation.",
          "The school must use its best endeavours [must @cfa-2014, s.66(2)].",
        ),
      )
      .min(1)
      .meta({
        description:
          "What they must, should and may do, one sentence each, each with its citation.",
      }),
    ask: z
      .array(words("A question in the family's own words.", "What help does my child get?"))
      .min(1)
      .meta({ description: "What to ask them." }),
    goTo: sentence(
      "When to go to them.",
      "Go to the SENCO when you want to know what support your child gets.",
    ),
    goElsewhere: text(
      "When to go to someone else, and to whom.",
      "Not settled with the SENCO? Ask [the headteacher](role:headteacher).",
    ),
    picture: picture.optional(),
    checked,
    readingReason,
  }),
});
export type Role = z.infer<typeof roles.schema>;
