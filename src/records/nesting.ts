/**
 * Groups within groups within groups: the parser takes them one inside the other, and runs out of
 * memory before it says so.
 */
import { placeOf, type ReadFile } from "./place.ts";
import type { Issue } from "./issue.ts";

/**
 * A record has three levels. These limits are far above it, and far below what the parser can bear.
 */
const mostBrackets = 40;
const mostSpaces = 100;
const marks = /^\s*(?:[-?:]\s+){9}/;

/**
 * The first place where a file goes deeper than any record does.
 * @param yamlLines the first and the last line of the YAML part, counted from 1
 */
export const findDeepNesting = (
  read: Pick<ReadFile, "file" | "lines">,
  [first, last]: readonly [first: number, last: number],
): Issue[] => {
  let open = 0;
  const tell = (line: number, column: number, what: string, fix: string): Issue[] => [
    {
      ...placeOf(read, line, column),
      message: `${what} than any record needs.`,
      fix,
      help: "spaces-at-the-start-of-a-line",
    },
  ];
  for (let line = first; line <= last; line++) {
    const text = read.lines[line - 1] ?? "";
    const indent = text.search(/\S/);
    if (indent > mostSpaces)
      return tell(
        line,
        indent + 1,
        "This line begins further to the right",
        "begin it below its neighbours",
      );
    if (marks.test(text))
      return tell(
        line,
        indent + 1,
        "This line begins with more marks of a list or a field",
        "keep one hyphen, or put the whole value in double quotes",
      );
    for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
      open = bracket === "[" || bracket === "{" ? open + 1 : Math.max(0, open - 1);
      if (open > mostBrackets)
        return tell(
          line,
          index + 1,
          "More brackets are open here",
          "close the brackets above, or take them out",
        );
    }
  }
  return [];
};
