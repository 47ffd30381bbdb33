/** What a result can show beyond its title: a question's short answer, a service's number, a word's meaning. */
import type { AnyKind, AnyRecord } from "../kinds/Kind.ts";
import type { Guide } from "../guide/Guide.ts";
import { plainText } from "../prose/plain.ts";

/** `text` is plain; `phone` is written as the service groups it. */
export type Detail = { text: string; phone?: string };
/** By the entry's address. */
export type Details = Record<string, Detail>;

const detailOf = (kind: AnyKind, record: AnyRecord, guide: Guide): Detail =>
  kind.search?.detail?.(record, guide) ?? { text: plainText(kind.summary(record), guide) };

/** Details of every entry. A number is among them only where its page shows it too. */
export const listDetails = (guide: Guide): Details =>
  Object.fromEntries(
    guide.kinds
      .filter(({ search }) => search)
      .flatMap((kind) =>
        guide
          .recordsOf(kind)
          .map((record) => [kind.address(record.id), detailOf(kind, record, guide)]),
      ),
  );
