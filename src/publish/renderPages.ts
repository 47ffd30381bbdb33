/** Eleventy, run in this process: templates and an edition in, finished pages in memory out. */
import { join, relative } from "node:path";
import { Eleventy, type RenderedPage } from "@11ty/eleventy";
import { isBundled, programFolder } from "../project.ts";
import type { Edition } from "../edition.ts";
import { readHtml } from "../site/readHtml.ts";
import type { SitePage } from "../site/SitePage.ts";

/** The innermost cause: Eleventy wraps what a template threw several times. */
const rootCause = (error: unknown): unknown => {
  const inner = (error as { originalError?: unknown } | null)?.originalError;
  return inner === undefined ? error : rootCause(inner);
};

const pathOf = (address: string): string =>
  address.endsWith("/") ? `${address.slice(1)}index.html` : address.slice(1);

const toSitePage =
  ({ pages }: Edition) =>
  ({ url, content }: RenderedPage): SitePage => ({
    address: url,
    path: pathOf(url),
    html: content,
    ...readHtml(content),
    ...pages.factsOf(url),
  });

/**
 * Renders every page of an edition.
 * @throws what a template threw, without Eleventy's wrapping
 */
export const renderPages = async (edition: Edition): Promise<SitePage[]> => {
  const eleventy = new Eleventy(undefined, undefined, {
    configPath: relative(".", join(programFolder, isBundled ? ".eleventy.js" : ".eleventy.ts")),
    quietMode: true,
    config: (config) => config.addGlobalData("edition", edition),
  });
  eleventy.disableLogger();
  try {
    await eleventy.init();
    const pages = (await eleventy.toJSON())
      .map(toSitePage(edition))
      .sort((a, b) => (a.address < b.address ? -1 : 1));
    if (pages.length === 0)
      throw new Error("Eleventy rendered no page: is .eleventy.ts still its configuration?");
    return pages;
  } catch (error) {
    throw rootCause(error);
  }
};
