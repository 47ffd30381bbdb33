import type { Source } from "../_data/sources.ts";
import type { Guide } from "../src/guide/Guide.ts";

/** The kinds of sources, in the order of their weight. */
export const sourceGroups: readonly { kind: Source["kind"]; heading: string }[] = [
  { kind: "law", heading: "Law" },
  { kind: "statutory guidance", heading: "Statutory guidance" },
  { kind: "guidance", heading: "Other guidance" },
  { kind: "local", heading: "Local sources" },
];

/** What a source is, in a word or two. */
export const nameOfSourceKind: Record<Source["kind"], string> = {
  law: "Law",
  "statutory guidance": "Statutory guidance",
  guidance: "Guidance",
  local: "Local information",
};

/** Sources by their ids, each with its number in the list of all of them, from 1. */
export const numberSources = ({ sources }: Guide): ReadonlyMap<string, number> =>
  new Map(
    sourceGroups
      .flatMap(({ kind }) => sources.filter((source) => source.kind === kind))
      .map(({ id }, place) => [id, place + 1]),
  );
