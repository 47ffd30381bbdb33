/**
 * The small types that records share: what a date, a phone number or a sentence is, in words an editor
 * understands. Each says what it expects, how to mend it, and what it means to the rest of the house
 * (`prose`, `ref`), so that the loader, the forms and the editors' completion all read one definition.
 */
import { z } from "zod";

declare module "zod" {
  interface GlobalMeta {
    /** Markdown with citations: `sentence` stays in its line, `text` may have paragraphs and lists. */
    prose?: "sentence" | "text";
    /** Each sentence of this field states a duty or an option, so its citation says must, should or may. */
    forced?: boolean;
    /** What it claims is said again on the same page, with its citation, so here it stands without. */
    restated?: boolean;
    /** Words of a letter: plain text, in which the letter's own blanks have places, as in `{child}`. */
    blanks?: boolean;
    /** The value is the id of a record of this kind. */
    ref?: string;
    /** The value names a record of any kind, as in `role:senco`. */
    link?: boolean;
    /** What was expected and how to write it, for the message an editor sees. */
    expected?: string;
    /** The value is a date, which YAML may leave without quotes. */
    date?: boolean;
    /** The part of the editors' guide that says how such a value is written, where it has a part of its own. */
    help?:
      | "dates"
      | "phone-numbers-and-email-addresses"
      | "addresses-on-the-web"
      | "links-to-other-pages"
      | "files-and-their-ids";
  }
}

/** A text that is not empty. Each field's example is what editors' programs and `npm run new` show. */
const filled = (description: string, expected: string, example?: string) =>
  z
    .string()
    .trim()
    .min(1)
    .meta({ description, expected, ...(example === undefined ? {} : { examples: [example] }) });

/** Plain words without markup: a name, a title. */
export const words = (description: string, example?: string) =>
  filled(description, "a few words", example);

/** One or a few sentences, in one line of Markdown, citations included. */
export const sentence = (description: string, example?: string) =>
  filled(description, "a sentence", example).meta({ prose: "sentence" });

/** A short answer: what it claims is said again below it, with its citation. */
export const shortAnswer = (description: string, example?: string) =>
  filled(description, "a sentence", example).meta({ prose: "sentence", restated: true });

/** A sentence that states what somebody must, should or may do: its citation has to say which. */
export const dutySentence = (description: string, example?: string) =>
  filled(description, "a sentence", example).meta({ prose: "sentence", forced: true });

/** Paragraphs and lists in Markdown, citations included. */
export const text = (description: string, example?: string) =>
  filled(description, "one or more paragraphs", example).meta({ prose: "text" });

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const idExpected = "small letters, digits and hyphens, as in class-teacher";

/** A record's own id: its file's name and the end of its address. It does not change once published. */
export const id = () =>
  z
    .string()
    .regex(idPattern)
    .meta({
      description:
        "The file's name without its ending, and the end of the page's address. Never change it once published.",
      expected: idExpected,
      examples: ["class-teacher"],
      help: "files-and-their-ids",
    });

/**
 * The id of another record.
 * @param kind the word that links use for its kind, as in `role`; @param example the id of one
 */
export const ref = (kind: string, description: string, example: string) =>
  z
    .string()
    .regex(idPattern)
    .meta({
      description,
      expected: `the id of a ${kind}, as in ${example}`,
      examples: [example],
      ref: kind,
      help: "links-to-other-pages",
    });

/** A record of any kind, written `kind:id`. */
export const link = (description: string) =>
  z
    .string()
    .regex(/^[a-z]+:[a-z0-9-]+$/)
    .meta({
      description,
      expected: "a kind and an id, as in role:senco",
      examples: ["role:senco"],
      link: true,
      help: "links-to-other-pages",
    });

/** A day of the calendar, `2026-11-23`. Impossible days (31 June) are refused. */
export const date = (description: string) =>
  z.iso.date().meta({
    description,
    expected: "a date, year first, as in 2026-11-23",
    examples: ["2026-11-23"],
    date: true,
    help: "dates",
  });

/** A web address that begins with https. */
export const webAddress = (description: string) =>
  z.url({ protocol: /^https$/, hostname: z.regexes.domain }).meta({
    description,
    expected: "a web address that begins with https://",
    examples: ["https://www.example.org/"],
    help: "addresses-on-the-web",
  });

/** Digits as the service itself groups them; a UK number has 10 or 11 digits and begins with 0. */
export const phoneNumber = (description: string) =>
  z
    .string()
    .regex(/^0(?: ?\d){9,10}$/)
    .meta({
      description,
      expected: 'a UK phone number of 10 or 11 digits, as in "0300 303 5857"',
      examples: ["0300 303 5857"],
      help: "phone-numbers-and-email-addresses",
    });

export const emailAddress = (description: string) =>
  z.email().meta({
    description,
    expected: "an email address, as in send@justice.gov.uk",
    examples: ["send@justice.gov.uk"],
    help: "phone-numbers-and-email-addresses",
  });

const seen = z
  .strictObject({
    on: date("The day it was read."),
    where: words(
      "Where it was read: the service's own page, or two places that agree.",
      "the service’s own page “Contact us”, on www.example.org",
    ),
  })
  .meta({
    description:
      "Set when the detail was read on the service's own page, or in two places that agree.",
  });

export const confirmed = z
  .strictObject({
    on: date("The day you looked."),
    by: words("Who looked: your name or your team.", "The SENDIASS team"),
  })
  .meta({
    description:
      "Set only by a person who opened the service's live page and found this detail there.",
  });

const evidence = { seen: seen.optional(), confirmed: confirmed.optional() };

/** A contact detail is shown only with evidence: `seen` with a caution, `confirmed` plainly, neither not at all. */
export const website = z
  .strictObject({ address: webAddress("The service's own address."), ...evidence })
  .meta({ description: "The service's own website." });
export const phone = z
  .strictObject({ number: phoneNumber("As the service groups the digits."), ...evidence })
  .meta({ description: "A phone number for families." });
export const email = z
  .strictObject({ address: emailAddress("The service's email address."), ...evidence })
  .meta({ description: "An email address for families." });
export const post = z
  .strictObject({
    address: words("The address on one line, with commas.", "1 High Street, Town, AB1 2CD"),
    ...evidence,
  })
  .meta({ description: "A postal address." });

export const contact = {
  website: website.optional(),
  phone: phone.optional(),
  email: email.optional(),
  post: post.optional(),
};

export type Evidence = {
  seen?: z.infer<typeof seen> | undefined;
  confirmed?: z.infer<typeof confirmed> | undefined;
};

export const otherNames = z.array(words("Another name.", "SENDCo")).default([]).meta({
  description:
    "Other names that people meet for this. Search, the A to Z and the words page show them; what people only type goes to asked.",
});

export const asked = z
  .array(words("A query as people type it.", "who is the senco"))
  .default([])
  .meta({
    description:
      "How families ask for this page, in their own words, one query on a line. Only search reads them.",
  });

/** Where a record stands among those of its kind. */
export const listed = z
  .int()
  .min(1)
  .max(99)
  .optional()
  .meta({
    description: "Where it stands in lists: 1 comes first. Records without it come after, by name.",
    expected: "a whole number from 1 to 99",
    examples: [3],
  });

/** Who keeps a record right. Where it is left out, the owner in the area's `site.yaml` does. */
export const owner = words(
  "Who keeps this right: a team or a role, as in Rotherham SENDIASS. Leave it out where it is the same as in site.yaml.",
  "The SEND team",
).optional();

/** How far a page has been checked, and when that is due again. */
export const checked = z
  .strictObject({
    sourcesRead: date("The newest day on which its sources were read."),
    due: date(
      "The day by which it is to be checked again: in 12 months, in 6 for money and for anything under reform.",
    ),
    reviewed: z
      .strictObject({
        on: date("The day of the check."),
        by: words("Who checked it.", "The SENDIASS team"),
      })
      .optional()
      .meta({ description: "Set only by an adviser who has checked the whole page." }),
    owner,
  })
  .meta({ description: "How far this page has been checked, and when the next check is due." });
export type Checked = z.infer<typeof checked>;

export const readingReason = words(
  "Why this page cannot be said in plainer words; only where it reads above school grade 8.",
  "The law’s own words stand on this page, and they are long.",
).optional();

/** A row of boxes joined by arrows, drawn as a picture and written out as a list. */
export const picture = z
  .strictObject({
    title: words("What the picture shows.", "How the money reaches the school"),
    steps: z
      .array(
        z.strictObject({
          name: words("The name in the box.", "The council"),
          says: words("A few words under the name.", "shares the money out"),
          link: link("The page about it.").optional(),
          arrow: words("The word beside the arrow to the next box.", "gives").optional(),
        }),
      )
      .min(2)
      .meta({ description: "The boxes, from the top down." }),
  })
  .meta({ description: "A picture where it says it better than words." });
export type Picture = z.infer<typeof picture>;

/** What a kind of record is: its folder, what to call one of it, where its pages stand, its fields. */
export type KindOf<Schema extends z.ZodObject> = {
  /** The folder in `_data`, and the collection's name in the guide. */
  folder: string;
  /** One of it in a word: the name of its schema for editors' programs, and what `npm run new` calls it. */
  one: string;
  /** As an editor would say it: "a role". */
  called: string;
  /** The prefix in links, where records of this kind can be linked to. */
  link?: string;
  /** Where each record has a folder of its own: the name of its file there, without the ending. */
  file?: string;
  /** The name of the field that is the body of a Markdown file; the other kinds are YAML alone. */
  body?: string;
  schema: Schema;
};

/** Declares a kind; it exists so that each kind keeps its schema's exact type. */
export const defineKind = <Schema extends z.ZodObject>(kind: KindOf<Schema>): KindOf<Schema> =>
  kind;
