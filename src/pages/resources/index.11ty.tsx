import { Cards } from "../../../_includes/Cards.tsx";
import { Layout } from "../../../_includes/Layout.tsx";
import { onePage } from "../template.tsx";

export default onePage("/resources/", (edition) => (
  <Layout
    edition={edition}
    address="/resources/"
    heading="Money and support"
    description="The money, support, plans and documents for special educational needs in a mainstream school."
    searchable={false}
  >
    <p class="lead">What there is, who holds it, who decides, and what it means for one child.</p>
    <Cards links={edition.guide.resources.map(({ id }) => `resource:${id}`)} />
  </Layout>
));
