/**
 * A citation stands inside the sentence it supports: `[must @cfa-2014, s.66(2)]`.
 * Grammar: `[` force? `@`id, pinpoint (`; @`id, pinpoint)* `]`. Force says what the sentence is: a legal duty
 * (must), guidance to follow (should), an option (may); a plain fact has none.
 */
import { slug } from "./slug.ts";
import { suggest } from "./suggest.ts";

export const forces = ["must", "should", "may"] as const;
export type Force = (typeof forces)[number];

/** One place in one source. A short page may be cited whole, without a pinpoint. */
export type Cited = { source: string; pinpoint?: string };
export type Citation = { force?: Force; cited: Cited[] };

/** What is wrong with a citation as it is written. */
export type CitationSlip = { says: string; mend: string };

const isId = (id: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
/** A place is led to by its letters and digits. These are other parts of a source's page. */
const notAPlace = /^(?:main|q|claims|whole|)$/;
const example = "[must @cfa-2014, s.66(2)]";

/**
 * Reads what stands between the square brackets.
 * @returns the citation, or the slip in words for an editor
 */
export const readCitation = (inside: string): Citation | CitationSlip => {
  const [, word, rest] = /^\s*([A-Za-z]*)\s*(@[\s\S]*)$/.exec(inside) ?? [];
  if (rest === undefined)
    return {
      says: "This citation has no @ before the id of its source.",
      mend: `write it as in ${example}`,
    };
  if (word && !(forces as readonly string[]).includes(word)) {
    const meant = suggest(word, forces);
    return {
      says: `A citation cannot begin with "${word}".${meant ? ` Did you mean "${meant}"?` : ""}`,
      mend: meant
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
          says: "Nothing stands after the semicolon of this citation.",
          mend: "take the semicolon out",
        };
      if (part.trim().endsWith(","))
        return {
          says: "Nothing stands after the comma of this citation.",
          mend: "write the section or paragraph after it",
        };
      if (!part.includes("@") && isId(bare))
        return {
          says: "There is no @ before the id of the second source.",
          mend: `write @${bare}`,
        };
      if (part.split("@").length > 2)
        return {
          says: "A second source begins with a semicolon.",
          mend: 'put "; @" before the second source, not ", @"',
        };
      if (isId(bare) && place && !part.includes(","))
        return {
          says: "There is no comma between the id of the source and the place in it.",
          mend: `write @${bare}, ${place.trim()}`,
        };
      if (bare !== bare.toLowerCase() && isId(bare.toLowerCase()))
        return {
          says: "The id of a source has small letters.",
          mend: `write @${bare.toLowerCase()}`,
        };
      return {
        says: "This citation is not written as the guide can read it.",
        mend: `write @, the source's id, a comma and the place in it, as in ${example}; put "; @" before a second source`,
      };
    }
    const pinpoint = match[2]?.replace(/\s+/g, " ");
    if (pinpoint !== undefined && notAPlace.test(slug(pinpoint)))
      return {
        says: `Nothing can lead to the place "${pinpoint}" in this source.`,
        mend: `write the section, regulation or paragraph, as in ${example}`,
      };
    cited.push(pinpoint === undefined ? { source: id } : { source: id, pinpoint });
  }
  return word ? { force: word as Force, cited } : { cited };
};

export const isSlip = (read: Citation | CitationSlip): read is CitationSlip => "says" in read;
