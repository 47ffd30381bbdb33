/** Every name that leads to a page: its own, and the other names people use. Search and the A to Z read them here. */
import type { Guide, Target } from "./Guide.ts";

export type Name = {
  name: string;
  target: Target;
  /** True for a name that is not the page's own. */ other: boolean;
};

const sortKey = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/^[^a-z0-9£]+/, "");

/** All names, in the order of the alphabet; a name that two pages share stands once for each. */
export const allNames = (guide: Guide): Name[] => {
  const records = guide.kinds
    .filter(({ inAToZ }) => inAToZ)
    .flatMap((kind) =>
      guide.recordsOf(kind).map((record) => [`${kind.link}:${record.id}`, record] as const),
    );
  return records
    .flatMap(([link, record]) => {
      const target = guide.target(link);
      const letters = record.letters ? [record.letters] : [];
      return [
        { name: record.name, target, other: false },
        ...[...letters, ...(record.otherNames ?? [])].map((name) => ({
          name,
          target,
          other: true,
        })),
      ];
    })
    .map((entry) => ({ entry, key: sortKey(entry.name) }))
    .sort((a, b) =>
      a.key < b.key ? -1 : a.key > b.key ? 1 : a.entry.target.link < b.entry.target.link ? -1 : 1,
    )
    .map(({ entry }) => entry);
};

/** The letter under which a name stands; digits and signs stand together. */
export const letterOf = (name: string): string => {
  const first = sortKey(name)[0]?.toUpperCase() ?? "";
  return /[A-Z]/.test(first) ? first : "0–9";
};
