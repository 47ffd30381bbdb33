import type { Fixed } from "./fixRecord.ts";

const listOf = (lines: readonly number[]): string =>
  lines.length === 1
    ? `Line ${lines[0]}`
    : `Lines ${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}`;

/** What was done to a file, by line as its editor knew them; nothing for a file that was right. */
export const describeFixed = (file: string, { changes, told }: Fixed): string[] => {
  if (changes.length + told.length === 0) return [];
  const deeds = [...new Set(changes.map(({ did }) => did))].map((did) => {
    const lines = new Set(changes.filter((change) => change.did === did).map(({ line }) => line));
    return `  ${listOf([...lines].sort((a, b) => a - b))}: ${did}.`;
  });
  return [
    [
      file,
      ...deeds,
      ...told.map(
        ({ line, message }) =>
          `  ${line === undefined ? "" : `Line ${line} was not changed: `}${message}`,
      ),
    ].join("\n"),
  ];
};
