/** The rules of `slips.ts` held against a record's text, each slip with its place in the file. */
import type { Token } from "markdown-it";
import type { KindName } from "../kinds/kinds.ts";
import { placeOfSnippet } from "../records/place.ts";
import type { Issue } from "../records/issue.ts";
import type { Loaded } from "../records/readRecords.ts";
import type { Leaf } from "../records/schema.ts";
import { parseProse, type ParseEnv } from "../prose/markdown.ts";
import {
  emptyItem,
  findInHeading,
  findInLink,
  findInParagraphs,
  findInText,
  findInTitle,
  findLinksInARow,
  findSameWords,
  tableWithoutHeads,
  type LinkInLine,
  type Paragraph,
  type LanguageIssue,
} from "./languageIssues.ts";

const textOf = (children: readonly Token[]): string =>
  children
    .map(({ type, content }) => {
      if (type === "softbreak" || type === "hardbreak") return "\n";
      return type === "citation" ? "" : content;
    })
    .join("");

/** The links of one line of prose, each with the text since the one before it. */
const linksOf = (children: readonly Token[]): LinkInLine[] => {
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

/** The slips in one text of a record, and its links. */
const findInProse = (
  tokens: readonly Token[],
  known: ReadonlySet<string>,
): { issues: LanguageIssue[]; links: LinkInLine[] } => {
  const issues: LanguageIssue[] = [];
  const links: LinkInLine[] = [];
  let run: Paragraph[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1]?.type;
    if (token.type === "list_item_close" && before === "list_item_open") issues.push(emptyItem);
    if (token.type === "inline" && before === "th_open" && token.content.trim() === "")
      issues.push(tableWithoutHeads);
    if (!token.type.startsWith("paragraph") && token.type !== "inline") {
      issues.push(...findInParagraphs(run));
      run = [];
    }
    if (token.type !== "inline") return;
    const children = token.children ?? [];
    const text = textOf(children);
    if (before === "heading_open") issues.push(...findInHeading(text));
    // A field of one line has no room for a heading.
    else
      run.push({ lines: text.split("\n"), bold: before === "paragraph_open" && isBold(children) });
    issues.push(...findInText(text.replaceAll("\n", " "), known));
    links.push(...linksOf(children));
  });
  return { issues: [...issues, ...findInParagraphs(run)], links };
};

/**
 * What no program for testing pages would find in this record.
 * @param leaves the record's texts: those of prose, and its name
 * @param known letters that are explained or are a name
 */
export const findRecordSlips = (
  { read }: Pick<Loaded<KindName>, "read">,
  leaves: readonly Leaf[],
  env: ParseEnv,
  known: ReadonlySet<string>,
): { fix: Issue[]; advice: Issue[] } => {
  const found: { leaf: Leaf; issue: LanguageIssue }[] = [];
  const links: (LinkInLine & { leaf: Leaf })[] = [];
  for (const leaf of leaves) {
    if (leaf.path.join() === "name")
      found.push(...findInTitle(leaf.value).map((issue) => ({ leaf, issue })));
    if (!leaf.meta.prose) continue;
    const inProse = findInProse(parseProse(leaf.value, leaf.meta.prose, env), known);
    found.push(...inProse.issues.map((issue) => ({ leaf, issue })));
    for (const link of inProse.links) {
      found.push(...findInLink(link).map((issue) => ({ leaf, issue })));
      links.push({ ...link, leaf });
    }
  }
  found.push(
    ...[...findLinksInARow(links), ...findSameWords(links)].map(({ link, issue }) => ({
      leaf: link.leaf,
      issue,
    })),
  );
  const issues = found.map(({ leaf, issue: { must, ...issue } }) => ({
    must,
    issue: {
      ...placeOfSnippet(read, leaf.path, issue.found),
      ...issue,
      help: "how-the-text-is-written",
    } satisfies Issue,
  }));
  return {
    fix: issues.filter(({ must }) => must).map(({ issue }) => issue),
    advice: issues.filter(({ must }) => !must).map(({ issue }) => issue),
  };
};
