/** What may stand on no page: told in the record that says it, else by page. */
import type { Issue } from "../../records/issue.ts";
import { describePages } from "../pageLanguage.ts";
import { findAny } from "./phrase.ts";
import { help, toChange } from "./toChange.ts";
import { findSaid } from "./whereSaid.ts";
import type { Whole } from "./Whole.ts";

export const checkNeverSay = (whole: Whole): Issue[] =>
  whole.rules.neverSay.flatMap((rule): Issue[] => {
    const find = findAny(rule.words);
    // In the HTML too: a number to ring stands in a link's address.
    const pages = whole.pages.flatMap(({ address, html, text }) => {
      const words = find(text) ?? find(html);
      return words === undefined ? [] : [{ address, words }];
    });
    const [first] = pages;
    if (!first) return [];
    const issueOf = (words: string): Omit<Issue, "file"> => ({
      message: `The guide never says “${words}”. ${rule.reason}`,
      fix: `take it out. ${toChange(rule)}`,
      help,
    });
    const said = findSaid(whole, (sentence) => find(sentence) !== undefined);
    if (said.length > 0)
      return said.map(({ place, sentence }) => ({
        ...place,
        ...issueOf(find(sentence)!),
        found: sentence,
      }));
    return [{ file: describePages(pages.map(({ address }) => address)), ...issueOf(first.words) }];
  });
