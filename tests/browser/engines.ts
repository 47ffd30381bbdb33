/**
 * The engines beside axe, each of which finds what the others do not: HTML_CodeSniffer, at WCAG 2.2's levels A and AA
 * as far as it knows them, and IBM's checker, by its list for WCAG 2.2. Both tell, beside what they are sure of, what
 * a person should look at; a person did, and wrote it down in `reviewed.ts`. What neither can see and asks on every
 * page alike (HTML_CodeSniffer's notices: "check that the language of each passage is marked") is no finding.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright";
import { reviewed } from "./reviewed.ts";

export type Engine = "HTML_CodeSniffer" | "IBM";

/** `review` is the place in the list of what has been reviewed, or -1. */
export type Finding = {
  engine: Engine;
  rule: string;
  sure: boolean;
  says: string;
  place: string;
  review: number;
};

const read = (file: string): string =>
  readFileSync(fileURLToPath(import.meta.resolve(file)), "utf8");
const codeSniffer = read("html_codesniffer/build/HTMLCS.js");
const ibm = read("accessibility-checker-engine/ace.js");

// In the page, as text: what either engine gives is brought into one form, and each finding looked up in the list.
const inOneForm = (engine: Engine, findings: string): string => `(async () => {
  const reviewed = ${JSON.stringify(reviewed)};
  const findings = ${findings};
  return findings.map(({ rule, sure, says, element }) => ({
    engine: "${engine}", rule, sure, says, place: (element.outerHTML ?? element.nodeName).slice(0, 100),
    review: reviewed.findIndex((known) => known.engine === "${engine}" && known.rule === rule && element.nodeType === 1 && element.matches(known.only)),
  }));
})()`;

const errorsAndWarnings = `await new Promise((done) => HTMLCS.process("WCAG2AA", document, () => done(HTMLCS.getMessages()
  .filter(({ type }) => type !== HTMLCS.NOTICE)
  .map(({ type, code, msg, element }) => ({ rule: code.replace(/^WCAG2AA\\.Principle\\d\\.Guideline\\d_\\d+\\./, ""), sure: type === HTMLCS.ERROR, says: msg, element })))))`;
const notPassed = `(await new ace.Checker().check(document, ["WCAG_2_2"])).results
  .filter(({ value }) => value[1] !== "PASS")
  .map(({ ruleId, reasonId, value, message, node }) => ({ rule: ruleId + " " + reasonId, sure: value[0] === "VIOLATION" && value[1] === "FAIL", says: message, element: node }))`;

/**
 * Runs both engines over the page as it stands.
 * @param page one that may run scripts its own policy would not let in
 */
export const runOtherEngines = async (page: Page): Promise<Finding[]> => {
  await page.evaluate(codeSniffer);
  const first = await page.evaluate<Finding[]>(inOneForm("HTML_CodeSniffer", errorsAndWarnings));
  await page.evaluate(ibm);
  return [...first, ...(await page.evaluate<Finding[]>(inOneForm("IBM", notPassed)))];
};
