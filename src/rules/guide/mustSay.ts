/** What a page has to say: one of some phrases, in the text as families read it. */
import type { RulesRecord } from "../../../_data/rules.ts";
import type { Issue } from "../../records/issue.ts";
import { placeOfValue } from "../../records/place.ts";
import { listWords } from "../../text/list.ts";
import type { Verdict } from "../checkLanguage.ts";
import { findAny } from "./phrase.ts";
import { help, toChange } from "./toChange.ts";
import { findNearest } from "./whereSaid.ts";
import type { Whole } from "./Whole.ts";

type MustSay = RulesRecord["mustSay"][number];
type On = MustSay["on"][number];

const tellMissing = (whole: Whole, rule: MustSay, { page, words }: On): Issue => {
  const nearest = findNearest(whole, page, words[0]!);
  return {
    ...(nearest?.place ?? { file: `The page ${page}` }),
    message:
      `The page ${page} has to say ${listWords(words.map((one) => `“${one}”`))}, ` +
      `and does not. ${rule.reason}`,
    ...(nearest?.sentence === undefined ? {} : { found: nearest.sentence }),
    fix: `say it in these words, as a part of a sentence. ${toChange(rule)}`,
    help,
  };
};

/** A rule about a page that went: where it leads on the page is no more, and so is the rule. */
const tellGone = ({ rulesFile, redirects }: Whole, path: (string | number)[], on: On): Issue[] => {
  if (!rulesFile) return [];
  const to = redirects.get(on.page);
  return [
    {
      ...placeOfValue(rulesFile, path),
      message:
        to === undefined
          ? "No page stands at this address, so this rule holds nothing."
          : `This page has gone, and its address leads to ${to}: this rule holds nothing.`,
      found: on.page,
      fix: "write the page that says it now, or take these lines out",
      help,
    },
  ];
};

export const checkMustSay = (whole: Whole): Verdict => {
  const pages = new Map(whole.pages.map(({ address, text }) => [address, text]));
  const verdict: Verdict = { mustFix: [], advice: [] };
  for (const [index, rule] of whole.rules.mustSay.entries())
    for (const [at, on] of rule.on.entries()) {
      const text = pages.get(on.page);
      if (text === undefined)
        verdict.advice.push(...tellGone(whole, ["mustSay", index, "on", at, "page"], on));
      else if (findAny(on.words)(text) === undefined)
        verdict.mustFix.push(tellMissing(whole, rule, on));
    }
  return verdict;
};
