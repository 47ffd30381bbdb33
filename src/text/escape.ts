/** Text inside something that would read some of its signs otherwise. */

const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for HTML, between tags or inside an attribute with quotation marks of either kind. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => marks[sign]!);

/** Text for a regular expression that is to match just that. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
