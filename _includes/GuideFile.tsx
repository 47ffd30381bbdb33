import type { ComponentChildren } from "preact";
import type { PlainPublication } from "../src/edition.ts";
import type { Guide } from "../src/guide/Guide.ts";
import { sourcesReadUpTo } from "../src/guide/sourcesReadUpTo.ts";
import { AboutGuide } from "./AboutGuide.tsx";
import { Booklet } from "./Booklet.tsx";
import { ChangeEntry } from "./ChangeEntry.tsx";
import { writeDate } from "../src/text/dates.ts";
import { Mark } from "./Header.tsx";
import { Page, PageProvider, usePage } from "./PageContext.ts";
import { PreviewNote } from "./PreviewNote.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { NumberedSources } from "./NumberedSources.tsx";

const more = [
  { id: "changes", heading: "Changes" },
  { id: "sources", heading: "Sources" },
  { id: "about", heading: "About this guide" },
] as const;

const Part = ({
  of: { id, heading },
  children,
}: {
  of: (typeof more)[number];
  children: ComponentChildren;
}) => (
  <section class="part">
    <h2 id={id}>{heading}</h2>
    {children}
  </section>
);

const AboutFile = ({ release }: { release: string }) => {
  const { guide, publication } = usePage();
  return (
    <section class="status muted" id="about-this-file" aria-label="About this file">
      <p>
        Sources read up to {writeDate(sourcesReadUpTo(guide))}. Release {release}. This file needs
        no signal, and stays until you delete it. It does not update itself: a newer one may be on{" "}
        {publication.urlIsKnown ? (
          <a href={`${publication.url}offline/`}>the guide’s website</a>
        ) : (
          "the website it came from"
        )}
        .
      </p>
    </section>
  );
};

const Changes = () => {
  const { changes } = usePage().guide;
  return (
    <Part of={more[0]}>
      {(
        [
          ["law", "Law and policy"],
          ["guide", "This guide"],
        ] as const
      ).map(([about, heading]) => (
        <section>
          <h3>{heading}</h3>
          {changes
            .filter((change) => change.about === about)
            .map((change) => (
              <ChangeEntry of={change} />
            ))}
        </section>
      ))}
    </Part>
  );
};

export type GuideFileProps = {
  edition: { guide: Guide; publication: PlainPublication };
  /** What the browser is told to refuse: all but this file's own style and script. */
  policy: string;
  script: string;
  /** The words index, as JSON that may stand in HTML. */
  words: string;
  release: string;
};

/** The whole guide as one document that needs no other file. */
export const GuideFile = ({ edition, policy, script, words, release }: GuideFileProps) => {
  const page = new Page(edition, "/guide.html", "all", "file");
  const { guide, publication } = edition;
  return (
    <PageProvider value={page}>
      <html lang="en-GB">
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content={policy} />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`SEN Signpost ${guide.area.name}: the whole guide in one file`}</title>
          <meta name="robots" content="noindex" />
          <meta name="referrer" content="no-referrer" />
          <meta name="color-scheme" content="light dark" />
          <style dangerouslySetInnerHTML={{ __html: publication.assets.styles.common.css }} />
        </head>
        <body>
          <a class="skip" href="#main">
            Skip to the main part
          </a>
          <PreviewNote />
          <header class="site-header">
            <div class="brand">
              <Mark />
              <span>
                <b>SEN Signpost</b> {guide.area.name}
              </span>
            </div>
          </header>
          <main id="main" tabindex={-1}>
            <h1>The whole guide in one file</h1>
            <p class="lead">
              For families in {guide.area.name} and across England. Information, not legal advice.
            </p>
            <SearchBox id="q" label="What do you want to know?" large />
            <AboutFile release={release} />
            <h2 id="contents">Contents</h2>
            <Booklet more={more} />
            <Changes />
            <Part of={more[1]}>
              <NumberedSources />
            </Part>
            <Part of={more[2]}>
              <article>
                <h3>What it is, and how it is checked</h3>
                <AboutGuide />
              </article>
              <article>
                <h3 id="privacy">Privacy</h3>
                <p>
                  This file stores nothing, and sends nothing anywhere. What you type into its
                  search box stays on your device. Others who use the device can find and open the
                  file.
                </p>
                <p>When you follow a link to a website, that website has its own rules.</p>
              </article>
            </Part>
          </main>
          <footer class="site-footer">
            <p>
              For families in England. Information, not legal advice. The guide’s own words may be
              used by anyone under{" "}
              <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
                CC BY 4.0
              </a>
              .
            </p>
          </footer>
          <script
            type="application/json"
            id="words-index"
            dangerouslySetInnerHTML={{ __html: words }}
          />
          <script dangerouslySetInnerHTML={{ __html: script }} />
        </body>
      </html>
    </PageProvider>
  );
};
