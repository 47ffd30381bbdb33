/** A query taken apart into its words, and what each of them may mean. What was typed is looked for first. */
import { guessWords } from "./spelling.ts";
import { stemOf, tokensOf } from "./tokens.ts";
import type { Index } from "./unpack.ts";

/** One word of a query, with the known words it may stand for and how sure that is; none where nobody knows it. */
export type Part = {
  written: string;
  may: readonly { stem: string; sure: number }[];
  /** The word that it was taken for, where it was taken for a slip. */ meant?: string;
};
export type Understood = { parts: Part[]; asksMeaning: boolean };

/** How sure a guess has to be to stand without a second thought. */
const wellGuessed = 0.75;
/** How sure it is that a word of the same family was meant: accessible, accessibility. */
const family = 0.6;
/** Letters that words of one family have in common, at the least. */
const familyLetters = 6;

/** Two known words that were run together; of small words, those that say something. */
const divide = (token: string, { leads, small }: Index): string[] | undefined => {
  for (let at = 3; at <= token.length - 2; at++) {
    const parts = [token.slice(0, at), token.slice(at)];
    if (token.length > 5 && parts.every((part) => small.has(part) || leads.has(stemOf(part))))
      return parts.filter((part) => !small.has(part));
  }
  return undefined;
};

/** Known words that begin with what has been typed so far. */
const finish = (token: string, { stems }: Index): { stem: string; sure: number }[] =>
  stems
    .filter((stem) => stem.length > token.length && stem.startsWith(token))
    .map((stem) => ({ stem, sure: 0.5 + 0.4 * (token.length / stem.length) }));

/** Words that begin alike and differ in their endings alone. */
const relatives = (token: string, { stems }: Index): { stem: string; sure: number }[] => {
  const stem = stemOf(token);
  return stems
    .filter((other) => {
      let alike = 0;
      while (alike < stem.length && stem[alike] === other[alike]) alike += 1;
      return alike >= familyLetters && alike >= 0.6 * Math.max(stem.length, other.length);
    })
    .map((other) => ({ stem: other, sure: family }));
};

const understandToken = (token: string, isLast: boolean, index: Index): Part[] => {
  const stem = stemOf(token);
  const unfinished = isLast && token.length > 1 ? finish(token, index) : [];
  if (index.leads.has(stem))
    return [
      {
        written: token,
        may: [
          { stem, sure: 1 },
          ...unfinished.map(({ stem, sure }) => ({ stem, sure: sure * 0.5 })),
        ],
      },
    ];
  if (unfinished.length > 0) return [{ written: token, may: unfinished }];
  // What the guide says itself is no slip, nor is a number or a word in another script.
  if (index.isKnown(stem)) return [{ written: token, may: relatives(token, index) }];
  if (!/^[a-z]+$/.test(token)) return [{ written: token, may: [] }];
  const guesses = guessWords(token, index.words);
  // A slip is likelier than two words run together, unless the guess is a poor one.
  const isPoor = (guesses[0]?.sure ?? 0) < wellGuessed;
  const parts = isPoor ? divide(token, index) : undefined;
  if (parts)
    return parts.map((part) => ({
      written: token,
      may: [{ stem: stemOf(part), sure: 0.9 }],
      meant: part,
    }));
  const related = isPoor ? relatives(token, index) : [];
  if (related.length > 0) return [{ written: token, may: related }];
  const [best] = guesses;
  return [
    {
      written: token,
      may: guesses.map(({ word, sure }) => ({ stem: stemOf(word), sure })),
      ...(best ? { meant: best.word } : {}),
    },
  ];
};

/** How sure a guess at two words together has to be: ring fensed. */
const wellJoined = 0.8;

/** Joins neighbours that are one known word written apart: class room, or ring fensed with a slip in it. */
const joinNeighbours = (tokens: readonly string[], index: Index): string[] => {
  const { leads, small, words, isKnown } = index;
  /** Whether two words of which one is not known are together a known one with a slip. */
  const isSlip = (one: string, next: string): boolean =>
    one.length > 2 &&
    next.length > 3 &&
    !(isKnown(stemOf(one)) && isKnown(stemOf(next))) &&
    !words.some(({ word }) => word === one + next) &&
    [one, next].every(
      (word) => isKnown(stemOf(word)) || (guessWords(word, words)[0]?.sure ?? 0) < wellGuessed,
    ) &&
    (guessWords(one + next, words)[0]?.sure ?? 0) >= wellJoined;
  const joined: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [one, next = ""] = [tokens[at]!, tokens[at + 1]];
    const both = one + next;
    const apart =
      next !== "" &&
      !(leads.has(stemOf(one)) && leads.has(stemOf(next))) &&
      !(small.has(one) && small.has(next));
    if (apart && both.length > 5 && (leads.has(stemOf(both)) || isSlip(one, next))) {
      joined.push(both);
      at++;
    } else joined.push(one);
  }
  return joined;
};

/** Characters of a query that are looked at: more than anybody types, and far less than a pasted page that would stop a phone. */
export const longestQuery = 200;

export const understand = (typed: string, index: Index): Understood => {
  const query = typed.slice(0, longestQuery);
  const tokens = joinNeighbours(tokensOf(query), index);
  const asksMeaning = tokens.length > 1 && tokens.some((token) => index.meaning.has(token));
  const telling = tokens.filter(
    (token) => !index.small.has(token) && !(asksMeaning && index.meaning.has(token)),
  );
  const stillTyping = !/[\s?.!]$/.test(query);
  const last = stillTyping ? tokens.at(-1) : undefined;
  return {
    asksMeaning,
    parts: [...new Set(telling)].flatMap((token) => understandToken(token, token === last, index)),
  };
};
