/** How a page of the guide becomes a template of Eleventy's: its address, and what is rendered there. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Edition } from "../edition.ts";
import type { Guide } from "../guide/Guide.ts";
import { Cards } from "../../_includes/Cards.tsx";
import { Layout } from "../../_includes/Layout.tsx";
import { wordsAbout } from "../guide/wordsAbout.ts";
import type { AnyKind, AnyRecord } from "../kinds/Kind.ts";
import { kinds, type KindName } from "../kinds/kinds.ts";
import { plainText } from "../prose/plain.ts";
import { fileOf } from "../records/recordFiles.ts";

type Given = { edition: Edition };

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

const ListOfKind = ({ edition, kind }: { edition: Edition; kind: AnyKind }) => {
  const { address, heading, description, lead, Body } = kind.list!;
  const links = edition.guide.recordsOf(kind).map(({ id }) => `${kind.link}:${id}`);
  return (
    <Layout
      edition={edition}
      address={address}
      heading={heading}
      description={description}
      searchable={false}
      wide
      skipWords={kind.page?.explainsWords === false ? "all" : new Set()}
    >
      <p class="lead">{lead}</p>
      {Body ? <Body /> : <Cards links={links} />}
    </Layout>
  );
};

type OfRecord = { edition: Edition; kind: AnyKind; record: AnyRecord };

const PageOfRecord = ({ edition, kind, record }: OfRecord) => {
  const {
    section,
    label,
    Body,
    searchable = true,
    explainsWords = true,
    weight,
    fullText = true,
  } = kind.page!;
  return (
    <Layout
      edition={edition}
      address={kind.address(record.id)}
      heading={kind.page!.heading?.(record) ?? record.name}
      description={plainText(kind.summary(record), edition.guide)}
      section={{ address: kind.list!.address, name: section }}
      kind={label}
      {...(record.checked && { checked: record.checked })}
      file={fileOf(kind, record.id)}
      skipWords={explainsWords ? wordsAbout(edition.guide, kind, record) : "all"}
      searchable={searchable}
      fullText={fullText}
      tools={kind.page!.tools?.(record)}
      {...(weight && { weight })}
    >
      <Body of={record} />
    </Layout>
  );
};

/** A template of a kind's list, and of a page for each of its records, as the kind's descriptor has them. */
export const pagesOfKind = (name: KindName) => {
  const kind = kinds[name];
  if (!kind.list || !kind.page) throw new Error(`Records of ${name} have no pages of their own.`);
  return pageForEach<AnyRecord | undefined>(
    (guide) => [undefined, ...guide.recordsOf(kind)],
    (record) => (record ? kind.address(record.id) : kind.list!.address),
    (edition, record) =>
      record ? (
        <PageOfRecord edition={edition} kind={kind} record={record} />
      ) : (
        <ListOfKind edition={edition} kind={kind} />
      ),
  );
};
