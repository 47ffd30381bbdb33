/**
 * The rules of language that engines for accessibility miss, held against the finished pages: for
 * what no record holds alone, as the fixed words of templates, the titles, and links that come from
 * several records. What a record holds is told by `checkLanguage`, with its line.
 */
import {
  emptyItem,
  findInAlternative,
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
import type { Issue } from "../records/issue.ts";
import { attribute, decode } from "../publish/html.ts";
import type { SitePage } from "../site/SitePage.ts";

export type PageLanguageIssue = LanguageIssue & { address: string };

const textOf = (html: string): string =>
  decode(html.replace(/<[^>]+>/g, ""))
    .replace(/\s+/g, " ")
    .trim();

/** What ends a line of reading. A link or a bold word does not. */
const block =
  "address|article|aside|blockquote|body|br|button|caption|dd|div|dl|dt|figcaption|figure|footer|" +
  "form|h[1-6]|header|label|li|main|nav|ol|p|section|summary|svg|table|tbody|td|text|th|thead|tr|" +
  "ul";

/** Runs of HTML between two ends of lines. */
const linesOf = (html: string): string[] => html.split(new RegExp(`</?(?:${block})\\b[^>]*>`, "i"));

/**
 * The links of a page, each with what stands between it and the link before it on the same line.
 */
const linksOf = (html: string): LinkInLine[] =>
  linesOf(html).flatMap((line) => {
    let end = 0;
    return [...line.matchAll(/<a\b([^>]*)>(.*?)<\/a>/gs)].flatMap(
      ([whole, tag, inside], index, all) => {
        const at = all[index]!.index;
        const after = index === 0 ? undefined : textOf(line.slice(end, at));
        end = at + whole.length;
        const href = attribute(tag!, "href");
        if (href === undefined) return [];
        return [
          {
            text: attribute(tag!, "aria-label") ?? textOf(inside!),
            href,
            ...(after === undefined ? {} : { after }),
          },
        ];
      },
    );
  });

/** Paragraphs in runs: those of one run follow each other with nothing between them. */
const paragraphRuns = (html: string): Paragraph[][] =>
  [...html.matchAll(/(?:<p\b[^>]*>(?:(?!<\/p>).)*<\/p>\s*)+/gs)].map(([run]) =>
    [...run.matchAll(/<p\b[^>]*>(.*?)<\/p>/gs)].map(([, inside]) => ({
      lines: inside!.split(/<br\s*\/?>|\n/).map(textOf),
      bold: /^\s*<(strong|b)>(?:(?!<\/\1>).)*<\/\1>\s*$/s.test(inside!),
    })),
  );

/** Lines that are parted by breaks alone, outside of any paragraph. */
const brokenLines = (html: string): Paragraph[][] =>
  html
    .replace(/<p\b.*?<\/p>/gs, "<p>")
    .split(new RegExp(`</?(?:${block.replace("|br|", "|")})\\b[^>]*>`, "i"))
    .filter((chunk) => /<br\b/.test(chunk))
    .map((chunk) => [{ lines: chunk.split(/<br\b[^>]*>/).map(textOf), bold: false }]);

/** @param known letters that are explained or are a name */
const findInPage = (
  { html }: Pick<SitePage, "html">,
  known: ReadonlySet<string>,
): LanguageIssue[] => {
  const body = (/<body\b[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? html).replace(
    /<(script|style)\b.*?<\/\1>/gs,
    "",
  );
  const main = /<main\b[^>]*>(.*)<\/main>/s.exec(body)?.[1] ?? body;
  const title = textOf(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? "").split(" – ")[0]!;
  return [
    ...findInTitle(title),
    // A contact detail is an address, which people copy and pass on.
    ...linksOf(body.replace(/<ul class="contact">.*?<\/ul>/gs, "")).flatMap(findInLink),
    ...findLinksInARow(linksOf(main)).map(({ issue }) => issue),
    // The list of a page's sources names publishers, whom the page may also send its reader to.
    ...findSameWords(linksOf(main).filter(({ href }) => !href.includes("/sources/"))).map(
      ({ issue }) => issue,
    ),
    // In a ledger of claims the headings are places in the source: chapter 4 of what
    // the page is named after.
    ...[
      ...main
        .replace(/<section[^>]* class="ledger">.*/s, "")
        .matchAll(/<h([1-6])\b[^>]*>(.*?)<\/h\1>/gs),
    ].flatMap(([, , inside]) => findInHeading(textOf(inside!))),
    ...[...paragraphRuns(main), ...brokenLines(main)].flatMap(findInParagraphs),
    ...linesOf(main).flatMap((line) => findInText(textOf(line), known)),
    ...[...body.matchAll(/<(?:img|input|svg|figure|area)\b[^>]*>/g)].flatMap(([tag]) =>
      [attribute(tag, "alt"), attribute(tag, "aria-label")].flatMap((words) =>
        words ? findInAlternative(words) : [],
      ),
    ),
    ...[
      ...main.matchAll(
        /<svg\b[^>]*>\s*<title>(.*?)<\/title>|<figcaption\b[^>]*>(.*?)<\/figcaption>/gs,
      ),
    ].flatMap(([, title, caption]) => findInAlternative(textOf(title ?? caption ?? ""))),
    ...[...main.matchAll(/<li\b[^>]*>\s*<\/li>/g)].map(() => emptyItem),
    ...[...main.matchAll(/<table\b.*?<\/table>/gs)].flatMap(([table]) =>
      /<th\b/.test(table) && !/<th\b[^>]*>\s*<\/th>/.test(table) ? [] : [tableWithoutHeads],
    ),
  ];
};

/**
 * What engines for accessibility do not find on the pages.
 * @param known letters that are explained or are a name
 */
export const checkContent = (
  pages: readonly Pick<SitePage, "address" | "html">[],
  known: ReadonlySet<string>,
): PageLanguageIssue[] =>
  // The booklet repeats the other pages, one below the other.
  pages
    .filter(({ address }) => address !== "/print/")
    .flatMap((page) =>
      findInPage(page, known).map((issue) => ({ ...issue, address: page.address })),
    );

/** Slips as problems, one for each fault: what a template repeats on forty pages is told once. */
export const describePageIssues = (
  issues: readonly PageLanguageIssue[],
): { fix: Issue[]; advice: Issue[] } => {
  const grouped = new Map<string, { issue: LanguageIssue; addresses: Set<string> }>();
  for (const { address, ...issue } of issues) {
    const key = `${issue.message}\n${issue.found}`;
    const group = grouped.get(key) ?? { issue, addresses: new Set() };
    group.addresses.add(address);
    grouped.set(key, group);
  }
  const described = [...grouped.values()].map(
    ({ issue: { must, ...rest }, addresses }): { must: boolean; issue: Issue } => {
      const [first, second, ...others] = [...addresses];
      return {
        must,
        issue: {
          file:
            `The page ${second ? `${first}, ${second}` : first}` +
            (others.length > 0 ? ` and ${others.length} more` : ""),
          ...rest,
          help: "how-the-text-is-written",
        },
      };
    },
  );
  return {
    fix: described.filter(({ must }) => must).map(({ issue }) => issue),
    advice: described.filter(({ must }) => !must).map(({ issue }) => issue),
  };
};
