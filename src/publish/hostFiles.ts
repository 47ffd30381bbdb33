/** Small files that hosts, search engines, devices and feed readers ask for by name. */
import type { Guide } from "../guide/Guide.ts";
import type { Edition, Publication } from "../edition.ts";
import { plainText } from "../prose/plain.ts";
import type { SiteFile } from "./assets.ts";
import type { SitePage } from "../site/SitePage.ts";

const file = (path: string, text: string): SiteFile => ({ path, bytes: Buffer.from(text) });
const escape = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Every page that search engines may list. */
const sitemap = (pages: readonly SitePage[], url: string): SiteFile => {
  const rows = pages
    .filter(({ indexed }) => indexed)
    .map(({ address }) => `  <url><loc>${escape(url + address.slice(1))}</loc></url>`);
  return file(
    "sitemap.xml",
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join("\n")}\n</urlset>\n`,
  );
};

const robots = (preview: boolean, url: string, known: boolean): SiteFile =>
  file(
    "robots.txt",
    preview
      ? "User-agent: *\nDisallow: /\n"
      : `User-agent: *\nAllow: /\n${known ? `Sitemap: ${url}sitemap.xml\n` : ""}`,
  );

const manifest = (guide: Guide, prefix: string): SiteFile =>
  file(
    "manifest.webmanifest",
    `${JSON.stringify(
      {
        id: prefix,
        start_url: prefix,
        scope: prefix,
        lang: "en-GB",
        dir: "ltr",
        display: "minimal-ui",
        name: `SEN Signpost ${guide.area.name}`,
        short_name: "SEN Signpost",
        description:
          "Who is responsible for special educational needs support and money in a mainstream school, and where to turn.",
        theme_color: "#fbf7f0",
        background_color: "#fbf7f0",
        icons: [
          { src: `${prefix}icons/icon.svg`, sizes: "any", type: "image/svg+xml" },
          { src: `${prefix}icons/icon-192.png`, sizes: "192x192", type: "image/png" },
          { src: `${prefix}icons/icon-512.png`, sizes: "512x512", type: "image/png" },
          {
            src: `${prefix}icons/icon-maskable-512.png`,
            sizes: "512x512",
            type: "image/png",
            purpose: "maskable",
          },
        ],
      },
      null,
      1,
    )}\n`,
  );

/** The changes as an Atom feed (RFC 4287). Entries are dated from their records, never from a clock. */
const feed = (guide: Guide, url: string): SiteFile => {
  const at = (date: string): string => `${date}T00:00:00Z`;
  const entries = guide.changes.map(
    (change) => `  <entry>
    <id>${escape(url)}changes/#${change.id}</id>
    <title>${escape(change.name)}</title>
    <updated>${at(change.date)}</updated>
    <link href="${escape(url)}changes/#${change.id}"/>
    <summary>${escape(
      change.what
        .split(/\n\s*\n/)
        .map((paragraph) => plainText(paragraph, guide))
        .join(" "),
    )}</summary>
  </entry>`,
  );
  return file(
    "changes/feed.xml",
    `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${escape(url)}changes/</id>
  <title>SEN Signpost ${escape(guide.area.name)}: what is changing</title>
  <updated>${at(guide.changes[0]?.date ?? guide.area.sourcesRead)}</updated>
  <author><name>SEN Signpost</name></author>
  <link rel="self" href="${escape(url)}changes/feed.xml"/>
  <link href="${escape(url)}changes/"/>
${entries.join("\n")}
</feed>
`,
  );
};

/**
 * Whom to tell of a weakness in the site (RFC 9116), where the area has confirmed it. It speaks for a whole host, so
 * a site below a path writes none.
 */
const securityContact = ({ area }: Guide, { prefix, url, urlIsKnown }: Publication): SiteFile[] => {
  const { security } = area;
  if (!security?.confirmed || prefix !== "/" || new URL(url).pathname !== "/") return [];
  const fields = [
    `Contact: ${security.contact}`,
    `Expires: ${security.expires}T23:59:59Z`,
    "Preferred-Languages: en",
    ...(urlIsKnown ? [`Canonical: ${url}.well-known/security.txt`] : []),
  ];
  return [file(".well-known/security.txt", `${fields.join("\n")}\n`)];
};

export const makeHostFiles = (
  { guide, publication }: Edition,
  pages: readonly SitePage[],
): SiteFile[] => [
  sitemap(pages, publication.url),
  robots(publication.preview, publication.url, publication.urlIsKnown),
  manifest(guide, publication.prefix),
  feed(guide, publication.url),
  ...securityContact(guide, publication),
];
