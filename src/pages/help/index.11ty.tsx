import { Cards } from "../../../_includes/Cards.tsx";
import { Layout } from "../../../_includes/Layout.tsx";
import { onePage } from "../template.tsx";

export default onePage("/help/", (edition) => (
  <Layout
    edition={edition}
    address="/help/"
    heading="Where to turn"
    description="Services that give information, advice and support, each with what it can and cannot do for you."
    searchable={false}
  >
    <p class="lead">What each service can do for you, and what it cannot.</p>
    <Cards links={edition.guide.signposting.map(({ id }) => `help:${id}`)} />
  </Layout>
));
