/** Makes the words index from the names and words of each entry. Runs in the build. */
import { stemOf, tokensOf } from "./tokens.ts";
import { packNumber, strongest, type Entry, type PackedIndex } from "./wordsIndex.ts";

/** What an editor's file of search knowledge says; see `_data/search.ts`. */
export type Knowledge = {
  /** Words that say nothing by themselves. */
  small: readonly string[];
  /** Words with which people ask what another word means. */
  meaning: readonly string[];
  /** Everyday words for a word that the guide uses. */
  everyday: readonly { means: string; said: readonly string[] }[];
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** For each stem the entries it leads to, with a count of how much each says of it. */
type Counts = Map<string, Map<number, number>>;

const addCount = (counts: Counts, stem: string, entry: number, times: number): void => {
  const row = counts.get(stem) ?? new Map<number, number>();
  row.set(entry, (row.get(entry) ?? 0) + times);
  counts.set(stem, row);
};

/** The spelling in which a stem stands most often; it is what "did you mean" shows. */
const commonSpelling = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].sort(([a, m], [b, n]) => n - m || a.length - b.length || order(a, b))[0]![0];

/** A word said once or twice among all ways of asking is chance: without such words the index is a quarter smaller and as good. */
const saidByChance = 3.1;
/** Strengths are kept to a third of a bit, and weaker leads than this not at all. */
const scale = 3;
const leastStrength = 2;
/** How soon saying a word again stops to count, and how much it counts that an entry has many names: as in BM25. */
const saturation = 5;
const evening = 0.4;

/**
 * How strongly a word leads to an entry, by BM25: more the fewer entries it leads to, and the more of an entry's
 * names have it.
 * @param uses to how many entries the word leads; @param length the entry's words against the usual number
 */
const strengthOf = (times: number, uses: number, entries: number, length: number): number =>
  Math.log2(1 + entries / (uses + 2)) *
  (times / (times + saturation * (1 - evening + evening * length)));

export const compileIndex = (
  entries: readonly Entry[],
  { small, meaning, everyday }: Knowledge,
): PackedIndex => {
  const smallWords = new Set(small.flatMap(tokensOf));
  const counts: Counts = new Map();
  const spellings = new Map<string, Map<string, number>>();
  const ofEntry = entries.map(() => 0);
  entries.forEach(({ names }, entry) => {
    for (const { text, times } of names) {
      for (const token of tokensOf(text)) {
        if (smallWords.has(token)) continue;
        const stem = stemOf(token);
        addCount(counts, stem, entry, times);
        ofEntry[entry]! += times;
        const forms = spellings.get(stem) ?? new Map<string, number>();
        forms.set(token, (forms.get(token) ?? 0) + times);
        spellings.set(stem, forms);
      }
    }
  });
  const usual = ofEntry.reduce((sum, times) => sum + times, 0) / entries.length;
  const strengths = new Map<string, Map<number, number>>();
  for (const [stem, row] of counts) {
    if ([...row.values()].reduce((sum, times) => sum + times, 0) < saidByChance) continue;
    strengths.set(
      stem,
      new Map(
        [...row].map(([entry, times]) => [
          entry,
          entries[entry]!.weight *
            strengthOf(times, row.size, entries.length, ofEntry[entry]! / usual),
        ]),
      ),
    );
  }
  addNames(strengths, entries);
  addEveryday(strengths, spellings, everyday);
  return pack(
    entries,
    strengths,
    spellings,
    [...smallWords].sort(order),
    meaning.flatMap(tokensOf),
  );
};

/** In bits: enough to be ahead for the word alone, little enough to give way to the other words of a query. */
const nameAhead = 0.5;

/** A word that is by itself the name of a page leads to that page before pages that only speak of it. */
const addNames = (strengths: Map<string, Map<number, number>>, entries: readonly Entry[]): void => {
  const named = new Map<string, number[]>();
  entries.forEach(({ names, weight }, entry) => {
    if (weight < 1) return;
    for (const { text, isName } of names) {
      const [token, another] = tokensOf(text);
      if (!isName || token === undefined || another !== undefined) continue;
      named.set(stemOf(token), [...(named.get(stemOf(token)) ?? []), entry]);
    }
  });
  for (const [stem, owners] of named) {
    const row = strengths.get(stem);
    if (!row) continue;
    const most = Math.max(...row.values());
    for (const entry of owners) row.set(entry, Math.max(row.get(entry) ?? 0, most + nameAhead));
  }
};

/** An everyday word leads where the guide's own word leads, a little less strongly. */
const addEveryday = (
  strengths: Map<string, Map<number, number>>,
  spellings: Map<string, Map<string, number>>,
  everyday: Knowledge["everyday"],
): void => {
  for (const { means, said } of everyday) {
    const targets = tokensOf(means)
      .map(stemOf)
      .flatMap((stem) => [...(strengths.get(stem) ?? [])]);
    for (const token of said.flatMap(tokensOf)) {
      const stem = stemOf(token);
      const row = strengths.get(stem) ?? new Map<number, number>();
      for (const [entry, strength] of targets)
        row.set(entry, Math.max(row.get(entry) ?? 0, strength * 0.8));
      strengths.set(stem, row);
      if (!spellings.has(stem)) spellings.set(stem, new Map([[token, 1]]));
    }
  }
};

const pack = (
  entries: readonly Entry[],
  strengths: Map<string, Map<number, number>>,
  spellings: Map<string, Map<string, number>>,
  small: string[],
  meaning: string[],
): PackedIndex => {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const rows = [...strengths]
    .map(([stem, row]) => ({ word: commonSpelling(spellings.get(stem)!), leads: packLeads(row) }))
    .filter(({ leads }) => leads !== "")
    .sort((a, b) => order(a.word, b.word));
  return {
    entries: entries.map(({ address, title, kind }) => [address, title, kinds.indexOf(kind)]),
    kinds,
    words: rows.map(({ word }) => word).join(" "),
    leads: rows.map(({ leads }) => leads).join(" "),
    small: small.join(" "),
    meaning: meaning.join(" "),
  };
};

const packLeads = (row: ReadonlyMap<number, number>): string => {
  let last = 0;
  return [...row]
    .map(([entry, strength]) => [entry, Math.min(strongest, Math.round(strength * scale))] as const)
    .filter(([, strength]) => strength >= leastStrength)
    .sort(([a], [b]) => a - b)
    .map(([entry, strength]) => {
      const step = entry - last;
      last = entry;
      return packNumber(step) + packNumber(strength);
    })
    .join("");
};
