import { z } from "zod";
import { date, words } from "./fields.ts";

const percent = z
  .number()
  .min(0)
  .max(100)
  .meta({ expected: "a number from 0 to 100", examples: [84.2] });
const count = z
  .int()
  .min(1)
  .meta({ expected: "a whole number", examples: [360] });
const countOrNone = z
  .int()
  .min(0)
  .meta({ expected: "a whole number, or 0", examples: [0] });

/** What has been measured, for the page on how the guide is checked: `_data/measured.yaml`. */
export const measured = {
  called: "the measurements",
  schema: z.strictObject({
    search: z
      .strictObject({
        on: date("The day it was measured."),
        how: words(
          "How it was measured, in a sentence.",
          "A program typed queries into the search page in a real browser.",
        ),
        kinds: z
          .array(
            z.strictObject({
              kind: words("What kind of query.", "Everyday sentences"),
              queries: count.meta({ description: "How many." }),
              first: percent.meta({
                description: "How often the right page stood first, in percent.",
              }),
              three: percent.meta({
                description: "How often it stood among the first three, in percent.",
              }),
            }),
          )
          .min(1)
          .meta({ description: "One entry for each kind of query, and one for all." }),
      })
      .meta({ description: "How often search shows the right page." }),
    accessibility: z
      .strictObject({
        on: date("The day it was measured."),
        how: words(
          "How it was measured, in a sentence.",
          "Programs looked at every page in a real browser.",
        ),
        engines: z
          .array(
            z.strictObject({
              engine: words("The program that looked, with its version.", "axe-core 4.14.1"),
              pages: count.meta({ description: "How many pages it looked at." }),
              findings: countOrNone.meta({ description: "How many failures it found." }),
            }),
          )
          .min(1)
          .meta({ description: "One entry for each program." }),
      })
      .meta({ description: "What programs found when they tested the pages for accessibility." }),
    links: z
      .strictObject({
        on: date("The day they were checked."),
        how: words("How they were checked, in a sentence.", "A program followed each link once."),
        checked: count.meta({ description: "How many links to other websites were followed." }),
        broken: countOrNone.meta({ description: "How many led nowhere." }),
      })
      .optional()
      .meta({
        description:
          "Whether links to other websites still lead somewhere. Leave it out until somebody has looked.",
      }),
  }),
};
export type Measured = z.infer<typeof measured.schema>;
