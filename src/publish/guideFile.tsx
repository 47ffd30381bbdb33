/** The whole guide as one file that needs no other and no network: a copy that outlives the browser's storage. */
import { createHash } from "node:crypto";
import { build } from "esbuild";
import { renderToString } from "preact-render-to-string";
import { GuideFile as Document } from "../../_includes/GuideFile.tsx";
import type { PlainPublication } from "../edition.ts";
import type { FileIndex } from "../browser/fileIndex.ts";
import type { Guide } from "../guide/Guide.ts";
import { projectFile } from "../project.ts";
import { placesInFile } from "../guide/placesInFile.ts";
import type { PackedIndex } from "../search/wordsIndex.ts";
import type { SiteFile } from "./assets.ts";

export type GuideFile = SiteFile & {
  /** What it is called on a reader's device. */
  name: string;
  /** Eight hexadecimal digits that stand for its content; it says them itself. */
  release: string;
};

/** Stands where the release is told while the release is not known yet. */
const releaseMark = "{release}";

const bundleScript = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [projectFile("src/browser/guideFile.ts")],
    bundle: true,
    format: "iife",
    minify: true,
    write: false,
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
  });
  return outputFiles[0]!.text.trim();
};

/** A policy for a page that carries it in itself: without the rules that a browser reads only in a header. */
const policyFor = (script: string, cssHash: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash("sha256").update(script).digest("base64")}'`,
    `style-src '${cssHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");

/** The words index, with what the script needs to find in the file what stands at an address of the site. */
const indexFor = (guide: Guide, words: Uint8Array): string =>
  JSON.stringify({
    index: JSON.parse(Buffer.from(words).toString()) as PackedIndex,
    places: placesInFile(guide),
  } satisfies FileIndex);

/** JSON in which nothing can end the element that it stands in. */
const forHtml = (json: string): string => json.replace(/<(?=[/!])/g, "\\u003c");

/** Writes the file. The same guide, published in the same way, gives the same bytes and the same release. */
export const makeGuideFile = async (
  guide: Guide,
  publication: PlainPublication,
): Promise<GuideFile> => {
  const script = await bundleScript();
  const { assets, search } = publication;
  const html = `<!doctype html>${renderToString(
    <Document
      edition={{ guide, publication }}
      policy={policyFor(script, assets.styles.common.hash)}
      script={script}
      words={forHtml(indexFor(guide, search.words.bytes))}
      release={releaseMark}
    />,
  )}\n`;
  const release = createHash("sha256").update(html).digest("hex").slice(0, 8);
  return {
    path: "guide.html",
    bytes: Buffer.from(html.replace(releaseMark, release)),
    name: `sen-signpost-${guide.area.id}.html`,
    release,
  };
};
