import { z } from "zod";
import { webAddress, words } from "./fields.ts";

/** The site itself: `_data/areas/<id>/site.yaml`. Every field is optional; a missing one hides what needs it. */
export const site = {
  called: "the site",
  schema: z.strictObject({
    url: webAddress(
      "The address the guide is published at, as in https://guide.example.org/.",
    ).optional(),
    repository: z
      .strictObject({
        host: z.enum(["github"]).meta({
          description: "Where the records are kept.",
          expected: "github",
          examples: ["github"],
        }),
        name: z
          .string()
          .regex(/^[\w.-]+\/[\w.-]+$/)
          .meta({
            description: "Owner and name.",
            expected: "an owner and a name with a slash between, as in council/sen-signpost",
            examples: ["council/sen-signpost"],
          }),
        branch: words("The branch that is published, as in main.", "main"),
      })
      .optional()
      .meta({ description: 'Where the records are kept: pages then show "Suggest a change".' }),
    report: webAddress(
      "Where a reader reports a mistake. Without it, the page about the guide says whom to tell. The address of the repository's issues leads each page to the right form there, with the page filled in.",
    ).optional(),
    host: words(
      "Who hosts this copy of the guide, as in Rotherham Council.",
      "Rotherham Council",
    ).optional(),
    owner: words(
      "Who keeps the pages right that name nobody of their own: a team or a role. Without it, the editors of this guide do.",
      "The SEND team",
    ).optional(),
  }),
};
export type SiteRecord = z.infer<typeof site.schema>;
