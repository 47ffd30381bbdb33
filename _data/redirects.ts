import { z } from "zod";
import { defineKind, id, words } from "./fields.ts";

const address = (description: string) =>
  z
    .string()
    .regex(/^\/([a-z0-9-]+\/)*$/)
    .meta({
      description,
      expected: "an address inside the guide that begins and ends with /, as in /roles/senco/",
      examples: ["/roles/senco/"],
      help: "addresses-on-the-web",
    });

/** An address that moved: the old one leads to the new one for ever. */
export const redirects = defineKind({
  folder: "redirects",
  one: "redirect",
  called: "a redirect",
  schema: z.strictObject({
    id: id(),
    name: words("Why it moved, in a few words.", "The page has a plainer name"),
    from: address("The old address."),
    to: address("The new address."),
  }),
});
export type Redirect = z.infer<typeof redirects.schema>;
