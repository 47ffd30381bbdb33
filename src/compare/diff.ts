/** What became of the words or sentences of a text, in the order in which a reader meets them. */
import { diffArrays } from "diff";
import { likeness } from "../text/likeness.ts";

/** What became of one text: kept, gone or new. */
export type Step = { kind: "kept" | "gone" | "new"; text: string };

/**
 * How many texts may differ before the exact order is given up: to find it takes the square of
 * their number.
 */
const mostEdits = 2000;

/** Of lists that have little in common: what is in both is kept where the second has it. */
const diffByText = (before: readonly string[], after: readonly string[]): Step[] => {
  const [old, now] = [new Set(before), new Set(after)];
  const gone = before.filter((text) => !now.has(text));
  return [
    ...gone.map((text): Step => ({ kind: "gone", text })),
    ...after.map((text): Step => ({ kind: old.has(text) ? "kept" : "new", text })),
  ];
};

const kindOf = ({ added, removed }: { added: boolean; removed: boolean }): Step["kind"] => {
  if (added) return "new";
  return removed ? "gone" : "kept";
};

/** Compares two lists of words or sentences. */
export const diff = (before: readonly string[], after: readonly string[]): Step[] =>
  diffArrays([...before], [...after], { maxEditLength: mostEdits })?.flatMap((change) =>
    change.value.map((text): Step => ({ kind: kindOf(change), text })),
  ) ?? diffByText(before, after);

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
