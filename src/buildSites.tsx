/** The editions of many areas in one run, each below its own path, with a page that leads to each. */
import { renderToString } from "preact-render-to-string";
import { england } from "../_data/areas.ts";
import { AreasPage } from "../_includes/AreasPage.tsx";
import { prepareShared, type EditionOptions } from "./edition.ts";
import { makeSite, type Site } from "./buildSite.ts";
import type { SiteFile } from "./publish/assets.ts";

export type SitesOptions = Omit<EditionOptions, "area"> & {
  /** Ids of areas, or "all" for every one there is, `england` among them. */
  areas: readonly string[] | "all";
};

/** What is known of an edition once it is written: its files are not kept. */
export type MadeSite = Pick<Site, "edition" | "sizes"> & { pages: number };

const headersFile = "_headers";

/** The files of one area below its path. Headers hold whole addresses, and are joined into one file for all. */
const below = (id: string, files: readonly SiteFile[]): SiteFile[] =>
  files
    .filter(({ path }) => path !== headersFile)
    .map((file) => ({ ...file, path: `${id}/${file.path}` }));

/**
 * Makes the site of each area, one after the other, so that only one is held in memory.
 * @param write takes the files of each as it is made
 * @param step called with the id of each area as it begins
 * @throws RecordsError, SiteError as for one area
 */
export const makeSites = async (
  { areas, ...options }: SitesOptions,
  write: (files: readonly SiteFile[]) => void,
  step: (name: string) => void = () => undefined,
): Promise<MadeSite[]> => {
  const shared = await prepareShared();
  const prefix = options.pathPrefix ?? "/";
  const ids = areas === "all" ? [england, ...[...shared.core.ids.areas].sort()] : areas;
  const made: MadeSite[] = [];
  const headers: string[] = [];
  for (const id of ids) {
    step(id);
    const site = await makeSite(
      { ...options, area: id, pathPrefix: `${prefix}${id}/` },
      undefined,
      shared,
    );
    write(below(id, site.files));
    const ownHeaders = site.files.find(({ path }) => path === headersFile)!;
    headers.push(Buffer.from(ownHeaders.bytes).toString().trimEnd());
    made.push({ edition: site.edition, sizes: site.sizes, pages: site.pages.length });
  }
  const guides = made.map(({ edition }) => edition.guide.area);
  const { css } = made[0]!.edition.publication.assets.styles.common;
  const page = renderToString(<AreasPage areas={guides} prefix={prefix} css={css} />);
  write([
    { path: "index.html", bytes: Buffer.from(`<!doctype html>${page}\n`) },
    { path: headersFile, bytes: Buffer.from(`${headers.join("\n\n")}\n`) },
  ]);
  return made;
};
