import { z } from "zod";
import { date, defineKind, id, otherNames, owner, sentence, webAddress, words } from "./fields.ts";

export const sourceKinds = ["law", "statutory guidance", "guidance", "local"] as const;

/** A law, regulation, guidance or page that the guide rests on: `/sources/<id>/`. */
export const sources = defineKind({
  folder: "sources",
  one: "source",
  called: "a source",
  link: "source",
  schema: z.strictObject({
    id: id(),
    name: words("Its title, as its publisher writes it.", "Children and Families Act 2014"),
    short: words("A short title for the marked links in the text, as in SEND Code.", "SEND Code"),
    otherNames,
    publisher: words("Who publishes it.", "Department for Education"),
    kind: z.enum(sourceKinds).meta({
      description: "What it is. Only law can carry a must.",
      expected: "law, statutory guidance, guidance or local",
      examples: ["guidance"],
    }),
    edition: words("Which edition or version.", "Page as read on 23 November 2026"),
    summary: sentence("What it is, in a sentence.", "A page for parents about school funding."),
    address: webAddress(
      "The publisher's own address. Leave it out where no official one is known.",
    ).optional(),
    pinpointAddress: z
      .string()
      .regex(/^https:\/\/\S+\{n\}\S*$/)
      .optional()
      .meta({
        description:
          "For a law: the address of one section or regulation, with {n} where its number stands.",
        expected:
          "an address with {n} in it, as in https://www.legislation.gov.uk/ukpga/2014/6/section/{n}",
        examples: ["https://www.legislation.gov.uk/ukpga/2014/6/section/{n}"],
        help: "addresses-on-the-web",
      }),
    copy: words(
      "How old the copy was that was read, where it was not the current page.",
      "a copy from May 2023",
    ).optional(),
    places: z
      .array(
        z
          .strictObject({
            at: words("The place, written as the citations write it.", "s.66(2)"),
            says: sentence(
              "What the source says there, in our own words: one or two sentences.",
              "The school has to do its best to find and give the help that a child with SEN needs.",
            ).optional(),
            quote: words(
              "The law’s or the Code’s own words, only where they have been read and checked.",
              "use its best endeavours to secure that the special educational provision called for",
            ).optional(),
          })
          .refine(({ says, quote }) => says !== undefined || quote !== undefined, {
            message: "a place says something: give says or quote",
          }),
      )
      .default([])
      .meta({ description: "What it says at the places that the guide cites." }),
    read: date("When it was read."),
    due: date("When it is to be read again."),
    owner,
    unconfirmed: z.array(words("A pinpoint.", "s.32")).default([]).meta({
      description: "Pinpoints that are not confirmed: citing one is an error.",
    }),
    note: sentence(
      "Anything an editor should know about this source; shown on its page.",
      "Only part of it was read.",
    ).optional(),
  }),
});
export type Source = z.infer<typeof sources.schema>;
