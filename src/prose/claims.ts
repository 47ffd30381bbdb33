/** A claim: one sentence of the guide, what it rests on, and with which force. */
import type { Token } from "markdown-it";
import { isIssue, type Cited, type Force } from "./citation.ts";
import type { CitationMark } from "./markdown.ts";
import { splitSentences } from "./sentences.ts";
import { fingerprint } from "../text/slug.ts";

export type Claim = {
  /** The end of the claim's own address on its page: content makes it, so it stays while the sentence stays. */
  id: string;
  /** The sentence in plain text, without its citations. */
  sentence: string;
  force?: Force;
  cited: readonly Cited[];
};

/** Stands for a citation while sentences are divided. */
const mark = "\u0001";

/** The text of one line of prose, with a mark where each citation stands. */
const markedText = (children: readonly Token[]): string =>
  children
    .map((token) =>
      token.type === "citation"
        ? mark
        : token.type === "softbreak" || token.type === "hardbreak"
          ? " "
          : token.content.replaceAll(mark, ""),
    )
    .join("");

const withoutMarks = (text: string): string =>
  text
    .replaceAll(mark, "")
    .replace(/\s+/g, " ")
    .replace(/ ([.,;:!?])/g, "$1")
    .trim();

/** The lines of prose among tokens: what stands in a paragraph, a list's item, a heading or a cell. */
const linesOf = (tokens: readonly Token[]): (readonly Token[])[] =>
  tokens.flatMap((token) => (token.type === "inline" && token.children ? [token.children] : []));

/** The sentences of parsed prose, in plain text. */
export const sentencesOf = (tokens: readonly Token[]): string[] =>
  linesOf(tokens).flatMap((children) =>
    splitSentences(markedText(children))
      .map(withoutMarks)
      .filter((sentence) => sentence !== ""),
  );

export type SentenceClaims = { sentence: string; claims: Claim[] };

/** Each sentence with the claims in it. Citations that cannot be read are left out: `checkProse` reports them. */
export const claimsBySentence = (tokens: readonly Token[]): SentenceClaims[] =>
  linesOf(tokens).flatMap((children) => {
    const citations = children.filter((token) => token.type === "citation");
    let next = 0;
    return splitSentences(markedText(children)).map((marked) => {
      const sentence = withoutMarks(marked);
      const claims: Claim[] = [];
      for (const _ of marked.matchAll(new RegExp(mark, "g"))) {
        const { raw, read } = citations[next++]!.meta as CitationMark;
        if (isIssue(read)) continue;
        claims.push({
          id: `c-${fingerprint(`${sentence}\n${raw}`)}`,
          sentence,
          cited: read.cited,
          ...(read.force ? { force: read.force } : {}),
        });
      }
      return { sentence, claims };
    });
  });

/** All claims of parsed prose, in the order of its text. */
export const claimsOf = (tokens: readonly Token[]): Claim[] =>
  claimsBySentence(tokens).flatMap(({ claims }) => claims);
