/** Makes the words index from the names and texts of each entry. Runs in the build. */
import { packKnown } from "./knownWords.ts";
import { stemOf, tokensOf } from "./tokens.ts";
import { weights as learned, type Weights } from "./weights.ts";
import {
  fields,
  greatest,
  idOfTitle,
  packNumber,
  type Entry,
  type Field,
  type PackedIndex,
} from "./wordsIndex.ts";

/** What an editor's file of search knowledge says; see `_data/search.ts`. */
export type Knowledge = {
  /** Words that say nothing by themselves. */
  small: readonly string[];
  /** Words with which people ask what another word means. */
  meaning: readonly string[];
  /** Everyday words for a word that the guide uses. */
  everyday: readonly { means: string; said: readonly string[] }[];
  /** Words that lead nowhere and are no slips. */
  plain?: readonly string[];
  /** Words with which people ask for what the guide is not about. */
  elsewhere?: readonly string[];
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How often each stem stands in a field of an entry, and how many words the field has. */
type Count = { stems: Map<string, number>; length: number };
export type Counts = {
  entries: readonly Entry[];
  /** By entry, then by field. */
  ofEntries: readonly Readonly<Record<Field, Count>>[];
  /** For each stem the spellings in which it stands, with how often. */
  spellings: ReadonlyMap<string, ReadonlyMap<string, number>>;
  small: ReadonlySet<string>;
};

/** Counts the words of all entries: the part of the work that no weight changes. */
export const countWords = (
  entries: readonly Entry[],
  { small }: Pick<Knowledge, "small">,
): Counts => {
  const smallWords = new Set(small.flatMap(tokensOf));
  const spellings = new Map<string, Map<string, number>>();
  const ofEntries = entries.map(({ names }) => {
    const counts = Object.fromEntries(
      fields.map((field) => [field, { stems: new Map(), length: 0 }]),
    ) as Record<Field, Count>;
    for (const { text, field } of names) {
      const count = counts[field];
      for (const token of tokensOf(text)) {
        if (smallWords.has(token)) continue;
        const stem = stemOf(token);
        count.stems.set(stem, (count.stems.get(stem) ?? 0) + 1);
        count.length += 1;
        const forms = spellings.get(stem) ?? new Map<string, number>();
        forms.set(token, (forms.get(token) ?? 0) + 1);
        spellings.set(stem, forms);
      }
    }
    return counts;
  });
  return { entries, ofEntries, spellings, small: smallWords };
};

/** For each stem the entries it leads to, in bits. */
type Strengths = Map<string, Map<number, number>>;

/**
 * How strongly each word leads to each entry, by BM25F: the counts of the fields are weighed, evened out by length and
 * added before they saturate, so that a word in two fields does not count as two words.
 */
const weigh = ({ entries, ofEntries }: Counts, weights: Weights): Strengths => {
  const usual = Object.fromEntries(
    fields.map((field) => {
      const lengths = ofEntries.map((counts) => counts[field].length).filter(Boolean);
      return [field, lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1)];
    }),
  ) as Record<Field, number>;
  const strengths: Strengths = new Map();
  ofEntries.forEach((counts, entry) => {
    for (const field of fields) {
      const { stems, length } = counts[field];
      const evening = weights.evening[field];
      const each = weights.fields[field] / (1 - evening + (evening * length) / (usual[field] || 1));
      for (const [stem, times] of stems) {
        const row = strengths.get(stem) ?? new Map<number, number>();
        row.set(entry, (row.get(entry) ?? 0) + each * times);
        strengths.set(stem, row);
      }
    }
  });
  for (const row of strengths.values()) {
    const uses = [...row.values()].filter((times) => times >= weights.inPassing).length;
    const rare = Math.log2(1 + entries.length / (uses + 2));
    for (const [entry, times] of row) {
      const { as = "page", weight } = entries[entry]!;
      row.set(
        entry,
        (weight * weights.standing[as].leads * rare * times) / (times + weights.saturation),
      );
    }
  }
  return strengths;
};

/** Two words of the guide that families have run together are found apart, and more by them. */
const dropRunTogether = (strengths: Strengths, shown: ReadonlySet<string>): void => {
  const leastPart = 4;
  for (const stem of strengths.keys()) {
    if (shown.has(stem)) continue;
    for (let at = leastPart; at <= stem.length - leastPart; at++)
      if (shown.has(stemOf(stem.slice(0, at))) && shown.has(stem.slice(at))) strengths.delete(stem);
  }
};

/** In bits: enough to be ahead for the word alone, little enough to give way to the other words of a query. */
const nameAhead = 0.5;

/** A word that is by itself the name of a page leads to that page before pages that only speak of it. */
const addNames = (strengths: Strengths, entries: readonly Entry[]): void => {
  const named = new Map<string, number[]>();
  entries.forEach(({ names, as = "page" }, entry) => {
    if (as !== "page") return;
    for (const { text, field } of names) {
      if (field !== "title" && field !== "otherName") continue;
      const [token, another] = tokensOf(text);
      if (token === undefined || another !== undefined) continue;
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

/** The entries that all words of a name lead to, each as strongly as the strongest of them. */
const ledByAll = (strengths: Strengths, name: string): Map<number, number> => {
  const [first, ...others] = tokensOf(name).map(
    (token) => strengths.get(stemOf(token)) ?? new Map<number, number>(),
  );
  return new Map(
    [...(first ?? [])]
      .filter(([entry]) => others.every((row) => row.has(entry)))
      .map(([entry, strength]) => [
        entry,
        Math.max(strength, ...others.map((row) => row.get(entry)!)),
      ]),
  );
};

/** An everyday word leads where the guide's own word leads, a little less strongly. */
const addEveryday = (
  strengths: Strengths,
  everyday: Knowledge["everyday"],
  share: number,
): string[] => {
  const targets = everyday.map(({ means }) => ledByAll(strengths, means));
  return everyday.flatMap(({ said }, at) =>
    said.flatMap(tokensOf).map((token) => {
      const stem = stemOf(token);
      const row = strengths.get(stem) ?? new Map<number, number>();
      for (const [entry, strength] of targets[at]!)
        row.set(entry, Math.max(row.get(entry) ?? 0, strength * share));
      strengths.set(stem, row);
      return token;
    }),
  );
};

/** Strengths are kept to parts of a bit, and weaker leads than this not at all. */
const scale = 2.5;
const leastStrength = 1.5;
/** Where a word leads to one entry strongly, it need not be kept where it leads less than this share as strongly. */
const leastShare = 0.3;

const packRow = (row: ReadonlyMap<number, number>): { steps: string; strengths: string } => {
  const least = Math.max(leastStrength, Math.max(...row.values()) * scale * leastShare);
  const kept = [...row]
    .map(([entry, strength]) => [entry, strength * scale] as const)
    .filter(([, strength]) => strength >= least)
    .map(([entry, strength]) => [entry, Math.min(greatest - 1, Math.round(strength))] as const)
    .sort(([a], [b]) => a - b);
  return {
    steps: kept.map(([entry], at) => packNumber(entry - (kept[at - 1]?.[0] ?? 0))).join(""),
    strengths: kept.map(([, strength]) => packNumber(strength)).join(""),
  };
};

const packEntries = (entries: readonly Entry[]): Pick<PackedIndex, "runs" | "titles" | "ids"> => {
  const runs: PackedIndex["runs"] = [];
  const ids = entries.map(({ address, title, kind, as = "page" }) => {
    const [, before = "", id = "", after = ""] = /^(.*[/#])([^/#]+)(\/?)$/.exec(address) ?? [
      "",
      address,
    ];
    const last = runs.at(-1);
    if (last?.[0] === kind && last[1] === as && last[2] === before && last[3] === after)
      last[4] += 1;
    else runs.push([kind, as, before, after, 1]);
    return id === idOfTitle(title) ? "" : id;
  });
  return { runs, titles: entries.map(({ title }) => title).join("\n"), ids: ids.join(" ") };
};

/** The spelling in which a stem stands most often; it is what "did you mean" shows. */
const commonSpelling = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].sort(([a, m], [b, n]) => n - m || a.length - b.length || order(a, b))[0]![0];

/** The stems of what pages show. What families type for a page is left out: it has slips in it, so that they are found. */
const shownStems = ({ ofEntries }: Counts): ReadonlySet<string> =>
  new Set(
    ofEntries.flatMap((counts) =>
      fields
        .filter((field) => field !== "asked" && field !== "word")
        .flatMap((field) => [...counts[field].stems.keys()]),
    ),
  );

/** @param texts what else the guide says, beside its entries: its words are not taken for slips */
export const compileCounts = (
  counts: Counts,
  { meaning, everyday, plain = [], elsewhere = [] }: Omit<Knowledge, "small">,
  texts: readonly string[] = [],
  weights: Weights = learned,
): PackedIndex => {
  const { entries, spellings, small } = counts;
  const strengths = weigh(counts, weights);
  const shown = shownStems(counts);
  dropRunTogether(strengths, shown);
  addNames(strengths, entries);
  const said = new Map(
    addEveryday(strengths, everyday, weights.everyday).map((token) => [stemOf(token), token]),
  );
  const rows = [...strengths]
    .map(([stem, row]) => {
      const forms = spellings.get(stem);
      return { stem, word: forms ? commonSpelling(forms) : said.get(stem)!, ...packRow(row) };
    })
    .filter(({ steps }) => steps !== "")
    .sort((a, b) => order(a.word, b.word));
  const leading = new Set(rows.map(({ stem }) => stem));
  const others = [
    ...shown,
    ...[...texts, ...plain, ...elsewhere].flatMap(tokensOf).map(stemOf),
  ].filter((stem) => stem.length > 1 && !/\d/.test(stem) && !leading.has(stem) && !small.has(stem));
  return {
    ...packEntries(entries),
    words: rows.map(({ word }) => word).join(" "),
    steps: rows.map(({ steps }) => steps).join(" "),
    strengths: rows.map(({ strengths }) => strengths).join(""),
    ...packKnown([...new Set(others)].sort(order)),
    small: [...small].sort(order).join(" "),
    meaning: meaning.flatMap(tokensOf).join(" "),
    elsewhere: [...new Set(elsewhere.flatMap(tokensOf).map(stemOf))].sort(order).join(" "),
  };
};

export const compileIndex = (
  entries: readonly Entry[],
  knowledge: Knowledge,
  texts: readonly string[] = [],
): PackedIndex => compileCounts(countWords(entries, knowledge), knowledge, texts);
