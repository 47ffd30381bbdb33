import { AboutGuide } from "../../_includes/AboutGuide.tsx";
import { Layout } from "../../_includes/Layout.tsx";
import { onePage } from "./template.tsx";

export default onePage("/about/", (edition) => (
  <Layout
    edition={edition}
    address="/about/"
    heading="About this guide"
    description="What this guide is, how it is checked, what its marks mean, and how to report a mistake."
    skipWords="all"
    bare
  >
    <AboutGuide>
      <p>
        Search and the pages are tested by programs too.{" "}
        <a href={`${edition.publication.prefix}quality/`}>How this guide is checked</a> shows every
        page’s dates, how easy it reads, and what the tests found.
      </p>
    </AboutGuide>
  </Layout>
));
