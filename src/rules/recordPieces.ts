/** Prose taken apart into what rules look at. */
import type { Token } from "markdown-it";
import { claimsBySentence } from "../prose/claims.ts";
import { splitSentences } from "../prose/sentences.ts";
import { passagesOf } from "./measure.ts";
import type { LinkInLine, Paragraph, Subject, Subjects } from "./Rule.ts";

/** One thing for rules to look at. */
export type Piece = { [On in Subject]: { on: On; subject: Subjects[On] } }[Subject];

const textOfToken = ({ type, content }: Token): string => {
  if (type === "softbreak" || type === "hardbreak") return "\n";
  return type === "citation" ? "" : content;
};
const textOf = (children: readonly Token[]): string => children.map(textOfToken).join("");

/** The links of one line of prose, each with the text since the one before it. */
const linksOfLine = (children: readonly Token[]): LinkInLine[] => {
  const links: LinkInLine[] = [];
  let end: number | undefined;
  children.forEach((token, index) => {
    if (token.type !== "link_open") return;
    const close = children.findIndex(({ type }, at) => at > index && type === "link_close");
    // A citation between two links is a link itself, and so keeps them apart.
    const between =
      end === undefined
        ? undefined
        : children
            .slice(end + 1, index)
            .map(({ type, content }) => (type === "citation" ? "citation" : content))
            .join("");
    links.push({
      text: textOf(children.slice(index + 1, close)),
      href: String(token.attrGet("href")),
      ...(between === undefined ? {} : { after: between }),
    });
    end = close;
  });
  return links;
};

const isBold = (children: readonly Token[]): boolean => {
  const shown = children.filter(({ type, content }) => type !== "text" || content.trim() !== "");
  return (
    shown.length > 1 &&
    shown[0]!.type === "strong_open" &&
    shown.findIndex(({ type }) => type === "strong_close") === shown.length - 1
  );
};

/** Without headings, and without what is quoted: there the words are not the guide's own claim. */
const ownWords = (tokens: readonly Token[]): Token[] => {
  let quoted = 0;
  return tokens.filter((token, index) => {
    if (token.type === "blockquote_open") quoted++;
    if (token.type === "blockquote_close") quoted--;
    return quoted === 0 && tokens[index - 1]?.type !== "heading_open";
  });
};

/** The links of parsed prose, in the order of reading. */
export const linksOf = (tokens: readonly Token[]): LinkInLine[] =>
  tokens.flatMap(({ type, children }) => (type === "inline" ? linksOfLine(children ?? []) : []));

/** What stands in the lines: headings, running text, columns, entries of lists. */
const piecesOfLines = (tokens: readonly Token[]): Piece[] =>
  tokens.flatMap((token, index): Piece[] => {
    const before = tokens[index - 1]?.type;
    if (token.type === "list_item_close" && before === "list_item_open")
      return [{ on: "entry", subject: "" }];
    if (token.type !== "inline") return [];
    const text = textOf(token.children ?? []);
    return [
      ...(before === "heading_open" ? [{ on: "heading" as const, subject: text }] : []),
      ...(before === "th_open" ? [{ on: "column" as const, subject: token.content }] : []),
      { on: "line", subject: text.replaceAll("\n", " ") },
    ];
  });

/** Paragraphs in runs: those of one run follow each other with nothing between them. */
const paragraphRuns = (tokens: readonly Token[]): Paragraph[][] => {
  const runs: Paragraph[][] = [[]];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1]?.type;
    if (token.type === "inline" && before !== "heading_open") {
      const children = token.children ?? [];
      // A field of one line has no room for a heading.
      const bold = before === "paragraph_open" && isBold(children);
      runs.at(-1)!.push({ lines: textOf(children).split("\n"), bold });
    } else if (token.type !== "inline" && !token.type.startsWith("paragraph")) runs.push([]);
  });
  return runs.filter((run) => run.length > 0);
};

/** All that rules look at in one text of a record, but for what they look at in all its texts. */
export const piecesOf = (tokens: readonly Token[]): Piece[] => [
  ...passagesOf(tokens)
    .flatMap(splitSentences)
    .map((subject): Piece => ({ on: "sentence", subject })),
  ...claimsBySentence(ownWords(tokens)).map((subject): Piece => ({ on: "claim", subject })),
  ...piecesOfLines(tokens),
  ...paragraphRuns(tokens).map((subject): Piece => ({ on: "paragraphs", subject })),
  ...linksOf(tokens).map((subject): Piece => ({ on: "link", subject })),
];
