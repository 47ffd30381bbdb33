/** An edition: the guide for one area, and how and where this copy of it is published. */
import type { Guide } from "./guide/Guide.ts";
import { readCore, type Core } from "./guide/Core.ts";
import { guideFor } from "./guide/guideFor.ts";
import { measured as measuredKind, type Measured } from "../_data/measured.ts";
import { search, type SearchRecord } from "../_data/search.ts";
import { RecordsError } from "./records/issue.ts";
import { loadSingle, readHelpPage } from "./records/readSingle.ts";
import { bundleAssets, type Assets } from "./publish/assets.ts";
import type { GuideFile } from "./publish/guideFile.tsx";
import { projectFile } from "./project.ts";
import { PageLog } from "./site/SitePage.ts";
import { makeSearchFiles, type SearchFiles } from "./publish/searchFiles.ts";

/** The flags of `npm run build`. No environment variable changes what is built. */
export type EditionOptions = {
  area?: string;
  /** Where the site stands below its host: begins and ends with a slash. */
  pathPrefix?: string;
  /** Overrides `url` of the area's `site.yaml`. */
  siteUrl?: string;
  /** A copy for editors to look at: says so, is not indexed, keeps no offline copy. */
  preview?: boolean;
  /** Takes the offline copy off every device that has one, and saves no new one. */
  killOffline?: boolean;
  /** The site has the editors' forms at `/admin/`. */
  withAdmin?: boolean;
  /** Pages ask the server of `npm start` to tell them when to load again. */
  liveReload?: boolean;
};

/** How this copy is published, as far as it is known before any page is made. */
export type PlainPublication = {
  /** Begins and ends with a slash. */
  prefix: string;
  /** Ends with a slash. Without a known address it is one that cannot exist, and no canonical link is written. */
  url: string;
  urlIsKnown: boolean;
  preview: boolean;
  offline: "on" | "kill";
  withAdmin: boolean;
  liveReload: boolean;
  assets: Assets;
  search: SearchFiles;
  measured: Measured;
};

/** Everything that pages need beyond the guide. */
export type Publication = PlainPublication & {
  /** The whole guide as one file. It knows nothing of the pages, so that they can tell its size. */
  guideFile: GuideFile;
};

/** A class, so that Eleventy passes it on as it is. */
export class Edition {
  readonly guide: Guide;
  readonly publication: Publication;
  /** What templates say of their pages while these are rendered. */
  readonly pages = new PageLog();
  constructor(guide: Guide, publication: Publication) {
    this.guide = guide;
    this.publication = publication;
    Object.freeze(this);
  }
}

export const defaultArea = "rotherham";
export const dataFolder = projectFile("_data/");
const unknownUrl = "https://guide.invalid/";

/** The site's whole address: a host alone is completed by the path prefix. */
const addressOfSite = (url: string, prefix: string): string => {
  const given = url.replace(/\/*$/, "/");
  return new URL(given).pathname === "/" ? new URL(prefix, given).href : given;
};

/** What the editions of one run share: records and scripts are read and bundled once, however many areas there are. */
export type Shared = { core: Core; assets: Assets; measured: Measured; knowledge: SearchRecord };

/** @throws RecordsError where a file that stands by itself is wrong; what is wrong with records is told by `guideFor` */
export const prepareShared = async (core = readCore(dataFolder)): Promise<Shared> => ({
  core,
  measured: loadSingle(dataFolder, "measured.yaml", measuredKind),
  knowledge: loadSingle(dataFolder, "search.yaml", search),
  assets: await bundleAssets(),
});

/**
 * Makes the guide for one area, and writes it as one file.
 * @param given what the editions of one run share; read anew where it is left out
 * @throws RecordsError where records are wrong
 */
export const prepareEdition = async (options: EditionOptions, given?: Shared): Promise<Edition> => {
  const { core, assets, measured, knowledge } = given ?? (await prepareShared());
  const { guide, issues } = guideFor(core, options.area ?? defaultArea);
  if (!guide) throw new RecordsError(issues, readHelpPage(dataFolder));
  const url = options.siteUrl ?? guide.site.url;
  const prefix = options.pathPrefix ?? "/";
  const publication: PlainPublication = {
    prefix,
    url: url === undefined ? unknownUrl : addressOfSite(url, prefix),
    urlIsKnown: url !== undefined,
    preview: options.preview ?? false,
    offline: options.killOffline ? "kill" : "on",
    withAdmin: options.withAdmin ?? false,
    liveReload: options.liveReload ?? false,
    assets,
    measured,
    search: makeSearchFiles(guide, knowledge),
  };
  // Loaded only now: bad records are told first.
  const { makeGuideFile } = await import("./publish/guideFile.tsx");
  return new Edition(guide, { ...publication, guideFile: await makeGuideFile(guide, publication) });
};
