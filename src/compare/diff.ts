/**
 * What became of a list of words or sentences: kept, gone or new, in the order in
 * which a reader meets them.
 */
export type Step = { kind: "kept" | "gone" | "new"; text: string };

type Range = { from: number; to: number };

/** Pairs of places at which both ranges hold a text that stands in each of them once. */
const findTwins = (
  before: readonly string[],
  a: Range,
  after: readonly string[],
  b: Range,
): [number, number][] => {
  const places = new Map<string, { a: number; b: number; times: number }>();
  for (let i = a.from; i < a.to; i++) {
    const place = places.get(before[i]!);
    places.set(before[i]!, place ? { ...place, a: -1 } : { a: i, b: -1, times: 0 });
  }
  for (let j = b.from; j < b.to; j++) {
    const place = places.get(after[j]!);
    if (place) {
      place.b = j;
      place.times++;
    }
  }
  return [...places.values()]
    .filter((place) => place.a >= 0 && place.times === 1)
    .map((place) => [place.a, place.b]);
};

/**
 * The longest run of pairs that keeps its order on both sides. Pairs come
 * in the order of the first.
 */
const keepOrder = (pairs: readonly [number, number][]): [number, number][] => {
  const piles: number[] = [];
  const back: number[] = [];
  pairs.forEach(([, b], at) => {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[piles[middle]!]![1] < b) low = middle + 1;
      else high = middle;
    }
    back[at] = low > 0 ? piles[low - 1]! : -1;
    piles[low] = at;
  });
  const kept: [number, number][] = [];
  for (let at = piles.at(-1) ?? -1; at >= 0; at = back[at]!) kept.push(pairs[at]!);
  return kept.toReversed();
};

/** How often what is left between anchors is searched for anchors of its own. */
const deepest = 8;

/**
 * Compares two lists. Texts that stand in both once are the anchors, and between them it looks
 * again ("patience" diff): near linear in the length of the lists, also where everything changed.
 */
export const diff = (before: readonly string[], after: readonly string[]): Step[] => {
  const steps: Step[] = [];
  const compare = (a: Range, b: Range, depth: number): void => {
    while (a.from < a.to && b.from < b.to && before[a.from] === after[b.from]) {
      steps.push({ kind: "kept", text: before[a.from++]! });
      b.from++;
    }
    let same = 0;
    while (
      a.from < a.to - same &&
      b.from < b.to - same &&
      before[a.to - 1 - same] === after[b.to - 1 - same]
    )
      same++;
    const [endA, endB] = [a.to - same, b.to - same];
    const anchors =
      depth > deepest
        ? []
        : keepOrder(
            findTwins(before, { from: a.from, to: endA }, after, { from: b.from, to: endB }),
          );
    if (anchors.length === 0) {
      for (let i = a.from; i < endA; i++) steps.push({ kind: "gone", text: before[i]! });
      for (let j = b.from; j < endB; j++) steps.push({ kind: "new", text: after[j]! });
    } else {
      let [fromA, fromB] = [a.from, b.from];
      for (const [i, j] of [...anchors, [endA, endB] as const]) {
        compare({ from: fromA, to: i }, { from: fromB, to: j }, depth + 1);
        if (i < endA) steps.push({ kind: "kept", text: before[i]! });
        [fromA, fromB] = [i + 1, j + 1];
      }
    }
    for (let i = endA; i < a.to; i++) steps.push({ kind: "kept", text: before[i]! });
  };
  compare({ from: 0, to: before.length }, { from: 0, to: after.length }, 0);
  return steps;
};

export const wordsIn = (sentence: string): string[] => sentence.split(/\s+/).filter(Boolean);

/** Which part of the longer sentence's words stand in the other too, in any order. */
const likeness = (a: string, b: string): number => {
  const [first, second] = [wordsIn(a), wordsIn(b)];
  const left = new Map<string, number>();
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of second) {
    const times = left.get(word) ?? 0;
    if (times > 0) {
      common++;
      left.set(word, times - 1);
    }
  }
  return common / Math.max(first.length, second.length);
};

/** Two sentences are one that changed where at least this part of their words is the same. */
const alike = 0.4;
/** How many new sentences are looked through for the one that a gone sentence became. */
const reach = 6;

export type ChangedSentence = { before?: string; after?: string };

const count = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};

/**
 * The sentences of a list that changed, are gone or are new. One that only moved has the same text
 * on both sides; that words which stand there several times changed places is not told.
 */
export const findEdits = (
  before: readonly string[],
  after: readonly string[],
): ChangedSentence[] => {
  const steps = diff(before, after);
  const textsOf = (kind: Step["kind"]): string[] =>
    steps.filter((step) => step.kind === kind).map(({ text }) => text);
  const [gone, fresh, often] = [
    count(textsOf("gone")),
    count(textsOf("new")),
    count([...before, ...after]),
  ];
  const moves = { gone: new Map<string, number>(), new: new Map<string, number>() };
  for (const [text, times] of gone)
    for (const kind of ["gone", "new"] as const)
      moves[kind].set(text, Math.min(times, fresh.get(text) ?? 0));
  const edits: ChangedSentence[] = [];
  let [from, to]: [string[], string[]] = [[], []];
  const settle = (): void => {
    for (const text of from) {
      const at = to.slice(0, reach).findIndex((other) => likeness(text, other) >= alike);
      if (at < 0) edits.push({ before: text });
      else
        edits.push(...to.splice(0, at).map((other) => ({ after: other })), {
          before: text,
          after: to.shift()!,
        });
    }
    edits.push(...to.map((other) => ({ after: other })));
    [from, to] = [[], []];
  };
  for (const { kind, text } of steps) {
    if (kind === "kept") {
      settle();
      continue;
    }
    const left = moves[kind].get(text) ?? 0;
    if (left === 0) (kind === "gone" ? from : to).push(text);
    else {
      moves[kind].set(text, left - 1);
      if (kind === "new" && often.get(text) === 2) edits.push({ before: text, after: text });
    }
  }
  settle();
  return edits;
};
