/**
 * A phone number or an email address that nobody has seen or confirmed stands nowhere: not on a
 * page, in search, in the guide as one file or in the open data. Confirmed, it may.
 */
import { listDetails, type Detail } from "../../freshness/toConfirm.ts";
import { escapePattern } from "../../text/escape.ts";
import type { Issue } from "../../records/issue.ts";
import { describePages } from "../pageLanguage.ts";
import { findSaid } from "./whereSaid.ts";
import type { Whole } from "./Whole.ts";

/** Digits as they may be grouped anywhere, or an address as it is. */
const patternOf = ({ value }: Pick<Detail, "value">): RegExp => {
  const digits = value.replace(/\D/g, "");
  return /^[\d\s]+$/.test(value)
    ? new RegExp(`(?<!\\d)${[...digits].join("[\\s.-]?")}(?!\\d)`)
    : new RegExp(escapePattern(value), "i");
};

const withoutSpaces = (value: string): string => value.replace(/\s/g, "");

/** A page by its address, any other file by its path. */
const nameOf = (path: string): string =>
  path.endsWith("index.html") ? `/${path.slice(0, -"index.html".length)}` : `/${path}`;

export const checkUnconfirmed = (whole: Whole): Issue[] => {
  const details = listDetails(whole.records).filter(({ field }) => /(?:phone|email)$/.test(field));
  // What one record leaves open, another may have confirmed.
  const evident = new Set(
    details.filter((detail) => detail.evident).map(({ value }) => withoutSpaces(value)),
  );
  const hidden = details.filter(({ value }) => !evident.has(withoutSpaces(value)));
  return hidden.flatMap((detail): Issue[] => {
    const pattern = patternOf(detail);
    const files = whole.texts.filter(({ text }) => pattern.test(text));
    if (files.length === 0) return [];
    const said = findSaid(whole, (sentence) => pattern.test(sentence) && sentence !== detail.value);
    return [
      {
        ...(said[0]?.place ?? { file: describePages(files.map(({ path }) => nameOf(path))) }),
        message: `Nobody has seen or confirmed ${detail.value}, so it stands nowhere in the guide.`,
        ...(said[0] ? { found: said[0].sentence } : {}),
        fix: `take it out here, or confirm it: look for ${detail.field} in ${detail.file}`,
        help: "phone-numbers-and-email-addresses",
      },
    ];
  });
};
