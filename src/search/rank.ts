/** A query understood and answered from the words index: which pages, in which order, and why. */
import { guessWords, soundOf, type Known } from "./spelling.ts";
import { stemOf, tokensOf } from "./tokens.ts";
import { unpackNumber, type PackedIndex } from "./wordsIndex.ts";

/** The index as the browser keeps it in memory. */
export type Index = {
  entries: {
    address: string;
    title: string;
    kind: string;
    /** The stems of the title, in the order of the alphabet. */ key: string;
  }[];
  /** For each stem, the word as people write it and where it leads. */
  leads: ReadonlyMap<
    string,
    { word: string; to: readonly (readonly [entry: number, strength: number])[] }
  >;
  stems: readonly string[];
  /** The words themselves, to guess from. */
  words: readonly Known[];
  small: ReadonlySet<string>;
  meaning: ReadonlySet<string>;
};

export type Found = {
  entry: Index["entries"][number];
  score: number;
  /** The words that led here. */ words: string[];
};
export type Answer = {
  found: Found[];
  /** The query as it was understood, where a word of it was not known. */ meant?: string;
};

const keyOf = (stems: readonly string[]): string => [...stems].sort().join(" ");

export const unpackIndex = (packed: PackedIndex): Index => {
  const words = packed.words.split(" ");
  const rows = packed.leads.split(" ");
  const leads = new Map<
    string,
    Index["leads"] extends ReadonlyMap<string, infer Lead> ? Lead : never
  >();
  words.forEach((word, index) => {
    const row = rows[index]!;
    const to: [number, number][] = [];
    let entry = 0;
    for (let at = 0; at < row.length; at += 2) {
      entry += unpackNumber(row, at);
      to.push([entry, unpackNumber(row, at + 1)]);
    }
    leads.set(stemOf(word), { word, to });
  });
  return {
    entries: packed.entries.map(([address, title, kind]) => ({
      address,
      title,
      kind: packed.kinds[kind]!,
      key: keyOf(tokensOf(title).map(stemOf)),
    })),
    leads,
    stems: [...leads.keys()],
    words: [...leads.values()].map(({ word, to }) => ({
      word,
      sound: soundOf(word),
      uses: to.length,
    })),
    small: new Set(packed.small.split(" ")),
    meaning: new Set(packed.meaning.split(" ")),
  };
};

/** One part of a query, with the known words it may stand for and how sure that is. */
type Part = { written: string; may: { stem: string; sure: number }[] };

/** How sure a guess has to be to stand without a second thought. */
const wellGuessed = 0.75;

/** Two known words that were run together. */
const divide = (token: string, { leads }: Index): string[] | undefined => {
  for (let at = 3; at <= token.length - 2; at++) {
    const [a, b] = [token.slice(0, at), token.slice(at)];
    if (a.length + b.length > 5 && leads.has(stemOf(a)) && leads.has(stemOf(b))) return [a, b];
  }
  return undefined;
};

/** Known words that begin with what has been typed so far. */
const finish = (token: string, { stems }: Index): Part["may"] =>
  stems
    .filter((stem) => stem.length > token.length && stem.startsWith(token))
    .map((stem) => ({ stem, sure: 0.5 + 0.4 * (token.length / stem.length) }));

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
  const guesses = guessWords(token, index.words);
  // A slip is likelier than two words run together, unless the guess is a poor one.
  const parts = (guesses[0]?.sure ?? 0) < wellGuessed ? divide(token, index) : undefined;
  if (parts)
    return parts.map((part) => ({ written: part, may: [{ stem: stemOf(part), sure: 0.9 }] }));
  return guesses.length > 0
    ? [{ written: token, may: guesses.map(({ word, sure }) => ({ stem: stemOf(word), sure })) }]
    : [];
};

/** Joins neighbours that are one known word written apart: class room. */
const joinNeighbours = (tokens: readonly string[], { leads }: Index): string[] => {
  const joined: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const both = tokens[at]! + (tokens[at + 1] ?? "");
    const apart =
      tokens[at + 1] !== undefined &&
      !(leads.has(stemOf(tokens[at]!)) && leads.has(stemOf(tokens[at + 1]!)));
    if (apart && both.length > 5 && leads.has(stemOf(both))) {
      joined.push(both);
      at++;
    } else joined.push(tokens[at]!);
  }
  return joined;
};

/** How much further the page comes up whose title is the query itself. */
const titleAhead = 1.5;
/** How much further a word's meaning comes up for somebody who asks what it means. */
const meaningAhead = 2.5;
/** How far a word stands back for a query of several words that is neither its name nor asks for a meaning. */
const wordBehind = 0.7;

/** Characters of a query that are looked at: more than anybody types, and far less than a pasted page that would stop a phone. */
export const longestQuery = 200;

const understand = (typed: string, index: Index): { parts: Part[]; asksMeaning: boolean } => {
  const query = typed.slice(0, longestQuery);
  const tokens = joinNeighbours(tokensOf(query), index);
  const asksMeaning = tokens.length > 1 && tokens.some((token) => index.meaning.has(token));
  const telling = tokens.filter(
    (token) => !index.small.has(token) && !(asksMeaning && index.meaning.has(token)),
  );
  const asked = telling.length > 0 ? telling : tokens;
  const stillTyping = !/[\s?.!]$/.test(query);
  return {
    asksMeaning,
    parts: asked.flatMap((token, at) =>
      understandToken(
        token,
        stillTyping && at === asked.length - 1 && token === tokens.at(-1),
        index,
      ),
    ),
  };
};

/**
 * The entries that a query leads to, best first. Each address comes once.
 * @param most how many at the most
 */
export const rank = (query: string, index: Index, most = 10): Answer => {
  const { parts, asksMeaning } = understand(query, index);
  const scores = new Map<number, { score: number; words: Set<string> }>();
  for (const { may } of parts) {
    // Several meanings are kept, but one word of the query counts once for a page: by its best meaning.
    const best = new Map<number, { score: number; word: string }>();
    for (const { stem, sure } of may) {
      const lead = index.leads.get(stem)!;
      for (const [entry, strength] of lead.to) {
        const score = sure * strength;
        if (score > (best.get(entry)?.score ?? 0)) best.set(entry, { score, word: lead.word });
      }
    }
    for (const [entry, { score, word }] of best) {
      const sum = scores.get(entry) ?? { score: 0, words: new Set<string>() };
      sum.score += score;
      sum.words.add(word);
      scores.set(entry, sum);
    }
  }
  const key = keyOf(parts.map(({ may }) => may[0]!.stem));
  const ahead = (entry: Index["entries"][number]): number => {
    if (!entry.address.includes("#")) return entry.key === key ? titleAhead : 1;
    if (asksMeaning) return meaningAhead;
    return parts.length > 1 && entry.key !== key ? wordBehind : 1;
  };
  const seen = new Set<string>();
  const found = [...scores]
    .map(([entry, { score, words }]) => ({
      entry: index.entries[entry]!,
      at: entry,
      score: score * ahead(index.entries[entry]!),
      words: [...words],
    }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .filter(({ entry }) => {
      const page = entry.address.replace(/#.*/, "");
      return !seen.has(page) && Boolean(seen.add(page));
    })
    .slice(0, most)
    .map(({ entry, score, words }) => ({ entry, score, words }));
  const corrected = parts.map(({ written, may }) =>
    index.leads.has(stemOf(written)) || may[0]!.stem.startsWith(written)
      ? written
      : index.leads.get(may[0]!.stem)!.word,
  );
  const unknown = corrected.some((word, at) => word !== parts[at]!.written);
  return unknown ? { found, meant: corrected.join(" ") } : { found };
};
