/**
 * A rule of how the guide is written: its name, what it looks at, and what it finds there. Where a
 * piece came from, a record or a finished page, is known to those who hold it against the rules.
 */
import type { LanguageRecord } from "../../_data/language.ts";
import type { Claim } from "../prose/claims.ts";
import type { Help } from "../records/help.ts";
import type { Issue } from "../records/issue.ts";

/** A link as it is read out: words for screen readers included. */
export type Link = { text: string; href: string };
/** With the text between it and the link before it, where both stand in one line of reading. */
export type LinkInLine = Link & { after?: string };
/** A paragraph: its lines as they stand, and whether all of it is bold. */
export type Paragraph = { lines: readonly string[]; bold: boolean };
/** A sentence in plain text, with the claims in it that say where it is written. */
export type SentenceWithClaims = { sentence: string; claims: readonly Claim[] };
/** How hard a page is to read, and why it may be harder than others, where its record says so. */
export type Level = { grade: number; reason?: string | undefined };

/** What rules look at. */
export type Subjects = {
  title: string;
  heading: string;
  link: Link;
  /** All links of a page, in the order of reading. */
  links: readonly LinkInLine[];
  /** A line of running text. */
  line: string;
  /** Paragraphs that follow each other with nothing between them. */
  paragraphs: readonly Paragraph[];
  /** The text of one entry of a list. */
  entry: string;
  /** The text of one heading of a table's columns. */
  column: string;
  /** What stands in for a picture, for those who do not see it. */
  alternative: string;
  sentence: string;
  /** A sentence of the guide's own, no quotation and no heading, with what it rests on. */
  claim: SentenceWithClaims;
  /** All passages of a page, in the order of reading. */
  passages: readonly string[];
  level: Level;
};
export type Subject = keyof Subjects;

/** What is known about the guide while its words are looked at. */
export type Context = {
  /** Letters that are a name, or are explained where they stand. */
  letters: ReadonlySet<string>;
  /** Words that everyday words say better. */
  avoid: LanguageRecord["avoid"];
};

/** What a rule finds, in the words of an editor. */
export type Finding = {
  message: string;
  expected?: string;
  /** The words that it is about, as they stand there. */
  found?: string;
  /** Words by which it is found in a record, where the message does not repeat them. */
  near?: string;
  /** How to mend it, beginning with a verb. */
  fix: string;
  /** The part of the editors' guide that explains it; without it, how the text is written. */
  help?: Help;
  /** True where it is certain, and must be mended; false where it is worth a look. */
  must: boolean;
  /** Where the rule looks at several: which of them it is about, counted from 0. */
  at?: number;
};

/** A finding as an issue has it, without its place. */
export const withoutPlace = ({
  message,
  expected,
  found,
  fix,
  help = "how-the-text-is-written",
}: Finding): Omit<Issue, "file"> => ({
  message,
  ...(expected === undefined ? {} : { expected }),
  ...(found === undefined ? {} : { found }),
  fix,
  help,
});

export type Rule<On extends Subject = Subject> = {
  name: string;
  on: On;
  check: (subject: Subjects[On], context: Context) => Finding[];
};

/** A rule under its name, on one kind of subject. */
export const defineRule = <On extends Subject>(rule: Rule<On>): Rule<On> => rule;
