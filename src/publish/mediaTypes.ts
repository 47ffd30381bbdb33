/** The media type of each ending that a file of the site has. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  css: "text/css; charset=utf-8",
  woff2: "font/woff2",
  yml: "text/yaml; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  webmanifest: "application/manifest+json",
  xml: "application/xml",
  txt: "text/plain; charset=utf-8",
};

/**
 * Files that are packed already. Hosts send them as they are, but for those that make pictures smaller; what they
 * weigh as they travel is what they weigh.
 */
export const isPacked = (path: string): boolean =>
  /\.(?:png|pagefind|pf_fragment|pf_index|pf_meta)$/.test(path);
