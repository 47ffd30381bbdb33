import { z } from "zod";
import { date } from "./fields.ts";

/** The days of an area's accessibility statement: `_data/areas/<id>/statement.yaml`. */
export const statement = {
  called: "the accessibility statement",
  schema: z.strictObject({
    prepared: date("The day on which the statement was written, or last reviewed."),
    tested: date("The day on which the pages were last tested."),
    reviewBy: date(
      "The day by which it is to be reviewed: within a year, as the regulations want it.",
    ),
  }),
};
export type Statement = z.infer<typeof statement.schema>;
