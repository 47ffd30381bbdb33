/** Whether the guide has an answer to a query, told from how well its best page fits. */
import type { Part } from "./understand.ts";
import type { Index } from "./unpack.ts";
import { stemOf } from "./tokens.ts";
import type { Weights } from "./weights.ts";

/** A word of a query with how much it tells, in bits. */
export type Asked = { part: Part; info: number };
/** The best page: its score, how much of what was asked leads to it, in bits, and the stems of its title. */
export type Best = { score: number; told: number; entry: { stems: readonly string[] } };

/** What speaks for an answer, and what against it; each is 0 where there is nothing of it. */
export type Signs = {
  /** How strongly the words lead to the best page, as a logarithm: twice as strongly is not twice as sure. */
  score: number;
  /** The share of the query that leads to the best page. */
  covers: number;
  /** The share of the query that leads nowhere in the guide. */
  unheard: number;
  /** 1 where a word asks for what the guide is not about, and the best page is not about it all the same. */
  elsewhere: number;
};

export const signsOf = (
  asked: readonly Asked[],
  best: Best | undefined,
  { elsewhere }: Index,
): Signs => {
  const whole = asked.reduce((sum, { info }) => sum + info, 0);
  if (!best || whole === 0) return { score: 0, covers: 0, unheard: 1, elsewhere: 0 };
  const unheard = asked.filter(({ part }) => part.may.length === 0);
  const isElsewhere = asked
    .map(({ part }) => stemOf(part.written))
    .some((stem) => elsewhere.has(stem) && !best.entry.stems.includes(stem));
  return {
    score: Math.log(1 + best.score),
    covers: best.told / whole,
    unheard: unheard.reduce((sum, { info }) => sum + info, 0) / whole,
    elsewhere: isElsewhere ? 1 : 0,
  };
};

/** Above 0 where the guide has an answer: log-odds, less the odds from which it is said that it has none. */
export const oddsOf = (signs: Signs, { answered }: Pick<Weights, "answered">): number =>
  answered.score * signs.score +
  answered.covers * signs.covers +
  answered.unheard * signs.unheard +
  answered.elsewhere * signs.elsewhere -
  answered.least;
