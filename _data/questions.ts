import { z } from "zod";
import { asked, checked, defineKind, dutySentence, id, link, listed, otherNames, picture, readingReason, ref, sentence, text, words } from "./fields.ts";

/** A question a family asks: `/questions/<id>/`. A Markdown file: these fields at its head, the detail as its body. */
export const questions = defineKind({
  folder: "questions",
  called: "a question",
  link: "question",
  schema: z.strictObject({
    id: id(),
    name: words("The question, as a family would say it."),
    otherNames,
    listed,
    asked,
    short: sentence("The short answer, in 40 words or fewer."),
    ask: z.array(z.strictObject({
      role: ref("role", "The role to ask."),
      why: sentence("What this person can tell or do."),
    })).min(1).meta({ description: "Who to ask, the best first." }),
    say: z.array(words("One sentence to say or send.")).min(1).max(3)
      .meta({ description: "Words you can use: one to three sentences to say or send.", expected: "one to three sentences" }),
    expect: z.array(dutySentence("One thing that should come back, by when, with its citation.")).min(1)
      .meta({ description: "What you should get, and by when. Each line's citation says must, should or may." }),
    ifNot: z.array(z.strictObject({
      go: link("The next person or service, as in role:headteacher."),
      why: sentence("What they can do about it."),
    })).min(1).meta({ description: "If that does not happen: where to go next, in order." }),
    picture: picture.optional(),
    related: z.array(link("A page.")).default([]).meta({ description: "Pages to read next." }),
    checked,
    readingReason,
    detail: text("The detail: the file's body, below the second line of three hyphens."),
  }),
});
export type Question = z.infer<typeof questions.schema>;
