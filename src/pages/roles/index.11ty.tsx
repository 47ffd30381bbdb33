import { Cards } from "../../../_includes/Cards.tsx";
import { Layout } from "../../../_includes/Layout.tsx";
import { onePage } from "../template.tsx";

export default onePage("/roles/", (edition) => (
  <Layout
    edition={edition}
    address="/roles/"
    heading="Who is who"
    description="The people and bodies responsible for special educational needs support in and around a mainstream school."
    searchable={false}
  >
    <p class="lead">What each person must, should and may do, and what to ask them.</p>
    <Cards links={edition.guide.roles.map(({ id }) => `role:${id}`)} />
  </Layout>
));
