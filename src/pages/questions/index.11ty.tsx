import { Cards } from "../../../_includes/Cards.tsx";
import { Layout } from "../../../_includes/Layout.tsx";
import { onePage } from "../template.tsx";

export default onePage("/questions/", (edition) => (
  <Layout
    edition={edition}
    address="/questions/"
    heading="Questions families ask"
    description="The questions that families ask about special educational needs support and money, each with a short answer."
    searchable={false}
  >
    <p class="lead">
      Each answer says who to ask, which words to use, what should come back, and what to do if it
      does not.
    </p>
    <Cards links={edition.guide.questions.map(({ id }) => `question:${id}`)} />
  </Layout>
));
