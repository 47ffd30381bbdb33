import type { SitePage } from "../../src/site/SitePage.ts";

/** A page's main part as running text, without its citations: what a family reads. */
export const textOfPage = ({ html }: SitePage): string => {
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  return main
    .replace(/<span class="cite[^>]*>.*?<\/a><\/span>/gs, "")
    .replace(/<\/(?:p|li|h\d|dt|dd|div|section|text)>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
};
