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
    short: sentence(
      "The short answer, in 40 words or fewer.",
      "The headteacher and the governors do. Ask the SENCO first.",
    ),
    ask: z
      .array(
        z.strictObject({
          role: ref("role", "The role to ask.", "senco"),
          why: sentence(
            "What this person can tell or do.",
            "The SENCO knows what support your child gets.",
          ),
        }),
      )
      .min(1)
      .meta({ description: "Who to ask, the best first." }),
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
        }),
      )
      .min(1)
      .meta({ description: "If that does not happen: where to go next, in order." }),
    picture: picture.optional(),
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
