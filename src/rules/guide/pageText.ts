import { decode } from "../../publish/html.ts";

const ends = /<\/(?:p|li|h\d|dt|dd|div|section|text)>/g;

/** The main part of a page as running text, without its citations: what a family reads. */
export const pageText = (html: string): string => {
  const main = html.slice(Math.max(0, html.indexOf("<main")), html.indexOf("</main>"));
  const words = main
    .replace(/<span class="cite[^>]*>.*?<\/a><\/span>/gs, "")
    .replace(ends, " ")
    .replace(/<[^>]+>/g, "");
  return decode(words).replace(/\s+/g, " ").trim();
};
