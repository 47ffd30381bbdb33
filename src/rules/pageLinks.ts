/**
 * Holds the finished pages against each other: every link lands, every fragment exists, no two
 * titles or ids are the same.
 */
import { attributes, decode } from "../publish/html.ts";
import type { PageFile } from "../publish/renderPages.ts";

export type PageLinkIssue = { address: string; message: string };

const titleOf = (html: string): string => decode(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "");

/**
 * @param prefix what addresses inside pages begin with
 * @param otherFiles paths of files that are not pages
 */
export const checkPages = (
  pages: readonly PageFile[],
  prefix: string,
  otherFiles: ReadonlySet<string>,
): PageLinkIssue[] => {
  const issues: PageLinkIssue[] = [];
  const ids = new Map<string, Set<string>>();
  const titles = new Map<string, string>();
  for (const { address, html } of pages) {
    const own = new Set<string>();
    for (const id of attributes(html, "id")) {
      if (own.has(id))
        issues.push({ address, message: `The id "${id}" stands on this page twice.` });
      own.add(id);
    }
    ids.set(address, own);
    const title = titleOf(html);
    const twin = titles.get(title);
    if (title === "") issues.push({ address, message: "This page has no title." });
    else if (twin !== undefined)
      issues.push({ address, message: `This page has the same title as ${twin}: ${title}` });
    titles.set(title, address);
  }
  for (const { address, html } of pages) {
    const targets = [
      ...attributes(html, "href"),
      ...attributes(html, "src"),
      ...attributes(html, "action"),
    ];
    for (const target of new Set(targets)) {
      if (/^(?:https:|mailto:|tel:)/.test(target)) continue;
      const [path = "", fragment] = target.split("#");
      if (path !== "" && !path.startsWith(prefix)) {
        issues.push({ address, message: `The address ${target} does not begin with ${prefix}.` });
        continue;
      }
      const to = path === "" ? address : `/${path.slice(prefix.length)}`;
      if (!ids.has(to)) {
        if (!otherFiles.has(to.slice(1)))
          issues.push({ address, message: `The link to ${target} leads nowhere.` });
      } else if (fragment && !ids.get(to)!.has(fragment))
        issues.push({
          address,
          message: `The link to ${target} leads to a place that is not on that page.`,
        });
    }
  }
  return issues;
};
