/**
 * What is known about how far a guide has been checked, in the order in which its page shows it.
 * Pure, and without today.
 */
import type { Checked } from "../../_data/fields.ts";
import type { Guide } from "../guide/Guide.ts";
import { addressOf, kinds, pageKinds, type KindName } from "../kinds/kinds.ts";

/** One page, and how far it has been checked. */
export type CheckedPage = {
  kind: KindName;
  id: string;
  name: string;
  address: string;
  read: string;
  due: string;
  owner?: string;
  reviewed?: Checked["reviewed"];
};
export type CheckedSection = { kind: KindName; name: string; pages: CheckedPage[] };

/**
 * The pages of the guide by section; then the area's own details and the
 * sources, which are dated too.
 */
export const sectionsChecked = (guide: Guide): CheckedSection[] => [
  ...pageKinds
    .filter((kind) => guide[kind].length > 0)
    .map((kind) => ({
      kind,
      name: kinds[kind].heading,
      pages: guide.recordsOf(kinds[kind]).flatMap(({ id, name, checked }): CheckedPage[] =>
        checked
          ? [
              {
                kind,
                id,
                name,
                address: addressOf(kind, id),
                read: checked.sourcesRead,
                due: checked.due,
                ...(checked.owner ? { owner: checked.owner } : {}),
                ...(checked.reviewed ? { reviewed: checked.reviewed } : {}),
              },
            ]
          : [],
      ),
    })),
  {
    kind: "sources",
    name: `Sources, and details of ${guide.area.name}`,
    pages: [
      {
        kind: "areas",
        id: guide.area.id,
        name: `Details of ${guide.area.name}`,
        address: addressOf("areas", guide.area.id),
        read: guide.area.sourcesRead,
        due: guide.area.due,
        ...(guide.area.owner ? { owner: guide.area.owner } : {}),
      },
      ...guide.sources.map(({ id, short, read, due, owner }): CheckedPage => ({
        kind: "sources",
        id,
        name: short,
        address: addressOf("sources", id),
        read,
        due,
        ...(owner ? { owner } : {}),
      })),
    ],
  },
];

/** How many are due in each month that has any, in order; a month is written 2027-05. */
export const countByMonth = (dates: readonly string[]): { month: string; count: number }[] => {
  const counts = new Map<string, number>();
  for (const date of dates) counts.set(date.slice(0, 7), (counts.get(date.slice(0, 7)) ?? 0) + 1);
  return [...counts]
    .map(([month, count]) => ({ month, count }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
};

/**
 * Values in columns of a width, from 0 to past the last value: each column's lower edge
 * and how many fall into it.
 */
export const countInColumns = (
  values: readonly number[],
  width: number,
): { from: number; count: number }[] => {
  const last = Math.floor(Math.max(0, ...values) / width);
  const columns = Array.from({ length: last + 1 }, (_, index) => ({
    from: index * width,
    count: 0,
  }));
  for (const value of values) columns[Math.max(0, Math.floor(value / width))]!.count++;
  return columns;
};

/** The value in the middle; of two, the lower one. */
export const middleOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
