/** Finds what is wrong in a piece of prose, in words for the editor who wrote it. */
import type { Token } from "markdown-it";
import { linkKinds, type LinkKind } from "../../_data/fields.ts";
import type { Help } from "../guide/help.ts";
import { suggest } from "./suggest.ts";
import { isSlip, type Citation } from "./citation.ts";
import { claimsBySentence, claimsOf, sentencesOf, type Claim } from "./claims.ts";
import { parseProse, readInternalLink, type CitationMark, type ValueMark } from "./markdown.ts";
import { slug } from "./slug.ts";

/** What prose is held against: the records it can cite and link to, and the local values it can use. */
export type Knowledge = {
  areaValues: Readonly<Record<string, string>>;
  sources: ReadonlyMap<string, { kind: string; unconfirmed: readonly string[] }>;
  ids: Readonly<Record<LinkKind, ReadonlySet<string>>>;
};

/** A fault, with the piece of text it is in and which appearance of that piece (counted from 0). */
export type ProseFault = {
  says: string;
  mend: string;
  help: Help;
  expected?: string;
  found?: string;
  snippet: string;
  nth: number;
};

export type ProseReport = {
  faults: ProseFault[];
  claims: Claim[];
  headings: { id: string; text: string }[];
  sentences: string[];
};

type Add = (fault: Omit<ProseFault, "nth"> & { nth?: number }) => void;

const checkCitation = (raw: string, citation: Citation, knowledge: Knowledge, add: Add): void => {
  const kinds: string[] = [];
  for (const { source: id, pinpoint } of citation.cited) {
    const source = knowledge.sources.get(id);
    if (!source) {
      const meant = suggest(id, knowledge.sources.keys());
      add({
        says: `There is no source "${id}".${meant ? ` Did you mean "${meant}"?` : ""}`,
        found: raw,
        snippet: raw,
        mend: meant
          ? `write @${meant}`
          : "use the id of a file in _data/sources, or write a new source first",
        help: "citations",
      });
      continue;
    }
    kinds.push(source.kind);
    if (pinpoint === undefined && (source.kind === "law" || source.kind === "statutory guidance")) {
      add({
        says: `This citation does not say where in "${id}" the rule stands.`,
        found: raw,
        snippet: raw,
        mend: "add a comma and the section, regulation or paragraph",
        help: "citations",
      });
    }
    if (pinpoint !== undefined && source.unconfirmed.includes(pinpoint)) {
      add({
        says: `The place "${pinpoint}" in "${id}" is not confirmed, so it is not cited.`,
        found: raw,
        snippet: raw,
        mend: "cite the chapter or section instead",
        help: "citations",
      });
    }
  }
  if (citation.force === "must" && kinds.length > 0 && !kinds.includes("law")) {
    add({
      says: "A must rests on law, and none of these sources is law.",
      expected: "a source whose kind is law",
      found: raw,
      snippet: raw,
      mend: "cite the Act or the regulation, or write should if it is guidance",
      help: "citations",
    });
  }
};

const checkLink = (href: string, knowledge: Knowledge, add: Add): void => {
  const target = readInternalLink(href);
  if (!target || knowledge.ids[target.kind].has(target.id)) return;
  const meant = suggest(target.id, knowledge.ids[target.kind]);
  const elsewhere = Object.entries(knowledge.ids).find(([, ids]) => ids.has(target.id))?.[0];
  const better = meant
    ? `${target.kind}:${meant}`
    : elsewhere
      ? `${elsewhere}:${target.id}`
      : undefined;
  add({
    says: `No record has the id of this link.${better ? ` Did you mean "${better}"?` : ""}`,
    found: href,
    snippet: `](${href})`,
    mend: better ? `write ${better}` : "use the id of a record that exists, or take the link out",
    help: "links-to-other-pages",
  });
};

/** What is left in the text although it was meant as a mark. The parser leaves what it cannot use as it was typed. */
const noPictures = {
  says: "Pictures are not used in the text.",
  mend: "describe it in words",
  help: "text-copied-from-elsewhere",
} as const;
const linkWords = linkKinds.join("|");
const strays: { pattern: RegExp; says: string; mend: string; help: Help }[] = [
  { pattern: /!\[[^\]]*\]?/, ...noPictures },
  {
    pattern: /\[[^\][]+\]\([^)\s]*(?=(?:\s[^)]{0,1000})?$)/,
    says: "This link has no closing bracket.",
    mend: "put ) after its address",
    help: "links-to-other-pages",
  },
  {
    pattern: /\[[^\][]+\] +\((?:[a-z]+:|\/|#)[^)\s]*\)/,
    says: "There is a space in the middle of this link.",
    mend: "take out the space between ] and (",
    help: "links-to-other-pages",
  },
  {
    pattern: /\([^()]*\)\[(?:[a-z]+:|\/|#)[^\][\s]*\]/,
    says: "The brackets of this link are the wrong way round.",
    mend: "write it as in [the SENCO](role:senco)",
    help: "links-to-other-pages",
  },
  {
    pattern: /\[[^\][]*\]\([^)\s]*\)?/,
    says: "This link cannot be used.",
    mend: "begin the address with https://, tel:, mailto:, or a kind of record as in role:senco",
    help: "links-to-other-pages",
  },
  {
    pattern: new RegExp(`\\b(?:${linkWords}):[a-z0-9-]+`),
    says: "This stands in the text as it is, and leads nowhere.",
    mend: "write a link as in [the SENCO](role:senco)",
    help: "links-to-other-pages",
  },
  {
    pattern: /\[\s*@[^\][]*$|\[(?:must|should|may)\s+@[^\][]*$/,
    says: "This citation has no closing bracket.",
    mend: "put ] at its end, before the full stop",
    help: "citations",
  },
  {
    pattern: /\[(?:must|should|may)\b[^\][@]*(?:\]|$)/,
    says: "This citation has no @ before the id of its source.",
    mend: "write it as in [must @cfa-2014, s.66(2)]",
    help: "citations",
  },
  {
    pattern: /\[[^\][@]*@[^\][]*\]/,
    says: "This citation has more than one word before its @.",
    mend: "write it as in [must @cfa-2014, s.66(2)]",
    help: "citations",
  },
  {
    pattern: /(?:^|\s)\(?(?:must |should |may )?@[a-z0-9-]+/,
    says: "A citation stands in square brackets, and this one does not.",
    mend: "write it as in [must @cfa-2014, s.66(2)]",
    help: "citations",
  },
  {
    pattern: /<\/?[a-z][^>]{0,80}>?|<!--/i,
    says: "HTML is not used in the text.",
    mend: "take it out; ** makes bold, and a blank line begins a paragraph",
    help: "text-copied-from-elsewhere",
  },
  {
    pattern: /\*\*|\*(?=\w)/,
    says: "These stars have no partner, so they would show on the page.",
    mend: "put ** at both ends of the bold words, without a space inside",
    help: "how-the-text-is-written",
  },
  {
    pattern: /^#{1,6}(?=[^#\s])/,
    says: "A heading has a space after its last #.",
    mend: "put a space after it",
    help: "how-the-text-is-written",
  },
  {
    pattern: /\{[^{}\s]{0,60}|\}/,
    says: "This brace stands alone, so it would show on the page.",
    mend: "write a local value as in {area.name}, or take the brace out",
    help: "words-of-your-council",
  },
  {
    pattern: /`+/,
    says: "This mark (`) has no use in the text.",
    mend: "take it out",
    help: "text-copied-from-elsewhere",
  },
];

/** @returns whether one of them was meant as a citation */
const checkStrays = (text: string, add: Add): boolean => {
  let anyCitation = false;
  let rest = text;
  for (const { pattern, says, mend, help } of strays) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const found = match[0].trim();
    // A short mark may stand in the field more than once, and rightly: a few words more tell which it is.
    const at = text.indexOf(found);
    add({
      says,
      found,
      snippet: found.length > 3 || at < 0 ? found : text.slice(at, at + 20),
      mend,
      help,
    });
    anyCitation ||= help === "citations";
    rest = rest.replace(match[0], " ");
  }
  return anyCitation;
};

/** A name of the area is shown as it is, whatever signs are in it: it is no slip of the texts that use it. */
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

/** The faults of one field that are told at once. Where there are more, a mark that is not ours stands all over it. */
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
        says: "A heading in the text begins with ## or ###.",
        found: token.markup,
        snippet,
        mend: token.tag === "h1" ? `write ## ${text}` : `write ### ${text}`,
        help: "how-the-text-is-written",
      });
    }
    const id = slug(text);
    if (id === "")
      add({
        says: "This heading has no letter and no digit, so nothing can lead to it.",
        found: snippet,
        snippet,
        mend: "write it in words, or take it out",
        help: "how-the-text-is-written",
      });
    else if (ids.has(id))
      add({
        says: "Two headings on this page are the same, so a link could not tell them apart.",
        found: text,
        snippet,
        nth,
        mend: "give one of them another wording",
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
  const faults: ProseFault[] = [];
  const counts = new Map<string, number>();
  const add: Add = (fault) => {
    if (faults.length >= mostFaults) return;
    const nth = fault.nth ?? counts.get(fault.snippet + fault.says) ?? 0;
    counts.set(fault.snippet + fault.says, nth + 1);
    faults.push({ ...fault, nth });
  };
  if (mode === "sentence" && source.includes("\n\n"))
    add({
      says: "Only one paragraph fits here.",
      snippet: source.slice(0, 20),
      mend: "join the paragraphs, or say the rest elsewhere",
      help: "how-the-text-is-written",
    });
  const tokens = parseProse(source, mode, knowledge);
  // A citation that cannot be read has been told: that its sentence then lacks one is the same slip.
  let unread = false;
  const inline = withoutMarksOfAreas(source, mode, knowledge, tokens).flatMap(
    (line) => line.children ?? [],
  );
  for (const [index, token] of inline.entries()) {
    if (faults.length >= mostFaults) break;
    if (token.type === "citation") {
      const { raw, read } = token.meta as CitationMark;
      const before = inline[index - 1];
      if (before?.type === "text" && /[.!?]["”’)]*\s*$/.test(before.content)) {
        add({
          says: "A citation stands before the full stop of its sentence, and this one stands after it.",
          found: raw,
          snippet: raw,
          mend: "move the full stop behind the ]",
          help: "citations",
        });
      }
      if (isSlip(read)) {
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
        says: `There is no local value "${name}".${meant ? ` Did you mean "${meant}"?` : ""}`,
        expected: `one of ${Object.keys(knowledge.areaValues)
          .map((value) => `{area.${value}}`)
          .join(", ")}`,
        found: raw,
        snippet: raw,
        mend: meant ? `write {${meant}}` : "use one of these, or take the braces out",
        help: "words-of-your-council",
      });
    } else if (token.type === "link_open") {
      const href = String(token.attrGet("href"));
      checkLink(href, knowledge, add);
      // With an address that a link can have, a picture is read as an exclamation mark and a link.
      if (inline[index - 1]?.type === "text" && inline[index - 1]!.content.endsWith("!"))
        add({ ...noPictures, found: `![…](${href})`, snippet: "![" });
    } else if (token.type === "text" && checkStrays(token.content, add)) unread = true;
  }
  if (forced && !unread) {
    for (const { sentence, claims } of claimsBySentence(tokens)) {
      if (claims.some((claim) => claim.force)) continue;
      if (faults.length >= mostFaults) break;
      add({
        says:
          claims.length > 0
            ? "This sentence does not say whether it is a must, a should or a may."
            : "This sentence states a duty or an option, and no citation stands in it.",
        expected: "a citation with its force, as in [must @cfa-2014, s.66(2)]",
        found: sentence,
        snippet: sentence.slice(0, 24),
        mend:
          claims.length > 0
            ? "begin its citation with must (law), should (statutory guidance) or may (an option)"
            : "put the citation before the full stop; it begins with must (law), should (statutory guidance) or may (an option)",
        help: "citations",
      });
    }
  }
  return {
    faults,
    claims: claimsOf(tokens),
    headings: checkHeadings(tokens, add),
    sentences: sentencesOf(tokens),
  };
};
