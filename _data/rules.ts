import { z } from "zod";
import { words } from "./fields.ts";

/** Who is asked before a rule changes: see `.github/CODEOWNERS`. */
export const mayChange = ["editors", "advisers", "maintainers"] as const;

const page = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*$/)
  .meta({
    description: "The page.",
    expected: "an address inside the guide that begins and ends with /, as in /roles/senco/",
    examples: ["/roles/senco/"],
    help: "addresses-on-the-web",
  });

/** What each rule says of itself. */
const known = {
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .meta({
      description: "The rule’s own name, which its messages give.",
      expected: "small letters, digits and hyphens, as in need-and-not-diagnosis",
      examples: ["need-and-not-diagnosis"],
      help: "files-and-their-ids",
    }),
  reason: words(
    "Why, in a sentence or two that an editor understands.",
    "Families are told to wait for a diagnosis. The law asks about need.",
  ),
  mayChange: z.enum(mayChange).meta({
    description: "Who may change the rule: advisers where it is about law.",
    expected: "editors, advisers or maintainers",
    examples: ["advisers"],
  }),
};

const phrases = z
  .array(
    words(
      "A part of a sentence; … stands for any words of the same sentence.",
      "need, not a label",
    ),
  )
  .min(1);

/** What the guide has to say, and what it may never say: `_data/rules.yaml`. Not published. */
export const rules = {
  called: "the rules about what the guide says",
  schema: z.strictObject({
    mustSay: z
      .array(
        z.strictObject({
          ...known,
          on: z
            .array(
              z.strictObject({
                page,
                words: phrases.meta({ description: "The words. One of several is enough." }),
              }),
            )
            .min(1)
            .meta({ description: "The pages, and what each has to say." }),
        }),
      )
      .default([])
      .meta({ description: "What has to stand on a page." }),
    neverSay: z
      .array(
        z.strictObject({
          ...known,
          words: phrases.meta({ description: "The words. Each of them may stand nowhere." }),
        }),
      )
      .default([])
      .meta({ description: "What may stand on no page." }),
    find: z
      .array(
        z.strictObject({
          ...known,
          page,
          typed: z
            .array(words("What people type.", "sencho"))
            .min(1)
            .meta({ description: "What people type, letter by letter." }),
        }),
      )
      .default([])
      .meta({ description: "What search has to show among its first three results." }),
    checkWithin: z
      .array(
        z.strictObject({
          ...known,
          months: z
            .int()
            .min(1)
            .max(36)
            .meta({
              description: "How many months after its sources were read a page is due, at most.",
              expected: "a whole number from 1 to 36",
              examples: [12],
            }),
          pages: z.array(page).optional().meta({
            description: "The pages. Without them, every page that advisers check.",
          }),
        }),
      )
      .default([])
      .meta({ description: "How long a page may go without a check." }),
  }),
};
export type RulesRecord = z.infer<typeof rules.schema>;
