/**
 * What is left in the text although it was meant as a mark. The parser leaves what it
 * cannot use as it was typed.
 */
import type { Help } from "../records/help.ts";
import type { Add, Knowledge } from "./ProseIssue.ts";

/** Pictures have no place in a record: a page of words is what every reader can use. */
export const noPictures = {
  message: "Pictures are not used in the text.",
  fix: "describe it in words",
  help: "text-copied-from-elsewhere",
} as const;
/** A link whose address is of no sort that links can have. */
export const unusableLink = {
  message: "This link cannot be used.",
  fix: "begin the address with https://, tel:, mailto:, or a kind of record as in role:senco",
  help: "links-to-other-pages",
} as const;

type Stray = { pattern: RegExp; message: string; fix: string; help: Help };

/** @param linkWords the words with which links to records begin, as in `role` */
const makeStrays = (linkWords: readonly string[]): Stray[] => [
  { pattern: /!\[[^\]]*\]?/, ...noPictures },
  {
    pattern: /\[[^\][]+\]\([^)\s]*(?=(?:\s[^)]{0,1000})?$)/,
    message: "This link has no closing bracket.",
    fix: "put ) after its address",
    help: "links-to-other-pages",
  },
  {
    pattern: /\[[^\][]+\] +\((?:[a-z]+:|\/|#)[^)\s]*\)/,
    message: "There is a space in the middle of this link.",
    fix: "take out the space between ] and (",
    help: "links-to-other-pages",
  },
  {
    pattern: /\([^()]*\)\[(?:[a-z]+:|\/|#)[^\][\s]*\]/,
    message: "The brackets of this link are the wrong way round.",
    fix: "write it as in [the SENCO](role:senco)",
    help: "links-to-other-pages",
  },
  {
    pattern: /\[[^\][]*\]\([^)\s]*\)?/,
    ...unusableLink,
  },
  {
    pattern: new RegExp(`\\b(?:${linkWords.join("|")}):[a-z0-9-]+`),
    message: "This stands in the text as it is, and leads nowhere.",
    fix: "write a link as in [the SENCO](role:senco)",
    help: "links-to-other-pages",
  },
  {
    pattern: /\[\s*@[^\][]*$|\[(?:must|should|may)\s+@[^\][]*$/,
    message: "This citation has no closing bracket.",
    fix: "put ] at its end, before the full stop",
    help: "citations",
  },
  {
    pattern: /\[(?:must|should|may)\b[^\][@]*(?:\]|$)/,
    message: "This citation has no @ before the id of its source.",
    fix: "write it as in [must @cfa-2014, s.66(2)]",
    help: "citations",
  },
  {
    pattern: /\[[^\][@]*@[^\][]*\]/,
    message: "This citation has more than one word before its @.",
    fix: "write it as in [must @cfa-2014, s.66(2)]",
    help: "citations",
  },
  {
    pattern: /(?:^|\s)\(?(?:must |should |may )?@[a-z0-9-]+/,
    message: "A citation stands in square brackets, and this one does not.",
    fix: "write it as in [must @cfa-2014, s.66(2)]",
    help: "citations",
  },
  {
    pattern: /<\/?[a-z][^>]{0,80}>?|<!--/i,
    message: "HTML is not used in the text.",
    fix: "take it out; ** makes bold, and a blank line begins a paragraph",
    help: "text-copied-from-elsewhere",
  },
  {
    pattern: /\*\*|\*(?=\w)/,
    message: "These stars have no partner, so they would show on the page.",
    fix: "put ** at both ends of the bold words, without a space inside",
    help: "how-the-text-is-written",
  },
  {
    pattern: /^#{1,6}(?=[^#\s])/,
    message: "A heading has a space after its last #.",
    fix: "put a space after it",
    help: "how-the-text-is-written",
  },
  {
    pattern: /\{[^{}\s]{0,60}|\}/,
    message: "This brace stands alone, so it would show on the page.",
    fix: "write a local value as in {area.name}, or take the brace out",
    help: "words-of-your-council",
  },
  {
    pattern: /`+/,
    message: "This mark (`) has no use in the text.",
    fix: "take it out",
    help: "text-copied-from-elsewhere",
  },
];

const straysOf = new WeakMap<Knowledge["ids"], Stray[]>();
const straysFor = ({ ids }: Knowledge): Stray[] => {
  const strays = straysOf.get(ids) ?? makeStrays(Object.keys(ids));
  straysOf.set(ids, strays);
  return strays;
};

/** @returns whether one of them was meant as a citation */
export const checkStrays = (text: string, knowledge: Knowledge, add: Add): boolean => {
  let anyCitation = false;
  let rest = text;
  for (const { pattern, message, fix, help } of straysFor(knowledge)) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const found = match[0].trim();
    // A short mark may stand in the field more than once, and rightly: a few
    // words more tell which it is.
    const at = text.indexOf(found);
    add({
      message,
      found,
      snippet: found.length > 3 || at < 0 ? found : text.slice(at, at + 20),
      fix,
      help,
    });
    anyCitation ||= help === "citations";
    rest = rest.replace(match[0], " ");
  }
  return anyCitation;
};
