import { z } from "zod";
import { date, defineKind, id, listed, sentence, words } from "./fields.ts";

/**
 * What happened, as parents say it, in the order of the page. Each rule starts from one of them. `others` says what the
 * days are about that stand out of the way, behind the first.
 */
export const events = [
  { id: "asked", name: "I asked for an EHC needs assessment" },
  { id: "draft", name: "A draft plan came" },
  {
    id: "decision",
    name: "The council said no, or sent a final plan",
    others: "Mediation and its certificate",
  },
  {
    id: "review",
    name: "The plan is being reviewed",
    others: "The last review, proposed changes, a new assessment",
  },
  {
    id: "move",
    name: "My child changes school, or we move house",
    others: "Moving to another council’s area",
  },
  { id: "wrong", name: "Something went wrong, and I want to complain" },
  { id: "facts", name: "I asked for records or facts" },
] as const satisfies readonly { id: string; name: string; others?: string }[];
export type EventId = (typeof events)[number]["id"];

/**
 * The days that time is counted from. `other` is a day that readers may have in its place, and what is then wrong with
 * the dates that come out.
 */
export const startDays = [
  {
    id: "request-received",
    event: "asked",
    name: "The day the council got the request",
    other: {
      name: "I only know the day it was sent",
      warning:
        "Time runs from the day the council got the request. Ask it which day that was: the dates here may be too early.",
    },
  },
  {
    id: "advice-asked",
    event: "asked",
    name: "The day a school or service was asked for advice",
    hint: "Count from the day it got the council’s letter.",
  },
  { id: "last-assessed", event: "asked", name: "The day of the last assessment" },
  {
    id: "draft-served",
    event: "draft",
    name: "The day the draft plan came",
    hint: "If you are not sure, put in the day it was sent.",
  },
  {
    id: "school-asked",
    event: "draft",
    name: "The day a school got the council’s question",
    hint: "The council asks a school before it names it.",
  },
  {
    id: "decision-sent",
    event: "decision",
    name: "The day the council sent its decision",
    hint: "Look for the date on the letter.",
    other: {
      name: "I only know the day it came",
      warning:
        "Time runs from the day the decision was sent, so your last day may be earlier than shown here. Use the date on the letter.",
    },
  },
  {
    id: "certificate",
    event: "decision",
    name: "The date on the mediation certificate",
  },
  {
    id: "mediation-refused",
    event: "decision",
    name: "The day you told the adviser that you do not want mediation",
  },
  {
    id: "mediation-wanted",
    event: "decision",
    name: "The day you told the council that you want mediation",
  },
  { id: "mediation-agreed", event: "decision", name: "The day of the mediation agreement" },
  { id: "meeting", event: "review", name: "The day of the review meeting" },
  {
    id: "plan-made",
    event: "review",
    name: "The day the plan was first made, or last reviewed",
  },
  {
    id: "changes-sent",
    event: "review",
    name: "The day the council sent the changes it proposes",
  },
  {
    id: "reassessment-asked",
    event: "review",
    name: "The day the council got a request to assess again",
    other: {
      name: "I only know the day it was sent",
      warning:
        "Time runs from the day the council got the request. Ask it which day that was: the dates here may be too early.",
    },
  },
  {
    id: "reassessment-agreed",
    event: "review",
    name: "The day the council said that it will assess again",
  },
  {
    id: "next-place",
    event: "move",
    name: "The day your child starts at the next school or college",
  },
  {
    id: "move-known",
    event: "move",
    name: "The day the old council heard of your move",
  },
  {
    id: "handover",
    event: "move",
    name: "The day the old council handed the plan over",
  },
  {
    id: "conduct",
    event: "wrong",
    name: "The day a school treated your child unfairly because of a disability",
    hint: "If it happened more than once, put in the first day.",
  },
  {
    id: "matter-known",
    event: "wrong",
    name: "The day you first knew what the council did wrong",
  },
  {
    id: "governors-decided",
    event: "wrong",
    name: "The day the decision of the governors or the trust was given in writing",
    hint: "It is the decision on a permanent exclusion.",
  },
  {
    id: "facts-asked",
    event: "facts",
    name: "The day your request arrived",
    other: {
      name: "I only know the day I sent it",
      warning:
        "Time runs from the day the request arrived. Ask which day that was: the dates here may be too early.",
    },
  },
] as const satisfies readonly {
  id: string;
  event: EventId;
  name: string;
  hint?: string;
  other?: { name: string; warning: string };
}[];
export type StartDay = (typeof startDays)[number]["id"];

const idsOf = <Id extends string>(list: readonly { id: Id }[]): [Id, ...Id[]] =>
  list.map((entry) => entry.id) as [Id, ...Id[]];

const units = [
  "days",
  "weeks",
  "months",
  "working days",
  "UK working days",
  "school days",
  "day of the year",
] as const;

const number = (description: string) =>
  z
    .int()
    .min(-60)
    .max(60)
    .meta({ description, expected: "a whole number from -60 to 60", examples: [15] });

const unit = z.enum(units).meta({
  description:
    "What is counted. Days are calendar days. UK working days leave out bank holidays in any part of the UK.",
  expected: units.join(", "),
  examples: ["weeks"],
});

const count = z
  .strictObject({
    unit,
    number: number("How many; below nought counts back from the day. 0 for a day of the year."),
    dayOne: z.enum(["next day", "same day"]).meta({
      description:
        "Which day is day 1: the next day, or the same day where the law says beginning with it.",
      expected: "next day or same day",
      examples: ["next day"],
    }),
    dayOfYear: z
      .string()
      .regex(/^\d{2}-\d{2}$/)
      .optional()
      .meta({
        description: "Where one day of each year is meant: its month and day.",
        expected: "month and day in quotes, as in 02-15",
        examples: ["02-15"],
      }),
    moves: z
      .enum(["to a working day", "as an appeal"])
      .optional()
      .meta({
        description:
          "Where the law moves a last day on which nobody works: to the next working day, or as for the start of an appeal.",
        expected: "to a working day or as an appeal",
        examples: ["to a working day"],
      }),
    second: z
      .strictObject({
        unit,
        number: number("How many."),
        from: z.enum(["same start", "plan"]).meta({
          description:
            "From the same day, or from the day the plan was made or last reviewed, which readers are then asked for.",
          expected: "same start or plan",
          examples: ["plan"],
        }),
        holds: z.enum(["the earlier", "the later"]).meta({
          description: "Which of the two last days holds.",
          expected: "the earlier or the later",
          examples: ["the later"],
        }),
      })
      .optional()
      .meta({ description: "A second count, where the law has two." }),
  })
  .meta({
    description: "How the last day is counted. Leave it out where no number of days is fixed.",
  });
export type Counting = z.infer<typeof count>;

const example = z
  .strictObject({
    from: date("The day it starts from."),
    plan: date("The day the plan was made or last reviewed, where the rule needs it.").optional(),
    closed: z
      .array(
        z.strictObject({
          first: date("The first day on which the school is closed."),
          last: date("The last one."),
        }),
      )
      .default([])
      .meta({ description: "When the school is closed, where the rule counts school days." }),
    last: date("The date that comes out."),
    why: words("How it was counted.", "Six weeks on, Monday to Monday.").optional(),
  })
  .meta({ description: "A worked example." });

/** A time limit, and how its last day is counted: a row of `/dates/`. */
export const dates = defineKind({
  folder: "dates",
  one: "date",
  called: "a time limit",
  link: "date",
  schema: z.strictObject({
    id: id(),
    name: words("What has to happen, in a few words.", "The council says whether it will assess"),
    listed,
    event: z.enum(idsOf(events)).meta({
      description: "What happened: the part of the page in which it stands.",
      expected: idsOf(events).join(", "),
      examples: ["asked"],
    }),
    start: z
      .enum(idsOf(startDays))
      .optional()
      .meta({
        description:
          "The day that it is counted from. Leave it out where no number of days is fixed.",
        expected: idsOf(startDays).join(", "),
        examples: ["request-received"],
      }),
    bound: words("Who is bound by it.", "The council"),
    shows: z.enum(["last day", "due by", "due before", "from", "no date"]).meta({
      description:
        "Last day: the family acts, and an earlier day to act by is shown. Due by, or before: somebody else acts. From: the first day on which something may be done.",
      expected: "last day, due by, due before, from or no date",
      examples: ["due by"],
    }),
    count: count.optional(),
    says: sentence(
      "The rule in one to three sentences, each with where it is written.",
      "The council must tell you within 6 weeks [must @send-regs-2014, reg 5(1)].",
    ),
    questions: z
      .array(
        sentence(
          "A question.",
          "Was your child away from the area for 4 weeks or more [@send-regs-2014, reg 5(4)]?",
        ),
      )
      .default([])
      .meta({
        description: "What may change the date, as questions. No time is ever added for it.",
      }),
    unclear: sentence(
      "What the law leaves open; shown with the date.",
      "It is not clear when an emailed draft is served.",
    ).optional(),
    ifPassed: sentence(
      "What to do when the day has passed.",
      "Write to the council and ask for it.",
    ).optional(),
    examples: z.array(example).default([]).meta({
      description: "Worked examples. The page shows the first; every one is tested.",
    }),
  }),
});
export type TimeLimit = z.infer<typeof dates.schema>;
