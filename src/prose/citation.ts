/**
 * A citation stands inside the sentence it supports: `[must @cfa-2014, s.66(2)]`. Grammar: `[`
 * force? `@`id, pinpoint (`; @`id, pinpoint)* `]`. Force says what the sentence is: a legal duty
 * (must), guidance to follow (should), an option (may); a plain fact has none.
 */
import { slug } from "../text/slug.ts";
import { didYouMean, suggest } from "../text/suggest.ts";

export const forces = ["must", "should", "may"] as const;
export type Force = (typeof forces)[number];

/** One place in one source. A short page may be cited whole, without a pinpoint. */
export type Cited = { source: string; pinpoint?: string };
export type Citation = { force?: Force; cited: Cited[] };

/** What is wrong with a citation as it is written. */
export type CitationIssue = { message: string; fix: string };

const isId = (id: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
/** A place is led to by its letters and digits. These are other parts of a source's page. */
const notAPlace = /^(?:main|q|claims|whole|)$/;
const example = "[must @cfa-2014, s.66(2)]";

/**
 * Reads what stands between the square brackets.
 * @returns the citation, or the slip in words for an editor
 */
export const readCitation = (inside: string): Citation | CitationIssue => {
  const [, word, rest] = /^\s*([A-Za-z]*)\s*(@[\s\S]*)$/.exec(inside) ?? [];
  if (rest === undefined)
    return {
      message: "This citation has no @ before the id of its source.",
      fix: `write it as in ${example}`,
    };
  if (word && !(forces as readonly string[]).includes(word)) {
    const meant = suggest(word, forces);
    return {
      message: `A citation cannot begin with "${word}".${didYouMean(meant)}`,
      fix: meant
        ? `write ${meant}`
        : "begin it with must, should or may, or with the @ where the sentence states a fact",
    };
  }
  const cited: Cited[] = [];
  for (const part of rest.split(";")) {
    const match = /^\s*@([^\s,;@]+)\s*(?:,\s*([^@]*[^@\s]))?\s*$/.exec(part);
    const id = match?.[1];
    if (!id || !isId(id)) {
      const [, bare = "", place = ""] = /^\s*@?([\w-]+),?\s*([^@]*)/.exec(part) ?? [];
      if (part.trim() === "")
        return {
          message: "Nothing stands after the semicolon of this citation.",
          fix: "take the semicolon out",
        };
      if (part.trim().endsWith(","))
        return {
          message: "Nothing stands after the comma of this citation.",
          fix: "write the section or paragraph after it",
        };
      if (!part.includes("@") && isId(bare))
        return {
          message: "There is no @ before the id of the second source.",
          fix: `write @${bare}`,
        };
      if (part.split("@").length > 2)
        return {
          message: "A second source begins with a semicolon.",
          fix: 'put "; @" before the second source, not ", @"',
        };
      if (isId(bare) && place && !part.includes(","))
        return {
          message: "There is no comma between the id of the source and the place in it.",
          fix: `write @${bare}, ${place.trim()}`,
        };
      if (bare !== bare.toLowerCase() && isId(bare.toLowerCase()))
        return {
          message: "The id of a source has small letters.",
          fix: `write @${bare.toLowerCase()}`,
        };
      return {
        message: "This citation is not written as the guide can read it.",
        fix:
          `write @, the source's id, a comma and the place in it, as in ${example}; put "; ` +
          '@" before a second source',
      };
    }
    const pinpoint = match[2]?.replace(/\s+/g, " ");
    if (pinpoint !== undefined && notAPlace.test(slug(pinpoint)))
      return {
        message: `Nothing can lead to the place "${pinpoint}" in this source.`,
        fix: `write the section, regulation or paragraph, as in ${example}`,
      };
    cited.push(pinpoint === undefined ? { source: id } : { source: id, pinpoint });
  }
  return word ? { force: word as Force, cited } : { cited };
};

export const isIssue = (read: Citation | CitationIssue): read is CitationIssue => "message" in read;
