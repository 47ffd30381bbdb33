/** The words index as the browser keeps it in memory. */
import { unpackKnown } from "./knownWords.ts";
import { soundOf, type Known } from "./spelling.ts";
import { stemOf, tokensOf } from "./tokens.ts";
import { idOfTitle, unpackNumbers, type PackedIndex, type Standing } from "./wordsIndex.ts";

export type Index = {
  entries: {
    address: string;
    title: string;
    kind: string;
    as: Standing;
    /** The stems of the title that say something, in their order. */ stems: readonly string[];
  }[];
  /** For each stem, the word as people write it and where it leads, as whole numbers of the index. */
  leads: ReadonlyMap<
    string,
    { word: string; to: readonly (readonly [entry: number, strength: number])[] }
  >;
  stems: readonly string[];
  /** The words themselves, to guess from. */
  words: readonly Known[];
  /** Whether a stem stands in the guide, though it may lead nowhere. */
  isKnown(stem: string): boolean;
  small: ReadonlySet<string>;
  meaning: ReadonlySet<string>;
  /** Stems of words with which people ask for what the guide is not about. */
  elsewhere: ReadonlySet<string>;
};

const listOf = (packed: string): string[] => (packed === "" ? [] : packed.split(" "));

export const unpackIndex = (packed: PackedIndex): Index => {
  const strengths = unpackNumbers(packed.strengths);
  const rows = packed.steps.split(" ");
  const small = new Set(listOf(packed.small));
  const leads = new Map<
    string,
    Index["leads"] extends ReadonlyMap<string, infer Lead> ? Lead : never
  >();
  let at = 0;
  listOf(packed.words).forEach((word, index) => {
    let entry = 0;
    leads.set(stemOf(word), {
      word,
      to: unpackNumbers(rows[index]!).map((step) => [(entry += step), strengths[at++]!]),
    });
  });
  const titles = packed.titles.split("\n");
  const ids = packed.ids.split(" ");
  const entries: Index["entries"] = [];
  for (const [kind, as, before, after, count] of packed.runs) {
    for (let left = count; left > 0; left--) {
      const title = titles[entries.length]!;
      const id = ids[entries.length] || idOfTitle(title);
      entries.push({
        address: before + id + after,
        title,
        kind,
        as,
        stems: tokensOf(title)
          .filter((token) => !small.has(token))
          .map(stemOf),
      });
    }
  }
  const isOther = unpackKnown(packed.known, packed.knownRange);
  return {
    entries,
    leads,
    stems: [...leads.keys()],
    words: [...leads.values()].map(({ word, to }) => ({
      word,
      sound: soundOf(word),
      uses: to.length,
    })),
    isKnown: (stem) => leads.has(stem) || small.has(stem) || isOther(stem),
    small,
    meaning: new Set(listOf(packed.meaning)),
    elsewhere: new Set(listOf(packed.elsewhere)),
  };
};
