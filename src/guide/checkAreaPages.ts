import { areaTexts, serviceNames } from "../../_data/areas.ts";
import type { Issue } from "../records/issue.ts";
import { placeOfValue } from "../records/place.ts";
import type { Loaded, Records } from "../records/readRecords.ts";

/** What the area's record says stands on pages that name it; without the page there is no place for it. */
export const checkAreaPages = (
  areas: readonly Loaded<"areas">[],
  { signposting, resources }: Records,
): Issue[] =>
  areas.flatMap(({ record, read }) => [
    ...areaTexts
      .filter(
        (name) =>
          record[name] !== undefined &&
          !resources.some(({ record: { areaText } }) => areaText === name),
      )
      .map((name) => ({
        ...placeOfValue(read, [name]),
        message: `No page shows the "${name}" of this area.`,
        fix: `write the line "areaText: ${name}" in the record of that money in _data/resources`,
        help: "words-of-your-council" as const,
      })),
    ...serviceNames
      .filter(
        (name) =>
          (name === "localOffer" || record.services[name]) &&
          !signposting.some(({ record: { local } }) => local === name),
      )
      .map((name) => ({
        ...placeOfValue(read, ["services", name]),
        message: `No page shows the "${name}" of this area.`,
        fix: `write the line "local: ${name}" in the record of that service in _data/signposting`,
        help: "words-of-your-council" as const,
      })),
  ]);
