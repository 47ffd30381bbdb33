import type { Comparison } from "../../src/compare/Comparison.ts";

const none = { items: [], more: 0 };

/** A comparison in which nothing changed, but for what is given. */
export const found = (change: Partial<Comparison> = {}): Comparison => ({
  sites: "both",
  lost: none,
  moved: none,
  added: none,
  changed: none,
  repeated: none,
  shared: none,
  claims: none,
  links: none,
  ...change,
});

export const some = <Item>(...items: Item[]): { items: Item[]; more: number } => ({
  items,
  more: 0,
});
