/** Eleventy's entry: folders, template formats, and the edition as data. */
import { join, relative } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { prepareEdition } from "./src/edition.ts";
import { isBundled, programFolder, projectFile } from "./src/project.ts";
import { keepOldPlaces } from "./src/publish/oldPlaces.ts";

/** Templates stand where the program does: among the sources, or in its bundle. */
const pages = join(programFolder, "src/pages");
const format = isBundled ? "11ty.js" : "11ty.tsx";

export const config = {
  dir: {
    input: relative(".", pages),
    data: relative(pages, projectFile("_data")),
    includes: relative(pages, projectFile("_includes")),
    output: "_site",
  },
};

export default function (eleventy: UserConfig): void {
  eleventy.setUseGitIgnore(false);
  eleventy.setTemplateFormats([format]);
  if (!isBundled) eleventy.addExtension([format], { key: "11ty.js" });
  eleventy.addTransform("old places", function (html) {
    return keepOldPlaces(this.page.url, html);
  });
  // `npm run build` hands its own edition over; Eleventy run by itself makes the default one.
  if (!("edition" in eleventy.globalData))
    eleventy.addGlobalData("edition", () => prepareEdition({}));
}
