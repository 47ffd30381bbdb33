import { z } from "zod";
import { date, defineKind, id, link, text, words } from "./fields.ts";

/** A change to the law or to this guide: it stands on `/changes/`. */
export const changes = defineKind({
  folder: "changes",
  called: "a change",
  schema: z.strictObject({
    id: id(),
    name: words("The change in a few words."),
    date: date("The day of the change."),
    about: z.enum(["law", "guide"]).meta({ description: "A change to the law, or to this guide.", expected: "law or guide" }),
    what: text("What changed."),
    pages: z.array(link("A page.")).default([]).meta({ description: "The pages it touches." }),
  }),
});
export type Change = z.infer<typeof changes.schema>;
