/** Finds what is wrong in a piece of prose, in words for the editor who wrote it. */
import type { Token } from "markdown-it";
import type { LinkKind } from "../../_data/fields.ts";
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
export type ProseFault = { says: string; mend: string; expected?: string; found?: string; snippet: string; nth: number };

export type ProseReport = { faults: ProseFault[]; claims: Claim[]; headings: { id: string; text: string }[]; sentences: string[] };

type Add = (fault: Omit<ProseFault, "nth">) => void;

const checkCitation = (raw: string, citation: Citation, knowledge: Knowledge, add: Add): void => {
  const kinds: string[] = [];
  for (const { source: id, pinpoint } of citation.cited) {
    const source = knowledge.sources.get(id);
    if (!source) {
      const meant = suggest(id, knowledge.sources.keys());
      add({ says: `There is no source "${id}".${meant ? ` Did you mean "${meant}"?` : ""}`, found: raw, snippet: raw,
        mend: meant ? `write @${meant}` : "use the id of a file in _data/sources, or write a new source first" });
      continue;
    }
    kinds.push(source.kind);
    if (pinpoint === undefined && (source.kind === "law" || source.kind === "statutory guidance")) {
      add({ says: `This citation does not say where in "${id}" the rule stands.`, found: raw, snippet: raw, mend: "add a comma and the section, regulation or paragraph" });
    }
    if (pinpoint !== undefined && source.unconfirmed.includes(pinpoint)) {
      add({ says: `The place "${pinpoint}" in "${id}" is not confirmed, so it is not cited.`, found: raw, snippet: raw, mend: "cite the chapter or section instead" });
    }
  }
  if (citation.force === "must" && kinds.length > 0 && !kinds.includes("law")) {
    add({ says: "A must rests on law, and none of these sources is law.", expected: "a source whose kind is law", found: raw, snippet: raw,
      mend: "cite the Act or the regulation, or write should if it is guidance" });
  }
};

const checkLink = (href: string, knowledge: Knowledge, add: Add): void => {
  const target = readInternalLink(href);
  if (!target || knowledge.ids[target.kind].has(target.id)) return;
  const meant = suggest(target.id, knowledge.ids[target.kind]);
  const elsewhere = Object.entries(knowledge.ids).find(([, ids]) => ids.has(target.id))?.[0];
  const better = meant ? `${target.kind}:${meant}` : elsewhere ? `${elsewhere}:${target.id}` : undefined;
  add({ says: `No record has the id of this link.${better ? ` Did you mean "${better}"?` : ""}`, found: href, snippet: `](${href})`,
    mend: better ? `write ${better}` : "use the id of a record that exists, or take the link out" });
};

/** What is left in the text although it was meant as a mark. The parser leaves what it cannot use as it was typed. */
const strays: { pattern: RegExp; says: string; mend: string }[] = [
  { pattern: /!\[[^\]]*\]?/, says: "Pictures are not used in the text.", mend: "describe it in words" },
  { pattern: /\[[^\][]*\]\([^)\s]*\)?/, says: "This link cannot be used.", mend: "begin the address with https://, tel:, mailto:, or a kind of record as in role:senco" },
  { pattern: /\[(?:must|should|may)\b[^\][]*\]?/, says: "This citation has no @ before the id of its source.", mend: "write it as in [must @cfa-2014, s.66(2)]" },
  { pattern: /\[\s*@[^\][]*$|\[(?:must|should|may)\s+@[^\][]*$/, says: "This citation has no closing bracket.", mend: "put ] at its end, before the full stop" },
  { pattern: /(?:^|\s)\(?(?:must |should |may )?@[a-z0-9-]+[^.]{0,20}/, says: "A citation stands in square brackets, and this one does not.", mend: "write it as in [must @cfa-2014, s.66(2)]" },
  { pattern: /<\/?[a-z][^>]{0,80}>?|<!--/i, says: "HTML is not used in the text.", mend: "take it out; ** makes bold, and a blank line begins a paragraph" },
  { pattern: /\*\*|__/, says: "These two stars have no partner, so they would show on the page.", mend: "put ** at both ends of the bold words, without a space inside" },
  { pattern: /`+/, says: "This mark (`) has no use in the text.", mend: "take it out" },
];

const checkStrays = (text: string, add: Add): void => {
  let rest = text;
  for (const { pattern, says, mend } of strays) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const found = match[0].trim();
    add({ says, found, snippet: found, mend });
    rest = rest.replace(match[0], " ");
  }
};

const checkHeadings = (tokens: readonly Token[], add: Add): { id: string; text: string }[] => {
  const headings: { id: string; text: string }[] = [];
  tokens.forEach((token, index) => {
    if (token.type !== "heading_open") return;
    const text = tokens[index + 1]!.content;
    const snippet = `${token.markup} ${text}`;
    if (token.tag === "h1" || token.tag > "h3") {
      add({ says: "A heading in the text begins with ## or ###.", found: token.markup, snippet, mend: token.tag === "h1" ? `write ## ${text}` : `write ### ${text}` });
    }
    const id = slug(text);
    if (headings.some((other) => other.id === id)) add({ says: "Two headings on this page are the same, so a link could not tell them apart.", found: text, snippet, mend: "give one of them another wording" });
    headings.push({ id, text });
  });
  return headings;
};

/**
 * Checks one piece of prose.
 * @param mode `sentence` for one line, `text` where paragraphs and lists are allowed
 * @param forced true where every sentence must carry a citation with a force
 */
export const checkProse = (source: string, mode: "sentence" | "text", forced: boolean, knowledge: Knowledge): ProseReport => {
  const faults: ProseFault[] = [];
  const counts = new Map<string, number>();
  const add: Add = (fault) => {
    const nth = counts.get(fault.snippet + fault.says) ?? 0;
    counts.set(fault.snippet + fault.says, nth + 1);
    faults.push({ ...fault, nth });
  };
  if (mode === "sentence" && source.includes("\n\n")) add({ says: "Only one paragraph fits here.", snippet: source.slice(0, 20), mend: "join the paragraphs, or say the rest elsewhere" });
  const tokens = parseProse(source, mode, knowledge);
  for (const token of tokens.flatMap((line) => line.children ?? [])) {
    if (token.type === "citation") {
      const { raw, read } = token.meta as CitationMark;
      if (isSlip(read)) add({ ...read, found: raw, snippet: raw });
      else checkCitation(raw, read, knowledge, add);
    } else if (token.type === "unknown_value") {
      const { raw, name } = token.meta as ValueMark;
      const meant = suggest(name, Object.keys(knowledge.areaValues).map((value) => `area.${value}`));
      add({ says: `There is no local value "${name}".${meant ? ` Did you mean "${meant}"?` : ""}`, expected: `one of ${Object.keys(knowledge.areaValues).map((value) => `{area.${value}}`).join(", ")}`,
        found: raw, snippet: raw, mend: meant ? `write {${meant}}` : "use one of these, or take the braces out" });
    } else if (token.type === "link_open") checkLink(String(token.attrGet("href")), knowledge, add);
    else if (token.type === "text") checkStrays(token.content, add);
  }
  if (forced) {
    for (const { sentence, claims } of claimsBySentence(tokens)) {
      if (!claims.some((claim) => claim.force)) {
        add({ says: "This sentence does not say whether it is a must, a should or a may.", expected: "a citation with its force, as in [must @cfa-2014, s.66(2)]", found: sentence,
          snippet: sentence.slice(0, 24), mend: "begin its citation with must (law), should (statutory guidance) or may (an option)" });
      }
    }
  }
  return { faults, claims: claimsOf(tokens), headings: checkHeadings(tokens, add), sentences: sentencesOf(tokens) };
};
