import { Booklet } from "../../_includes/Booklet.tsx";
import { GuideFileLink } from "../../_includes/GuideFileLink.tsx";
import { Layout } from "../../_includes/Layout.tsx";
import { NumberedSources } from "../../_includes/NumberedSources.tsx";
import { writeDate } from "../text/dates.ts";
import { onePage } from "./template.tsx";

const sources = { id: "sources", heading: "Sources" };

/** The whole guide as one booklet. Links lead to their place in it. */
export default onePage("/print/", (edition) => {
  const { guide } = edition;
  return (
    <Layout
      edition={edition}
      address="/print/"
      heading="Print the guide"
      description="The whole guide as one booklet, to print or to save."
      searchable={false}
      skipWords="all"
      booklet
    >
      <p class="lead no-print">
        This page holds the whole guide. Print it, or save it as a file, from your browser’s menu.
      </p>
      <p class="no-print">
        <GuideFileLink edition={edition} />, with its own search.
      </p>
      <p>
        For families in {guide.area.name} and across England. Local details were read up to{" "}
        {writeDate(guide.area.sourcesRead)}.
      </p>
      <Booklet more={[sources]} />
      <section class="part">
        <h2 id={sources.id}>{sources.heading}</h2>
        <NumberedSources />
      </section>
    </Layout>
  );
});
