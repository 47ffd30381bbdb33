/** The made-up guide with all that says how it is published: figures, styles and search made up as well. */
import type { Measured } from "../../_data/measured.ts";
import type { SearchRecord } from "../../_data/search.ts";
import { Edition, type Publication } from "../../src/edition.ts";
import { makeSearchFiles } from "../../src/publish/searchFiles.ts";
import { guideWith, keyOf, type GuideSetting } from "./guideWith.ts";

export type Setting = GuideSetting & {
  /** How it is published, where that is not at `/` of a host nobody knows. */
  published?: Partial<Pick<Publication, "prefix" | "preview" | "offline" | "liveReload">> & {
    /** The site's address, where it is known. */ url?: string;
    measured?: Partial<Measured>;
  };
};

const knowledge: SearchRecord = {
  small: ["the"],
  meaning: ["mean"],
  everyday: [{ means: "headteacher", said: ["boss"] }],
};
const measured: Measured = {
  search: {
    on: "2026-10-20",
    how: "A program typed queries.",
    kinds: [
      { kind: "Everyday sentences", queries: 30, first: 81.5, three: 92 },
      { kind: "All together", queries: 70, first: 84.2, three: 96.1 },
    ],
  },
  accessibility: {
    on: "2026-10-21",
    how: "Programs looked at every page.",
    engines: [
      { engine: "Engine A", pages: 41, findings: 0 },
      { engine: "Engine B", pages: 42, findings: 1 },
      { engine: "Engine C", pages: 43, findings: 2 },
    ],
  },
};
const assets: Publication["assets"] = {
  styles: {
    common: { css: "a{color:red}", hash: "sha256-style" },
    home: { css: "h1{color:teal}", hash: "sha256-home" },
    dates: { css: "td{color:teal}", hash: "sha256-dates" },
    letters: { css: "p{color:teal}", hash: "sha256-letters" },
  },
  script: { path: "assets/main-AAAA.js", integrity: "sha384-script" },
  tools: {
    dates: { path: "assets/dates-AAAA.js", integrity: "sha384-dates" },
    letters: { path: "assets/letters-AAAA.js", integrity: "sha384-letters" },
    kind: { path: "assets/kind-AAAA.js", integrity: "sha384-kind" },
  },
  scripts: ["assets/main-AAAA.js"],
  files: [],
};

const editions = new Map<string, Edition>();

/** The guide with all that says how it is published. */
export const editionWith = ({ records = {}, area, published = {} }: Setting = {}): Edition => {
  const key = keyOf([records, area, published]);
  const edition =
    editions.get(key) ?? makeEdition({ records, ...(area ? { area } : {}), published });
  editions.set(key, edition);
  return edition;
};

const makeEdition = (setting: Setting): Edition => {
  const guide = guideWith(setting);
  const { url, measured: figures, ...published } = setting.published ?? {};
  return new Edition(guide, {
    prefix: "/",
    url: url ?? "https://guide.invalid/",
    urlIsKnown: url !== undefined,
    preview: false,
    offline: "on",
    withAdmin: false,
    liveReload: false,
    assets,
    measured: { ...measured, ...figures },
    search: makeSearchFiles(guide, knowledge),
    guideFile: {
      path: "guide.html",
      bytes: Buffer.alloc(998_600),
      name: "sen-signpost-northbank.html",
      release: "0a1b2c3d",
    },
    ...published,
  });
};
