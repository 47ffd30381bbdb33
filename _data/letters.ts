import { z } from "zod";
import {
  asked,
  checked,
  defineKind,
  dutySentence,
  id,
  link,
  listed,
  otherNames,
  readingReason,
  sentence,
  words,
} from "./fields.ts";

/** How much room a blank has: one line, a day, or several lines. */
export const blankSizes = ["line", "date", "lines"] as const;

/** Words that are only for one kind of school; without it they are for both. */
const only = z
  .enum(["maintained", "academy"])
  .optional()
  .meta({
    description:
      "The kind of school that this is for: a council’s school, or an academy. Leave it out where it is for both.",
    expected: "maintained or academy",
    examples: ["academy"],
  });

/** Words of the letter itself: plain text, with places for the blanks, as in {child} or {child|my child}. */
const said = (description: string, example: string) =>
  sentence(description, example).meta({
    prose: "sentence",
    blanks: true,
    expected: "plain words with places for the blanks, as in {child} or {child|my child}",
  });

const paragraph = (example: string) =>
  z.strictObject({ says: said("One paragraph of the letter.", example), only });

/** A letter to adapt: filled in on the device, or printed with lines to write on. `/letters/<id>/`. */
export const letters = defineKind({
  folder: "letters",
  one: "letter",
  called: "a letter",
  link: "letter",
  schema: z.strictObject({
    id: id(),
    name: words("What the letter does, as in Ask for the plan in writing.", "Ask for the plan"),
    otherNames,
    listed,
    asked,
    summary: sentence(
      "One sentence for lists and search: what the letter asks for, and whom.",
      "Asks the school for a written copy of the support plan.",
    ),
    page: link("The page that the letter belongs to."),
    to: z
      .array(
        z.strictObject({
          who: sentence("Who the letter goes to.", "The headteacher of the school."),
          only,
        }),
      )
      .min(1)
      .meta({ description: "Who it goes to." }),
    before: z
      .array(sentence("One thing to know or do.", "Keep a copy of what you send."))
      .default([])
      .meta({ description: "What to know before it is sent." }),
    blanks: z
      .array(
        z.strictObject({
          id: z
            .string()
            .regex(/^[a-z]+$/)
            .meta({
              description: "The name that places in the letter call it by.",
              expected: "one word in small letters, as in child",
              examples: ["child"],
            }),
          label: words("What to fill in, as the reader sees it.", "Your child’s name"),
          example: words("How it may look.", "Sam Green"),
          size: z.enum(blankSizes).meta({
            description: "How much room it has.",
            expected: "line, date or lines",
            examples: ["line"],
          }),
        }),
      )
      .min(1)
      .max(6)
      .meta({
        description: "What the reader fills in: six blanks at most.",
        expected: "one to six blanks",
        examples: [[{ id: "child", label: "Your child’s name", example: "Sam", size: "line" }]],
      }),
    greeting: said("Its first line.", "Dear {to|SENCO},"),
    about: said("What it is about, in a few words.", "{child}: a copy of the support plan"),
    opening: z
      .array(paragraph("Please could I have a copy of the plan for {child|my child}?"))
      .min(1)
      .meta({ description: "What you ask, and why: the first paragraphs." }),
    asks: z
      .array(said("One thing that is asked for.", "who gives the help"))
      .default([])
      .meta({ description: "What is asked for, one thing in an entry." }),
    law: z
      .array(
        z.strictObject({
          says: dutySentence(
            "One sentence on the law or the Code, with its citation. The letter leaves the citation out.",
            "A school must use its best endeavours [must @cfa-2014, s.66(2)].",
          ),
          only,
        }),
      )
      .min(1)
      .meta({
        description:
          "What the letter says of law and statutory guidance. Only what is certain belongs in a letter.",
      }),
    closing: z
      .array(paragraph("Please could you answer by {by}?"))
      .min(1)
      .meta({ description: "The last paragraphs, with the day by which an answer is asked for." }),
    due: z
      .array(
        z.strictObject({
          says: sentence(
            "When an answer is due, with its citation.",
            "Look for the time in the school’s own complaints procedure.",
          ),
          only,
        }),
      )
      .min(1)
      .meta({ description: "When an answer is due." }),
    ifNot: z
      .array(
        z.strictObject({
          go: link("The next person, service or letter, as in role:headteacher."),
          why: sentence("What to do there.", "Send a copy, and ask for an answer in writing."),
          only,
        }),
      )
      .min(1)
      .meta({ description: "What to do if no answer comes by then, in order." }),
    checked,
    readingReason,
  }),
});
export type Letter = z.infer<typeof letters.schema>;
export type Blank = Letter["blanks"][number];
