/**
 * What the parser's complaints mean to somebody who does not know YAML, and where the
 * slip that caused them is.
 */
import { isScalar, Scalar, visit, type YAMLError } from "yaml";
import { placeOf, placeOfOffset, type Place, type ReadFile } from "./place.ts";
import type { Issue } from "./issue.ts";

/**
 * What is wrong with how a file is written is told for its first few slips: the next
 * ones often follow from them.
 */
export const mostYamlIssues = 3;

type Advice = Pick<Issue, "message" | "fix" | "help">;

const neighbours: Advice = {
  message: "This line is not indented like the lines around it.",
  fix: "give it the same number of spaces at its start as its neighbours",
  help: "spaces-at-the-start-of-a-line",
};
const bareHyphen: Advice = {
  message: "The hyphen at the beginning of this line has no space after it.",
  fix: 'begin the line with "- "',
  help: "lists",
};

/**
 * The codes are those of the yaml package. The ones that are not here are told by
 * what stands on their line.
 */
const advice: Record<string, Advice> = {
  TAB_AS_INDENT: {
    message: "This line begins with a tab.",
    fix: "use two spaces for each step instead of the tab",
    help: "spaces-at-the-start-of-a-line",
  },
  DUPLICATE_KEY: {
    message: "This field stands here twice, so one of the two would be lost.",
    fix: "keep one of them",
    help: "names-of-fields",
  },
  BAD_DQ_ESCAPE: {
    message: "A backslash inside double quotes has a meaning of its own.",
    fix: "take the backslash out, or use single quotes",
    help: "quotation-marks",
  },
  MULTIPLE_DOCS: {
    message: "A line of three hyphens begins a second record, and a file holds one.",
    fix: "take the line out",
    help: "files-and-their-ids",
  },
  BAD_DIRECTIVE: {
    message: "A line that begins with % has a meaning of its own in these files.",
    fix: "take the % out",
    help: "quotation-marks",
  },
  NON_STRING_KEY: {
    message: "The name of a field is a word, and this is something else.",
    fix: "write the field's name, a colon, a space, then its value",
    help: "names-of-fields",
  },
};
const otherwise: Advice = {
  message: "This is not written as a record can be read.",
  fix:
    "compare it with another record of the same kind; if in doubt, " +
    "put the value in double quotes",
  help: "quotation-marks",
};

const quoteIt = (value: string): string => {
  const inQuotes = "put the whole value in double quotes";
  return value.includes('"')
    ? `write the quotation marks inside it as “ and ”, then ${inQuotes}`
    : inQuotes;
};

/** A line's hyphens and field name, with the space after them; then its value. */
const valueOnLine = /^(\s*(?:- +)*(?:\w[\w ]*:[ \t]+)?)(\S[^]*)$/;

/**
 * A value whose first character makes something else of it; undefined for a line
 * that begins as it should.
 */
export const oddBeginning = (read: ReadFile, line: number): Issue | undefined => {
  const [, before = "", value = ""] = valueOnLine.exec(read.lines[line - 1] ?? "") ?? [];
  const [first = ""] = value;
  const at = placeOf(read, line, before.length + 1);
  if ("*&!%@`[]{},".includes(first) || /^[-?] /.test(value)) {
    return {
      ...at,
      message:
        `The sign ${first} at the beginning of this value has a meaning of its own in these ` +
        "files.",
      fix: quoteIt(value),
      help: "quotation-marks",
    };
  }
  if (first === "|" || first === ">") {
    return {
      ...at,
      message:
        `The sign ${first} at the beginning of this value has a meaning of its own in these ` +
        "files.",
      fix: `${quoteIt(value)}; a text of several paragraphs begins on the line below the ${first}`,
      help: "quotation-marks",
    };
  }
  if (first === '"')
    return {
      ...at,
      message: "Something stands after the quotation mark that closes this value.",
      fix:
        "write the quotation marks in the sentence as “ and ”; " +
        "straight ones go only round the whole value",
      help: "quotation-marks",
    };
  if (first === "'")
    return {
      ...at,
      message: "An apostrophe closes this value, because the value begins with one.",
      fix: quoteIt(value),
      help: "quotation-marks",
    };
  return undefined;
};

/** Where a quotation mark opens that nothing closes. */
const openQuote = (read: ReadFile): number | undefined => {
  let found: number | undefined;
  visit(read.document, {
    Scalar: (_, node) => {
      if (!node.range || (node.type !== Scalar.QUOTE_DOUBLE && node.type !== Scalar.QUOTE_SINGLE))
        return;
      const raw = read.yaml.slice(node.range[0], node.range[1]);
      if (raw.length < 2 || !raw.endsWith(raw[0]!)) found ??= node.range[0];
    },
  });
  return found;
};

const nextFilled = (read: ReadFile, line: number): number => {
  const next = read.lines.findIndex((text, index) => index >= line - 1 && text.trim() !== "");
  return next < 0 ? line : next + 1;
};

/** What closes a list or a group that begins with a bracket. */
const closing: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

const badIndent = (read: ReadFile, line: number): Issue => {
  const above = read.lines.slice(0, line - 1).findLastIndex((text) => text.trim() !== "") + 1;
  const textAbove = read.lines[above - 1] ?? "";
  const [, before = "", value = ""] = valueOnLine.exec(textAbove) ?? [];
  const close = closing[value[0] ?? ""];
  if (close && !value.includes(close)) {
    return {
      ...placeOf(read, above, before.length + 1),
      message: "This bracket is not closed.",
      fix:
        `put ${close} at the end of the line; if it is a sentence, ` +
        "put it in double quotes as a whole",
      help: "quotation-marks",
    };
  }
  const filled = nextFilled(read, line);
  const indent = /^\s*/.exec(read.lines[filled - 1] ?? "")![0].length;
  return { ...placeOf(read, filled, indent + 1), ...neighbours };
};

const noColon = (at: Place): Issue => {
  const colon = /^\s*(?:- +)?\w+:(?=\S)/.exec(at.lineText ?? "");
  if (colon)
    return {
      ...at,
      column: colon[0].length,
      message: "The colon after the field's name has no space after it.",
      fix: "put a space after the colon",
      help: "names-of-fields",
    };
  return {
    ...at,
    message: "This line has no colon after a field's name.",
    fix:
      "write the field's name, a colon and a space before the value; " +
      "if the line belongs to the text above it, begin it with two spaces",
    help: "names-of-fields",
  };
};

/** One complaint of the parser, as a problem at the place where the slip is. */
export const explainYamlError = (read: ReadFile, error: Pick<YAMLError, "code" | "pos">): Issue => {
  const at = placeOfOffset(read, error.pos[0]);
  const line = at.line!;
  const text = at.lineText ?? "";
  switch (error.code) {
    case "UNEXPECTED_TOKEN":
    case "BAD_SCALAR_START":
    case "BAD_ALIAS":
    case "TAG_RESOLVE_FAILED":
      return oddBeginning(read, line) ?? { ...at, ...otherwise };
    case "BLOCK_AS_IMPLICIT_KEY":
      if (/:(?:\s|$)/.test(text.slice(at.column! - 1))) {
        return {
          ...at,
          message:
            "There are two colons on this line, so it cannot be told where the value begins.",
          fix: `${quoteIt(text)}; in a link such as role:senco, leave no space after the colon`,
          help: "quotation-marks",
        };
      }
      if (/^\s*-\S/.test(text)) return { ...at, column: text.indexOf("-") + 1, ...bareHyphen };
      return badIndent(read, /^\s*- /.test(text.slice(at.column! - 1)) ? line : line + 1);
    case "BAD_INDENT":
    case "MISSING_CHAR":
    case "MULTILINE_IMPLICIT_KEY": {
      const quote = openQuote(read);
      if (quote !== undefined && quote <= error.pos[0]) {
        return {
          ...placeOfOffset(read, quote),
          message: "This value begins with a quotation mark, and none closes it.",
          fix: "put the same mark at the end of the value, or take the first one away",
          help: "quotation-marks",
        };
      }
      if (/^\s*-\S/.test(text)) return { ...at, column: text.indexOf("-") + 1, ...bareHyphen };
      return error.code !== "BAD_INDENT" && !/:(?:\s|$)/.test(text)
        ? noColon(at)
        : badIndent(read, line);
    }
    default:
      return { ...at, ...(advice[error.code] ?? otherwise) };
  }
};

/** Names that stand twice in one group of fields, in the form of the parser's own complaints. */
export const findTwins = (document: ReadFile["document"]): Pick<YAMLError, "code" | "pos">[] => {
  const twins: Pick<YAMLError, "code" | "pos">[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const names = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key) || !key.range) continue;
        if (names.has(key.value))
          twins.push({ code: "DUPLICATE_KEY", pos: [key.range[0], key.range[0] + 1] });
        names.add(key.value);
      }
    },
  });
  return twins;
};

/** What the parser takes without a word, and the editor cannot have meant. */
export const findSilentIssues = (read: ReadFile): Issue[] => {
  const issues: Issue[] = [];
  const addAt = (offset: number, issue: Omit<Issue, keyof Place>) =>
    void issues.push({ ...placeOfOffset(read, offset), ...issue });
  visit(read.document, {
    Alias: (_, node) => {
      if (issues.length >= mostYamlIssues) return visit.BREAK;
      issues.push(
        oddBeginning(read, placeOfOffset(read, node.range?.[0] ?? 0).line!) ?? {
          ...placeOfOffset(read, node.range?.[0] ?? 0),
          ...otherwise,
        },
      );
      return undefined;
    },
    Scalar: (_, node) => {
      if (issues.length >= mostYamlIssues) return visit.BREAK;
      if (!node.range) return undefined;
      const [start, end] = node.range;
      if (node.anchor || node.tag) {
        issues.push(
          oddBeginning(read, placeOfOffset(read, start).line!) ?? {
            ...placeOfOffset(read, start),
            ...otherwise,
          },
        );
        return undefined;
      }
      if (node.type !== Scalar.PLAIN && node.type !== undefined && node.value !== null)
        return undefined;
      const remark = /^[ \t]*(#.*)/.exec(read.yaml.slice(end));
      if (remark) {
        addAt(end + remark[0].length - remark[1]!.length, {
          message: "What stands after # is taken for a remark, so it would be lost.",
          found: remark[1]!,
          fix: "put the whole value in double quotes, or move the remark to a line of its own",
          help: "quotation-marks",
        });
      }
      const raw = read.yaml.slice(start, end);
      const entry = /\n[ \t]*[-–—•]/.exec(raw);
      if (entry) {
        addAt(start + entry.index + entry[0].length - 1, {
          message:
            "This line is joined to the one above it, because it does not begin like the " +
            "other entries of the list.",
          fix: 'begin it with as many spaces as the entry above, a hyphen and a space: "- "',
          help: "lists",
        });
      } else if (/\n[ \t]*\n/.test(raw)) {
        addAt(start, {
          message: "This text has several paragraphs, and they would be run together.",
          fix:
            "write | after the colon, and begin the text on the line below it, " +
            "two spaces further in than the field's name",
          help: "how-the-text-is-written",
        });
      }
      return undefined;
    },
    Map: (_, node) => {
      if (node.anchor || node.tag)
        issues.push({ ...placeOfOffset(read, node.range?.[0] ?? 0), ...otherwise });
    },
    Seq: (_, node) => {
      if (node.anchor || node.tag)
        issues.push({ ...placeOfOffset(read, node.range?.[0] ?? 0), ...otherwise });
    },
  });
  return issues;
};

/** What is seen in the lines themselves, before anything is parsed. */
export const findIssuesInLines = (
  read: Pick<ReadFile, "file" | "lines">,
  yamlLines: readonly [first: number, last: number],
): Issue[] =>
  read.lines.flatMap((lineText, index): Issue[] => {
    const place = { file: read.file, line: index + 1, lineText };
    if (/^<{7}(?: |$)/.test(lineText)) {
      return [
        {
          ...place,
          column: 1,
          message:
            "Two versions of these lines stand here, and nobody has chosen between them yet.",
          fix:
            "keep one of the two, and take out the lines that begin with <<<<<<<, " +
            "======= and >>>>>>>",
          help: "files-and-their-ids",
        },
      ];
    }
    const inYaml = index + 1 >= yamlLines[0] && index + 1 <= yamlLines[1];
    const odd = inYaml
      ? /^[ ]*(?:- |-|\w+:)?[ ]*(?=[\u00a0\u2000-\u200b\u202f\u3000])/.exec(lineText)
      : null;
    return odd
      ? [
          {
            ...place,
            column: odd[0].length + 1,
            message:
              "There is a space here that only looks like one: " +
              "it was copied from a web page or a word processor.",
            fix: "take it out, and type a plain space",
            help: "text-copied-from-elsewhere",
          },
        ]
      : [];
  });
