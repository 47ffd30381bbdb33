/** Learns from which signs search tells that the guide has no answer: logistic regression, made by hand as it is small. */
import { oddsOf, type Signs } from "../../src/search/answered.ts";
import type { Weights } from "../../src/search/weights.ts";

type Answered = Weights["answered"];
const names = ["score", "covers", "unheard", "elsewhere"] as const;
/** The share of queries with an answer that may be told wrongly that they have none. */
const mostWrong = 0.025;
const steps = 4000;
const pace = 0.3;
/** Holds the numbers small, so that a few queries do not pull them far. */
const hold = 0.002;

const flat: Answered = { score: 0, covers: 0, unheard: 0, elsewhere: 0, least: 0 };

/** Both kinds count the same, however many there are of each. */
const fit = (having: readonly Signs[], lacking: readonly Signs[]): Answered => {
  let answered = flat;
  const sets = [
    { of: having, right: 1 },
    { of: lacking, right: 0 },
  ];
  for (let step = 0; step < steps; step++) {
    const slope = { ...flat } as Record<keyof Answered, number>;
    for (const { of, right } of sets) {
      for (const signs of of) {
        const wrong = (right - 1 / (1 + Math.exp(-oddsOf(signs, { answered })))) / of.length;
        for (const name of names) slope[name] += wrong * signs[name];
        slope.least -= wrong;
      }
    }
    answered = Object.fromEntries(
      Object.entries(answered).map(([name, number]) => [
        name,
        number + pace * (slope[name as keyof Answered] - (name === "least" ? 0 : hold * number)),
      ]),
    ) as Answered;
  }
  return answered;
};

/** Where the line is drawn: so that of the queries with an answer not more than a few lie below it. */
const drawLine = (answered: Answered, having: readonly Signs[]): Answered => {
  const odds = having.map((signs) => oddsOf(signs, { answered })).sort((a, b) => a - b);
  const line = odds[Math.floor(odds.length * mostWrong)] ?? 0;
  return { ...answered, least: answered.least + line };
};

/** The share of queries that are told to have no answer. */
const toldNone = (some: readonly Signs[], answered: Answered): number =>
  some.filter((signs) => oddsOf(signs, { answered }) < 0).length / some.length;

const rounded = (answered: Answered): Answered =>
  Object.fromEntries(
    Object.entries(answered).map(([name, number]) => [name, Number(number.toFixed(2))]),
  ) as Answered;

/** @param having signs of queries that have an answer @param lacking of queries that have none */
export const learnAnswered = (having: readonly Signs[], lacking: readonly Signs[]): Answered => {
  const folds = 5;
  const told = { having: 0, lacking: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (_: Signs, at: number): boolean => at % folds === fold;
    const outside = (signs: Signs, at: number): boolean => !inFold(signs, at);
    const own = having.filter(outside);
    const answered = drawLine(fit(own, lacking.filter(outside)), own);
    told.having += toldNone(having.filter(inFold), answered) / folds;
    told.lacking += toldNone(lacking.filter(inFold), answered) / folds;
  }
  const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
  console.log(
    `\nTold that there is no answer, on queries not learned from: ${percent(told.lacking)} of ${lacking.length} that have none, ` +
      `${percent(told.having)} of ${having.length} that have one`,
  );
  return rounded(drawLine(fit(having, lacking), having));
};
