/**
 * Sentences that state a duty, a right, an amount or a time limit, and do not
 * say where it is written.
 */
import { defineRule } from "../Rule.ts";

/** Words that make a sentence a claim which needs a source. */
const tellingWords = [
  "must",
  "should",
  "has to",
  "have to",
  "entitled",
  "(?:a|the|your|legal) rights? to",
  "by law",
  "legal duty",
  "within (?:\\w+ ){1,3}(?:days?|weeks?|months?|years?)",
  "at least (?:\\w+ ){1,3}(?:days?|weeks?|months?|times)",
];
const telling = new RegExp(`\\b(?:${tellingWords.join("|")})\\b|£\\d`, "i");
/** A sentence that tells the reader what to do is advice of ours, and a question claims nothing. */
const beginnings =
  "Ask|Say|Write|Keep|See|Check|Look|Tell|Read|Use|Put|Find|Go|Send|Bring|Start|Note|Take|Make|" +
  "Speak|Talk|If you|You do not have to|You may want|Then|First|Next|Agree|Do not|Try";
const advice = new RegExp(`^(?:${beginnings})\\b|^\\p{Ll}|[?:]$`, "u");

/** Whether a sentence without a citation ought to have one. */
export const needsSource = (sentence: string): boolean =>
  telling.test(sentence.replace(/“[^“”]*”/g, "")) &&
  !advice.test(sentence) &&
  sentence.split(" ").length > 4;

export const unsourced = defineRule({
  name: "unsourced",
  on: "claim",
  check: ({ sentence, claims }) =>
    claims.length > 0 || !needsSource(sentence)
      ? []
      : [
          {
            message:
              "This sentence states a duty, a right, an amount or a time limit, " +
              "and does not say where it is written.",
            expected: "a citation, as in [must @cfa-2014, s.66(2)]",
            found: sentence,
            fix: "add the citation before the full stop, or say it as advice",
            help: "citations",
            must: true,
          },
        ],
});
