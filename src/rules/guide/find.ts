/** What people type, and the page that search has to show them. */
import type { Issue } from "../../records/issue.ts";
import { placeOfTop } from "../../records/place.ts";
import { help, toChange } from "./toChange.ts";
import { recordsOn } from "./whereSaid.ts";
import type { Whole } from "./Whole.ts";

/** Results that a phone shows before anybody scrolls. */
const first = 3;

export const checkFind = (whole: Whole): Issue[] =>
  whole.rules.find.flatMap((rule): Issue[] =>
    rule.typed.flatMap((typed): Issue[] => {
      const shown = whole.search(typed).slice(0, first);
      const isThere = whole.pages.some(({ address }) => address === rule.page);
      if (!isThere || shown.includes(rule.page)) return [];
      const [record] = recordsOn(whole, rule.page);
      return [
        {
          ...(record ? placeOfTop(record.read) : { file: `The page ${rule.page}` }),
          message:
            `Whoever types “${typed}” does not find ${rule.page} among the first ${first} pages. ` +
            rule.reason,
          found: shown.join(", ") || "no page",
          fix:
            "look which words in otherNames or asked lead there, here and on the pages found. " +
            toChange(rule),
          help,
        },
      ];
    }),
  );
