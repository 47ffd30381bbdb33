/** The rules of writing: each in a file of its own, all of them in this list. */
import { addressAsLink } from "./language/addressAsLink.ts";
import { bareLetters } from "./language/bareLetters.ts";
import { boldHeading } from "./language/boldHeading.ts";
import { bySense } from "./language/bySense.ts";
import { capitals } from "./language/capitals.ts";
import { emptyColumn } from "./language/emptyColumn.ts";
import { emptyEntry } from "./language/emptyEntry.ts";
import { everydayWords } from "./language/everydayWords.ts";
import { fileLink } from "./language/fileLink.ts";
import { linksInARow } from "./language/linksInARow.ts";
import { listOfLines } from "./language/listOfLines.ts";
import { longSentence } from "./language/longSentence.ts";
import { newWindow } from "./language/newWindow.ts";
import { pictureWords } from "./language/pictureWords.ts";
import { readingLevel } from "./language/readingLevel.ts";
import { sameWords } from "./language/sameWords.ts";
import { unsourced } from "./language/unsourced.ts";
import { vagueHeading } from "./language/vagueHeading.ts";
import { vagueLink } from "./language/vagueLink.ts";
import { vagueTitle } from "./language/vagueTitle.ts";
import type { Context, Finding, Rule, Subject, Subjects } from "./Rule.ts";

const rules: { readonly [On in Subject]: readonly Rule<On>[] } = {
  title: [vagueTitle],
  heading: [vagueHeading],
  link: [vagueLink, addressAsLink, fileLink],
  links: [linksInARow, sameWords],
  line: [newWindow, bySense, capitals],
  paragraphs: [boldHeading, listOfLines],
  entry: [emptyEntry],
  column: [emptyColumn],
  alternative: [pictureWords],
  sentence: [longSentence, everydayWords],
  claim: [unsourced],
  passages: [bareLetters],
  level: [readingLevel],
};

/** Every rule, by the order in which their subjects are met on a page. */
export const allRules: readonly Pick<Rule, "name" | "on">[] = Object.values(rules).flat();

/** What all rules on one kind of subject find in one of them. */
export const findIn = <On extends Subject>(
  on: On,
  subject: Subjects[On],
  context: Context,
): Finding[] => rules[on].flatMap((rule) => rule.check(subject, context));
