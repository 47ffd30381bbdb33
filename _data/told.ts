import { z } from "zod";
import {
  asked,
  checked,
  defineKind,
  id,
  link,
  listed,
  otherNames,
  readingReason,
  sentence,
  shortAnswer,
  words,
} from "./fields.ts";

/** How a sentence stands against what is written. It judges the sentence, never a school or a child's case. */
export const verdicts = ["right", "partly right", "not right", "it depends"] as const;

/** What the sentences are about: the groups of the list. */
export const subjects = [
  "Money",
  "Support in school",
  "Diagnosis and proof",
  "EHC plans",
  "School days and attendance",
  "Places and getting there",
  "Complaints and records",
] as const;

/** Something that families are told, held against what is written: `/told/<id>/`. */
export const told = defineKind({
  folder: "told",
  one: "told",
  called: "something that families are told",
  link: "told",
  schema: z.strictObject({
    id: id(),
    name: words("The sentence, as it is said.", "There is no money for that"),
    otherNames,
    listed,
    asked,
    about: z.enum(subjects).meta({
      description: "What it is about: its group in the list.",
      expected: "one of the groups of the list",
      examples: ["Money"],
    }),
    verdict: z.enum(verdicts).meta({
      description:
        "How the sentence stands. Right and not right rest on law or statutory guidance alone; else it depends.",
      expected: "right, partly right, not right or it depends",
      examples: ["partly right"],
    }),
    short: shortAnswer(
      "The answer in one or two sentences, without citations.",
      "Money is tight. That does not end the school’s duty to try.",
    ),
    right: sentence(
      "What is right in it, with its citation.",
      "Schools pay for most help out of their own budget [@dfe-notional-sen-2025].",
    ).optional(),
    notRight: sentence(
      "What is not right in it, with its citation.",
      "The school must still use its best endeavours [must @cfa-2014, s.66(2)].",
    ).optional(),
    say: z
      .array(words("One sentence to say back.", "Which support can you give within your budget?"))
      .min(1)
      .max(3)
      .meta({
        description: "What to say back: one to three sentences.",
        expected: "one to three sentences",
        examples: [["Which support can you give within your budget?"]],
      }),
    page: link("The page that answers it in full."),
    ifNot: z
      .array(
        z.strictObject({
          go: link("The next person or service, as in role:headteacher."),
          why: sentence("What they can do about it.", "The headteacher can look at it again."),
        }),
      )
      .min(1)
      .meta({ description: "If the answer is still no: where to go next, in order." }),
    checked,
    readingReason,
  }),
});
export type Told = z.infer<typeof told.schema>;
