import type { Guide } from "./Guide.ts";

/** The newest day on which a source of the time limits was read, `2026-11-27`; undefined where there are none. */
export const sourcesOfDates = (guide: Guide): string | undefined =>
  guide.claims
    .filter(({ kind }) => kind === "dates")
    .flatMap(({ cited }) => cited.map(({ source }) => guide.source(source).read))
    .sort()
    .at(-1);
