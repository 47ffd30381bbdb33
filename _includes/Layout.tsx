import type { ComponentChildren } from "preact";
import type { Edition } from "../src/edition.ts";
import type { StyleName, ToolName } from "../src/publish/assets.ts";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { Page, PageProvider } from "./PageContext.ts";
import { PageFoot } from "./PageFoot.tsx";
import { PreviewNote } from "./PreviewNote.tsx";
import { SourceSheets } from "./SourceSheets.tsx";
import { TrustLine } from "./TrustLine.tsx";
import { WordsOnPage } from "./WordsOnPage.tsx";
import type { Checked } from "../_data/fields.ts";

export type LayoutProps = {
  edition: Edition;
  /** Without the path prefix. */
  address: string;
  /** The page's heading, and the first part of its title. */
  heading: string;
  description: string;
  /** Where the page stands: the section above it. */
  section?: { address: string; name: string };
  /** Terms that the page is itself about: it does not explain them. "all" explains none. */
  skipWords?: ReadonlySet<string> | "all";
  /** What kind of page this is, shown in search results. */
  kind?: string;
  /** False keeps the page out of search. */
  searchable?: boolean;
  /** False keeps it out of the full-text index alone. */
  fullText?: boolean;
  checked?: Checked;
  /** The file that an editor changes to change this page. */
  file?: string;
  noIndex?: boolean;
  /** A list of everything, which grows with every record. */
  weight?: "list";
  /** The whole guide on one page. */
  booklet?: boolean;
  /** Programs of the page, which other pages do not load. */
  tools?: readonly ToolName[] | undefined;
  /** A page about the guide: its foot says nothing of the law. */
  bare?: boolean;
  /** The first page, which shows its heading within a part of its own. */
  home?: boolean;
  /** A list, which uses the width of a wide screen. */
  wide?: boolean;
  children: ComponentChildren;
};

const Head = ({ page, ...props }: { page: Page } & LayoutProps) => {
  const { publication, guide } = page;
  const { styles } = publication.assets;
  const { tools = [] } = props;
  const name = `SEN Signpost ${guide.area.name}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>
        {props.address === "/"
          ? name
          : [props.heading, ...(props.section ? [props.section.name] : []), name].join(" – ")}
      </title>
      <meta name="description" content={props.description} />
      {(props.noIndex || publication.preview) && <meta name="robots" content="noindex" />}
      {publication.urlIsKnown && !props.noIndex && (
        <link rel="canonical" href={publication.url + props.address.slice(1)} />
      )}
      <meta name="theme-color" content="#fbf7f0" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#1c1e1d" media="(prefers-color-scheme: dark)" />
      <meta name="color-scheme" content="light dark" />
      <link rel="manifest" href={page.href("/manifest.webmanifest")} />
      <link rel="icon" href={page.href("/icons/icon.svg")} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={page.href("/icons/icon-180.png")} />
      <style dangerouslySetInnerHTML={{ __html: styles.common.css }} />
      {props.home && <style dangerouslySetInnerHTML={{ __html: styles.home.css }} />}
      {tools.map(
        (tool) =>
          tool in styles && (
            <style dangerouslySetInnerHTML={{ __html: styles[tool as StyleName].css }} />
          ),
      )}
      <script
        type="module"
        src={page.href(`/${publication.assets.script.path}`)}
        integrity={publication.assets.script.integrity}
      />
      {tools.map((tool) => (
        <script
          type="module"
          src={page.href(`/${publication.assets.tools[tool].path}`)}
          integrity={publication.assets.tools[tool].integrity}
        />
      ))}
      {publication.liveReload && <script type="module" src={page.href("/live-reload.js")} />}
    </head>
  );
};

/** What the style of a page goes by, where it is not one column of text. */
const classOf = ({ home, wide }: LayoutProps): string | undefined => {
  if (home) return "home wide";
  return wide ? "wide" : undefined;
};

/** The whole document of a page. */
export const Layout = (props: LayoutProps) => {
  const { edition, address, skipWords = new Set<string>() } = props;
  const page = new Page(edition, address, skipWords, props.booklet && "page");
  const { publication } = edition;
  edition.pages.note(address, {
    indexed: !props.noIndex && !publication.preview,
    searchable: props.searchable !== false && props.fullText !== false,
    weight: props.booklet ? "booklet" : (props.weight ?? "page"),
  });
  const offline = publication.preview ? "off" : publication.offline;
  return (
    <PageProvider value={page}>
      <html
        lang="en-GB"
        data-base={publication.prefix}
        data-offline={offline}
        data-words={publication.search.words.path}
        data-details={publication.search.details.path}
      >
        <Head page={page} {...props} />
        <body>
          <a class="skip" href="#main">
            Skip to the main part
          </a>
          <PreviewNote />
          <Header />
          <main
            id="main"
            class={classOf(props)}
            tabindex={-1}
            data-pagefind-body={props.searchable === false ? undefined : ""}
          >
            {props.section && (
              <p class="crumb" data-pagefind-ignore>
                <a href={page.href(props.section.address)}>{props.section.name}</a>
              </p>
            )}
            {!props.home && <h1>{props.heading}</h1>}
            {props.checked && <TrustLine checked={props.checked} />}
            {props.kind && <span hidden data-pagefind-meta={`kind:${props.kind}`} />}
            {props.children}
            <SourceSheets />
            <WordsOnPage />
            <PageFoot checked={props.checked} file={props.file} bare={props.bare} />
          </main>
          <Footer />
        </body>
      </html>
    </PageProvider>
  );
};
