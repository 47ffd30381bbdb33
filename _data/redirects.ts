import { z } from "zod";
import { defineKind, id, words } from "./fields.ts";

const address = (description: string) =>
  z.string().regex(/^\/([a-z0-9-]+\/)*$/)
    .meta({ description, expected: "an address inside the guide that begins and ends with /, as in /roles/senco/" });

/** An address that moved: the old one leads to the new one for ever. */
export const redirects = defineKind({
  folder: "redirects",
  called: "a redirect",
  schema: z.strictObject({
    id: id(),
    name: words("Why it moved, in a few words."),
    from: address("The old address."),
    to: address("The new address."),
  }),
});
export type Redirect = z.infer<typeof redirects.schema>;
