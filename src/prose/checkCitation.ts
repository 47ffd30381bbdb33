import { didYouMean, suggest } from "../text/suggest.ts";
import type { Citation } from "./citation.ts";
import type { Add, Knowledge } from "./ProseIssue.ts";

/** Holds a citation that can be read to the sources that there are, and to its own force. */
export const checkCitation = (
  raw: string,
  citation: Citation,
  knowledge: Knowledge,
  add: Add,
): void => {
  const kinds: string[] = [];
  for (const { source: id, pinpoint } of citation.cited) {
    const source = knowledge.sources.get(id);
    if (!source) {
      const meant = suggest(id, knowledge.sources.keys());
      add({
        message: `There is no source "${id}".${didYouMean(meant)}`,
        found: raw,
        snippet: raw,
        fix: meant
          ? `write @${meant}`
          : "use the id of a file in _data/sources, or write a new source first",
        help: "citations",
      });
      continue;
    }
    kinds.push(source.kind);
    if (pinpoint === undefined && (source.kind === "law" || source.kind === "statutory guidance")) {
      add({
        message: `This citation does not say where in "${id}" the rule stands.`,
        found: raw,
        snippet: raw,
        fix: "add a comma and the section, regulation or paragraph",
        help: "citations",
      });
    }
    if (pinpoint !== undefined && source.unconfirmed.includes(pinpoint)) {
      add({
        message: `The place "${pinpoint}" in "${id}" is not confirmed, so it is not cited.`,
        found: raw,
        snippet: raw,
        fix: "cite the chapter or section instead",
        help: "citations",
      });
    }
  }
  if (citation.force === "must" && kinds.length > 0 && !kinds.includes("law")) {
    add({
      message: "A must rests on law, and none of these sources is law.",
      expected: "a source whose kind is law",
      found: raw,
      snippet: raw,
      fix: "cite the Act or the regulation, or write should if it is guidance",
      help: "citations",
    });
  }
};
