/** A query answered from the words index: which pages, in which order, and why. */
import { oddsOf, signsOf, type Asked, type Signs } from "./answered.ts";
import { understand, type Understood } from "./understand.ts";
import type { Index } from "./unpack.ts";
import { weights as learned, type Weights } from "./weights.ts";

export { unpackIndex, type Index } from "./unpack.ts";
export { longestQuery } from "./understand.ts";

export type Found = {
  entry: Index["entries"][number];
  score: number;
  /** The words that led here. */ words: string[];
};
export type Answer = {
  found: Found[];
  /** The query as it was understood, where a word of it was taken for a slip. */ meant?: string;
  /**
   * Whether the guide has an answer. Where it has none, what was found are only its nearest pages; and where nothing was
   * found, the full text may still have the word.
   */
  answered: boolean;
};
/** An answer with what it was told from that the guide has one. */
export type Ranked = Answer & { signs: Signs };

type Sum = { score: number; info: number; words: Set<string> };

/** How much a word tells, in bits: the more, the fewer entries it leads to. */
const infoOf = ({ entries, leads }: Index, stem: string): number =>
  Math.log2(1 + entries.length / ((leads.get(stem)?.to.length ?? 0) + 2));

/** Adds up what each word of a query says for each entry. */
const addUp = (asked: readonly Asked[], { leads }: Index): Map<number, Sum> => {
  const sums = new Map<number, Sum>();
  for (const { part, info } of asked) {
    // Several meanings are kept, but one word of the query counts once for a page: by its best meaning.
    const best = new Map<number, { score: number; word: string; sure: number }>();
    for (const { stem, sure } of part.may) {
      const lead = leads.get(stem);
      if (!lead) continue;
      for (const [entry, strength] of lead.to) {
        const score = sure * strength;
        if (score > (best.get(entry)?.score ?? 0))
          best.set(entry, { score, word: lead.word, sure });
      }
    }
    for (const [entry, { score, word, sure }] of best) {
      const sum = sums.get(entry) ?? { score: 0, info: 0, words: new Set<string>() };
      sum.score += score;
      sum.info += info * sure;
      sum.words.add(word);
      sums.set(entry, sum);
    }
  }
  return sums;
};

/**
 * How well a title fits what was asked, 0 to 1: the share of the query that is in the title, times the share of the
 * title that is in the query; and the share of neighbours in the query that are neighbours in the title.
 */
const fitOf = (
  title: readonly string[],
  stems: readonly string[],
  info: (stem: string) => number,
): { fits: number; neighbours: number } => {
  const sum = (some: readonly string[]): number =>
    some.reduce((total, stem) => total + info(stem), 0);
  const inTitle = new Set(title);
  const inQuery = new Set(stems);
  const shared = sum(stems.filter((stem) => inTitle.has(stem)));
  if (shared === 0) return { fits: 0, neighbours: 0 };
  const titleShared = sum([...inTitle].filter((stem) => inQuery.has(stem)));
  const pairs = new Set(title.slice(1).map((stem, at) => `${title[at]} ${stem}`));
  const kept = stems.slice(1).filter((stem, at) => pairs.has(`${stems[at]} ${stem}`)).length;
  return {
    fits: (shared / sum(stems)) * (titleShared / sum([...inTitle])),
    neighbours: kept / Math.max(1, stems.length - 1),
  };
};

/** The answer to a query that has been understood. */
export const rankParts = (
  { parts, asksMeaning }: Understood,
  index: Index,
  most: number,
  weights: Weights,
): Ranked => {
  const asked = parts.map((part) => ({
    part,
    info: infoOf(index, part.may[0]?.stem ?? part.written),
  }));
  const infos = new Map<string, number>();
  const info = (stem: string): number => {
    const known = infos.get(stem) ?? infoOf(index, stem);
    infos.set(stem, known);
    return known;
  };
  const stems = parts.map(({ written, may }) => may[0]?.stem ?? written);
  const seen = new Set<string>();
  const found = [...addUp(asked, index)]
    .map(([at, { score, info: told, words }]) => {
      const entry = index.entries[at]!;
      const { fits, neighbours } = fitOf(entry.stems, stems, info);
      const ahead =
        (1 + weights.standing[entry.as].titleFits * fits + weights.neighbours * neighbours) *
        (asksMeaning && entry.as === "word" ? weights.asksMeaning : 1);
      return { entry, at, told, score: score * ahead, words: [...words] };
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .filter(({ entry }) => {
      const page = entry.address.replace(/#.*/, "");
      return !seen.has(page) && Boolean(seen.add(page));
    })
    .slice(0, most);
  const meant = parts.some((part) => part.meant !== undefined)
    ? parts.map((part) => part.meant ?? part.written).join(" ")
    : undefined;
  const signs = signsOf(asked, found[0], index);
  return {
    found: found.map(({ entry, score, words }) => ({ entry, score, words })),
    answered: oddsOf(signs, weights) >= 0,
    signs,
    ...(meant === undefined ? {} : { meant }),
  };
};

/**
 * The entries that a query leads to, best first. Each page comes once.
 * @param most how many at the most
 */
export const rank = (query: string, index: Index, most = 10): Answer =>
  rankParts(understand(query, index), index, most, learned);
