import type { Answer, Index } from "./rank.ts";
import { stemOf, tokensOf } from "./tokens.ts";

/**
 * What of a query is marked in its results: the words that say something, and those that led there. Without the index
 * nobody knows which words are small, and none is marked.
 */
export const tellingStems = (
  query: string,
  answer: Answer | undefined,
  index: Index | undefined,
): Set<string> =>
  new Set(
    [...tokensOf(query), ...(answer?.found.flatMap(({ words }) => words) ?? [])]
      .filter((word) => index !== undefined && !index.small.has(word))
      .map(stemOf),
  );
