/** The labelled queries of `tests/search/`, and how well an order of pages answers them. */
import { readFileSync } from "node:fs";

/** One query with every page that truly answers it, or with none where the guide has no answer. */
export type Labelled = {
  q: string;
  kind: string;
  /** Where it was found, where that is known. */ place?: string;
  /** Addresses of pages, or of words at their own place; empty where no page of the guide answers. */
  ok: readonly string[];
};
export type Score = { asked: number; first: number; three: number };

const folder = "tests/search";

const readLines = (file: string): { line: number; value: Record<string, unknown> }[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .flatMap((text, index) =>
      text.trim() === ""
        ? []
        : [{ line: index + 1, value: JSON.parse(text) as Record<string, unknown> }],
    );

/** The page of each topic that the older set is labelled with. */
export const readTopics = (): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`${folder}/topics.json`, "utf8")) as Record<string, string>;

/**
 * Reads a set of queries, one JSON object on a line: `{q, kind, topic, also?}` or `{q, kind, ok}` or `{q, kind, missing}`.
 * @throws with the line where one is not as it should be
 */
export const readQueries = (file: string): Labelled[] => {
  const topics = readTopics();
  return readLines(file).map(({ line, value }): Labelled => {
    const { q, kind, topic, also, ok, missing, place } = value as Partial<Labelled> & {
      topic?: string;
      also?: string[];
      missing?: string;
    };
    const page = topic === undefined ? undefined : topics[topic];
    const pages = ok ?? (page === undefined ? undefined : [page, ...(also ?? [])]);
    if (q === undefined || kind === undefined || (pages === undefined && missing === undefined))
      throw new Error(
        `${file}, line ${line}: no query, no kind, or a topic that topics.json lacks.`,
      );
    return { q, kind, ok: pages ?? [], ...(place === undefined ? {} : { place }) };
  });
};

/** Real queries, from public places. */
export const readReal = (): Labelled[] => readQueries(`${folder}/real.jsonl`);
/** Queries written for testing. */
export const readWritten = (): Labelled[] => readQueries(`${folder}/queries.jsonl`);
/** Queries, real and made, to which the guide has no answer. */
export const readUnanswered = (): Labelled[] => readQueries(`${folder}/unanswered.jsonl`);

/**
 * The place of the first right page, counted from 0; -1 where there is none.
 * @param found addresses, best first; a word's may come with its own place or without
 */
export const placeOfRight = (found: readonly string[], { ok }: Pick<Labelled, "ok">): number =>
  found.findIndex((address) => {
    const page = address.replace(/#.*/, "");
    return ok.includes(address) || ok.includes(page);
  });

/** Counts a place towards each of these scores. */
export const countPlace = (
  scores: Map<string, Score>,
  names: readonly string[],
  place: number,
): void => {
  for (const name of names) {
    const score = scores.get(name) ?? { asked: 0, first: 0, three: 0 };
    score.asked += 1;
    if (place === 0) score.first += 1;
    if (place >= 0 && place < 3) score.three += 1;
    scores.set(name, score);
  }
};

/** A table of scores, "all" last. */
export const scoreTable = (scores: ReadonlyMap<string, Score>): string => {
  const percent = (part: number, whole: number): string =>
    `${((100 * part) / whole).toFixed(1)}%`.padStart(7);
  return [...scores]
    .sort(([a], [b]) => Number(a === "all") - Number(b === "all"))
    .map(
      ([name, { asked, first, three }]) =>
        `  ${name.padEnd(12)} ${String(asked).padStart(4)} queries   first ${percent(first, asked)}   among three ${percent(three, asked)}`,
    )
    .join("\n");
};
