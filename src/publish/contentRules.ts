/**
 * The rules of language that engines for accessibility miss, held against the finished pages: for what no record
 * holds alone, as the fixed words of templates, the titles, and links that come from several records. What a record
 * holds is told by `checkLanguage`, with its line.
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
  type Slip,
} from "../language/slips.ts";
import type { Problem } from "../guide/problem.ts";
import { attribute, decode } from "./html.ts";
import type { PageFile } from "./renderPages.ts";

export type PageSlip = Slip & { address: string };

const textOf = (html: string): string =>
  decode(html.replace(/<[^>]+>/g, ""))
    .replace(/\s+/g, " ")
    .trim();

/** What ends a line of reading. A link or a bold word does not. */
const block =
  "address|article|aside|blockquote|body|br|button|caption|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|label|li|main|nav|ol|p|section|summary|svg|table|tbody|td|text|th|thead|tr|ul";

/** Runs of HTML between two ends of lines. */
const linesOf = (html: string): string[] => html.split(new RegExp(`</?(?:${block})\\b[^>]*>`, "i"));

/** The links of a page, each with what stands between it and the link before it on the same line. */
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
const findInPage = ({ html }: PageFile, known: ReadonlySet<string>): Slip[] => {
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
    ...findLinksInARow(linksOf(main)).map(({ slip }) => slip),
    // The list of a page's sources names publishers, whom the page may also send its reader to.
    ...findSameWords(linksOf(main).filter(({ href }) => !href.includes("/sources/"))).map(
      ({ slip }) => slip,
    ),
    // In a ledger of claims the headings are places in the source: chapter 4 of what the page is named after.
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
export const checkContent = (pages: readonly PageFile[], known: ReadonlySet<string>): PageSlip[] =>
  // The booklet repeats the other pages, one below the other.
  pages
    .filter(({ address }) => address !== "/print/")
    .flatMap((page) => findInPage(page, known).map((slip) => ({ ...slip, address: page.address })));

/** Slips as problems, one for each fault: what a template repeats on forty pages is told once. */
export const describeSlips = (
  slips: readonly PageSlip[],
): { mend: Problem[]; advice: Problem[] } => {
  const faults = new Map<string, { slip: Slip; addresses: Set<string> }>();
  for (const { address, ...slip } of slips) {
    const key = `${slip.says}\n${slip.found}`;
    const fault = faults.get(key) ?? { slip, addresses: new Set() };
    fault.addresses.add(address);
    faults.set(key, fault);
  }
  const problems = [...faults.values()].map(
    ({ slip: { must, ...rest }, addresses }): { must: boolean; problem: Problem } => {
      const [first, second, ...others] = [...addresses];
      return {
        must,
        problem: {
          file: `The page ${first}${second ? `, ${second}` : ""}${others.length > 0 ? ` and ${others.length} more` : ""}`,
          ...rest,
          help: "how-the-text-is-written",
        },
      };
    },
  );
  return {
    mend: problems.filter(({ must }) => must).map(({ problem }) => problem),
    advice: problems.filter(({ must }) => !must).map(({ problem }) => problem),
  };
};
