import { z } from "zod";
import { areaTexts } from "./areas.ts";
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

export const resourceTypes = ["money", "support", "plan", "document"] as const;

/** Money, support, a plan or a document: `/resources/<id>/`. */
export const resources = defineKind({
  folder: "resources",
  one: "resource",
  called: "a resource",
  link: "resource",
  schema: z.strictObject({
    id: id(),
    name: words("What it is called, as in notional SEN budget.", "Notional SEN budget"),
    otherNames,
    listed,
    asked,
    type: z.enum(resourceTypes).meta({
      description: "What it is.",
      expected: "money, support, plan or document",
      examples: ["money"],
    }),
    summary: sentence(
      "One sentence for lists and search: what this is.",
      "The part of a school’s budget that is meant for SEN support.",
    ),
    what: text(
      "What it is, in two or three short paragraphs.",
      "It is a part of the school’s budget.",
    ),
    holds: sentence("Who holds it.", "The school holds it."),
    decides: sentence("Who decides about it.", "The headteacher and the governors decide."),
    amount: text(
      "How much, always with its year and citation.",
      "We have not found the amount for this year. Ask the school.",
    ).optional(),
    duties: z
      .array(
        dutySentence(
          "One duty or option, with its citation.",
          "The school must use its best endeavours [must @cfa-2014, s.66(2)].",
        ),
      )
      .default([])
      .meta({
        description: "What must, should or may happen, one sentence each, each with its citation.",
      }),
    forYourChild: text("What it means for one child.", "It is not a sum for one child."),
    myths: z
      .array(
        z.strictObject({
          said: words(
            "What people are told, as they would say it.",
            "“There is no money for your child.”",
          ),
          answer: sentence(
            "What is right, with its citation.",
            "The school must use its best endeavours, whatever its budget [must @cfa-2014, s.66(2)].",
          ),
        }),
      )
      .default([])
      .meta({
        description: "What it does not mean: things families are often told, and the answer.",
      }),
    ask: z
      .array(
        words(
          "A question in the family's own words.",
          "How does the school decide how to use its SEN money?",
        ),
      )
      .default([])
      .meta({ description: "What to ask about it." }),
    local: text(
      "What is different here, said with local values such as {area.supportPlan}.",
      "Here the plan is called {area.supportPlan}.",
    ).optional(),
    areaText: z
      .enum(areaTexts)
      .optional()
      .meta({
        description: "The text of the area's record that belongs on this page.",
        expected: "notionalBudget or topUp",
        examples: ["topUp"],
      }),
    picture: picture.optional(),
    checked,
    readingReason,
  }),
});
export type Resource = z.infer<typeof resources.schema>;
