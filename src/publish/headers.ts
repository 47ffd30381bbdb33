/** The one header policy, and the file that gives it to hosts. */
import type { Publication } from "../edition.ts";
import type { Assets } from "./assets.ts";
import { isPacked } from "./mediaTypes.ts";

/** Pages hold a stylesheet, some a second, each admitted by its hash; and no script. Pagefind's WebAssembly needs 'wasm-unsafe-eval'. */
const contentSecurityPolicy = ({ styles }: Assets): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src ${Object.values(styles)
      .map(({ hash }) => `'${hash}'`)
      .join(" ")}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");

/** What a page may never ask a device for. Copying and sharing words stay allowed. */
const forbidden = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "clipboard-read",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/**
 * What the editors' forms may do: Sveltia CMS writes its styles into the page, keeps what is being edited in the
 * browser, and speaks to the repository's host, whose pictures of people it shows.
 */
const formsPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https://avatars.githubusercontent.com",
  "font-src 'self' data:",
  "connect-src 'self' data: blob: https://api.github.com https://www.githubstatus.com",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The headers of every answer. */
export const securityHeaders = ({ assets, preview }: Publication): Record<string, string> => ({
  "Content-Security-Policy": contentSecurityPolicy(assets),
  "Strict-Transport-Security": "max-age=63072000",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": forbidden.map((feature) => `${feature}=()`).join(", "),
  ...(preview ? { "X-Robots-Tag": "noindex" } : {}),
});

const forEver = "public, max-age=31536000, immutable";
const askFirst = "public, max-age=0, must-revalidate";
/**
 * Forbids hosts and proxies to change a file on its way: some make pictures smaller, and the offline copy then turns
 * them away. Not for text: Cloudflare, Caddy and HAProxy do not pack what they may not change, and every page would
 * weigh three times as much. Pages come into the copy by a way that nobody changes; see `Pack`.
 */
const asItIs = "no-transform";

/** The headers of the editors' forms: the same but for their policy, and never in search engines. */
export const formsHeaders = (publication: Publication): Record<string, string> => ({
  ...securityHeaders(publication),
  "Content-Security-Policy": formsPolicy,
  "Cross-Origin-Embedder-Policy": "unsafe-none",
  "X-Robots-Tag": "noindex",
});

/** Files whose name holds a hash of their content. */
const isHashed = (path: string): boolean =>
  path.startsWith("assets/") ||
  /^pagefind\/(?:fragment|index)\//.test(path) ||
  /^pagefind\/.*\.pf_meta$/.test(path);

/**
 * Files whose type is said with their other headers: hosts may leave out the letters, which `security.txt` must name
 * (RFC 9116, 3).
 */
const types: Record<string, string> = { ".well-known/security.txt": "text/plain; charset=utf-8" };

/**
 * The pattern of the caching rule that covers a file. Patterns never overlap: hosts disagree on what two rules for
 * one file mean, and some join their values with a comma.
 */
const patternOf = (path: string): string => {
  const [first, second, third] = path.split("/");
  if (path === "index.html") return "";
  if (second === undefined || first === ".well-known") return path;
  return first === "pagefind"
    ? third === undefined
      ? `pagefind/${second}`
      : `pagefind/${second}/*`
    : `${first}/*`;
};

const inLines = (headers: Record<string, string>): string =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}`)
    .join("\n");

/**
 * The guide's one file, by each address that hosts give it: some take the ending away. A browser keeps it instead of
 * opening it.
 */
const patternsOfGuideFile = ["guide", "guide.html"];

/**
 * `_headers`, in the form that Netlify and Cloudflare Pages read.
 * @param paths every file of the site
 */
export const writeHeaders = (publication: Publication, paths: readonly string[]): string => {
  const { prefix, guideFile } = publication;
  const caching = new Map<string, string>();
  const files = [...paths].sort().filter((path) => path !== "_headers");
  for (const path of files) caching.set(patternOf(path), isHashed(path) ? forEver : askFirst);
  for (const pattern of new Set(files.filter(isPacked).map(patternOf)))
    caching.set(pattern, `${caching.get(pattern)}, ${asItIs}`);
  for (const pattern of patternsOfGuideFile) caching.set(pattern, askFirst);
  const everywhere = inLines(securityHeaders(publication));
  const own = (pattern: string, value: string): string =>
    inLines({
      "Cache-Control": value,
      ...(types[pattern] ? { "Content-Type": types[pattern] } : {}),
      ...(patternsOfGuideFile.includes(pattern)
        ? { "Content-Disposition": `attachment; filename="${guideFile.name}"` }
        : {}),
    });
  // Two policies for one address would both hold, and the forms could not start: with them, each rule has its own.
  const rules = publication.withAdmin
    ? [...caching].map(([pattern, value]) =>
        [
          `${prefix}${pattern}`,
          pattern === "admin/*" ? inLines(formsHeaders(publication)) : everywhere,
          own(pattern, value),
        ].join("\n"),
      )
    : [
        `${prefix}*\n${everywhere}`,
        ...[...caching].map(([pattern, value]) => `${prefix}${pattern}\n${own(pattern, value)}`),
      ];
  return `${rules.join("\n\n")}\n`;
};
