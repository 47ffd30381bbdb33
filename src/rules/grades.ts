/**
 * The school grade at which each page of a guide reads: the measure that the check holds records
 * to, for the page that shows it.
 */
import { blanksFor } from "../guide/checkLetter.ts";
import type { Guide } from "../guide/Guide.ts";
import { kinds, pageKinds } from "../kinds/kinds.ts";
import { leavesOf } from "../records/schema.ts";
import { parseProse } from "../prose/markdown.ts";
import { patternOfTerms } from "./checkLanguage.ts";
import { addMeasures, gradeOf, measure, passagesOf } from "./measure.ts";

/** The grade of every page, by its kind and id: `roles/senco`. */
export const gradePages = (guide: Guide): ReadonlyMap<string, number> => {
  const asRecords = <Value>(values: readonly Value[]): { record: Value }[] =>
    values.map((record) => ({ record }));
  const terms = patternOfTerms({
    terms: asRecords(guide.terms),
    roles: asRecords(guide.roles),
    resources: asRecords(guide.resources),
    signposting: asRecords(guide.signposting),
    sources: asRecords(guide.sources),
  });
  return new Map(
    pageKinds.flatMap((kind) =>
      guide[kind].map((record): [string, number] => {
        const passages = leavesOf(kinds[kind].schema, record)
          .filter(({ meta }) => meta.prose)
          .flatMap(({ value, meta }) =>
            passagesOf(
              parseProse(value, meta.prose!, {
                areaValues: guide.areaValues,
                ...blanksFor(record, meta),
              }),
            ),
          );
        return [
          `${kind}/${record.id}`,
          gradeOf(addMeasures(passages.map((passage) => measure(passage, terms)))),
        ];
      }),
    ),
  );
};
