/**
 * What is mended in lines by themselves, before anybody has to understand them: spaces, tabs, and
 * signs that only look like them.
 */
import { findTextLines, type Change, type Line } from "./lines.ts";

/**
 * Spaces of other widths, which web pages and word processors put in; the one
 * of no width is taken out.
 */
const oddSpace = /[\u00a0\u2000-\u200a\u202f\u3000]/g;
const noSpace = /[\u200b\ufeff]/g;
/** A line's beginning: spaces of any kind, a hyphen or a field's name, and the spaces after it. */
const beginning = /^[\s\u200b]*(?:- ?|\w+:(?=[\s\u200b]))?[\s\u200b]*/;

const tidy = (
  text: string,
  textBegins: number | undefined,
  did: (what: string) => void,
): string => {
  let rest = text;
  const lead = textBegins === undefined ? beginning.exec(text)![0] : /^[\s\u200b]*/.exec(text)![0];
  if (oddSpace.test(lead) || noSpace.test(lead)) {
    did("put plain spaces for spaces that were copied from elsewhere");
    rest = lead.replace(noSpace, "").replace(oddSpace, " ") + text.slice(lead.length);
  }
  const tabs = /^[ \t]*/.exec(rest)![0];
  // Inside a text that began with spaces, a tab further in is the text's own.
  if (
    tabs.includes("\t") &&
    (textBegins === undefined || tabs.indexOf("\t") < Math.max(1, textBegins))
  ) {
    did("put two spaces for each tab at the start");
    rest = tabs.replaceAll("\t", "  ") + rest.slice(tabs.length);
  }
  const afterName = /^(\s*(?:- +)*\w+:)[ \t]*\t[ \t]*/.exec(rest);
  if (textBegins === undefined && afterName) {
    did("put a space for the tab after the colon");
    rest = `${afterName[1]} ${rest.slice(afterName[0].length)}`;
  }
  if (textBegins === undefined && /[ \t]$/.test(rest)) {
    did("took away spaces at the end");
    rest = rest.trimEnd();
  }
  return rest;
};

/** Mends the spaces of all lines; what stands in texts of several lines is left as it is. */
export const tidyLines = (lines: readonly Line[], changes: Change[]): Line[] => {
  const begins = findTextLines(lines.map(({ text }) => text));
  return lines.map(({ text, number }, index) => ({
    number,
    text: tidy(text, begins[index], (did) => changes.push({ line: number, did })),
  }));
};
