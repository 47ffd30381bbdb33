import { z } from "zod";
import { date, words } from "./fields.ts";

const percent = z.number().min(0).max(100).meta({ expected: "a number from 0 to 100" });
const count = z.int().min(1).meta({ expected: "a whole number" });

/** What `npm run bench` has measured, for the page about the guide: `_data/measured.yaml`. */
export const measured = {
  called: "the measurements",
  schema: z.strictObject({
    search: z.strictObject({
      on: date("The day it was measured."),
      how: words("How it was measured, in a sentence."),
      kinds: z.array(z.strictObject({
        kind: words("What kind of query."),
        queries: count.meta({ description: "How many." }),
        first: percent.meta({ description: "How often the right page stood first, in percent." }),
        three: percent.meta({ description: "How often it stood among the first three, in percent." }),
      })).min(1).meta({ description: "One entry for each kind of query, and one for all." }),
    }).meta({ description: "How often search shows the right page." }),
  }),
};
export type Measured = z.infer<typeof measured.schema>;
