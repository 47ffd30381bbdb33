/** How long a page may go without a check. */
import type { AnyRecord } from "../../kinds/Kind.ts";
import { addressOf, pageKinds, type KindName } from "../../kinds/kinds.ts";
import type { Issue } from "../../records/issue.ts";
import { placeOfValue, type ReadFile } from "../../records/place.ts";
import { monthsAfter, writeDate } from "../../text/dates.ts";
import { help, toChange } from "./toChange.ts";
import type { Whole } from "./Whole.ts";

type Paged = { kind: KindName; record: AnyRecord; read: ReadFile };

export const checkWithin = ({ records, rules }: Pick<Whole, "records" | "rules">): Issue[] => {
  const paged = pageKinds.flatMap((kind) => records[kind] as Paged[]);
  return paged.flatMap(({ kind, record, read }): Issue[] => {
    if (!record.checked) return [];
    const { sourcesRead, due } = record.checked;
    const address = addressOf(kind, record.id);
    const [strictest] = rules.checkWithin
      .filter(({ pages }) => pages === undefined || pages.includes(address))
      .sort((a, b) => a.months - b.months);
    const latest = strictest && monthsAfter(sourcesRead, strictest.months);
    if (latest === undefined || due <= latest) return [];
    return [
      {
        ...placeOfValue(read, ["checked", "due"]),
        message:
          `This page would be checked again on ${writeDate(due)}, which is too late. ` +
          strictest!.reason,
        expected: `${latest} or earlier: at most ${strictest!.months} months after its sources were read`,
        found: due,
        fix: `write ${latest}, or an earlier day. ${toChange(strictest!)}`,
        help,
      },
    ];
  });
};
