/** Holds the finished pages against each other: every link lands, every fragment exists, no two titles or ids are the same. */
import { attributes, decode } from "./html.ts";
import type { PageFile } from "./renderPages.ts";

export type PageFault = { address: string; says: string };

const titleOf = (html: string): string => decode(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "");

/**
 * @param prefix what addresses inside pages begin with
 * @param otherFiles paths of files that are not pages
 */
export const checkPages = (
  pages: readonly PageFile[],
  prefix: string,
  otherFiles: ReadonlySet<string>,
): PageFault[] => {
  const faults: PageFault[] = [];
  const ids = new Map<string, Set<string>>();
  const titles = new Map<string, string>();
  for (const { address, html } of pages) {
    const own = new Set<string>();
    for (const id of attributes(html, "id")) {
      if (own.has(id)) faults.push({ address, says: `The id "${id}" stands on this page twice.` });
      own.add(id);
    }
    ids.set(address, own);
    const title = titleOf(html);
    const twin = titles.get(title);
    if (title === "") faults.push({ address, says: "This page has no title." });
    else if (twin !== undefined)
      faults.push({ address, says: `This page has the same title as ${twin}: ${title}` });
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
        faults.push({ address, says: `The address ${target} does not begin with ${prefix}.` });
        continue;
      }
      const to = path === "" ? address : `/${path.slice(prefix.length)}`;
      if (!ids.has(to)) {
        if (!otherFiles.has(to.slice(1)))
          faults.push({ address, says: `The link to ${target} leads nowhere.` });
      } else if (fragment && !ids.get(to)!.has(fragment))
        faults.push({
          address,
          says: `The link to ${target} leads to a place that is not on that page.`,
        });
    }
  }
  return faults;
};
