/**
 * Learns how much each thing counts in search, and says how well that carries over to pages it has not learned from.
 * `npm run bench -- learn` prints the weights for `src/search/weights.ts`; a person reviews them and writes them there.
 */
import { search } from "../../_data/search.ts";
import { dataFolder } from "../../src/edition.ts";
import { loadGuide } from "../../src/guide/loadGuide.ts";
import { loadSingle } from "../../src/records/readSingle.ts";
import {
  compileCounts,
  countWords,
  type Counts,
  type Knowledge,
} from "../../src/search/compile.ts";
import { listEntries } from "../../src/search/entries.ts";
import { rankParts, unpackIndex, type Index } from "../../src/search/rank.ts";
import { tokensOf } from "../../src/search/tokens.ts";
import { understand, type Understood } from "../../src/search/understand.ts";
import { weights as written, type Weights } from "../../src/search/weights.ts";
import type { Entry } from "../../src/search/wordsIndex.ts";
import { learnAnswered } from "./learnAnswered.ts";
import {
  countPlace,
  placeOfRight,
  readReal,
  readUnanswered,
  readWritten,
  scoreTable,
  type Labelled,
  type Score,
} from "./queries.ts";

/** A query with how much it counts: a real one more than one written for testing. */
type Example = Labelled & { counts: number; understood: Understood };

const area = "rotherham";
const countsReal = 2;
const folds = 4;

const normal = (text: string): string => tokensOf(text).join(" ");

/** Without the lines that are a query of a set, word for word: learned from them, every weight would look right. */
const withoutQueries = (entries: readonly Entry[], queries: readonly Labelled[]): Entry[] => {
  const known = new Set(queries.map(({ q }) => normal(q)));
  return entries.map((entry) => ({
    ...entry,
    names: entry.names.filter(({ text, field }) => field !== "asked" || !known.has(normal(text))),
  }));
};

/** Each number of the weights, by its path. */
const numbersOf = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === "number"
    ? [path]
    : Object.entries(value as object).flatMap(([name, part]) => numbersOf(part, [...path, name]));

const numberAt = (weights: Weights, path: readonly string[]): number =>
  path.reduce<unknown>(
    (value, name) => (value as Record<string, unknown>)[name],
    weights,
  ) as number;

const withNumber = (weights: Weights, path: readonly string[], number: number): Weights => {
  const set = (value: unknown, [name, ...rest]: readonly string[]): unknown =>
    name === undefined
      ? number
      : { ...(value as object), [name]: set((value as Record<string, unknown>)[name], rest) };
  return set(weights, path) as Weights;
};

/** What only the order of an answer depends on: the index need not be made anew for it. */
const isOfRanking = ([group, , name]: readonly string[]): boolean =>
  group === "neighbours" || group === "covers" || group === "asksMeaning" || name === "titleFits";

/** What a place is worth, and by how much the right page stands before the best wrong one. */
const worth = { first: 1, three: 0.45, ten: 0.1, margin: 0.3 };

const worthOf = (example: Example, index: Index, weights: Weights): number => {
  const { found } = rankParts(example.understood, index, 10, weights);
  const place = placeOfRight(
    found.map(({ entry }) => entry.address),
    example,
  );
  if (place < 0) return 0;
  const wrong = found.find(({ entry }) => placeOfRight([entry.address], example) < 0)?.score ?? 0;
  const right = found[place]!.score;
  const { first, three, ten, margin } = worth;
  return (place === 0 ? first : place < 3 ? three : ten) + (margin * right) / (right + wrong);
};

type Try = { weights: Weights; index: Index; worth: number };

/** Goes up the hill one number at a time, until no step is worth more. */
const climb = (
  counts: Counts,
  knowledge: Knowledge,
  examples: readonly Example[],
  start: Weights,
): Weights => {
  const tryOut = (weights: Weights, made?: Index): Try => {
    const index = made ?? unpackIndex(compileCounts(counts, knowledge, [], weights));
    const sum = examples.reduce(
      (total, example) => total + example.counts * worthOf(example, index, weights),
      0,
    );
    return { weights, index, worth: sum };
  };
  /** A step has to be worth this many queries, or it is chance. */
  const leastGain = 0.2;
  let best = tryOut(start);
  // A page's own strength is the measure of the others; answers are learned by themselves; a meaning that was asked
  // for comes first, whatever the few queries of the sets that ask for one.
  const paths = numbersOf(start).filter(
    ([group, name]) => group !== "answered" && group !== "asksMeaning" && name !== "page",
  );
  for (const factors of [
    [0.6, 1.6],
    [0.8, 1.25],
  ]) {
    for (const path of paths) {
      for (const factor of factors) {
        const number = Number(
          (numberAt(best.weights, path) * factor || factor / 10).toPrecision(2),
        );
        if (path[0] === "evening" && number > 1) continue;
        const next = tryOut(
          withNumber(best.weights, path, number),
          isOfRanking(path) ? best.index : undefined,
        );
        if (next.worth > best.worth + leastGain) best = next;
      }
    }
  }
  return best.weights;
};

const countAll = (
  scores: Map<string, Score>,
  examples: readonly Example[],
  index: Index,
  weights: Weights,
): void => {
  for (const example of examples) {
    const { found } = rankParts(example.understood, index, 10, weights);
    const place = placeOfRight(
      found.map(({ entry }) => entry.address),
      example,
    );
    const set = example.counts === countsReal ? "real" : "written";
    countPlace(scores, [set, `${set} ${example.kind}`], place);
  }
};

export const learn = (): void => {
  const knowledge = loadSingle(dataFolder, "search.yaml", search);
  const [real, tests] = [readReal().filter(({ ok }) => ok.length > 0), readWritten()];
  const entries = withoutQueries(listEntries(loadGuide(dataFolder, area)), [...real, ...tests]);
  const counts = countWords(entries, knowledge);
  const indexFor = (weights: Weights): Index =>
    unpackIndex(compileCounts(counts, knowledge, [], weights));
  const first = indexFor(written);
  const examples = [
    ...real.map((query) => ({ ...query, counts: countsReal })),
    ...tests.map((query) => ({ ...query, counts: 1 })),
  ].map((query): Example => ({ ...query, understood: understand(`${query.q} `, first) }));
  // All queries about one page are in one fold, their misspelt forms among them.
  const pages = [...new Set(examples.map(({ ok }) => ok[0]!))].sort();
  const foldOf = ({ ok }: Example): number => pages.indexOf(ok[0]!) % folds;

  const before = new Map<string, Score>();
  countAll(before, examples, first, written);
  console.log(`As the weights are now:\n${scoreTable(before)}`);
  const after = new Map<string, Score>();
  for (let fold = 0; fold < folds; fold++) {
    const weights = climb(
      counts,
      knowledge,
      examples.filter((example) => foldOf(example) !== fold),
      written,
    );
    countAll(
      after,
      examples.filter((example) => foldOf(example) === fold),
      indexFor(weights),
      weights,
    );
  }
  console.log(
    `\nLearned, on queries about pages that were not learned from:\n${scoreTable(after)}`,
  );
  const weights = climb(counts, knowledge, examples, written);
  const all = new Map<string, Score>();
  countAll(all, examples, indexFor(weights), weights);
  console.log(`\nLearned from all, on the same:\n${scoreTable(all)}`);
  const index = indexFor(weights);
  const answered = learnAnswered(
    examples.map(({ understood }) => rankParts(understood, index, 10, weights).signs),
    readUnanswered().map(
      ({ q }) => rankParts(understand(`${q} `, index), index, 10, weights).signs,
    ),
  );
  console.log(`\n${JSON.stringify({ ...weights, answered }, undefined, 2)}`);
};
