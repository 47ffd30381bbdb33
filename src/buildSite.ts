/** The way through, from the door to the finished site. Each step hands its result to the next. */
import { readdirSync, readFileSync } from "node:fs";
import { prepareEdition, type Edition, type EditionOptions, type Shared } from "./edition.ts";
import { projectFile } from "./project.ts";
import { newestDate } from "./guide/newestDate.ts";
import type { SiteFile } from "./publish/assets.ts";
import type { SitePage } from "./site/SitePage.ts";
import type { Sizes } from "./publish/sizes.ts";

export type Site = { edition: Edition; pages: SitePage[]; files: SiteFile[]; sizes: Sizes };

/** What is wrong with the finished site: links that lead nowhere, pages that are too large. */
export class SiteError extends Error {
  readonly issues: readonly string[];
  constructor(issues: readonly string[]) {
    super(issues.join("\n"));
    this.name = "SiteAtFault";
    this.issues = issues;
  }
}

const iconFolder = projectFile("src/icons/");
const readIcons = (): SiteFile[] =>
  readdirSync(iconFolder)
    .sort()
    .map((name) => ({ path: `icons/${name}`, bytes: readFileSync(iconFolder + name) }));

/**
 * Makes the whole site in memory.
 * @param step called with the name of each step as it begins
 * @throws RecordsAtFault before Eleventy is loaded, SiteAtFault after it
 */
export const makeSite = async (
  options: EditionOptions,
  step: (name: string) => void = () => undefined,
  shared?: Shared,
): Promise<Site> => {
  step("Reading the records");
  const edition = await prepareEdition(options, shared);
  const { publication } = edition;
  // Loaded only now: bad records are told in half a second, without waiting for Eleventy and Pagefind to start.
  const [
    { renderPages },
    { checkPages },
    { buildSearchIndex },
    { buildKillWorker, buildWorker, packPages },
    { securityHeaders, writeHeaders },
    { makeHostFiles },
    { weighSite },
    { readHtml },
  ] = await Promise.all([
    import("./publish/renderPages.ts"),
    import("./rules/pageLinks.ts"),
    import("./publish/searchIndex.ts"),
    import("./publish/offlineCopy.ts"),
    import("./publish/headers.ts"),
    import("./publish/hostFiles.ts"),
    import("./publish/sizes.ts"),
    import("./site/readHtml.ts"),
  ]);
  step("Making the pages");
  const pages = await renderPages(edition);
  const pack = packPages(pages, publication.assets.styles.common.css);
  const plain: SiteFile[] = [
    pack,
    ...pages.map(({ path, html }) => ({ path, bytes: Buffer.from(html) })),
    ...publication.assets.files,
    publication.search.words,
    publication.search.details,
    publication.guideFile,
    ...readIcons(),
    ...makeHostFiles(edition, pages),
    // Loaded only where it is asked for: the forms' program is two megabytes.
    ...(publication.withAdmin ? (await import("./publish/forms.ts")).makeForms(edition) : []),
  ];
  // Dead links are told before anything slow is made.
  step("Checking the pages");
  const known = new Set(plain.map(({ path }) => path));
  if (publication.liveReload) known.add("live-reload.js");
  const guideFile = {
    address: "/guide.html",
    ...readHtml(Buffer.from(publication.guideFile.bytes).toString()),
  };
  const issues = [
    ...checkPages(pages, publication.prefix, known),
    ...checkPages([guideFile], publication.prefix, new Set()),
  ].map(({ address, message }) => `${address}: ${message}`);
  if (issues.length > 0) throw new SiteError(issues);
  step("Making the search index");
  plain.push(...(await buildSearchIndex(pages)));
  step("Making the offline copy");
  const files: SiteFile[] = [
    ...plain,
    publication.offline === "kill"
      ? await buildKillWorker()
      : await buildWorker(plain, {
          pack,
          date: newestDate(edition.guide),
          headers: securityHeaders(publication),
        }),
  ];
  const paths = files.map(({ path }) => path);
  files.push({ path: "_headers", bytes: Buffer.from(writeHeaders(publication, paths)) });
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  step("Weighing the site");
  const sizes = await weighSite(files, pages, {
    script: publication.assets.scripts,
    pack: pack.path,
  });
  if (sizes.tooLarge.length > 0) throw new SiteError(sizes.tooLarge);
  return { edition, pages, files, sizes };
};
