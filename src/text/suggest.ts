/**
 * "Did you mean": the known word nearest to what was typed. Distance is optimal string alignment
 * (insert, delete, replace, swap of neighbours), the slips of typing.
 */
export const distance = (a: string, b: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, beforeLast[j - 2]! + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
};

/** What a message adds where a word was probably meant: nothing where none was. */
export const didYouMean = (meant: string | undefined): string =>
  meant ? ` Did you mean "${meant}"?` : "";

const bare = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, "");

/**
 * The one of `known` that `typed` was probably meant to be, or undefined where none is near. Near:
 * the same letters apart from case and punctuation; or a slip or two, at most a third of the
 * letters; or the beginning of exactly one known word.
 */
export const suggest = (typed: string, known: Iterable<string>): string | undefined => {
  const wanted = bare(typed);
  if (wanted.length === 0 || wanted.length > 80) return undefined;
  const all = [...known];
  let best: { word: string; away: number } | undefined;
  for (const word of all) {
    const away = distance(wanted, bare(word));
    if (best === undefined || away < best.away) best = { word, away };
  }
  if (best && best.away <= Math.max(1, Math.floor(wanted.length / 3))) return best.word;
  const begun = all.filter(
    (word) =>
      wanted.length >= 3 &&
      (bare(word).startsWith(wanted) || (wanted.startsWith(bare(word)) && bare(word).length >= 3)),
  );
  return begun.length === 1 ? begun[0] : undefined;
};
