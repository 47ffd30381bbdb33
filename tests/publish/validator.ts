/** HTML's own rules, as html-validate holds pages against them, and those of them that are not ours. */
import { HtmlValidate } from "html-validate";
import type { SitePage } from "../../src/site/SitePage.ts";

/** Rules of html-validate's recommended set that are not ours, each with its reason. */
export const switchedOff: Record<string, string> = {
  "doctype-style": "HTML reads the doctype in capitals and in small letters alike; ours is small.",
  "void-style": "Preact writes <meta/>, which HTML reads as <meta>.",
  "long-title":
    "A limit of one search engine, not of HTML. A page of a source carries the title its publisher gave it.",
  "tel-non-breaking":
    "The stylesheet keeps a number on one line (a test in a browser holds it to that); a number with other spaces in it would not paste well.",
};

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Reported, but no error: so that a rule that is off for nothing is noticed.
    ...Object.fromEntries(Object.keys(switchedOff).map((rule) => [rule, "warn"])),
    // Places in a source keep the numbers that its readers know: HTML allows any id without a space.
    "valid-id": ["error", { relaxed: true }],
    "heading-level": [
      "error",
      { allowMultipleH1: false, minInitialRank: "h1", sectioningRoots: [] },
    ],
    "input-missing-label": "error",
  },
});

export type Finding = { rule: string; severity: number; at: string };

export const findingsIn = async ({
  address,
  html,
}: Pick<SitePage, "address" | "html">): Promise<Finding[]> =>
  (await validator.validateString(html, address)).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, severity, message, line, column }) => ({
      rule: ruleId,
      severity,
      at: `${address} ${line}:${column} ${message}`,
    })),
  );

/** A line for each rule, with the first of its places: a fault of a template reads as one fault, not as one per page. */
export const perRule = (findings: readonly Finding[]): string[] =>
  [...new Set(findings.map(({ rule }) => rule))].map((rule) => {
    const places = findings.filter((finding) => finding.rule === rule).map(({ at }) => at);
    return `${rule}, ${places.length} times: ${places.slice(0, 3).join("; ")}`;
  });
