import type { AnyRecord, Order } from "../kinds/Kind.ts";

const compare = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

const byName = (a: AnyRecord, b: AnyRecord): number =>
  compare(a.name.toLowerCase(), b.name.toLowerCase());

/** Records without a place stand behind those that have one. */
const last = 100;
const byPlace = (a: AnyRecord, b: AnyRecord): number =>
  (a.listed ?? last) - (b.listed ?? last) || byName(a, b);

const dateOf = (record: AnyRecord): string => ("date" in record ? String(record.date) : "");
const byDate = (a: AnyRecord, b: AnyRecord): number =>
  compare(dateOf(b), dateOf(a)) || byName(a, b);

const orders: Record<Order, (a: AnyRecord, b: AnyRecord) => number> = {
  listed: byPlace,
  name: byName,
  newest: byDate,
};

/** Records in the order of their kind's list; the given list stays as it is. */
export const sortRecords = <Record extends AnyRecord>(
  records: readonly Record[],
  { order }: { order: Order },
): Record[] => records.toSorted(orders[order]);
