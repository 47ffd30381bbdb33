/**
 * What a reader gets of the made-up guide: a component on a page, what is made of a record, a whole page, every file.
 * With `guideWith.ts` and `editionWith.ts` this is all that knows, among these tests, how guides, editions, pages and
 * templates are put together.
 */
import { readdirSync } from "node:fs";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { Page, PageProvider } from "../../_includes/PageContext.ts";
import { LetterBody } from "../../_includes/LetterBody.tsx";
import { QuestionBody } from "../../_includes/QuestionBody.tsx";
import { ResourceBody } from "../../_includes/ResourceBody.tsx";
import { RoleBody } from "../../_includes/RoleBody.tsx";
import { SourceSheets } from "../../_includes/SourceSheets.tsx";
import { ToldBody } from "../../_includes/ToldBody.tsx";
import { SignpostBody } from "../../_includes/SignpostBody.tsx";
import type { Edition } from "../../src/edition.ts";
import type { Guide } from "../../src/guide/Guide.ts";
import { makeGuideFile } from "../../src/publish/guideFile.tsx";
import { makeHostFiles } from "../../src/publish/hostFiles.ts";
import { readHtml } from "../../src/site/readHtml.ts";
import type { SitePage } from "../../src/site/SitePage.ts";
import { editionWith, type Setting } from "./editionWith.ts";
import { Shown } from "./html.ts";

export { recordOf } from "./guideWith.ts";
export { Shown } from "./html.ts";

/** A component's page. */
export type Place = Setting & {
  address?: string;
  /** Words that the page is itself about. */ about?: readonly string[] | "all";
  /** The whole guide, on one page or in one file. */ booklet?: "page" | "file";
};

/** A component on a page. It may be made from the guide of that page. */
export const show = (component: VNode | ((guide: Guide) => VNode), place: Place = {}): Shown => {
  const edition = editionWith(place);
  const { address = "/roles/senco/", about = [], booklet } = place;
  const page = new Page(edition, address, about === "all" ? about : new Set(about), booklet);
  const node = typeof component === "function" ? component(edition.guide) : component;
  return new Shown(renderToString(<PageProvider value={page}>{node}</PageProvider>));
};

const bodyOf = (guide: Guide, link: string): VNode => {
  const [kind, id] = link.split(":");
  const one = <Of extends { id: string }>(of: readonly Of[]): Of =>
    of.find((record) => record.id === id)!;
  if (kind === "question") return <QuestionBody of={one(guide.questions)} />;
  if (kind === "letter") return <LetterBody of={one(guide.letters)} />;
  if (kind === "told") return <ToldBody of={one(guide.told)} />;
  if (kind === "role") return <RoleBody of={one(guide.roles)} />;
  if (kind === "resource") return <ResourceBody of={one(guide.resources)} />;
  return <SignpostBody of={one(guide.signposting)} />;
};

/** What is made of a record, as in `role:senco`, and of its sources, without the page around it. */
export const showRecord = (link: string, place: Place = {}): Shown =>
  show(
    (guide) => (
      <>
        {bodyOf(guide, link)}
        <SourceSheets />
      </>
    ),
    place,
  );

type Template = {
  data: {
    permalink: string | ((data: { edition: Edition; place: number }) => string);
    pagination?: { before: (all: unknown, data: { edition: Edition }) => number[] };
  };
  render: (data: { edition: Edition; place: number }) => string;
};
const pageFolder = new URL("../../src/pages/", import.meta.url);
const templates = await Promise.all(
  readdirSync(pageFolder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".11ty.tsx"))
    .map(async (name) => {
      const address = new URL(name.replaceAll("\\", "/"), pageFolder).href;
      return ((await import(address)) as { default: Template }).default;
    }),
);

/** What makes each page, by its address, as Eleventy asks the templates for it. */
const makersOf = (edition: Edition): Map<string, () => string> =>
  new Map(
    templates.flatMap(({ data: { permalink, pagination }, render }) =>
      (pagination?.before(undefined, { edition }) ?? [0]).map((place) => [
        typeof permalink === "string" ? permalink : permalink({ edition, place }),
        () => render({ edition, place }),
      ]),
    ),
  );

/** A page's HTML as it is written. */
export const htmlOf = (address: string, setting: Setting = {}): string => {
  const make = makersOf(editionWith(setting)).get(address);
  if (!make) throw new Error(`No template makes ${address}`);
  return make();
};
export const showPage = (address: string, setting: Setting = {}): Shown =>
  new Shown(htmlOf(address, setting));

/** Every page, by its address. */
export const pagesOf = (setting: Setting = {}): Map<string, string> =>
  new Map([...makersOf(editionWith(setting))].map(([address, make]) => [address, make()]));

/** Every file whose text comes from the records, by its path: pages, the guide as one file, search, feed, sitemap. */
export const filesOf = async (setting: Setting = {}): Promise<Map<string, string>> => {
  const edition = editionWith(setting);
  const { search } = edition.publication;
  const pages: SitePage[] = [...pagesOf(setting)].map(([address, html]) => ({
    address,
    path: address.endsWith("/") ? `${address.slice(1)}index.html` : address.slice(1),
    html,
    ...readHtml(html),
    ...edition.pages.factsOf(address),
  }));
  const files = [
    await makeGuideFile(edition.guide, edition.publication),
    search.words,
    search.details,
    ...makeHostFiles(edition, pages),
  ];
  return new Map([
    ...pages.map(({ path, html }) => [path, html] as const),
    ...files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()] as const),
  ]);
};
