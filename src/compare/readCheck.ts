/**
 * Reads what `npm run check` printed: what must be mended and what is worth a
 * look, a message an item.
 */
import { cut, firstOf, limits, type Comparison } from "./Comparison.ts";

/** The text below a heading of the check, up to the next one. */
const partOf = (text: string, heading: string): string => {
  const start = text.indexOf(`━━ ${heading}`);
  if (start < 0) return "";
  const end = text.indexOf("\n━━ ", start);
  return text.slice(text.indexOf("\n", start) + 1, end < 0 ? undefined : end);
};

/** Messages with their place, as `describeProblems` prints them. */
const readProblems = (text: string): string[] => {
  const end = /^\d+ things? (?:to mend|worth a look) in \d+ files?\.$/m.exec(text)?.index;
  return end === undefined
    ? []
    : text
        .slice(0, end)
        .split(/\n{2,}/)
        .map((message) => message.replace(/^\n+|\s+$/g, ""))
        .filter(Boolean);
};

/**
 * How many of a failed step's last lines are quoted: the end is where the tools say what failed.
 */
const lastLines = 20;

/** Steps that failed after the records and pages were found right: types, style, tests. */
const readSteps = (text: string): string[] =>
  [...text.matchAll(/^── (.+): FAILED in /gm)].map((match) => {
    const name = match[1]!;
    const output = text
      .slice(text.lastIndexOf(`── ${name}\n`, match.index), match.index)
      .split("\n")
      .slice(1)
      .filter((line) => line.trim() !== "");
    return [
      `The check “${name}” failed. It is about the program, ` +
        "or about a promise that the pages have to keep.",
      ...output.slice(-lastLines),
    ].join("\n");
  });

const readFaults = (text: string): string[] => {
  const pages = /things are wrong with them:\n((?: {2}.+\n?)+)/.exec(text)?.[1];
  if (pages)
    return pages
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  const program = /^This is a fault of the program[^]*$/m
    .exec(text)?.[0]
    .split("\n\nNext: ")[0]!
    .trim();
  if (program) return [program];
  return [...readProblems(text), ...readSteps(text)];
};

/** Colours, where a program wrote them into its output. */
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/**
 * @param output all that the check printed
 * @throws if it is not the output of a check that came to its end
 */
export const readCheck = (output: string): NonNullable<Comparison["check"]> => {
  const text = output.replace(colours, "").replaceAll("\r\n", "\n");
  const part = partOf(text, "Must be mended");
  if (part === "")
    throw new Error(
      "This is not what npm run check prints to its end: the heading “Must be mended” is missing.",
    );
  const fix = readFaults(part);
  if (fix.length === 0 && text.includes("Next: mend what stands under"))
    fix.push(part.split("\n\nNext: ")[0]!.trim());
  const list = (messages: readonly string[]) =>
    firstOf(
      messages.map((message) => cut(message, 1900)),
      limits.messages,
    );
  return { fix: list(fix), advice: list(readProblems(partOf(text, "Worth a look"))) };
};
