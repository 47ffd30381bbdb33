import { Layout } from "../../_includes/Layout.tsx";
import { onePage } from "./template.tsx";

export default onePage("/404.html", (edition) => {
  const { prefix } = edition.publication;
  return (
    <Layout
      edition={edition}
      address="/404.html"
      heading="This page is not here"
      description="The page you asked for is not in this guide."
      searchable={false}
      skipWords="all"
      noIndex
      bare
    >
      <p class="lead">The address may be mistyped, or the page may have moved.</p>
      <ul>
        <li>
          <a href={`${prefix}a-z/`}>A to Z of the whole guide</a>
        </li>
        <li>
          <a href={prefix}>Start page</a>
        </li>
        <li>
          <a href={`${prefix}help/sendiass/`}>Free advice near you: SENDIASS</a>
        </li>
      </ul>
    </Layout>
  );
});
