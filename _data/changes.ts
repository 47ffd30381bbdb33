import { z } from "zod";
import { date, defineKind, id, link, text, words } from "./fields.ts";

/** A change to the law or to this guide: it stands on `/changes/`. */
export const changes = defineKind({
  folder: "changes",
  one: "change",
  called: "a change",
  schema: z.strictObject({
    id: id(),
    name: words("The change in a few words.", "This guide was first published"),
    date: date("The day of the change."),
    about: z.enum(["law", "guide"]).meta({
      description: "A change to the law, or to this guide.",
      expected: "law or guide",
      examples: ["guide"],
    }),
    what: text("What changed.", "SEN Signpost came out for the first time."),
    pages: z.array(link("A page.")).default([]).meta({ description: "The pages it touches." }),
  }),
});
export type Change = z.infer<typeof changes.schema>;
