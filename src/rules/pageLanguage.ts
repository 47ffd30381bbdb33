/**
 * The rules of language that engines for accessibility miss, held against the finished pages: for
 * what no record holds alone, as the fixed words of templates, the titles, and links that come from
 * several records. What a record holds is told by `checkLanguage`, with its line.
 */
import { attribute, decode } from "../publish/html.ts";
import type { SitePage } from "../site/SitePage.ts";
import type { Issue } from "../records/issue.ts";
import type { Verdict } from "./checkLanguage.ts";
import { findIn } from "./index.ts";
import {
  withoutPlace,
  type Context,
  type Finding,
  type LinkInLine,
  type Paragraph,
} from "./Rule.ts";

/** What a rule finds on a page. */
export type PageFinding = Finding & { address: string };

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

/** A table without a heading at all is told as one with an empty one. */
const columnsOf = (table: string): string[] => {
  const heads = [...table.matchAll(/<th\b[^>]*>(.*?)<\/th>/gs)].map(([, inside]) =>
    textOf(inside!),
  );
  return heads.length > 0 ? heads : [""];
};

const findInPage = ({ html }: Pick<SitePage, "html">, context: Context): Finding[] => {
  const body = (/<body\b[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? html).replace(
    /<(script|style)\b.*?<\/\1>/gs,
    "",
  );
  const main = /<main\b[^>]*>(.*)<\/main>/s.exec(body)?.[1] ?? body;
  const title = textOf(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? "").split(" – ")[0]!;
  // A contact detail is an address, which people copy and pass on.
  const links = linksOf(body.replace(/<ul class="contact">.*?<\/ul>/gs, ""));
  // In a ledger of claims the headings are places in the source: chapter 4 of its name.
  const withoutLedger = main.replace(/<section[^>]* class="ledger">.*/s, "");
  const headings = [...withoutLedger.matchAll(/<h([1-6])\b[^>]*>(.*?)<\/h\1>/gs)];
  const labels = [...body.matchAll(/<(?:img|input|svg|figure|area)\b[^>]*>/g)].flatMap(([tag]) =>
    [attribute(tag, "alt"), attribute(tag, "aria-label")].filter(Boolean),
  ) as string[];
  const captions = [
    ...main.matchAll(
      /<svg\b[^>]*>\s*<title>(.*?)<\/title>|<figcaption\b[^>]*>(.*?)<\/figcaption>/gs,
    ),
  ].map(([, inSvg, caption]) => textOf(inSvg ?? caption ?? ""));
  const entries = [...main.matchAll(/<li\b[^>]*>\s*<\/li>/g)];
  const tables = [...main.matchAll(/<table\b.*?<\/table>/gs)];
  return [
    ...findIn("title", title, context),
    ...links.flatMap((link) => findIn("link", link, context)),
    ...findIn("links", linksOf(main), context),
    ...headings.flatMap(([, , inside]) => findIn("heading", textOf(inside!), context)),
    ...[...paragraphRuns(main), ...brokenLines(main)].flatMap((run) =>
      findIn("paragraphs", run, context),
    ),
    ...linesOf(main).flatMap((line) => findIn("line", textOf(line), context)),
    ...[...labels, ...captions].flatMap((words) => findIn("alternative", words, context)),
    ...entries.flatMap(() => findIn("entry", "", context)),
    ...tables.flatMap(([table]) =>
      columnsOf(table).flatMap((column) => findIn("column", column, context)),
    ),
  ];
};

/**
 * What engines for accessibility do not find on the pages.
 * @param letters letters that are explained or are a name
 */
export const checkContent = (
  pages: readonly Pick<SitePage, "address" | "html">[],
  letters: ReadonlySet<string>,
): PageFinding[] =>
  // The booklet repeats the other pages, one below the other.
  pages
    .filter(({ address }) => address !== "/print/")
    .flatMap((page) =>
      findInPage(page, { letters, avoid: [] }).map((finding) => ({
        ...finding,
        address: page.address,
      })),
    );

/** The letters that stand for something in a list of names: in capitals, and no shouting. */
export const lettersIn = (names: readonly string[]): Set<string> =>
  new Set(names.flatMap((name) => name.match(/\p{Lu}[\p{Lu}]+/gu) ?? []));

/** Pages as the place of an issue: the first two, and how many more. */
export const describePages = ([first, second, ...others]: readonly string[]): string =>
  `The page ${second ? `${first}, ${second}` : first}` +
  (others.length > 0 ? ` and ${others.length} more` : "");

/** Findings as issues, one for each fault: what a template repeats on forty pages is told once. */
export const describePageIssues = (findings: readonly PageFinding[]): Verdict => {
  const groups = new Map<string, { finding: Finding; addresses: Set<string> }>();
  for (const { address, ...finding } of findings) {
    const key = `${finding.message}\n${finding.found}`;
    const group = groups.get(key) ?? { finding, addresses: new Set() };
    group.addresses.add(address);
    groups.set(key, group);
  }
  const issuesOf = (must: boolean): Issue[] =>
    [...groups.values()]
      .filter(({ finding }) => finding.must === must)
      .map(({ finding, addresses }) => ({
        file: describePages([...addresses]),
        ...withoutPlace(finding),
      }));
  return { mustFix: issuesOf(true), advice: issuesOf(false) };
};
