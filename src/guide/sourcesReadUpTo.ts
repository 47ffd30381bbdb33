import type { Guide } from "./Guide.ts";

/** The newest day on which a source of the guide was read, `2026-11-23`. */
export const sourcesReadUpTo = ({ area, sources }: Guide): string =>
  [area.sourcesRead, ...sources.map(({ read }) => read)].reduce((newest, read) =>
    read > newest ? read : newest,
  );
