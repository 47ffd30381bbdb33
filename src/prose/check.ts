/** Finds what is wrong in a piece of prose, in words for the editor who wrote it. */
import type { Token } from "markdown-it";
import { didYouMean, suggest } from "../text/suggest.ts";
import { checkCitation } from "./checkCitation.ts";
import { checkHeadings } from "./checkHeadings.ts";
import { isIssue } from "./citation.ts";
import { claimsBySentence, claimsOf, sentencesOf, type Claim } from "./claims.ts";
import { parseProse, readInternalLink, type CitationMark, type ValueMark } from "./markdown.ts";
import { mostFaults, type Add, type Knowledge, type ProseIssue } from "./ProseIssue.ts";
import { checkStrays, noPictures, unusableLink } from "./strays.ts";

export type { Knowledge, ProseIssue } from "./ProseIssue.ts";

export type ProseReport = {
  issues: ProseIssue[];
  claims: Claim[];
  headings: { id: string; text: string }[];
  sentences: string[];
};

/** A link of a kind that there is not, as it stands in the text. */
const tellUnknownKind = (source: string, href: string, add: Add): void => {
  const end = `](${href})`;
  const start = source.lastIndexOf("[", source.indexOf(end));
  const found = source.slice(start, source.indexOf(end) + end.length);
  add({ ...unusableLink, found, snippet: found });
};

const checkLink = (source: string, href: string, knowledge: Knowledge, add: Add): void => {
  const target = readInternalLink(href);
  if (!target) return;
  const ids = knowledge.ids[target.kind];
  if (!ids) {
    tellUnknownKind(source, href, add);
    return;
  }
  if (ids.has(target.id)) return;
  const meant = suggest(target.id, ids);
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
 * A name of the area is shown as it is, whatever signs are in it: it is no slip
 * of the texts that use it.
 */
const withoutMarksOfAreas = (
  source: string,
  mode: "sentence" | "text",
  { areaValues, blanks }: Knowledge,
  tokens: Token[],
): Token[] => {
  const quiet = Object.entries(areaValues).map(
    ([name, value]) => [name, value.replace(/[^\p{L}\p{N} .,’'-]/gu, " ")] as const,
  );
  return quiet.every(([name, value]) => areaValues[name] === value)
    ? tokens
    : parseProse(source, mode, {
        areaValues: Object.fromEntries(quiet),
        ...(blanks ? { blanks } : {}),
      });
};

/** @returns whether it could not be read */
const checkMark = (
  { raw, read }: CitationMark,
  before: Token | undefined,
  knowledge: Knowledge,
  add: Add,
): boolean => {
  if (before?.type === "text" && /[.!?]["”’)]*\s*$/.test(before.content))
    add({
      message:
        "A citation stands before the full stop of its sentence, and this one stands after it.",
      found: raw,
      snippet: raw,
      fix: "move the full stop behind the ]",
      help: "citations",
    });
  if (isIssue(read)) add({ ...read, found: raw, snippet: raw, help: "citations" });
  else checkCitation(raw, read, knowledge, add);
  return isIssue(read);
};

const tellUnknownValue = ({ raw, name }: ValueMark, knowledge: Knowledge, add: Add): void => {
  const values = [
    ...Object.keys(knowledge.blanks ?? {}),
    ...Object.keys(knowledge.areaValues).map((value) => `area.${value}`),
  ];
  // What stands in a blank's place while it is empty is the letter's own affair.
  const [, key = "", otherwise = ""] = /^([^|]*)(.*)$/.exec(name) ?? [];
  const meant = suggest(key, values);
  add({
    message: `There is no ${knowledge.blanks ? "blank or " : ""}local value "${key}".${didYouMean(meant)}`,
    expected: `one of ${values.map((value) => `{${value}}`).join(", ")}`,
    found: raw,
    snippet: raw,
    fix: meant ? `write {${meant}${otherwise}}` : "use one of these, or take the braces out",
    help: "words-of-your-council",
  });
};

/**
 * Checks one piece of a line.
 * @param source the whole text
 * @returns whether it is a citation that cannot be read, or was meant as one
 */
const checkToken = (
  source: string,
  token: Token,
  before: Token | undefined,
  knowledge: Knowledge,
  add: Add,
): boolean => {
  switch (token.type) {
    case "citation":
      return checkMark(token.meta as CitationMark, before, knowledge, add);
    case "text":
      return checkStrays(token.content, knowledge, add);
    case "unknown_value":
      tellUnknownValue(token.meta as ValueMark, knowledge, add);
      return false;
    case "link_open": {
      const href = String(token.attrGet("href"));
      checkLink(source, href, knowledge, add);
      // With an address that a link can have, a picture is read as an exclamation mark and a link.
      if (before?.type === "text" && before.content.endsWith("!"))
        add({ ...noPictures, found: `![…](${href})`, snippet: "![" });
      return false;
    }
    default:
      return false;
  }
};

/** Sentences of a field in which each says what somebody must, should or may do. */
const checkForces = (tokens: readonly Token[], add: Add): void => {
  const words = "must (law), should (statutory guidance) or may (an option)";
  for (const { sentence, claims } of claimsBySentence(tokens)) {
    if (claims.some((claim) => claim.force)) continue;
    const isCited = claims.length > 0;
    add({
      message: isCited
        ? "This sentence does not say whether it is a must, a should or a may."
        : "This sentence states a duty or an option, and no citation stands in it.",
      expected: "a citation with its force, as in [must @cfa-2014, s.66(2)]",
      found: sentence,
      snippet: sentence.slice(0, 24),
      fix: isCited
        ? `begin its citation with ${words}`
        : `put the citation before the full stop; it begins with ${words}`,
      help: "citations",
    });
  }
};

/** Collects issues, no more of them than are told at once, each with its appearance counted. */
const collect = (): { issues: ProseIssue[]; add: Add } => {
  const issues: ProseIssue[] = [];
  const counts = new Map<string, number>();
  const add: Add = (issue) => {
    if (issues.length >= mostFaults) return;
    const nth = issue.nth ?? counts.get(issue.snippet + issue.message) ?? 0;
    counts.set(issue.snippet + issue.message, nth + 1);
    issues.push({ ...issue, nth });
  };
  return { issues, add };
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
  const { issues, add } = collect();
  if (mode === "sentence" && source.includes("\n\n"))
    add({
      message: "Only one paragraph fits here.",
      snippet: source.slice(0, 20),
      fix: "join the paragraphs, or say the rest elsewhere",
      help: "how-the-text-is-written",
    });
  const tokens = parseProse(source, mode, knowledge);
  // A citation that cannot be read has been told: that its sentence then lacks one is the same.
  let unread = false;
  const inline = withoutMarksOfAreas(source, mode, knowledge, tokens).flatMap(
    (line) => line.children ?? [],
  );
  for (const [index, token] of inline.entries()) {
    if (issues.length >= mostFaults) break;
    if (checkToken(source, token, inline[index - 1], knowledge, add)) unread = true;
  }
  if (forced && !unread) checkForces(tokens, add);
  return {
    issues,
    claims: claimsOf(tokens),
    headings: checkHeadings(tokens, add),
    sentences: sentencesOf(tokens),
  };
};
