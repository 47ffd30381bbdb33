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
  picture,
  readingReason,
  ref,
  sentence,
  shortAnswer,
  text,
  words,
} from "./fields.ts";

/** A question a family asks: `/questions/<id>/`. A Markdown file: these fields at its head, the detail as its body. */
export const questions = defineKind({
  folder: "questions",
  one: "question",
  called: "a question",
  link: "question",
  body: "detail",
  schema: z.strictObject({
    id: id(),
    name: words("The question, as a family would say it.", "Who manages school SEN resources?"),
    otherNames,
    listed,
    asked,
    short: shortAnswer(
      "The short answer, in 40 words or fewer, without links or citations: each claim is cited below.",
      "The headteacher and the governors do. Ask the SENCO first.",
    ),
    urgent: sentence(
      "Only where somebody may be in danger: where help is now, in three lines at most. It stands before all else.",
      "If somebody’s life is at risk, call 999.",
    ).optional(),
    runs: z
      .strictObject({
        says: sentence(
          "The date that runs, from what day, with its citation.",
          "You may appeal within two months of the council’s letter [may @send-regs-2014, reg 13(2)].",
        ),
        date: link("The rule that works the date out.").optional(),
      })
      .optional()
      .meta({ description: "A date that the family must not miss, where one runs." }),
    ask: z
      .array(
        z.strictObject({
          role: ref("role", "The role to ask.", "senco"),
          why: sentence(
            "What to ask this person for, and by when to expect an answer.",
            "Ask the SENCO which support your child gets. Say that you hope for an answer in a week.",
          ),
        }),
      )
      .min(1)
      .meta({ description: "What to do now: whom to ask, and for what. Three at most." }),
    say: z
      .array(
        words("One sentence to say or send.", "Please could I have a written copy of the plan?"),
      )
      .min(1)
      .max(3)
      .meta({
        description: "Words you can use: one to three sentences to say or send.",
        expected: "one to three sentences",
        examples: [["Please could I have a written copy of the plan?"]],
      }),
    letter: ref(
      "letter",
      "The letter that says it in full.",
      "ask-for-the-plan-in-writing",
    ).optional(),
    expect: z
      .array(
        dutySentence(
          "One thing that should come back, by when, with its citation.",
          "The school must tell you if it gives your child special help [must @cfa-2014, s.68(2)].",
        ),
      )
      .min(1)
      .meta({
        description:
          "What you should get, and by when. Each line's citation says must, should or may.",
      }),
    ifNot: z
      .array(
        z.strictObject({
          go: link("The next person or service, as in role:headteacher."),
          why: sentence(
            "What they can do about it.",
            "The headteacher decides how the school uses its money.",
          ),
          wait: words(
            "How long to wait for their answer before the next step.",
            "2 weeks, if the school’s procedure names no time",
          ).optional(),
        }),
      )
      .min(1)
      .meta({ description: "If that does not happen: where to go next, in order." }),
    differs: z
      .strictObject({
        maintained: sentence(
          "How it is in a school that the council maintains.",
          "The governing body hears your complaint.",
        ),
        academy: sentence("How it is in an academy.", "The academy trust hears your complaint."),
      })
      .optional()
      .meta({ description: "Where it matters whether the council or a trust runs the school." }),
    picture: picture.optional(),
    next: link("The one page to read next.").optional(),
    related: z.array(link("A page.")).default([]).meta({ description: "Pages to read next." }),
    checked,
    readingReason,
    detail: text(
      "The detail: the file's body, below the second line of three hyphens.",
      "Write the detail here, in short paragraphs.",
    ),
  }),
});
export type Question = z.infer<typeof questions.schema>;
