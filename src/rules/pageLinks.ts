/**
 * Holds the finished pages against each other: every link lands, every fragment exists, no two
 * titles or ids are the same.
 */
import type { SitePage } from "../site/SitePage.ts";

export type PageLinkIssue = { address: string; message: string };

/**
 * @param prefix what addresses inside pages begin with
 * @param otherFiles paths of files that are not pages
 */
export const checkPages = (
  pages: readonly Pick<SitePage, "address" | "title" | "ids" | "links">[],
  prefix: string,
  otherFiles: ReadonlySet<string>,
): PageLinkIssue[] => {
  const issues: PageLinkIssue[] = [];
  const idsOf = new Map<string, Set<string>>();
  const titles = new Map<string, string>();
  for (const { address, title, ids } of pages) {
    const own = new Set<string>();
    for (const id of ids) {
      if (own.has(id))
        issues.push({ address, message: `The id "${id}" stands on this page twice.` });
      own.add(id);
    }
    idsOf.set(address, own);
    const twin = titles.get(title);
    if (title === "") issues.push({ address, message: "This page has no title." });
    else if (twin !== undefined)
      issues.push({ address, message: `This page has the same title as ${twin}: ${title}` });
    titles.set(title, address);
  }
  for (const { address, links } of pages) {
    for (const target of links) {
      if (/^(?:https:|mailto:|tel:)/.test(target)) continue;
      // What is asked of a page, as in /search/?q=senco, is not part of where it stands.
      const [path = "", fragment] = target.replace(/\?[^#]*/, "").split("#");
      if (path !== "" && !path.startsWith(prefix)) {
        issues.push({ address, message: `The address ${target} does not begin with ${prefix}.` });
        continue;
      }
      const to = path === "" ? address : `/${path.slice(prefix.length)}`;
      const ids = idsOf.get(to);
      if (!ids) {
        if (!otherFiles.has(to.slice(1)))
          issues.push({ address, message: `The link to ${target} leads nowhere.` });
      } else if (fragment && !ids.has(fragment))
        issues.push({
          address,
          message: `The link to ${target} leads to a place that is not on that page.`,
        });
    }
  }
  return issues;
};
