/** Reads HTML that this project's own templates wrote: every attribute in double quotes, few signs written as marks. */

/** Text as a browser reads it, with its marks for special characters. */
export const decode = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&amp;", "&");

/** Every value that an attribute has in a piece of HTML. */
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((match) => decode(match[1]!));

/** The value of an attribute of one tag; undefined where it has none. */
export const attribute = (tag: string, name: string): string | undefined =>
  attributes(tag, name)[0];
