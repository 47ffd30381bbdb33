/** How a page of the guide becomes a template of Eleventy's: its address, and what is rendered there. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Edition } from "../edition.ts";
import type { Guide } from "../guide/Guide.ts";
import { addressOf } from "../kinds/kinds.ts";

type Given = { edition: Edition };

/** Kinds whose records have a page each. */
type PagedKind = "questions" | "roles" | "resources" | "signposting" | "sources";

const toDocument = (page: VNode): string => `<!doctype html>${renderToString(page)}\n`;
const common = { eleventyExcludeFromCollections: true };

/** A template of one page. */
export const onePage = (address: string, render: (edition: Edition) => VNode) => ({
  data: { ...common, permalink: address },
  render: ({ edition }: Given) => toDocument(render(edition)),
});

/** A template of one page for each of a list made from the guide. */
export const pageForEach = <Item,>(
  list: (guide: Guide) => readonly Item[],
  address: (item: Item) => string,
  render: (edition: Edition, item: Item) => VNode,
) => ({
  data: {
    ...common,
    // Eleventy wants a list in the template's own data. It is given places in the guide's list, made when the guide
    // is known, so that it never copies or merges a record.
    places: [0],
    pagination: {
      data: "places",
      size: 1,
      alias: "place",
      addAllPagesToCollections: false,
      before: (_: unknown, { edition }: Given) => list(edition.guide).map((_item, place) => place),
    },
    permalink: ({ edition, place }: Given & { place: number }) =>
      address(list(edition.guide)[place]!),
  },
  render: ({ edition, place }: Given & { place: number }) =>
    toDocument(render(edition, list(edition.guide)[place]!)),
});

/** A template of one page for each record of a kind. */
export const pageForEachRecord = <Kind extends PagedKind>(
  kind: Kind,
  render: (edition: Edition, record: Guide[Kind][number]) => VNode,
) =>
  pageForEach(
    (guide) => guide[kind] as readonly Guide[Kind][number][],
    (record) => addressOf(kind, record.id),
    render,
  );
