/** Pagefind's index, written from the finished pages. */
import { transform } from "esbuild";
import { close, createIndex } from "pagefind";
import type { SiteFile } from "./assets.ts";
import type { SitePage } from "../site/SitePage.ts";

const language = "en-gb";
/** What our own search box asks for. Pagefind's boxes, its worker and its index for languages without stems are left out. */
const needed = (path: string): boolean =>
  /^(?:fragment|index)\//.test(path) ||
  path.endsWith(".pf_meta") ||
  ["pagefind.js", "pagefind-entry.json", `wasm.${language}.pagefind`].includes(path);

const orThrow = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
};

/**
 * Builds the index.
 * @returns its files below `pagefind/`
 * @throws if Pagefind reports an error, has not counted every page, or gives an empty file
 */
export const buildSearchIndex = async (
  pages: readonly Pick<SitePage, "address" | "html" | "searchable">[],
): Promise<SiteFile[]> => {
  const searchable = pages.filter((page) => page.searchable);
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    orThrow(errors);
    if (!index) throw new Error("Pagefind made no index.");
    for (const { address, html } of searchable)
      orThrow((await index.addHTMLFile({ url: address, content: html })).errors);
    const { files, errors: fileErrors } = await index.getFiles();
    orThrow(fileErrors);
    const kept = files
      .map(({ path, content }) => ({ path: path.replace(/^\/?(?:pagefind\/)?/, ""), content }))
      .filter(({ path }) => needed(path))
      .map(({ path, content }) => ({ path: `pagefind/${path}`, bytes: content }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const script = kept.find(({ path }) => path === "pagefind/pagefind.js");
    // It comes with long names and spaces: without them a sixth less is fetched.
    if (script)
      script.bytes = Buffer.from(
        (
          await transform(Buffer.from(script.bytes), {
            minify: true,
            format: "esm",
            target: "es2020",
            legalComments: "none",
          })
        ).code,
      );
    assertWhole(kept, searchable.length);
    return kept;
  } finally {
    await close();
  }
};

const assertWhole = (files: readonly SiteFile[], expected: number): void => {
  const entry = files.find(({ path }) => path === "pagefind/pagefind-entry.json");
  if (!entry) throw new Error("Pagefind wrote no entry file.");
  const { languages } = JSON.parse(Buffer.from(entry.bytes).toString()) as {
    languages: Record<string, { page_count: number }>;
  };
  const counted = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
  if (counted !== expected)
    throw new Error(`Pagefind counted ${counted} pages; ${expected} were given to it.`);
  const empty = files.find(({ bytes }) => bytes.length === 0);
  if (empty) throw new Error(`Pagefind wrote an empty file: ${empty.path}`);
};
