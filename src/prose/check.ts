/** Finds what is wrong in a piece of prose, in words for the editor who wrote it. */
import type { Token } from "markdown-it";
import type { Help } from "../records/help.ts";
import { didYouMean, suggest } from "../text/suggest.ts";
import { isIssue, type Citation } from "./citation.ts";
import { claimsBySentence, claimsOf, sentencesOf, type Claim } from "./claims.ts";
import { parseProse, readInternalLink, type CitationMark, type ValueMark } from "./markdown.ts";
import { slug } from "../text/slug.ts";

/**
 * What prose is held against: the records it can cite and link to, and the local values it can use.
 */
export type Knowledge = {
  areaValues: Readonly<Record<string, string>>;
  sources: ReadonlyMap<string, { kind: string; unconfirmed: readonly string[] }>;
  ids: Readonly<Record<string, ReadonlySet<string>>>;
};

/** A fault, with the piece of text it is in and which appearance of that piece (counted from 0). */
export type ProseIssue = {
  message: string;
  fix: string;
  help: Help;
  expected?: string;
  found?: string;
  snippet: string;
  nth: number;
};

export type ProseReport = {
  issues: ProseIssue[];
  claims: Claim[];
  headings: { id: string; text: string }[];
  sentences: string[];
};

type Add = (issue: Omit<ProseIssue, "nth"> & { nth?: number }) => void;

const checkCitation = (raw: string, citation: Citation, knowledge: Knowledge, add: Add): void => {
  const kinds: string[] = [];
  for (const { source: id, pinpoint } of citation.cited) {
    const source = knowledge.sources.get(id);
    if (!source) {
      const meant = suggest(id, knowledge.sources.keys());
      add({
        message: `There is no source "${id}".${didYouMean(meant)}`,
        found: raw,
        snippet: raw,
        fix: meant
          ? `write @${meant}`
          : "use the id of a file in _data/sources, or write a new source first",
        help: "citations",
      });
      continue;
    }
    kinds.push(source.kind);
    if (pinpoint === undefined && (source.kind === "law" || source.kind === "statutory guidance")) {
      add({
        message: `This citation does not say where in "${id}" the rule stands.`,
        found: raw,
        snippet: raw,
        fix: "add a comma and the section, regulation or paragraph",
        help: "citations",
      });
    }
    if (pinpoint !== undefined && source.unconfirmed.includes(pinpoint)) {
      add({
        message: `The place "${pinpoint}" in "${id}" is not confirmed, so it is not cited.`,
        found: raw,
        snippet: raw,
        fix: "cite the chapter or section instead",
        help: "citations",
      });
    }
  }
  if (citation.force === "must" && kinds.length > 0 && !kinds.includes("law")) {
    add({
      message: "A must rests on law, and none of these sources is law.",
      expected: "a source whose kind is law",
      found: raw,
      snippet: raw,
      fix: "cite the Act or the regulation, or write should if it is guidance",
      help: "citations",
    });
  }
};

/** A link of a kind that there is not, as it stands in the text. */
const unknownKind = (source: string, href: string): Parameters<Add>[0] => {
  const end = `](${href})`;
  const start = source.lastIndexOf("[", source.indexOf(end));
  const found = source.slice(start, source.indexOf(end) + end.length);
  return { ...unusableLink, found, snippet: found };
};

const checkLink = (source: string, href: string, knowledge: Knowledge, add: Add): void => {
  const target = readInternalLink(href);
  if (target && !knowledge.ids[target.kind]) {
    add(unknownKind(source, href));
    return;
  }
  if (!target || knowledge.ids[target.kind]!.has(target.id)) return;
  const meant = suggest(target.id, knowledge.ids[target.kind]!);
  const elsewhere = Object.entries(knowledge.ids).find(([, ids]) => ids.has(target.id))?.[0];
  const inPlace = elsewhere && `${elsewhere}:${target.id}`;
  const better = meant ? `${target.kind}:${meant}` : inPlace;
  add({
    message: `No record has the id of this link.${didYouMean(better)}`,
    found: href,
    snippet: `](${href})`,
    fix: better ? `write ${better}` : "use the id of a record that exists, or take the link out",
    help: "links-to-other-pages",
  });
};

/**
 * What is left in the text although it was meant as a mark. The parser leaves what it
 * cannot use as it was typed.
 */
const noPictures = {
  message: "Pictures are not used in the text.",
  fix: "describe it in words",
  help: "text-copied-from-elsewhere",
} as const;
const unusableLink = {
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
const checkStrays = (text: string, knowledge: Knowledge, add: Add): boolean => {
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

/**
 * A name of the area is shown as it is, whatever signs are in it: it is no slip
 * of the texts that use it.
 */
const withoutMarksOfAreas = (
  source: string,
  mode: "sentence" | "text",
  { areaValues }: Knowledge,
  tokens: Token[],
): Token[] => {
  const quiet = Object.entries(areaValues).map(
    ([name, value]) => [name, value.replace(/[^\p{L}\p{N} .,’'-]/gu, " ")] as const,
  );
  return quiet.every(([name, value]) => areaValues[name] === value)
    ? tokens
    : parseProse(source, mode, { areaValues: Object.fromEntries(quiet) });
};

/**
 * The faults of one field that are told at once. Where there are more, a mark that is not
 * ours stands all over it.
 */
const mostFaults = 100;

const checkHeadings = (tokens: readonly Token[], add: Add): { id: string; text: string }[] => {
  const headings: { id: string; text: string }[] = [];
  const ids = new Set<string>();
  const written = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "heading_open") continue;
    const text = tokens[index + 1]!.content;
    const snippet = `${token.markup} ${text}`;
    const nth = written.get(snippet) ?? 0;
    written.set(snippet, nth + 1);
    if (nth > mostFaults) continue;
    if (token.tag === "h1" || token.tag > "h3") {
      add({
        message: "A heading in the text begins with ## or ###.",
        found: token.markup,
        snippet,
        fix: token.tag === "h1" ? `write ## ${text}` : `write ### ${text}`,
        help: "how-the-text-is-written",
      });
    }
    const id = slug(text);
    if (id === "")
      add({
        message: "This heading has no letter and no digit, so nothing can lead to it.",
        found: snippet,
        snippet,
        fix: "write it in words, or take it out",
        help: "how-the-text-is-written",
      });
    else if (ids.has(id))
      add({
        message: "Two headings on this page are the same, so a link could not tell them apart.",
        found: text,
        snippet,
        nth,
        fix: "give one of them another wording",
        help: "how-the-text-is-written",
      });
    ids.add(id);
    headings.push({ id, text });
  }
  return headings;
};

/**
 * Checks one piece of prose.
 * @param mode `sentence` for one line, `text` where paragraphs and lists are allowed
 * @param forced true where every sentence must carry a citation with a force
 */
export const checkProse = (
  source: string,
  mode: "sentence" | "text",
  forced: boolean,
  knowledge: Knowledge,
): ProseReport => {
  const issues: ProseIssue[] = [];
  const counts = new Map<string, number>();
  const add: Add = (issue) => {
    if (issues.length >= mostFaults) return;
    const nth = issue.nth ?? counts.get(issue.snippet + issue.message) ?? 0;
    counts.set(issue.snippet + issue.message, nth + 1);
    issues.push({ ...issue, nth });
  };
  if (mode === "sentence" && source.includes("\n\n"))
    add({
      message: "Only one paragraph fits here.",
      snippet: source.slice(0, 20),
      fix: "join the paragraphs, or say the rest elsewhere",
      help: "how-the-text-is-written",
    });
  const tokens = parseProse(source, mode, knowledge);
  // A citation that cannot be read has been told: that its sentence then
  // lacks one is the same slip.
  let unread = false;
  const inline = withoutMarksOfAreas(source, mode, knowledge, tokens).flatMap(
    (line) => line.children ?? [],
  );
  for (const [index, token] of inline.entries()) {
    if (issues.length >= mostFaults) break;
    if (token.type === "citation") {
      const { raw, read } = token.meta as CitationMark;
      const before = inline[index - 1];
      if (before?.type === "text" && /[.!?]["”’)]*\s*$/.test(before.content)) {
        add({
          message:
            "A citation stands before the full stop of its sentence, and this one stands after it.",
          found: raw,
          snippet: raw,
          fix: "move the full stop behind the ]",
          help: "citations",
        });
      }
      if (isIssue(read)) {
        unread = true;
        add({ ...read, found: raw, snippet: raw, help: "citations" });
      } else checkCitation(raw, read, knowledge, add);
    } else if (token.type === "unknown_value") {
      const { raw, name } = token.meta as ValueMark;
      const meant = suggest(
        name,
        Object.keys(knowledge.areaValues).map((value) => `area.${value}`),
      );
      add({
        message: `There is no local value "${name}".${didYouMean(meant)}`,
        expected: `one of ${Object.keys(knowledge.areaValues)
          .map((value) => `{area.${value}}`)
          .join(", ")}`,
        found: raw,
        snippet: raw,
        fix: meant ? `write {${meant}}` : "use one of these, or take the braces out",
        help: "words-of-your-council",
      });
    } else if (token.type === "link_open") {
      const href = String(token.attrGet("href"));
      checkLink(source, href, knowledge, add);
      // With an address that a link can have, a picture is read as an exclamation mark and a link.
      if (inline[index - 1]?.type === "text" && inline[index - 1]!.content.endsWith("!"))
        add({ ...noPictures, found: `![…](${href})`, snippet: "![" });
    } else if (token.type === "text" && checkStrays(token.content, knowledge, add)) unread = true;
  }
  if (forced && !unread) {
    for (const { sentence, claims } of claimsBySentence(tokens)) {
      if (claims.some((claim) => claim.force)) continue;
      if (issues.length >= mostFaults) break;
      add({
        message:
          claims.length > 0
            ? "This sentence does not say whether it is a must, a should or a may."
            : "This sentence states a duty or an option, and no citation stands in it.",
        expected: "a citation with its force, as in [must @cfa-2014, s.66(2)]",
        found: sentence,
        snippet: sentence.slice(0, 24),
        fix:
          claims.length > 0
            ? "begin its citation with must (law), should (statutory guidance) or may (an option)"
            : "put the citation before the full stop; it begins with must (law), " +
              "should (statutory guidance) or may (an option)",
        help: "citations",
      });
    }
  }
  return {
    issues,
    claims: claimsOf(tokens),
    headings: checkHeadings(tokens, add),
    sentences: sentencesOf(tokens),
  };
};
