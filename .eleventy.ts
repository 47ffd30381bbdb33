/** Eleventy's entry: folders, template formats, and the edition as data. */
import type { UserConfig } from "@11ty/eleventy";
import { prepareEdition } from "./src/edition.ts";
import { keepOldPlaces } from "./src/publish/oldPlaces.ts";

export const config = {
  dir: { input: "src/pages", data: "../../_data", includes: "../../_includes", output: "_site" },
};

export default function (eleventy: UserConfig): void {
  eleventy.setTemplateFormats(["11ty.tsx"]);
  eleventy.addExtension(["11ty.tsx"], { key: "11ty.js" });
  eleventy.addTransform("old places", function (html) {
    return keepOldPlaces(this.page.url, html);
  });
  // `npm run build` hands its own edition over; Eleventy run by itself makes the default one.
  if (!("edition" in eleventy.globalData))
    eleventy.addGlobalData("edition", () => prepareEdition({}));
}
